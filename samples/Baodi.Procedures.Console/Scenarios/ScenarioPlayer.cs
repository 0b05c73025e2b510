using NodaTime;

namespace Baodi.Procedures.ConsoleHost.Scenarios;

/// <summary>Plays a scenario: gives each step to the library and compares its answer with what was expected. Decides nothing itself and shows nothing.</summary>
internal sealed class ScenarioPlayer(Scenario scenario)
{
    private readonly Dictionary<string, Standing> cases = new(StringComparer.Ordinal);
    private readonly HashSet<(string Case, string Limit, Instant Due)> told = [];

    /// <summary>The cases as they stand, in the order of their names.</summary>
    internal IReadOnlyDictionary<string, Standing> Cases => cases;

    /// <summary>Goes through the scenario; each happening is computed when it is asked for.</summary>
    internal IEnumerable<Happening> Play()
    {
        foreach (var step in scenario.Steps)
        {
            foreach (var passed in PassedBy(step.At))
            {
                yield return passed;
            }

            yield return step switch
            {
                ActStep act => Act(act),
                RemarkStep remark => Add(remark),
                LookStep look => Look(look),
                _ => throw new NotSupportedException(step.GetType().Name),
            };
        }
    }

    private List<LimitPassed> PassedBy(Instant now)
    {
        var passed = new List<LimitPassed>();
        foreach (var (name, standing) in cases)
        {
            foreach (var running in standing.Case.Limits)
            {
                foreach (var period in running.PassedBy(now))
                {
                    if (told.Add((name, period.ToString(), period.Due)))
                    {
                        passed.Add(new(name, period));
                    }
                }
            }
        }

        passed.Sort((one, other) => one.At.CompareTo(other.At));
        return passed;
    }

    private StepTaken Act(ActStep step)
    {
        var standing = cases.GetValueOrDefault(step.Case);
        if (!step.IsOpening && standing is null)
        {
            return new(step, null, null, null, [Texts.CaseNeverOpened(step.Case)]);
        }

        if (step.IsOpening && standing is not null)
        {
            return new(step, null, standing.Case, standing.Case, [Texts.CaseTwice(step.Case)]);
        }

        var outcome = step.IsOpening
            ? scenario.Office.Open(step.Procedure, step.Case, step.Act, step.Content.Span, step.By.At(step.At), step.At, Named(step.Follows), step.Circumstances)
            : scenario.Office.Do(standing!.Case, step.Act, step.Content.Span, step.By.At(step.At), step.At, step.Circumstances);
        if (outcome.IsAccepted)
        {
            cases[step.Case] = new(outcome.Case, (standing?.Dossier ?? Dossier.Empty).Add(outcome.Event));
        }
        else if (standing is not null)
        {
            cases[step.Case] = standing with { Dossier = standing.Dossier.Add(outcome.Note ?? Note.Of(standing.Case, outcome.Refusal, step.By.At(step.At), step.At)) };
        }

        var after = cases.GetValueOrDefault(step.Case)?.Case;
        return new(step, outcome, standing?.Case, after, Comparison.Of(step, outcome, after));
    }

    /// <summary>A remark that is refused leaves nothing in the dossier.</summary>
    private StepTaken Add(RemarkStep step)
    {
        if (!cases.TryGetValue(step.Case, out var standing))
        {
            return new(step, null, null, null, [Texts.CaseNeverOpened(step.Case)]);
        }

        var outcome = scenario.Office.Remark(standing.Case, step.Said, step.By.At(step.At), step.At);
        if (outcome.IsAccepted)
        {
            cases[step.Case] = standing with { Dossier = standing.Dossier.Add(outcome.Remark) };
        }

        return new(step, null, standing.Case, standing.Case, Comparison.Of(step, outcome, standing.Case)) { Remarked = outcome };
    }

    /// <summary>A case that the scenario only names is of no level that anybody could know.</summary>
    private CaseReference? Named(string? name) =>
        name is null ? null : cases.TryGetValue(name, out var known) ? CaseReference.Of(known.Case) : new(name, null);

    private StepTaken Look(LookStep step)
    {
        var standing = cases.GetValueOrDefault(step.Case);
        return standing is null
            ? new(step, null, null, null, [Texts.CaseNeverOpened(step.Case)])
            : new(step, null, standing.Case, standing.Case, Comparison.Of(step, null, standing.Case));
    }
}
