namespace Baodi.Procedures.Properties.Walks;

/// <content>The least of a walk, come to by one pass over each thing that can be less: that takes no search among all walks that are a little less.</content>
internal static partial class Shrinking
{
    /// <summary>The walk without what can be left out of it, one thing after another, while what is left is enough.</summary>
    internal static Walk Least(Walk walk, Predicate<Walk> isEnough)
    {
        walk = WithFewerSteps(walk, isEnough);
        while (FewerPeople(walk).FirstOrDefault(less => isEnough(less)) is { } less)
        {
            walk = less;
        }

        foreach (var person in walk.People)
        {
            walk = WithFewerHats(walk, person, isEnough);
        }

        for (var index = 0; index < walk.Steps.Length; index++)
        {
            walk = WithPlainerContent(walk, index, isEnough);
        }

        return walk;
    }

    private static Walk WithFewerSteps(Walk walk, Predicate<Walk> isEnough)
    {
        for (var size = walk.Steps.Length / 2; size > 0; size /= 2)
        {
            for (var end = walk.Steps.Length; end > 0; end -= size)
            {
                var start = Math.Max(0, end - size);
                var less = walk.With(walk.Steps.RemoveRange(start, end - start));
                walk = isEnough(less) ? less : walk;
            }
        }

        return walk;
    }

    private static Walk WithFewerHats(Walk walk, Player person, Predicate<Walk> isEnough)
    {
        while (Plainer(person).FirstOrDefault(other => isEnough(walk with { People = walk.People.Replace(person, other) })) is { } plainer)
        {
            walk = walk with { People = walk.People.Replace(person, plainer) };
            person = plainer;
        }

        return walk;
    }

    private static Walk WithPlainerContent(Walk walk, int index, Predicate<Walk> isEnough)
    {
        while (Plainer(walk, index).Concat(LessSaid(walk, index)).FirstOrDefault(less => isEnough(less)) is { } plainer)
        {
            walk = plainer;
        }

        return walk;
    }
}
