using Cli = System.CommandLine;

namespace Baodi.Procedures.ConsoleHost.Verbs;

/// <summary>For what somebody is cleared to whom something is told; for nothing unless it is said.</summary>
internal static class ClearanceOption
{
    internal static Cli.Option<string> In(Language language, Label description) => new("--clearance")
    {
        Description = description.In(language),
        HelpName = string.Join('|', ClassificationLevels.All.All.Select(level => level.Name)),
    };

    /// <summary>The level that was named; null where none was.</summary>
    /// <exception cref="InputException">There is no such level.</exception>
    internal static ClassificationLevel? LevelOf(string? text) =>
        text is null ? null
        : ClassificationLevels.All.Find(text) is var ordinal and >= 0 ? ClassificationLevels.All[ordinal]
        : throw new InputException(new Problem(Texts.NotALevel(Document.Shown(text))));

    /// <summary>Whoever is cleared for a level, and nothing else is known of him.</summary>
    internal static Officer Reader(ClassificationLevel? clearance) => new Officer("reader", "reader").Cleared(clearance);

    /// <summary>Parts cases into those that may be told to whoever is cleared for a level, and the others.</summary>
    internal static (List<Case> Told, List<Case> Withheld) Parted(List<Case> cases, ClassificationLevel? clearance)
    {
        var reader = Reader(clearance);
        return (cases.FindAll(one => one.IsVisibleTo(reader)), cases.FindAll(one => !one.IsVisibleTo(reader)));
    }
}
