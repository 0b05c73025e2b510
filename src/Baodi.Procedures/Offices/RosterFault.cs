namespace Baodi.Procedures.Offices;

/// <summary>Why a roster does not take something.</summary>
public enum RosterFaultKind
{
    /// <summary>Nobody of that id works there.</summary>
    UnknownPerson = 1,

    /// <summary>Somebody of that id is there already.</summary>
    PersonTwice,

    /// <summary>The office has no such post, or no unit or field of that charge.</summary>
    UnknownSeat,

    /// <summary>It ends before it begins.</summary>
    SpanReversed,

    /// <summary>Another holds the seat in those days, and one person holds it at a time.</summary>
    SeatTaken,

    /// <summary>The same person has a post in those days that excludes this one.</summary>
    Incompatible,

    /// <summary>He does not hold the seat that he leaves or lends.</summary>
    NotHeld,

    /// <summary>He has the seat by a delegation that may not be passed on.</summary>
    MayNotPassOn,

    /// <summary>The delegation does not hold together: it goes beyond the one that it passes on, is lent to the grantor himself, or leaves out who or by which document.</summary>
    DelegationFaulty,

    /// <summary>He lent nothing by that document that would still hold on that day.</summary>
    UnknownDelegation,

    /// <summary>The delegation, or one that it passes on, is withdrawn already, from that day or an earlier one.</summary>
    Withdrawn,

    /// <summary>The delegation is for something that is no procedure of the office and no act of one.</summary>
    UnknownWork,
}

/// <summary>Why a roster does not take an entry. Immutable.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Entry">What was to be added.</param>
/// <param name="Against">The entry that stands against it; null when none does.</param>
public sealed record RosterFault(RosterFaultKind Kind, RosterEntry Entry, RosterEntry? Against = null)
{
    /// <summary>The labels of the kinds.</summary>
    public static Terms<RosterFaultKind> Kinds { get; } = new(
        "名册差错",
        "没有此人", "编号重复", "没有此岗位、单位或领域", "结束早于开始", "该岗位已有人任职", "与其所任岗位不得兼任", "并不任此岗位", "该委托不得转授", "委托本身不成立",
        "届时并无此项委托", "该委托已撤回", "委托事项不是本单位的流程或环节");

    /// <summary>What is wrong, in words.</summary>
    public Label Label => Kinds.LabelOf(Kind);

    /// <summary>What is wrong with what, in English.</summary>
    public override string ToString() => $"{Label.English}: {Entry}";
}

/// <summary>What adding to a roster came to. Immutable.</summary>
public sealed class RosterChange
{
    internal RosterChange(Roster roster, ImmutableArray<RosterFault> faults)
    {
        Roster = roster;
        Faults = faults;
    }

    /// <summary>Whether it was taken.</summary>
    public bool IsAccepted => Faults.IsEmpty;

    /// <summary>The roster with what was added; where it was not taken, the roster as it was.</summary>
    public Roster Roster { get; }

    /// <summary>Everything that stands against it; empty when it was taken.</summary>
    public ImmutableArray<RosterFault> Faults { get; }
}

/// <summary>A roster was to be made of entries that do not go together.</summary>
public sealed class RosterException : Exception
{
    internal RosterException(ImmutableArray<RosterFault> faults)
        : base($"The roster does not hold together: {string.Join("; ", faults)}") => Faults = faults;

    /// <summary>What is wrong with the first entry that was not taken.</summary>
    public ImmutableArray<RosterFault> Faults { get; }
}
