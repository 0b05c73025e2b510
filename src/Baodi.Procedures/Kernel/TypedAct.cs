using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using NodaTime;

namespace Baodi.Procedures;

/// <summary>An act on one kind of matter.</summary>
internal abstract class Act<TMatter>(Type command, ActKind kind, string chinese) : Act(command, kind, chinese)
    where TMatter : class
{
    internal Actor<TMatter> Actor { get; private set; } = null!;

    /// <summary>The round of which the actor must be a signer still wanted; null unless the act belongs to a round's members.</summary>
    internal Act<TMatter>? MemberOf { get; set; }

    internal override bool IsByMember => MemberOf is not null;

    internal SignOffRound<TMatter>? TypedRound { get; set; }

    internal Condition<TMatter>[] TypedGuards { get; set; } = [];

    internal Condition<TMatter>[] TypedProvisions { get; set; } = [];

    internal Condition<TMatter>[] TypedOwedWhen { get; set; } = [];

    internal Condition<TMatter>[] TypedMakes { get; set; } = [];

    internal Prerequisite<TMatter>[] TypedAfter { get; set; } = [];

    internal Route<TMatter>[] TypedRoutes { get; set; } = [];

    internal Bar<TMatter>[] TypedBars { get; set; } = [];

    internal Recusal<TMatter>[] TypedRecusals { get; set; } = [];

    internal LimitStart<TMatter>[] TypedStarts { get; set; } = [];

    internal TimeLimit<TMatter>[] TypedMoves { get; set; } = [];

    internal FollowUpRule<TMatter>[] TypedOpens { get; set; } = [];

    internal Choice<TMatter>[] Choices { get; set; } = [];

    internal PastItem<TMatter>[] PastItems { get; set; } = [];

    internal DecisionStep<TMatter>? DecisionStep { get; set; }

    /// <summary>Whether doing it may change rounds or hands.</summary>
    internal bool TouchesTrail => TypedRound is not null || Excuses is not null || HandsAreKept || RenewMask != 0;

    internal bool MovesLimits => !TypedStarts.IsEmpty || !TypedMoves.IsEmpty || !Turns.IsEmpty;

    /// <summary>Whether anything but the act's own being done hangs on a round being complete.</summary>
    internal bool CompletionMatters => MovesLimits || !TypedRoutes.IsEmpty || !TypedOpens.IsEmpty || MeetsMask != 0 || LeavesBehind;

    /// <summary>Whether something is judged of the matter that the content makes, so that a refusal must look at it too.</summary>
    internal bool ContentIsJudged => MovesLimits || !TypedProvisions.IsEmpty || (Kind == ActKind.Opening && !TypedRecusals.IsEmpty) || DecisionStep is { TakesNoRule: false } || Procedure.MayBeClassified;

    /// <summary>The round that the act excuses a signer from; null when it excuses none.</summary>
    internal Act<TMatter>? Excuses { get; set; }

    public override SignOffRound? Round => TypedRound;

    public override Decision? Decision => DecisionStep?.Decision;

    public override ImmutableArray<Condition> Guards => TypedGuards.Frozen<Condition>();

    public override ImmutableArray<Condition> Provisions => TypedProvisions.Frozen<Condition>();

    public override ImmutableArray<Condition> OwedWhen => TypedOwedWhen.Frozen<Condition>();

    public override ImmutableArray<Condition> Makes => TypedMakes.Frozen<Condition>();

    public override ImmutableArray<Bar> Bars => TypedBars.Frozen<Bar>();

    public override ImmutableArray<Recusal> Recusals => TypedRecusals.Frozen<Recusal>();

    public override ImmutableArray<FollowUpRule> Opens => TypedOpens.Frozen<FollowUpRule>();

    internal override bool StartsElsewhere(TimeLimit limit)
    {
        foreach (var start in TypedStarts)
        {
            if (ReferenceEquals(start.Limit, limit) && start.Anchor is not null)
            {
                return true;
            }
        }

        return false;
    }

    public override ImmutableArray<TimeLimit> Moves => TypedMoves.Frozen<TimeLimit>();

    public override ImmutableArray<TimeLimit> Starts
    {
        get
        {
            var limits = ImmutableArray.CreateBuilder<TimeLimit>(TypedStarts.Length);
            foreach (var start in TypedStarts)
            {
                limits.Add(start.Limit);
            }

            return limits.MoveToImmutable();
        }
    }

    internal override bool HasChoices(Field field) => ChoiceOf(field) is not null;

    internal override bool WantsAllOf(Field field) => ChoiceOf(field) is { AreAllNeeded: true };

    private protected override ImmutableArray<string>? Offered(Field field, object matter) => ChoiceOf(field)?.Offer.Names((TMatter)matter);

    internal override void AddSeats(object matter, ImmutableArray<Seat>.Builder seats)
    {
        var (typed, actor) = ((TMatter)matter, (TypedRound ?? MemberOf?.TypedRound)?.Signers ?? Actor);
        for (int i = 0, count = actor.Count(typed); i < count; i++)
        {
            seats.Add(actor.Seat(typed, i));
        }
    }

    /// <summary>Whether a seat is among those that act, or sign the round.</summary>
    internal bool IsFor(in Seat seat, TMatter matter)
    {
        var actor = (TypedRound ?? MemberOf?.TypedRound)?.Signers ?? Actor;
        for (int i = 0, count = actor.Count(matter); i < count; i++)
        {
            if (actor.Seat(matter, i) == seat)
            {
                return true;
            }
        }

        return false;
    }

    private Choice<TMatter>? ChoiceOf(Field field)
    {
        foreach (var choice in Choices)
        {
            if (ReferenceEquals(choice.Field, field))
            {
                return choice;
            }
        }

        return null;
    }

    internal override ImmutableArray<Seat> WantedOf(object matter, Signatures signed) => TypedRound!.Wanted((TMatter)matter, signed);

    internal void Let(Actor<TMatter> actor)
    {
        Actor = actor;
        Who = actor.Label;
        PostMask = actor.AnyCharge;
        PossibleMask = actor.Possible;
        SeatsAreNamed = actor.HasNamedSeats;
    }

    /// <summary>Whether the matter is needed to tell who may act.</summary>
    internal bool SeatsAreNamed { get; private set; }

    internal override Label WhoIn(object? matter)
    {
        if (matter is null || !SeatsAreNamed)
        {
            return Who;
        }

        var typed = (TMatter)matter;
        var labels = new Label[Actor.Count(typed)];
        for (var i = 0; i < labels.Length; i++)
        {
            labels[i] = Actor.Seat(typed, i).Label;
        }

        return labels.Length == 0 ? Who : Label.Join(labels, "、", " or ");
    }

    /// <summary>Whether it makes a matter where there is none.</summary>
    internal abstract bool MakesMatter { get; }

    /// <summary>Whether the matter may be another one after the act.</summary>
    internal abstract bool ChangesMatter { get; }

    /// <summary>The matter after the act.</summary>
    internal abstract TMatter Effect(TMatter? matter, Command command, in Step step);

    /// <summary>The signer that the command excuses.</summary>
    internal abstract Seat ExcusedBy(Command command);
}

