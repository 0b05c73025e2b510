using System.Collections.Immutable;
using NodaTime;

namespace Baodi.Procedures;

/// <summary>Makes the value of what a search found: the steps, who takes them, and what each must bring about.</summary>
internal sealed class WayWords<TMatter>(Case theCase, TMatter matter, WayFacts<TMatter> facts, Instant asked)
    where TMatter : class
{
    internal Way None(Act<TMatter> goal, WayKind kind) => new(goal, kind, [], WhoOf(goal), SeatsOf(goal));

    internal Way Found(Act<TMatter> goal, Reached<TMatter> last, WayPlace end, TimeLimit? waits)
    {
        var path = new List<Reached<TMatter>>(last.Length);
        for (var reached = last; reached.Act is not null; reached = reached.From!)
        {
            path.Insert(0, reached);
        }

        var made = Made(end, path);
        var steps = ImmutableArray.CreateBuilder<WayStep>();
        if (asked < theCase.LastStepAt)
        {
            steps.Add(new TimeToPass(path.Count == 0 ? goal : path[0].Act!, null, theCase.LastStepAt));
        }

        for (var i = 0; i < path.Count; i++)
        {
            AddWait(steps, path[i].Act!, path[i].Waited, i == 0);
            steps.Add(new ActToDo(path[i].Act!, WhoOf(path[i].Act!), SeatsOf(path[i].Act!), made[i]));
        }

        AddWait(steps, goal, waits, path.Count == 0);
        return new(goal, steps.Count == 0 ? WayKind.Open : WayKind.Found, steps.DrainToImmutable(), WhoOf(goal), SeatsOf(goal));
    }

    private void AddWait(ImmutableArray<WayStep>.Builder steps, Act act, TimeLimit? limit, bool isFirst)
    {
        if (limit is not null)
        {
            steps.Add(new TimeToPass(act, limit, isFirst ? theCase.FirstDue(limit) : null));
        }
    }

    /// <summary>For each step, of the facts it sets, what the rest of the way asks of them before another step sets them.</summary>
    private ImmutableArray<Condition>[] Made(WayPlace end, List<Reached<TMatter>> path)
    {
        var made = new ImmutableArray<Condition>[path.Count];
        for (var i = 0; i < path.Count; i++)
        {
            var found = ImmutableArray.CreateBuilder<Condition>();
            foreach (var fact in path[i].Act!.Sets)
            {
                var place = facts.PlaceOf(fact);
                var may = May(place, path[i].Act!);
                var left = Left(place, fact, end, path, i) & may;
                if (left != may && left != 0 && !IsAmong(found, fact))
                {
                    found.Add(new Condition<TMatter>(facts.At(place), left));
                }
            }

            made[i] = found.DrainToImmutable();
        }

        return made;
    }

    /// <summary>The values of a fact that are left where another step sets it, or where the way ends.</summary>
    private static ulong Left(int place, Fact fact, WayPlace end, List<Reached<TMatter>> path, int from)
    {
        for (var i = from + 1; i < path.Count; i++)
        {
            if (path[i].Act!.Sets.Contains(fact))
            {
                return path[i].Before!.Facts[place];
            }
        }

        return end.Facts[place];
    }

    /// <summary>The values that an act may make of a fact.</summary>
    private ulong May(int place, Act<TMatter> act)
    {
        var may = facts.Values(place);
        foreach (var made in act.TypedMakes)
        {
            may &= facts.PlaceOf(made.Fact) == place ? made.Allowed : may;
        }

        return may;
    }

    private static bool IsAmong(ImmutableArray<Condition>.Builder found, Fact fact)
    {
        foreach (var condition in found)
        {
            if (ReferenceEquals(condition.Fact, fact))
            {
                return true;
            }
        }

        return false;
    }

    private Label WhoOf(Act<TMatter> act) => IsOffered(act) ? act.WhoIn(matter) : act.Who;

    /// <summary>What a matter says of seats is asked only where the act is offered; before that it may not say it yet.</summary>
    private ImmutableArray<Seat> SeatsOf(Act<TMatter> act)
    {
        var seats = ImmutableArray.CreateBuilder<Seat>();
        if (!IsOffered(act))
        {
            foreach (var post in act.SeatsAreNamed ? [] : act.Actor.Posts)
            {
                seats.Add(new(post));
            }

            return seats.DrainToImmutable();
        }

        if ((act.TypedRound ?? act.MemberOf?.TypedRound) is { } round)
        {
            return round.Wanted(matter, theCase.SignaturesOf(act.TypedRound is null ? act.MemberOf! : act));
        }

        act.AddSeats(matter, seats);
        return seats.DrainToImmutable();
    }

    private bool IsOffered(Act act) => ((act.FromMask >> theCase.StateOrdinal) & 1) != 0;
}
