namespace Baodi.Procedures.Definition;

/// <summary>Another act comes first.</summary>
internal sealed class ComesAfter(Act act, Prerequisite prerequisite) : Requirement(act.Citation, Moments.Before), IPassesOver
{
    public override Label Label
    {
        get
        {
            var first = prerequisite.AnyOf[0].Label;
            var when = Label.Join([.. prerequisite.When.Taken(condition => condition.Label)], "且", " and ");
            return prerequisite.When.IsEmpty
                ? new($"在“{first.Chinese}”之后", $"after '{first.English}'")
                : new($"{when.Chinese}的，在“{first.Chinese}”之后", $"after '{first.English}' where {when.English}");
        }
    }

    Act IPassesOver.Passed => prerequisite.AnyOf[0];

    internal override string Code => prerequisite.AnyOf[0].Round is null ? NotYetDone.Kind : SignatureMissing.Kind;

    internal override string About => prerequisite.AnyOf[0].Name;

    /// <summary>What nobody decided is an order of doing. An approval is more, and what is decided on must be there; but what has happened has happened.</summary>
    internal override Force ForceIn(ActNature nature) =>
        (nature, prerequisite.AnyOf[0].Nature) is (ActNature.Records, _) or (_, ActNature.Records) or (ActNature.Makes, ActNature.Makes) ? Force.Departable : Force.Firm;

    public override ImmutableArray<Fact> Facts => prerequisite.When.Facts();

    internal override bool HoldsBefore(Situation situation)
    {
        var first = prerequisite.AnyOf[0];
        return prerequisite.IsDone(situation.Case!.Done) || !prerequisite.When.AllHold(situation.Before!)
            || situation.Tell(first.Round is not null
                ? new SignatureMissing(act, situation.Before!, situation.Case.ProgressOf(first))
                : new NotYetDone(act, first));
    }
}

/// <summary>Something must be done first.</summary>
[JsonConverter(typeof(ShownJson))]
public sealed class NotYetDone : Reason
{
    internal const string Kind = "not-yet-done";

    internal NotYetDone(Act act, Act first)
        : base(act, Kind) => First = first;

    /// <summary>What must be done first.</summary>
    public Act First { get; }

    /// <inheritdoc/>
    public override string? About => First.Name;

    /// <inheritdoc/>
    public override Label Label => new($"须先完成“{First.Label.Chinese}”", $"'{First.Label.English}' must be done first");
}

/// <summary>Signatures are missing from a round that must be complete first.</summary>
[JsonConverter(typeof(ShownJson))]
public sealed class SignatureMissing : Reason
{
    internal const string Kind = "signature-missing";

    // What the missing signatures follow from, as of then: neither changes.
    private readonly object matter;
    private readonly RoundProgress given;

    internal SignatureMissing(Act act, object matter, RoundProgress given)
        : base(act, Kind) =>
            (this.matter, this.given) = (matter, given);

    /// <summary>Where signatures are wanted.</summary>
    public Act Round => given.Act;

    /// <inheritdoc/>
    public override string? About => Round.Name;

    /// <summary>Who has yet to sign, in order. Found when read.</summary>
    public ImmutableArray<Seat> Seats => Round.Round!.Wanted(matter, given);

    /// <inheritdoc/>
    public override Label Label
    {
        get
        {
            var any = Round.Round!.Mode == RoundMode.AnyOf;
            var wanted = Label.Join([.. Seats.Taken(Round.LabelOf)], any ? "或" : "、", any ? " or " : ", ");
            return new($"“{Round.Label.Chinese}”尚缺{wanted.Chinese}", $"'{Round.Label.English}' still lacks {wanted.English}");
        }
    }
}