internal sealed class Act<TMatter, TCommand>(ActKind kind, string chinese) : Act<TMatter>(typeof(TCommand), kind, chinese)
    where TMatter : class
    where TCommand : Command<TMatter>
{
    internal Func<TCommand, Step, TMatter>? Creates { get; set; }

    internal Func<TMatter, TCommand, Step, TMatter>? Changes { get; set; }

    /// <summary>The change where who and when do not matter: called as it is written, not through another delegate.</summary>
    internal Func<TMatter, TCommand, TMatter>? PlainlyChanges { get; set; }

    internal Func<TCommand, Seat>? Excused { get; set; }

    internal override bool MakesMatter => Creates is not null;

    internal override bool ChangesMatter => PlainlyChanges is not null || Changes is not null || DecisionStep is not null;

    internal override TMatter Effect(TMatter? matter, Command command, in Step step)
    {
        var typed = Unsafe.As<TCommand>(command);
        return PlainlyChanges is not null ? PlainlyChanges(matter!, typed)
            : Changes is not null ? Changes(matter!, typed, step)
            : Creates is not null ? Creates(typed, step)
            : matter!;
    }

    internal override Seat ExcusedBy(Command command) => Excused!(Unsafe.As<TCommand>(command));
}

/// <summary>A limit that an act starts: from which instant, if not its own, and when.</summary>
internal sealed record LimitStart<TMatter>(TimeLimit<TMatter> Limit, Func<TMatter, Instant>? Anchor, Condition<TMatter>[] When)
    where TMatter : class;

/// <summary>A decision inside an act: asked of the matter when deciding, taken from the event when folding.</summary>
internal abstract class DecisionStep<TMatter>(Decision decision, bool takesNoRule)
    where TMatter : class
{
    internal Decision Decision => decision;

    /// <summary>Whether the matter can go on where no rule covers the question.</summary>
    internal bool TakesNoRule => takesNoRule;

    /// <summary>Finds the profile's table; false when it has none.</summary>
    internal abstract bool Bind(Profile profile);

    internal abstract Decided Decide(TMatter matter);

    internal abstract TMatter Record(TMatter matter, Decided decided);
}
