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
        Limits = before is null ? [] : before.AllLimits;
        CountAsDone(before?.Status ?? next.To);
        DropRounds(act.Renews.Contains);
        Sign(matter);
        Keep();
        if (next.Begins)
        {
            Begin(before?.Status);
        }

        Change();
    }

    internal ImmutableArray<Act> Done { get; private set; }

    internal ImmutableArray<RoundProgress> Rounds { get; private set; }

    internal ImmutableArray<KeptPerformer> Performers { get; private set; }

    internal ImmutableArray<RunningLimit> Limits { get; private set; }

    private void CountAsDone(State from)
    {
        Done = Done.RemoveAll(done => !Procedure.IsDoneAfter(done, wasDone: true, act, from, next.To));
        if (Procedure.IsDoneAfter(act, wasDone: false, act, from, next.To))
        {
            Do(act);
        }
    }

    private void Sign(object matter)
    {
        if (act.Round is not null)
        {
            Enter(act, progress => progress with { Signed = progress.Signed.AddRange(next.By.Seats) }, matter);
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

        var progress = entered(index < Rounds.Length ? Rounds[index] : round.NotBegun);
        Rounds = index < Rounds.Length ? Rounds.SetItem(index, progress) : Rounds.Add(progress);
        if (round.Round!.IsComplete(matter, progress))
        {
            Do(round);
        }
    }

    /// <summary>Every hand of an act counts, unless what was done takes the place of what was done before by the same command.</summary>
    private void Keep()
    {
        if (!act.PerformersAreKept)
        {
            return;
        }

        if (act.IsReplacing)
        {
            Performers = Performers.RemoveAll(kept => kept.Act.Command == act.Command);
        }

        foreach (var kept in Performers)
        {
            if (ReferenceEquals(kept.Act, act) && kept.By.IsAs(next.By))
            {
                return;
            }
        }

        Performers = Performers.Add(new(act, next.By));
    }

    private void Begin(State? from)
    {
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

    private void Do(Act done) => Done = Done.Contains(done) ? Done : Done.Add(done);

    private void DropRounds(Predicate<Act> gone) => Rounds = Rounds.RemoveAll(round => gone(round.Act));
}
