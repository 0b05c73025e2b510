namespace Baodi.Procedures.Cases;

/// <summary>What an event makes of the progress of a case; deciding and replaying share it.</summary>
internal sealed class Fold
{
    private readonly Act act;
    private readonly Event next;

    internal Fold(Case? before, Event next, object matter)
    {
        act = next.Act;
        this.next = next;
        Done = before is null ? [] : before.Done;
        Rounds = before is null ? [] : before.Rounds;
        Performers = before is null ? [] : before.Performers;
        PassedOver = before is null ? [] : before.PassedOver;
        Given = before is null ? [] : before.Given;
        Limits = before is null ? [] : before.AllLimits;
        Things = before is null ? [] : before.Things;
        if (!act.TakesBack.IsEmpty && before?.LastTaken is { } taken)
        {
            GoBackTo(taken.Before);
            Change();
            return;
        }

        CountAsDone(before?.Status ?? next.To);
        DropRounds(act.Renews.Contains);
        Sign(matter);
        Keep(next.By);
        if (next.EnteredBy is { } entered)
        {
            Keep(entered);
        }

        PassOver();
        if (next.Begins)
        {
            Begin(before?.Status);
        }

        Things = Things.RemoveAll(one => !Done.Contains(one.Act));
        Given = Given.RemoveAll(given => !Done.Contains(given.Approval));
        Change();
    }

    internal ImmutableArray<Act> Done { get; private set; }

    internal ImmutableArray<RoundProgress> Rounds { get; private set; }

    internal ImmutableArray<KeptPerformer> Performers { get; private set; }

    internal ImmutableArray<Act> PassedOver { get; private set; }

    internal ImmutableArray<GivenApproval> Given { get; private set; }

    internal ImmutableArray<RunningLimit> Limits { get; private set; }

    internal ImmutableArray<(Act Act, string Thing)> Things { get; private set; }

    /// <summary>The limits follow from what the step says of them.</summary>
    private void GoBackTo(IProgress earlier) =>
        (Done, Rounds, Performers, PassedOver, Given, Things) = (earlier.Done, ((Case)earlier).Rounds, earlier.Performers, earlier.PassedOver, earlier.Given, ((Case)earlier).Things);

    private void CountAsDone(State from)
    {
        Done = Done.RemoveAll(done => !Procedure.IsDoneAfter(done, wasDone: true, act, from, next.To));
        if (Procedure.IsDoneAfter(act, wasDone: false, act, from, next.To))
        {
            Do(act, next.HappenedAt);
            Things = act.Nature == ActNature.Records && act.ThingOf(next.Command, next.By) is { } thing && !Things.Contains((act, thing)) ? Things.Add((act, thing)) : Things;
        }
    }

    private void Sign(object matter)
    {
        if (act.Round is not null)
        {
            Enter(act, progress => progress with { Signed = progress.Signed.AddRange(next.By.Seats), Excused = progress.Excused.RemoveAll(seat => next.By.Has(seat)) }, matter);
        }
        else if (act.Excuses is { } excused)
        {
            Enter(excused, progress => progress with { Excused = progress.Excused.Add(act.Excused!(next.Command)) }, matter);
        }
    }

    private void Enter(Act round, Func<RoundProgress, RoundProgress> entered, object matter)
    {
        var index = 0;
        while (index < Rounds.Length && !ReferenceEquals(Rounds[index].Act, round))
        {
            index++;
        }

        var before = index < Rounds.Length ? Rounds[index] : round.NotBegun;
        var last = before.LastHappenedAt > next.HappenedAt ? before.LastHappenedAt.Value : next.HappenedAt;
        var progress = entered(before) with { LastHappenedAt = last };
        Rounds = index < Rounds.Length ? Rounds.SetItem(index, progress) : Rounds.Add(progress);
        if (round.Round!.IsComplete(matter, progress))
        {
            Do(round, last);
        }
    }

    /// <summary>Every hand of an act counts, unless what was done takes the place of what was done before by the same command.</summary>
    private void Keep(Performer by)
    {
        if (!act.PerformersAreKept)
        {
            return;
        }

        var thing = act.IsJudgedByThing ? act.ThingOf(next.Command, next.By) : null;
        if (act.IsReplacing && ReferenceEquals(by, next.By))
        {
            Performers = Performers.RemoveAll(kept => kept.Act.Command == act.Command && kept.Thing == thing);
        }

        Performers = Performers.RemoveAll(kept => ReferenceEquals(kept.Act, act) && kept.Thing == thing && kept.By.IsAs(by)).Add(new(act, by, next.Sequence, thing));
    }

    /// <summary>What a departure passed over stays so until it is made up or begins anew.</summary>
    private void PassOver()
    {
        PassedOver = PassedOver.RemoveAll(passed => passed.Command == act.Command || act.Renews.Contains(passed));
        foreach (var departure in next.Departures)
        {
            PassedOver = departure.Missing is { } missing ? PassedOver.Joined([missing]) : PassedOver;
        }
    }

    private void Begin(State? from)
    {
        PassedOver = PassedOver.RemoveAll(passed => Procedure.BeginsAnew(passed, from, next.To));
        Done = Done.RemoveAll(done => Procedure.BeginsAnew(done, from, next.To));
        DropRounds(round => Procedure.BeginsAnew(round, from, next.To));
    }

    /// <summary>Those that no change speaks of, then those that were started or turned.</summary>
    private void Change()
    {
        foreach (var change in next.Limits)
        {
            Limits = Limits.RemoveAll(change.Running.IsOf);
            if (change.Turn is not (LimitTurn.Met or LimitTurn.Released))
            {
                Limits = Limits.Add(change.Running);
            }
        }
    }

    private void Do(Act done, Instant at)
    {
        if (!Done.Contains(done))
        {
            Done = Done.Add(done);
            Given = done.IsRestedOn ? Given.RemoveAll(given => ReferenceEquals(given.Approval, done)).Add(new(done, at)) : Given;
        }
    }

    private void DropRounds(Predicate<Act> gone) => Rounds = Rounds.RemoveAll(round => gone(round.Act));
}
