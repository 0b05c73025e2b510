using Baodi.Procedures.Properties.Walks;

namespace Baodi.Procedures.Properties.Laws;

/// <summary>Whoever was told how an act opens was right when it does: there was a way, and the walk took none that is shorter, unless it departed from something or amended something on it.</summary>
/// <param name="counts">Counts what was told and came so; null where none is counted.</param>
internal sealed class PathsAreShortest(PathCounts? counts = null) : Law
{
    internal override void JudgeAtEnd(Played played)
    {
        var accepted = played.Steps.Where(taken => taken.Outcome.IsAccepted).ToList();
        var opened = new Dictionary<(Act Act, int Step), bool>();
        bool IsOpen(Act act, int step) => opened.TryGetValue((act, step), out var isOpen) ? isOpen
            : opened[(act, step)] = Strangers.IsOpenToSomebody(played.Walk, accepted[step].Outcome.Case, act, accepted[step].Asked.At);
        for (var since = 0; since < accepted.Count - 1; since++)
        {
            foreach (var way in PathsTold.In(played.Walk, accepted[since].Outcome.Case, accepted[since].Asked.At, since).Where(way => way.Kind is not (PathKind.Open or PathKind.Unknown) && !IsMadeUp(accepted[since].Outcome.Case, way.Act)))
            {
                var straight = accepted.Skip(since + 1).TakeWhile(taken => taken.Outcome.Event! is { Departures.IsEmpty: true, Act.Amends: false }).Count();
                var steps = Enumerable.Range(1, straight).FirstOrDefault(steps => IsOpen(way.Act, since + steps));
                Assert.True(
                    steps == 0 || (way.Kind == PathKind.Found && way.Length <= steps),
                    $"'{way.Act}' opened {steps} steps after '{accepted[since].Asked.Act}', and the way told then was {way.Kind}, {way.Length}: {way}");
                counts?.AddTold(steps > 0);
            }
        }
    }

    /// <summary>What a departure passed over may open in states of which a way knows nothing.</summary>
    private static bool IsMadeUp(Case theCase, Act act) => theCase.PassedOver.Any(passed => passed.Command == act.Command);
}
