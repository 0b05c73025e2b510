namespace Baodi.Procedures.Cases;

/// <summary>A refused attempt that is put on record, as on a secret file: who tried what, when, and why it was refused. Immutable.</summary>
/// <remarks>Folding passes over it. It holds the grounds of the refusal, not the content that was refused.</remarks>
[JsonConverter(typeof(ShownJson))]
public sealed class Note : Entry
{
    /// <summary>How many refused attempts of one officer a <see cref="CaseFile"/> puts on record between two steps.</summary>
    public const int MostOfOneOfficer = 20;

    internal const int LongestActName = 100;

    internal Note(string caseId, Instant at, string officerId, string officerName, string actName, State state, int version, ImmutableArray<NotedReason> reasons)
        : base(caseId, at)
    {
        OfficerId = officerId;
        OfficerName = officerName;
        ActName = actName;
        State = state;
        Version = version;
        Reasons = reasons;
    }

    /// <summary>The id of the officer who tried.</summary>
    public string OfficerId { get; }

    /// <summary>The officer's name at the time.</summary>
    public string OfficerName { get; }

    /// <summary>The act that was asked for, as it was asked for where the procedure has none of that name; then cut to 100 characters.</summary>
    public string ActName { get; }

    /// <summary>The state the case was in.</summary>
    public State State { get; }

    /// <summary>The version of the case, which is also how many events stand before the note.</summary>
    public int Version { get; }

    /// <summary>The grounds of the refusal; at least one.</summary>
    public ImmutableArray<NotedReason> Reasons { get; }

    internal override bool IsUnderRules => false;

    /// <summary>Makes a note of a refusal.</summary>
    /// <param name="theCase">The case in which something was refused.</param>
    /// <param name="refusal">The refusal.</param>
    /// <param name="by">Who asked.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException">The refusal is of a case of another procedure.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="at"/> is not of the years 1 to 9999 at +08:00.</exception>
    public static Note Of(Case theCase, Refusal refusal, Officer by, Instant at)
    {
        ArgumentNullException.ThrowIfNull(theCase);
        ArgumentNullException.ThrowIfNull(refusal);
        ArgumentNullException.ThrowIfNull(by);
        var reason = refusal.Reasons[0];
        var isKnown = reason.AskedFor is { } name && theCase.Procedure.HasAct(name);
        return isKnown == reason.Act is not null && (reason.Act is null || ReferenceEquals(reason.Act.Procedure, theCase.Procedure))
            ? Of(theCase, reason.AskedFor ?? "", refusal.Reasons, by, at)
            : throw new ArgumentException($"The refusal is not of a case of '{theCase.Procedure.Id}'.", nameof(refusal));
    }

    /// <summary>The note of an attempt by somebody for whom the case does not exist.</summary>
    internal static Note OfHidden(Case theCase, string act, Officer by, Instant at) =>
        Of(theCase, act, at < theCase.LastStepAt && theCase.Procedure.FindAct(act) is { } known ? [new NoSuchCase(theCase.Id), new EarlierThanLast(known, theCase.LastStepAt)] : [new NoSuchCase(theCase.Id)], by, at);

    private static Note Of(Case theCase, string act, ImmutableArray<Reason> grounds, Officer by, Instant at)
    {
        DistrictTime.CheckHasDate(at, nameof(at));
        return new(theCase.Id, at, by.Id, by.Name, Shown(act), theCase.Status, theCase.Version, grounds.Taken(reason => new NotedReason(reason.Code, reason.Citation)));
    }

    /// <summary>Whether another attempt of the same officer was the same: the same act on the same grounds.</summary>
    internal bool SaysWhat(Note other) => ActName == other.ActName && Reasons.AsSpan().SequenceEqual(other.Reasons.AsSpan());

    private static string Shown(string name)
    {
        name = name.Length > LongestActName ? name[..LongestActName] : name;
        return Content.Judge(name) is null ? name : "?";
    }
}

/// <summary>One ground of a refused attempt.</summary>
/// <param name="Code">The kebab-case code of the reason.</param>
/// <param name="Citation">The clause or reading it stands on; null for an act that the procedure does not have, and for an attempt by somebody who may not know of the case.</param>
public sealed record NotedReason(string Code, Citation? Citation);
