namespace Baodi.Procedures.Cases;

/// <summary>What is asked for: a command or, where its content could not be read, what is wrong with it.</summary>
/// <param name="CaseId">The id of the case.</param>
/// <param name="Name">The kebab-case name of the command.</param>
/// <param name="Type">The type of the command; null where the procedure has none of the name.</param>
/// <param name="Command">The command; null where its content could not be read.</param>
/// <param name="Unreadable">What is wrong with the content; null where nothing is.</param>
/// <param name="OpenedBy">The case that an opening follows, or null.</param>
/// <param name="IsAnew">Whether it was taken before and is decided again.</param>
internal readonly record struct Trigger(string CaseId, string Name, Type? Type, Command? Command, ContentFault? Unreadable = null, CaseReference? OpenedBy = null, bool IsAnew = false)
{
    /// <summary>How it came about.</summary>
    internal Circumstances Circumstances { get; init; } = Circumstances.None;

    /// <summary>The required fields that the content, as it came, does not have.</summary>
    internal ImmutableArray<Field> Absent { get; init; } = [];

    internal static Trigger Of(string caseId, Command command, CaseReference? openedBy = null) =>
        new(caseId, Naming.Kebab(command.GetType().Name), command.GetType(), command, OpenedBy: openedBy);
}
