using Baodi.Procedures.ConsoleHost.Scenarios;
using NodaTime;

namespace Baodi.Procedures.ConsoleHost.Play;

/// <summary>How a case that is played shows itself, and how it is told what to do.</summary>
internal interface IPlayView
{
    /// <summary>Whether the fields of a step are asked for one by one.</summary>
    bool AsksFields { get; }

    void Begin();

    /// <summary>The next line; null when there are no more.</summary>
    string? Read(TextReader input);

    /// <summary>What is to stand in a field; null when there are no more lines.</summary>
    string? ReadField(TextReader input, Field field);

    /// <summary>The ground on which a reason is departed from; null when there are no more lines.</summary>
    string? ReadGround(TextReader input, Reason reason);

    void Show(Case? current, Instant now, IReadOnlyList<Choice> choices);

    void Tell(StepTaken taken);

    void Explain(IReadOnlyList<ClosedAct> closed);

    void Log(IReadOnlyList<StepTaken> steps);

    void Say(Label text, bool isBad);

    void Help();

    void End(Case? current, IReadOnlyList<StepTaken> steps);
}

/// <summary>Something that can be done now: an act, who may do it, and what he would depart from with it.</summary>
internal sealed record Choice(Act Act, CastMember By, IReadOnlyList<Reason> Departs);

/// <summary>An act of the state that nobody can do now, and what stands against it for the one who is nearest to it.</summary>
internal sealed record ClosedAct(Act Act, CastMember By, IReadOnlyList<Reason> Reasons);
