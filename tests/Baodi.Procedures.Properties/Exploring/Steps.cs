using System.Collections.Immutable;
using NodaTime;

namespace Baodi.Procedures.Properties.Exploring;

/// <summary>A step that somebody can take.</summary>
/// <param name="Act">What.</param>
/// <param name="Doers">By the holder of which post, as a mask.</param>
/// <param name="Content">With which content.</param>
/// <param name="Outcome">The event, with its departures, and the case after it.</param>
internal readonly record struct StepTaken(Act Act, ulong Doers, Variant Content, Outcome Outcome);

/// <summary>A step that somebody tries, whatever its content, departing from what stands against it.</summary>
internal sealed record Attempted(Case? Case, Act Act, Officer By, Instant At, ImmutableArray<Departure> Departures);

/// <summary>Every step that anybody can take from a case, with every content that tells situations apart and with the departures it needs.</summary>
internal sealed class Steps(Office office, Procedure procedure, People people)
{
    private static readonly Instant Beginning = Instant.FromUtc(2021, 1, 14, 1, 0);

    private readonly ProcedureMachine machine = office.MachineOf(procedure);
    private readonly Variants variants = new(people);
    private readonly HashSet<Act> taken = [];

    internal People People => people;

    /// <summary>How many steps were tried.</summary>
    internal long Tried { get; private set; }

    internal bool IsOpenToSomebody(Case theCase, Act act) => machine.OpennessOf(theCase, act, null, MomentOf(theCase, act)) != Openness.Closed;

    internal IEnumerable<StepTaken> From(Case? theCase, Predicate<Act>? wanted = null)
    {
        foreach (var act in procedure.Acts)
        {
            if (wanted?.Invoke(act) == false)
            {
                continue;
            }

            if (theCase is null ? act.Kind == ActKind.Opening : act.IsEnteredIn(theCase.Status))
            {
                foreach (var step in From(theCase, act))
                {
                    yield return step;
                }
            }
        }
    }

    /// <summary>In a round it is told apart who signs; elsewhere one tries every content, and others the first that was taken.</summary>
    private List<StepTaken> From(Case? theCase, Act act)
    {
        var at = MomentOf(theCase, act);
        var found = new List<StepTaken>();
        for (var index = 0; index < people.Officers.Length; index++)
        {
            if (MayTry(theCase, act, index, at) is not { } departures)
            {
                continue;
            }

            var attempt = new Attempted(theCase, act, people.Officers[index], at, departures);
            if (found.Count == 0 || act.SignedRound is not null || act.Kind == ActKind.Opening)
            {
                found.AddRange(AllOf(attempt, People.MaskOf(index)));
            }
            else if (Take(attempt, found[0].Content) is not null)
            {
                found = found.ConvertAll(step => step with { Doers = step.Doers | People.MaskOf(index) });
            }
        }

        return found;
    }

    /// <summary>What stands against it for the holder of a post, to be departed from; null where something firm does.</summary>
    private ImmutableArray<Departure>? MayTry(Case? theCase, Act act, int index, Instant at) =>
        theCase is null ? act.Actor.MayBe(people.Posts[index]) ? [] : null
        : machine.OpennessOf(theCase, act, people.Officers[index], at) switch
        {
            Openness.Open => [],
            Openness.WithDepartures => Departing(machine.ReasonsAgainst(theCase, act, people.Officers[index], at)),
            _ => null,
        };

    private List<StepTaken> AllOf(Attempted attempt, ulong doer)
    {
        var found = new List<StepTaken>();
        foreach (var variant in variants.Of(attempt.Act, attempt.Case, attempt.At))
        {
            if (Take(attempt, variant) is { } outcome)
            {
                found.Add(new(attempt.Act, doer, variant, outcome));
            }
        }

        if (found.Count == 0 && !taken.Contains(attempt.Act) && variants.Seek(procedure, attempt, variant => Take(attempt, variant) is not null) is { } lucky)
        {
            found.Add(new(attempt.Act, doer, lucky, Take(attempt, lucky)!));
        }

        taken.UnionWith(found.Select(step => step.Act));
        return found;
    }

    /// <summary>At the time of the last step but, for what waits for a limit, once that has passed.</summary>
    private static Instant MomentOf(Case? theCase, Act act)
    {
        var at = theCase?.LastStepAt ?? Beginning;
        foreach (var limit in act.Past)
        {
            at = theCase?.AllLimits.FirstDue(limit) is { } due && due >= at ? due + Duration.FromMinutes(1) : at;
        }

        return at;
    }

    /// <summary>What comes of it; null where it is refused for something firm.</summary>
    private Outcome? Take(Attempted attempt, in Variant variant)
    {
        var outcome = Fire(attempt, variant, attempt.Departures);
        return outcome.IsAccepted ? outcome
            : outcome.Refusal.Reasons.All(reason => reason.IsDepartable)
                && Fire(attempt, variant, attempt.Departures.AddRange(Departing(outcome.Refusal.Reasons))) is { IsAccepted: true } departed ? departed
            : null;
    }

    private Outcome Fire(Attempted attempt, in Variant variant, ImmutableArray<Departure> departures)
    {
        Tried++;
        var trigger = new Trigger("explored", attempt.Act.Name, attempt.Act.Command, variant.Command) { Circumstances = new() { Departures = departures } };
        return machine.Fire(attempt.Case, trigger, attempt.By, attempt.At);
    }

    private static ImmutableArray<Departure> Departing(ImmutableArray<Reason> reasons) =>
        [.. reasons.Select(reason => new Departure(reason.Code, reason.About!, People.Word)).Distinct()];
}
