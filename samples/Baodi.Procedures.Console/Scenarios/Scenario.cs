using NodaTime;

namespace Baodi.Procedures.ConsoleHost.Scenarios;

/// <summary>A story to be played: who is there, what they do, and what is expected of it. Immutable.</summary>
internal sealed record Scenario(
    Document Document,
    Label Title,
    Label Source,
    IReadOnlyList<Label> Invented,
    Office Office,
    IReadOnlyList<CastMember> Cast,
    IReadOnlyList<Step> Steps)
{
    /// <summary>The file's name without folder and ending.</summary>
    internal string Name => Path.GetFileNameWithoutExtension(Document.File);

    internal CastMember Member(string id) => Cast.First(member => member.Officer.Id == id);
}

/// <summary>An officer with what the library need not know: how he is called in each language and where he works.</summary>
/// <param name="Officer">Him with every seat that he has at any time.</param>
/// <param name="Name">How he is called.</param>
/// <param name="Unit">Where he works; null where it is not said.</param>
/// <param name="Roster">Who has which seat when; null where all have theirs throughout.</param>
internal sealed record CastMember(Officer Officer, Label Name, Label? Unit, Roster? Roster = null)
{
    /// <summary>The officer as he is at a time.</summary>
    internal Officer At(Instant at) => Roster?.OfficerOn(Officer.Id, at) ?? Officer;
}

/// <summary>One step of a scenario. Immutable.</summary>
/// <param name="Part">Where it stands in the document.</param>
/// <param name="At">When.</param>
/// <param name="Case">The case it is about.</param>
/// <param name="Procedure">The procedure of that case.</param>
/// <param name="Expected">What is expected after it.</param>
/// <param name="Note">A word to the reader; null when there is none.</param>
internal abstract record Step(Part Part, Instant At, string Case, Procedure Procedure, Expectation Expected, Label? Note);

/// <summary>Somebody asks for an act.</summary>
/// <param name="By">Who asks.</param>
/// <param name="Act">The kebab-case name of the command.</param>
/// <param name="Content">The content as one JSON object in UTF-8.</param>
/// <param name="IsOpening">Whether it opens the case.</param>
/// <param name="Follows">The case that an opening follows; null when none.</param>
internal sealed record ActStep(
    Part Part, Instant At, string Case, Procedure Procedure, Expectation Expected, Label? Note,
    CastMember By, string Act, ReadOnlyMemory<byte> Content, bool IsOpening, string? Follows)
    : Step(Part, At, Case, Procedure, Expected, Note)
{
    /// <summary>What it departs from, when it happened and who told it to whoever asks.</summary>
    internal Circumstances Circumstances { get; init; } = new();

    /// <summary>Who told it by telephone to whoever asks; null where nobody did.</summary>
    internal CastMember? ToldBy { get; init; }

    /// <summary>Whose step it is: who told it or, where nobody did, who asks.</summary>
    internal CastMember Performer => ToldBy ?? By;
}

/// <summary>Somebody adds a word to the file without a step.</summary>
/// <param name="By">Who adds it.</param>
/// <param name="Said">What he says, and to whom.</param>
internal sealed record RemarkStep(Part Part, Instant At, string Case, Procedure Procedure, Expectation Expected, Label? Note, CastMember By, RemarkRequest Said)
    : Step(Part, At, Case, Procedure, Expected, Note);

/// <summary>Nobody acts: a look at what has passed by then.</summary>
internal sealed record LookStep(Part Part, Instant At, string Case, Procedure Procedure, Expectation Expected, Label? Note)
    : Step(Part, At, Case, Procedure, Expected, Note);

/// <summary>What is expected of a step; what is null is not looked at.</summary>
/// <param name="IsAccepted">Whether the step or the remark is accepted; null when nobody acts.</param>
/// <param name="Refused">Clauses and reason codes that the reasons must bear, all of them and no others.</param>
/// <param name="State">The state after it.</param>
/// <param name="Running">The running limits by name with their due instants, all of them and no others.</param>
/// <param name="Opens">The procedures of the follow-ups.</param>
/// <param name="Overdue">The limits that have passed, all of them and no others.</param>
internal sealed record Expectation(
    bool? IsAccepted,
    IReadOnlyList<string> Refused,
    State? State,
    IReadOnlyList<(string Limit, Instant Due)>? Running,
    IReadOnlyList<string>? Opens,
    IReadOnlyList<string>? Overdue);
