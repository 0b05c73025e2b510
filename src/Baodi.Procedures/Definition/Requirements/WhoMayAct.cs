namespace Baodi.Procedures.Definition;

/// <summary>Only the posts that the act names, or the signers of its round, may do it.</summary>
internal sealed class WhoMayAct(Act act) : Requirement(act.Citation, Moments.Before)
{
    public override bool IsSpecific => false;

    public override Label Label => new($"由{act.Who.Chinese}办理", $"by the {act.Who.English}");

    internal override bool HoldsBefore(Situation situation)
    {
        if (situation.By is not { } by)
        {
            return IsAnybody(situation);
        }

        return situation.Authority.Kind switch
        {
            AuthorityKind.Stands => true,
            AuthorityKind.NotYourTurn => situation.Tell(new NotYourTurn(act, NextSigner(situation)!.Value)),
            AuthorityKind.AlreadySigned => situation.Tell(new AlreadyDone(act)),
            AuthorityKind.WrongPost => TellWrongPost(situation, by),
        };
    }

    private bool IsAnybody(Situation situation) => act.SignedRound is null ? act.Actor.Count(situation.Before!) > 0 : NextSigner(situation) is not null || !situation.Case!.ProgressOf(act.SignedRound).Excused.IsEmpty;

    private Seat? NextSigner(Situation situation) =>
        act.SignedRound!.Round!.NextSigner(situation.Before!, situation.Case!.ProgressOf(act.SignedRound));

    private bool TellWrongPost(Situation situation, Officer by)
    {
        situation.Tell(new WrongPost(act, situation.Before));
        foreach (var delegation in by.Delegations)
        {
            if (delegation.Covers(situation.At) && !delegation.Allows(act.Procedure.Id, act.Name) && Lends(delegation.Seat, situation.Before))
            {
                situation.Tell(new OutsideDelegation(act, delegation));
            }
        }

        foreach (var excluded in act.Excluded)
        {
            if (situation.Before is { } matter && by.HasAnyOf(excluded.Posts) && excluded.When.AllHold(matter))
            {
                situation.Tell(new Excluded(act, excluded));
            }
        }

        return false;
    }

    private bool Lends(Seat seat, object? matter) => act.Actor.IsAnyHolderOf(seat.Post) || (matter is not null && act.IsFor(seat, matter));
}

/// <summary>The officer holds none of the posts that may act.</summary>
[JsonConverter(typeof(ShownJson))]
public sealed class WrongPost : Reason
{
    // The matter alone, from which those who may act follow: most refusals are never read to the end.
    private readonly object? matter;

    internal WrongPost(Act act, object? matter)
        : base(act, "wrong-post") => this.matter = matter;

    /// <summary>Who may act. Found when read.</summary>
    public Label Who => Act!.WhoIn(matter);

    /// <inheritdoc/>
    public override Label Label => new($"须由{Who.Chinese}办理", $"this is for the {Who.English}");
}

/// <summary>In a round that goes in turn, somebody else signs first.</summary>
[JsonConverter(typeof(ShownJson))]
public sealed class NotYourTurn : Reason
{
    internal NotYourTurn(Act act, Seat next)
        : base(act, "not-your-turn") => Next = next;

    /// <summary>Whose turn it is.</summary>
    public Seat Next { get; }

    /// <inheritdoc/>
    public override Label Label => ItIsTheTurnOf(Act!.LabelOf(Next));

    private static Label ItIsTheTurnOf(Label next) => new($"按顺序现由{next.Chinese}办理", $"it is the turn of the {next.English}");
}

/// <summary>The officer has a seat that might act, but by a delegation that is not for this.</summary>
[JsonConverter(typeof(ShownJson))]
public sealed class OutsideDelegation : Reason
{
    internal OutsideDelegation(Act act, Delegation delegation)
        : base(act, "outside-delegation") => Delegation = delegation;

    /// <summary>Which one; its scope says what it is for.</summary>
    public Delegation Delegation { get; }

    /// <inheritdoc/>
    public override Label Label => new(
        $"{Delegation.Document}的委托范围不含此事项", $"the delegation {Delegation.Document} is not for this");
}

/// <summary>The clause keeps the officer's post out of the act.</summary>
[JsonConverter(typeof(ShownJson))]
public sealed class Excluded : Reason
{
    internal Excluded(Act act, ExcludedPosts excluded)
        : base(act, "barred") => Posts = excluded;

    /// <summary>Which clause keeps which posts out, and when.</summary>
    public ExcludedPosts Posts { get; }

    /// <inheritdoc/>
    public override Citation? Citation => Posts.Citation;

    /// <inheritdoc/>
    public override Label Label => Posts.Label;
}
