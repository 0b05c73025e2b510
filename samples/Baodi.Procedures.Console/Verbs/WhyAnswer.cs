using Baodi.Procedures.ConsoleHost.Scenarios;

namespace Baodi.Procedures.ConsoleHost.Verbs;

/// <summary>One act as it stands for whoever asks.</summary>
/// <param name="Candidate">What the library says of it.</param>
/// <param name="Openness">Whether it may be done, at once or with departures.</param>
/// <param name="Reasons">Why not, or what would be departed from.</param>
/// <param name="ShortestPath">How it would open.</param>
internal sealed record ActToldOf(Candidate Candidate, Openness Openness, IReadOnlyList<Reason> Reasons, ShortestPath ShortestPath)
{
    internal Act Act => Candidate.Act;

    internal bool IsOpen => Openness == Openness.Open;
}

/// <summary>What is told of the acts of a case at a moment.</summary>
/// <param name="Moment">The case.</param>
/// <param name="By">Who asks; null for anybody.</param>
/// <param name="Officer">Him as he is at that moment; for anybody, somebody without a post.</param>
/// <param name="Refusal">Why nothing is told; null where something is.</param>
/// <param name="Here">The acts that can be entered in the present state.</param>
/// <param name="Elsewhere">Those of other states alone.</param>
internal sealed record WhyAnswer(CaseMoment Moment, CastMember? By, Officer Officer, Refusal? Refusal, IReadOnlyList<ActToldOf> Here, IReadOnlyList<ActToldOf> Elsewhere)
{
    /// <summary>The answer for one of the file's people, or for who holds a post.</summary>
    internal static WhyAnswer Of(CaseMoment moment, CastMember by) => Of(moment, by, by.At(moment.At));

    /// <summary>The answer for anybody: what stands against his post is left out, and whoever has the file is told unless a clearance is asked for.</summary>
    internal static WhyAnswer OfAnybody(CaseMoment moment, ClassificationLevel? clearance) =>
        Of(moment, null, Anybody(clearance ?? ClassificationLevel.TopSecret));

    /// <summary>The acts of a file that somebody may do at once, whoever he is.</summary>
    internal static List<ActToldOf> OpenTo(CaseFile file, NodaTime.Instant at)
    {
        var open = new List<ActToldOf>();
        foreach (var candidate in file.CanDo(Anybody(ClassificationLevel.TopSecret), at))
        {
            if (candidate.Act.Kind != ActKind.Opening && IsEntered(candidate.Act, file.Case) && Told(candidate, isAnybody: true) is { IsOpen: true } told)
            {
                open.Add(told);
            }
        }

        return open;
    }

    private static Officer Anybody(ClassificationLevel clearance) => new Officer("anybody", "anybody").Cleared(clearance);

    private static WhyAnswer Of(CaseMoment moment, CastMember? by, Officer officer)
    {
        var here = new List<ActToldOf>();
        var elsewhere = new List<ActToldOf>();
        var permissions = moment.CanDo(officer);
        foreach (var candidate in permissions)
        {
            if (candidate.Act.Kind != ActKind.Opening)
            {
                (IsEntered(candidate.Act, moment.Case) ? here : elsewhere).Add(Told(candidate, by is null));
            }
        }

        return new(moment, by, officer, permissions.Refusal, here, [.. elsewhere.Where(one => !here.Exists(other => other.Act.Name == one.Act.Name))]);
    }

    /// <summary>The answer for one act alone: where it is offered now or, of several states, where the way is shortest; null where there is none of that name.</summary>
    internal WhyAnswer? Only(string act)
    {
        var found = Here.FirstOrDefault(one => one.Act.Name == act)
            ?? Elsewhere.Where(one => one.Act.Name == act).OrderBy(one => one.ShortestPath.Kind == PathKind.Found ? one.ShortestPath.Length : int.MaxValue).FirstOrDefault();
        return found is null && Refusal is null ? null : this with { Here = found is null ? [] : [found], Elsewhere = [] };
    }

    /// <summary>Whether it can be entered now: the state offers it, it is recorded all the same, or a departure passed it over and it is made up.</summary>
    internal static bool IsEntered(Act act, Case theCase) =>
        act.IsOfferedIn(theCase.Status) || act.EvenFrom.Contains(theCase.Status)
        || (act.MadeUpIn.Contains(theCase.Status) && theCase.PassedOver.Contains(act));

    private static ActToldOf Told(Candidate candidate, bool isAnybody)
    {
        var way = candidate.ShortestPath();
        if (!isAnybody)
        {
            return new(candidate, candidate.Openness, candidate.Reasons, way);
        }

        IReadOnlyList<Reason> reasons = [.. candidate.Reasons.Where(reason => reason is not (WrongPost or Excluded))];
        return new(candidate, OpennessFor(candidate, reasons, way), reasons, way);
    }

    /// <summary>How open it is whoever asks; the way is of what states offer alone.</summary>
    private static Openness OpennessFor(Candidate candidate, IReadOnlyList<Reason> reasons, ShortestPath way)
    {
        var isMadeUp = reasons.Count == 0 && candidate.Act.MadeUpIn.Length > 0 && way.Kind != PathKind.Open;
        return reasons.Count > 0 && reasons.All(reason => reason.IsDepartable) ? Openness.WithDepartures
            : isMadeUp || (way.Kind == PathKind.Open && !reasons.Any(reason => reason is OtherRules or EarlierThanLast)) ? Openness.Open
            : Openness.Closed;
    }
}
