namespace Baodi.Procedures;

/// <summary>One thing behind another, the last first: one more is one object, and what came before is shared. Immutable; null stands for none.</summary>
internal sealed class Link<T>(T value, Link<T>? before)
    where T : struct
{
    internal T Value => value;

    internal Link<T>? Before => before;

    /// <summary>The same but for what is gone; nothing new where nothing is.</summary>
    internal static Link<T>? Without<TMark>(Link<T>? last, TMark mark, Func<T, TMark, bool> isGone)
    {
        var isAnyGone = false;
        for (var link = last; link is not null && !isAnyGone; link = link.Before)
        {
            isAnyGone = isGone(link.Value, mark);
        }

        if (!isAnyGone)
        {
            return last;
        }

        Link<T>? rest = null;
        foreach (var one in InOrder(last))
        {
            rest = isGone(one, mark) ? rest : new(one, rest);
        }

        return rest;
    }

    /// <summary>All of them, the first first.</summary>
    internal static T[] InOrder(Link<T>? last)
    {
        var count = 0;
        for (var link = last; link is not null; link = link.Before)
        {
            count++;
        }

        var all = new T[count];
        for (var link = last; link is not null; link = link.Before)
        {
            all[--count] = link.Value;
        }

        return all;
    }
}
