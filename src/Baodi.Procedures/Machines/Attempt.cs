namespace Baodi.Procedures.Machines;

/// <summary>One attempt at a command: the argument that Stateless hands to every guard, and where each puts its reason.</summary>
/// <remarks>Which act is meant it learns from the first guard that asks it: those of the state's configuration are asked alone.</remarks>
internal sealed class Attempt(Procedure procedure, Case? before, Trigger trigger, Officer asking, Instant at) : Situation
{
    private readonly Officer by = trigger.Circumstances.ToldBy ?? asking;
    private readonly Departing departing = new(trigger.Circumstances.Departures, before, at);
    private readonly List<Reason> told = [];
    private readonly List<Reason> reasons = [];
    private Moments[] judged = [];
    private Moments[] failed = [];
    private Moments broken;
    private object? after;
    private Decided? decided;

    internal override IProgress? Case => before;

    internal override Officer By => by;

    internal override Instant At => at;

    /// <summary>What decides or makes happens as it is entered, whatever is said.</summary>
    internal override Instant HappenedAt =>
        Act is null || (Act.Nature != ActNature.Records && EnteredBy is null) ? at
        : trigger.Circumstances.HappenedAt ?? (trigger.Command is { } command && Act.Happened is { } happened ? happened(command) : at);

    internal override Officer? EnteredBy => trigger.Circumstances.ToldBy is null ? null : asking;

    internal override Command? Command => trigger.Command;

    internal override ContentFault? Unreadable => trigger.Unreadable;

    internal override ImmutableArray<Field> Absent => trigger.Absent;

    internal override Profile Profile => procedure.Profile;

    internal override Organisation Organisation => trigger.IsAnew ? Organisation.None : Profile.Organisation;

    /// <summary>Whether the state offers the command at all.</summary>
    internal bool IsOffered => Act is not null;

    /// <summary>Whether the content can be given effect.</summary>
    internal bool IsWhole => broken == Moments.None;

    /// <summary>Whether nothing stands against it.</summary>
    internal bool IsAdmitted => reasons.Count == 0;

    /// <summary>What it departed from.</summary>
    internal ImmutableArray<RecordedDeparture> Departures => departing.Made;

    /// <summary>With which performer who was told enters it; null where nobody was.</summary>
    internal override Performer? EnteredAs => EnteredBy?.PerformerOf(Act.ToldTo, procedure.Id, Act.Name, at);

    /// <summary>Tells what is wrong with its circumstances, once everything was asked of it.</summary>
    internal void JudgeCircumstances()
    {
        foreach (var problem in new CircumstancesCheck(this, trigger.Circumstances, departing, reasons).Problems())
        {
            told.Add(problem);
            reasons.Add(problem);
        }
    }

    /// <summary>Whether duties and rounds of the state begin anew.</summary>
    internal bool Begins { get; private set; }

    /// <summary>Everything that was told, and last what is wrong with the circumstances: one firm reason refuses what else is departed from.</summary>
    internal ImmutableArray<Reason> Reasons => IsAdmitted ? [] : [.. told];

    internal override object After
    {
        get
        {
            Make();
            return after!;
        }
    }

    internal override Decided? Decided
    {
        get
        {
            Make();
            return decided;
        }
    }

    /// <summary>The route that is taken; null where the case stays.</summary>
    internal Route? Route
    {
        get
        {
            foreach (var route in Act.Routes)
            {
                if (Takes(route))
                {
                    return route;
                }
            }

            return null;
        }
    }

    /// <summary>What is departed from is no reason; everything else is.</summary>
    internal override bool Tell(Reason reason)
    {
        told.Add(reason);
        if (!departing.Takes(reason))
        {
            reasons.Add(reason);
        }

        return false;
    }

    /// <summary>Whether a requirement of an act holds at one moment; each is judged once, for however many routes it is asked.</summary>
    internal bool Passes(Act act, int index, Moments moment)
    {
        Enter(act);
        if ((judged[index] & moment) == Moments.None)
        {
            judged[index] |= moment;
            var requirement = act.Requirements[index];
            var known = reasons.Count;
            if (!Holds(requirement, moment) && reasons.Count > known)
            {
                failed[index] |= moment;
                broken |= requirement.OfForm & moment;
            }
        }

        return (failed[index] & moment) == Moments.None;
    }

    /// <summary>Whether a requirement holds on a route; on one that is not taken nothing is asked.</summary>
    internal bool PassesOn(Act act, int index, Route? route)
    {
        if (!Takes(route))
        {
            return true;
        }

        var known = reasons.Count;
        return act.Requirements[index].HoldsOn(this, route) || reasons.Count == known;
    }

    /// <summary>Whether the condition of a branch holds; it chooses, and is no reason.</summary>
    internal bool Meets(Condition condition) => IsWhole && condition.Holds(After);

    /// <summary>Whether a round is complete with it; it chooses, and is no reason.</summary>
    internal bool IsLast(bool isLast) => IsWhole && Completes == isLast;

    /// <summary>A state is entered: what begins anew there is the route's to say.</summary>
    internal void EnterState() => Begins = Route!.Entry != RouteEntry.Resumed;

    private void Enter(Act act)
    {
        if (Act is null)
        {
            Act = act;
            judged = new Moments[act.Requirements.Length];
            failed = new Moments[act.Requirements.Length];
        }
    }

    private bool Takes(Route? route) => IsWhole && (route is null ? Act.Routes.IsEmpty : route.When.AllHold(After) && Completes);

    private bool Holds(Requirement requirement, Moments moment) => moment switch
    {
        Moments.Before => requirement.HoldsBefore(this),
        Moments.Content => requirement.HoldsOfContent(this),
        Moments.Choice => (broken & Moments.Content) != Moments.None || requirement.HoldsOfContent(this),
        Moments.Named => (broken & ~Moments.Named) != Moments.None || requirement.HoldsOfContent(this),
        _ => !IsWhole || requirement.HoldsAfter(this),
    };

    /// <summary>Makes the matter once, with the acting seats or, for one who has none, with some that he holds.</summary>
    private void Make()
    {
        if (after is not null)
        {
            return;
        }

        var performer = Authority.Performer ?? by.AnyPerformer;
        after = Made(performer);
        if (before is null && !Act.Recusals.IsEmpty)
        {
            FindAuthorityOver(after);
            after = Authority.Performer is { } other && !ReferenceEquals(other, performer) ? Made(other) : after;
        }

        if (Act.Question is { } question)
        {
            decided = question.Decide(after);
            after = decided.Ordinal is not null || question.TakesNoRule ? question.Record(after, decided) : after;
        }
    }

    private object Made(Performer performer) => Act.Affect(before, trigger.Command!, new(performer, HappenedAt));
}
