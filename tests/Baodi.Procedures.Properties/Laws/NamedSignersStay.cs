using System.Collections.Immutable;
using Baodi.Procedures.Properties.Walks;

namespace Baodi.Procedures.Properties.Laws;

/// <summary>Of a round's signers only one who was added by hand and has yet to sign is taken out, never one whom clause or rule names; one who was added is waited for until he has signed or is taken out, and where nobody else is waited for, taking him out lets the round go on.</summary>
/// <param name="counts">Counts them; null where they are not counted.</param>
internal sealed class NamedSignersStay(SignerCounts? counts = null) : Law
{
    internal override void JudgeAtEnd(Played played)
    {
        if (AddedSigners.Of(played.Walk.Procedure) is not { } words)
        {
            return;
        }

        // What is taken back puts back who was waited for as well.
        var (added, before) = (ImmutableHashSet.Create<string>(StringComparer.Ordinal), ImmutableHashSet.Create<string>(StringComparer.Ordinal));
        foreach (var taken in played.Steps.Where(taken => taken.Outcome.IsAccepted))
        {
            var after = taken.Outcome.Event!.Act.TakesBack.IsEmpty ? After(taken, added, words) : before;
            (before, added) = (added, after);
        }
    }

    /// <summary>Who was added and has yet to sign, after a step.</summary>
    private ImmutableHashSet<string> After(Taken taken, ImmutableHashSet<string> added, AddedSigners words)
    {
        if (taken.Before is not { } before || words.RoundIn(before) is not { } round)
        {
            return AddedAnew(taken, words);
        }

        var (happened, after) = (taken.Outcome.Event!, taken.Outcome.Case);
        var (were, are) = (AddedSigners.SignersOf(round, before), AddedSigners.SignersOf(round, after));
        if (happened.Act.Name == words.TakingOut)
        {
            added = Without(taken, added, were, are, round);
        }
        else if (happened.Act.Name == words.Adding)
        {
            added = With(added, AddedSigners.SeatIn(happened), were, are);
        }
        else if (happened.Act == round)
        {
            counts?.AddSignedIf(added.Overlaps(happened.By.Seats.Select(seat => seat.ToString())));
            added = added.Except(happened.By.Seats.Select(seat => seat.ToString()));
        }

        var goesOn = words.RoundIn(after) is null;
        Assert.True(!goesOn || added.IsEmpty || (happened.Act != round && happened.Act.Name != words.TakingOut), $"'{happened.Act}' leads on, and {string.Join(", ", added)} has yet to sign.");
        return goesOn ? [] : added;
    }

    /// <summary>Whoever is added after a round begins it again.</summary>
    private static ImmutableHashSet<string> AddedAnew(Taken taken, AddedSigners words) =>
        taken.Before is not null && taken.Outcome.Event!.Act.Name == words.Adding && words.RoundIn(taken.Outcome.Case) is not null
            ? ImmutableHashSet.Create(StringComparer.Ordinal, AddedSigners.SeatIn(taken.Outcome.Event))
            : [];

    private ImmutableHashSet<string> With(ImmutableHashSet<string> added, string seat, ImmutableArray<string> were, ImmutableArray<string> are)
    {
        Assert.Contains(seat, are);
        Assert.Empty(were.Except(are));
        counts?.AddAddedIf(!were.Contains(seat));
        return were.Contains(seat) ? added : added.Add(seat);
    }

    private ImmutableHashSet<string> Without(Taken taken, ImmutableHashSet<string> added, ImmutableArray<string> were, ImmutableArray<string> are, Act round)
    {
        var (seat, after) = (AddedSigners.SeatIn(taken.Outcome.Event!), taken.Outcome.Case);
        Assert.True(added.Contains(seat), $"{seat} was not added by hand, or has signed, and is taken out.");
        Assert.Equal(were.Where(one => one != seat), are);
        var goesOn = after.Status != taken.Before!.Status;
        Assert.True(goesOn || !round.Round!.Wanted(after.UntypedMatter, after.ProgressOf(round)).IsEmpty, $"{seat} is taken out, and the round waits for nobody.");
        counts?.AddTakenOut(goesOn);
        return added.Remove(seat);
    }
}
