namespace Baodi.Procedures.Definition;

/// <summary>A matter that tells what stands on its minutes beside the text that was written.</summary>
internal interface IMinuted
{
    /// <summary>Who was there and what was decided, as far as the case knows.</summary>
    MinutesContent Minutes { get; }
}

/// <summary>What the case knows for its minutes; what is not known is empty.</summary>
/// <param name="Present">Who attended.</param>
/// <param name="Excused">Who was excused.</param>
/// <param name="SatIn">Who sat in without a vote.</param>
/// <param name="Decided">What was decided that somebody is to do.</param>
internal sealed record MinutesContent(
    ImmutableArray<string> Present, ImmutableArray<string> Excused, ImmutableArray<string> SatIn, ImmutableArray<DecidedEntry> Decided);

/// <summary>What somebody is to do by a meeting's decision.</summary>
/// <param name="Topic">The title of its topic.</param>
/// <param name="Text">What is to be done.</param>
/// <param name="Owner">The kebab-case id of the unit that does it, and leads where others join.</param>
/// <param name="JointUnits">The kebab-case ids of those that join.</param>
/// <param name="Limit">The time it is given; null where the meeting set none.</param>
internal sealed record DecidedEntry(string Topic, string Text, string Owner, ImmutableArray<string> JointUnits, TimeGiven? Limit);
