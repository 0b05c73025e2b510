using System.Globalization;

namespace Baodi.Procedures.Dossiers;

/// <summary>What can be wrong with a dossier that is shown to others.</summary>
public enum DossierFaultKind
{
    /// <summary>It is not a document of the format, or one of its members is not what belongs there.</summary>
    NotADossier = 1,

    /// <summary>What stands before the entries was changed.</summary>
    HeadingChanged,

    /// <summary>An entry is not what it was when it was sealed.</summary>
    Changed,

    /// <summary>Entries that were sealed are missing.</summary>
    Removed,

    /// <summary>An entry was not among those that were sealed.</summary>
    Added,

    /// <summary>An entry stands in another place.</summary>
    Moved,

    /// <summary>The last entries are missing.</summary>
    Cut,

    /// <summary>The seal is not that of the entries.</summary>
    SealChanged,

    /// <summary>The seal is not the one that was kept elsewhere.</summary>
    OtherSeal,

    /// <summary>The entries fit each other, but the rules do not allow one of them, or make something else of it.</summary>
    NotAllowed,

    /// <summary>It ends under another profile than that of the office whose rules were to decide it anew; the chain was looked at, the steps were not.</summary>
    OtherProfile,

    /// <summary>The entries fit each other, but one names other rules than those in force there: the first entry's until a change of rules, from then on the change's.</summary>
    RulesNotInForce,

    /// <summary>An entry names rules that are neither the office's nor in its register of earlier ones: nobody knows them.</summary>
    UnknownRules,

    /// <summary>A note of a refused attempt gives a reason that no refusal knows.</summary>
    UnknownReason,

    /// <summary>A note of a refused attempt is of a time at which it would have been refused for its time as well, or says so of one at which it would not.</summary>
    AttemptOutOfTime,

    /// <summary>A note of a refused attempt says what cannot have been: the act was open, or could not be refused for that then.</summary>
    AttemptNotSo,
}

/// <summary>The labels of what can be wrong with a dossier.</summary>
public static class DossierFaults
{
    /// <summary>Every kind with its labels.</summary>
    public static Terms<DossierFaultKind> All { get; } = new(
        "案卷问题", "不是案卷", "卷首被改", "记录被改", "记录被删", "记录被加", "记录被移", "末尾被截", "封存值被改", "与留存的封存值不符", "不合规则", "非此机关的规则", "所依规则并未施行", "所依规则无从查考", "理由无从查考", "尝试时间不符", "尝试不实");
}

/// <summary>One thing that is wrong with a dossier. Immutable.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Entry">The place of the entry in the document, from 1, or where it should stand; null where it is about none.</param>
/// <param name="Path">Where, as a JSON path from <c>$</c>.</param>
/// <param name="Label">In words, the entry named.</param>
public sealed record DossierFault(DossierFaultKind Kind, int? Entry, string Path, Label Label)
{
    internal static DossierFault OfEntry(DossierFaultKind kind, int index, Label label) =>
        new(kind, index + 1, string.Create(CultureInfo.InvariantCulture, $"$.entries[{index}]"), label);
}
