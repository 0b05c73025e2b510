namespace Baodi.Procedures.Machines;

/// <summary>The requirements of an act as guards of Stateless, in the order in which they are judged; every one runs, also after a false one.</summary>
internal sealed class Guards
{
    private readonly Act act;

    internal Guards(Act act)
    {
        this.act = act;
        Common = [.. At(Moments.Before), .. At(Moments.Content), .. At(Moments.Choice), .. At(Moments.Named), .. At(Moments.After)];
    }

    /// <summary>What is asked on every route.</summary>
    internal Tuple<Func<Attempt, bool>, string>[] Common { get; }

    /// <summary>What is said of the signature that makes a round complete.</summary>
    internal static Label LastSignature { get; } = new("至此签批完毕", "complete with this signature");

    /// <summary>Chooses between the last signature of a round and those before it.</summary>
    internal static Tuple<Func<Attempt, bool>, string> OfLastSignature(bool isLast) =>
        new(attempt => attempt.IsLast(isLast), isLast ? LastSignature.English : "others have yet to sign");

    /// <summary>All guards of a route: what is asked on every one, its conditions, and last what depends on its being taken.</summary>
    internal Tuple<Func<Attempt, bool>, string>[] Along(Route route)
    {
        var guards = new List<Tuple<Func<Attempt, bool>, string>>(Common);
        foreach (var condition in route.When)
        {
            guards.Add(new(attempt => attempt.Meets(condition), condition.Label.English));
        }

        if (act.Round is not null)
        {
            guards.Add(OfLastSignature(true));
        }

        guards.AddRange(On(route));
        return [.. guards];
    }

    /// <summary>What is asked only on a route that is taken.</summary>
    internal List<Tuple<Func<Attempt, bool>, string>> On(Route? route)
    {
        var guards = new List<Tuple<Func<Attempt, bool>, string>>();
        for (var i = 0; i < act.Requirements.Length; i++)
        {
            var index = i;
            if (act.Requirements[i].IsJudgedAt(Moments.Route))
            {
                guards.Add(new(attempt => attempt.PassesOn(act, index, route), act.Requirements[i].ToString()));
            }
        }

        return guards;
    }

    private List<Tuple<Func<Attempt, bool>, string>> At(Moments moment)
    {
        var guards = new List<Tuple<Func<Attempt, bool>, string>>();
        for (var i = 0; i < act.Requirements.Length; i++)
        {
            var index = i;
            if (act.Requirements[i].IsJudgedAt(moment))
            {
                guards.Add(new(attempt => attempt.Passes(act, index, moment), act.Requirements[i].ToString()));
            }
        }

        return guards;
    }
}
