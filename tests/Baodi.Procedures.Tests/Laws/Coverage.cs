namespace Baodi.Procedures.Tests.Laws;

/// <summary>What the walks of one procedure came past; a law that was never put to the test is not held to stand.</summary>
internal sealed class Coverage(Procedure procedure)
{
    /// <summary>A refusal because of a person whose seat the officer holds by delegation.</summary>
    private const string SameHandOfADelegate = "same-hand (delegate)";

    private readonly int[] accepted = new int[procedure.Acts.Length];
    private readonly HashSet<string> states = [];
    private readonly SortedDictionary<string, int> codes = new(StringComparer.Ordinal);
    private int steps;
    private int refused;
    private int longest;
    private int mixed;

    internal void Asked(Outcome outcome, Case? current, Officer by)
    {
        steps++;
        if (outcome.IsAccepted)
        {
            accepted[outcome.Event.Act.Index]++;
            states.Add(current!.Status.Name);
            mixed += outcome.Event.By is { Seats.Length: > 1, Delegations: { IsEmpty: false } lent } hand && lent.Length < hand.Seats.Length ? 1 : 0;
            return;
        }

        refused++;
        foreach (var reason in outcome.Refusal.Reasons)
        {
            Count(reason.Code);
            if (reason is SameHand { Person: var person } && person != by.Id)
            {
                Count(SameHandOfADelegate);
            }
        }
    }

    private void Count(string code) => codes[code] = codes.GetValueOrDefault(code) + 1;

    internal void Ended(int length) => longest = Math.Max(longest, length);

    /// <summary>Whether the walks came past everything.</summary>
    internal bool IsWhole => !accepted.Contains(0) && states.Count == procedure.States.Length && !Expected().Except(codes.Keys).Any();

    internal void IsEnough()
    {
        var never = procedure.Acts.Where(act => accepted[act.Index] == 0).Select(act => $"{act} in {string.Join(", ", act.From)}");
        Assert.True(!never.Any(), $"Never accepted: {string.Join("; ", never)}\n{this}");
        Assert.Equal([], procedure.States.Select(state => state.Name).Except(states));
        Assert.Equal([], Expected().Except(codes.Keys));
        Assert.InRange((double)refused / steps, 0.1, 0.7);
    }

    public override string ToString() =>
        $"{procedure.Id}: {steps} steps, {refused} refused, longest walk {longest}, one consent for own and lent seats {mixed}, least accepted {procedure.Acts[Array.IndexOf(accepted, accepted.Min())]} {accepted.Min()} times; "
        + string.Join(", ", codes.Select(code => $"{code.Key} {code.Value}"));

    /// <summary>A round that one signature completes and that leads elsewhere has nobody left to sign twice.</summary>
    private static bool LeadsOnAtOnce(Act act) => act.Round?.Mode == RoundMode.AnyOf && !act.Routes.IsEmpty;

    /// <summary>The reasons that the definition gives occasion for.</summary>
    private IEnumerable<string> Expected()
    {
        var acts = procedure.Acts;
        List<(string Code, bool IsExpected)> all =
        [
            ("unknown-act", true),
            ("wrong-state", true),
            ("wrong-post", true),
            ("earlier-than-last", true),
            ("already-done", acts.Any(act => !act.IsRepeatable && (act.Kind == ActKind.Duty || (act.Kind == ActKind.Round && !LeadsOnAtOnce(act))))),
            ("missing-field", acts.Any(act => act.Form.Fields.Any(field => field.IsRequired))),
            ("malformed-field", acts.Any(act => !act.Form.Fields.IsEmpty)),
            ("malformed-content", true),
            ("not-among", acts.Any(act => act.Form.Fields.Any(field => act.HasChoices(field)))),
            ("not-yet-done", acts.Any(act => act.After.Any(first => first.AnyOf[0].Round is null))),
            ("signature-missing", acts.Any(act => act.After.Any(first => first.AnyOf[0].Round is not null))),
            ("condition-unmet", acts.Any(act => !act.Guards.IsEmpty || !act.Provisions.IsEmpty)),
            ("same-hand", acts.Any(act => !act.NotBy.IsEmpty)),
            (SameHandOfADelegate, acts.Any(act => !act.NotBy.IsEmpty)),
            ("no-such-case", procedure.MayBeClassified),
            ("clearance-missing", procedure.MayBeClassified),
            ("outside-delegation", !Pool.Scope.Names.Contains(procedure.Id)),
            ("must-recuse", acts.Any(act => !act.Recusals.IsEmpty)),
            ("not-your-turn", acts.Any(act => act.Round?.Mode == RoundMode.InTurn)),
            ("duty-owed", acts.Any(act => act.IsOwed)),
            ("barred", acts.Any(act => !act.Bars.IsEmpty)),
            ("limit-not-passed", acts.Any(act => !act.Past.IsEmpty)),
            ("limit-already-passed", acts.Any(act => !act.NotPast.IsEmpty)),
            ("limit-not-running", acts.Any(act => act.Turns.Any(turn => turn.Item is not null))),
            ("limit-not-suspended", acts.Any(act => act.Turns.Any(turn => turn.Turn == LimitTurn.Resumed))),
            ("limit-suspended", acts.Any(act => act.Turns.Any(turn => turn.Turn == LimitTurn.Suspended))),
            ("limit-passed", acts.Any(act => act.Turns.Any(turn => turn.Turn != LimitTurn.Resumed))),
            ("extension-too-long", acts.Any(act => act.Turns.Any(turn => turn.Turn == LimitTurn.Extended))),
            ("no-calendar", procedure.Limits.Any(limit => limit.Figure is { Unit: TimeUnit.WorkingDays })),
        ];
        return all.Where(one => one.IsExpected).Select(one => one.Code);
    }
}
