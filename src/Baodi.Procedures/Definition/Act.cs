namespace Baodi.Procedures;

/// <summary>What kind of row of a procedure an act is.</summary>
public enum ActKind
{
    /// <summary>Opens a case.</summary>
    Opening = 1,

    /// <summary>Leads to another state.</summary>
    Step,

    /// <summary>Is due while in a state; leaving waits for it.</summary>
    Duty,

    /// <summary>May be done while in a state; nothing waits for it.</summary>
    Option,

    /// <summary>Is done when enough of its signers have signed.</summary>
    Round,
}

/// <summary>One row of a procedure: who may do what, in which states, after what, with which content and effect. Immutable once built.</summary>
[JsonConverter(typeof(ShownJson))]
public sealed class Act
{
    internal Act(Type command, ActKind kind, string chinese)
    {
        Command = command;
        Kind = kind;
        Name = Naming.Kebab(command.Name);
        Label = Naming.Label(chinese, command.Name);
        NotBegun = new(this, [], []);
    }

    /// <summary>The kebab-case name of the command; the acts of one command differ by their states.</summary>
    public string Name { get; }

    /// <summary>What is done.</summary>
    public Label Label { get; }

    /// <summary>The procedure it is a row of.</summary>
    public Procedure Procedure { get; internal set; } = null!;

    /// <summary>What kind of row it is.</summary>
    public ActKind Kind { get; }

    /// <summary>Whether it makes, decides or records; it decides unless its row says otherwise.</summary>
    public ActNature Nature { get; internal set; } = ActNature.Decides;

    /// <summary>The clause or the reading it stands on.</summary>
    public Citation Citation { get; internal set; } = null!;

    /// <summary>Who may act.</summary>
    public Label Who => Actor.Label;

    /// <summary>The states in which it is offered; empty for an opening.</summary>
    public ImmutableArray<State> From { get; internal set; } = [];

    /// <summary>The states in which it is recorded all the same, as a departure; empty for none.</summary>
    public ImmutableArray<State> EvenFrom { get; internal set; } = [];

    /// <summary>The approvals and steps that one of <see cref="EvenFrom"/> passes over where they are not done, beside the duties of the state and of those that offer it.</summary>
    public ImmutableArray<Act> PassesOver { get; internal set; } = [];

    /// <summary>The later states in which it can be made up where a departure passed it over.</summary>
    public ImmutableArray<State> MadeUpIn { get; internal set; } = [];

    /// <summary>Who may enter it as told by telephone by one who may do it, and then counts as a performer beside him; empty where nobody may.</summary>
    public ImmutableArray<Post> ToldTo { get; internal set; } = [];

    /// <summary>Where it leads; empty when the case stays where it is.</summary>
    public ImmutableArray<Route> Routes { get; internal set; } = [];

    /// <summary>What it asks for, in the order in which that is judged; what stands in the way of one who tries it are the reasons of these.</summary>
    public ImmutableArray<Requirement> Requirements { get; internal set; } = [];

    /// <summary>The acts that must be done first, each under its own condition where it has one.</summary>
    public ImmutableArray<Prerequisite> After { get; internal set; } = [];

    /// <summary>What must hold of the matter before it.</summary>
    public ImmutableArray<Condition> Guards { get; internal set; } = [];

    /// <summary>What must hold of the matter once its effect is in.</summary>
    public ImmutableArray<Condition> Provisions { get; internal set; } = [];

    /// <summary>When, if not always, the duty is owed; empty for always.</summary>
    public ImmutableArray<Condition> OwedWhen { get; internal set; } = [];

    /// <summary>Whether leaving its states waits for it.</summary>
    public bool IsOwed { get; internal set; }

    /// <summary>The facts its effect may change.</summary>
    public ImmutableArray<Fact> Sets { get; internal set; } = [];

    /// <summary>What holds of the matter once its effect is in, whatever its content and beside its provisions; what else its effect makes of facts depends on that.</summary>
    public ImmutableArray<Condition> Makes { get; internal set; } = [];

    /// <summary>The fields of its content.</summary>
    public Form Form { get; internal set; } = null!;

    /// <summary>The round it is, or null.</summary>
    public SignOffRound? Round { get; internal set; }

    /// <summary>The decision that is asked in it, or null.</summary>
    public Decision? Decision => Question?.Decision;

    /// <summary>The limits it starts.</summary>
    public ImmutableArray<TimeLimit> Starts => LimitStarts.Taken(start => start.Limit);

    /// <summary>Under which conditions of the matter, with its effect in, it starts a limit; empty for always.</summary>
    /// <param name="limit">One of <see cref="Starts"/>.</param>
    public ImmutableArray<Condition> StartsWhen(TimeLimit limit)
    {
        ArgumentNullException.ThrowIfNull(limit);
        foreach (var start in LimitStarts)
        {
            if (ReferenceEquals(start.Limit, limit))
            {
                return start.When;
            }
        }

        return [];
    }

    /// <summary>The limits it counts anew where they run.</summary>
    public ImmutableArray<TimeLimit> Moves { get; internal set; } = [];

    /// <summary>The limits it meets.</summary>
    public ImmutableArray<TimeLimit> Meets { get; internal set; } = [];

    /// <summary>Under which condition of the matter, before its effect, it meets a limit; null for always.</summary>
    /// <param name="limit">One of <see cref="Meets"/>.</param>
    public Condition? MeetsWhen(TimeLimit limit)
    {
        ArgumentNullException.ThrowIfNull(limit);
        return MeetsOnly.GetValueOrDefault(limit);
    }

    /// <summary>The limits that run no longer once it is done, without having been met.</summary>
    public ImmutableArray<TimeLimit> Ends { get; internal set; } = [];

    /// <summary>The limits whose clocks it stops, starts again or gives more time.</summary>
    public ImmutableArray<ClockTurn> Turns { get; internal set; } = [];

    /// <summary>The limits that must have passed before it.</summary>
    public ImmutableArray<TimeLimit> Past { get; internal set; } = [];

    /// <summary>The limits that must not have passed before it.</summary>
    public ImmutableArray<TimeLimit> NotPast { get; internal set; } = [];

    /// <summary>The acts whose hands it may not share: nobody as whose step one of them counts takes it, nor a delegate of his.</summary>
    public ImmutableArray<Act> NotBy { get; internal set; } = [];

    /// <summary>Whether, of those acts together, only the hand that did one of them last is kept out.</summary>
    public bool IsLastHandOnly { get; internal set; }

    /// <summary>Whether, of those acts, only hands on the thing that its command names are kept out.</summary>
    public bool IsSameThingOnly { get; internal set; }

    /// <summary>Why an act that judges need not keep apart from any other; null for one that must, and for one that judges nothing.</summary>
    public Label? Unseparated { get; internal set; }

    /// <summary>Whether doing it takes the place of having done it before, so that only the last hand counts where hands are kept apart.</summary>
    public bool IsReplacing { get; internal set; }

    /// <summary>The acts whose entry it puts right: whoever does it counts as a hand of theirs wherever hands are kept apart.</summary>
    public ImmutableArray<Act> Corrects { get; internal set; } = [];

    /// <summary>The acts whose word it changes as the world has changed: whoever does it counts as a hand of theirs wherever hands are kept apart.</summary>
    public ImmutableArray<Act> Changes { get; internal set; } = [];

    /// <summary>The acts that it takes back: whoever did one of them last, and before anybody has acted on it, puts the case back where it was.</summary>
    public ImmutableArray<Act> TakesBack { get; internal set; } = [];

    /// <summary>Who must keep out because the matter is about him.</summary>
    public ImmutableArray<Recusal> Recusals { get; internal set; } = [];

    /// <summary>The acts it makes due anew.</summary>
    public ImmutableArray<Act> Renews { get; internal set; } = [];

    /// <summary>The papers that the file must hold when the act closes it; the definition was checked to make each on every way there.</summary>
    public ImmutableArray<Form> Files { get; internal set; } = [];

    /// <summary>The cases it asks the host to open.</summary>
    public ImmutableArray<FollowUpRule> Opens { get; internal set; } = [];

    /// <summary>How it hangs together with other procedures: what it opens, draws from and waits for.</summary>
    public ImmutableArray<CaseLink> Links { get; internal set; } = [];

    /// <summary>Whether it may be done again and again in one state.</summary>
    public bool IsRepeatable { get; internal set; }

    /// <summary>Whether it may be done again in one state: because its row says so, or because it records, and what happened twice is recorded twice.</summary>
    public bool MayBeDoneAgain => IsRepeatable || Nature == ActNature.Records;

    /// <summary>Whether it leaves duties of the state behind undone.</summary>
    public bool LeavesBehind { get; internal set; }

    /// <summary>The posts that a clause keeps out of it.</summary>
    public ImmutableArray<ExcludedPosts> Excluded { get; internal set; } = [];

    /// <summary>Whether a state offers it.</summary>
    public bool IsOfferedIn(State state) => From.Contains(state);

    /// <summary>Whether it can be entered in a state: where it is offered, recorded all the same, or made up.</summary>
    public bool IsEnteredIn(State state) => From.Contains(state) || EvenFrom.Contains(state) || MadeUpIn.Contains(state);

    /// <summary>The states in which it can be entered.</summary>
    internal ImmutableArray<State> EnteredIn => [.. From, .. EvenFrom, .. MadeUpIn];

    /// <summary>Whether what comes after rests on it: it is an approval, an opinion or a check.</summary>
    internal bool Approves => Nature == ActNature.Decides;

    /// <summary>The kebab-case name.</summary>
    public override string ToString() => Name;

    /// <summary>The type of its command, which is the trigger of the machine; acts of one name share it.</summary>
    public Type Command { get; }

    internal Actor Actor { get; set; } = null!;

    /// <summary>The kebab-case names of what it is firm about although acts of its nature are not.</summary>
    internal ImmutableArray<string> FirmAbout { get; set; } = [];

    /// <summary>The kebab-case names of the facts of its content from which it can be departed although contents are firm.</summary>
    internal ImmutableArray<string> DepartableAbout { get; set; } = [];

    /// <summary>The round of which the actor must be a signer still wanted; null unless the act belongs to a round's members.</summary>
    internal Act? MemberOf { get; set; }

    /// <summary>Under what its hands are kept apart, where that is not what the act itself stands under.</summary>
    internal Citation? SeparatedUnder { get; set; }

    /// <summary>Under what nobody stands in for who may do it, though a written delegation lends it; null where somebody may.</summary>
    public Citation? NoStandInUnder { get; internal set; }

    /// <summary>How far it has come as a round where nobody has signed.</summary>
    internal RoundProgress NotBegun { get; }

    /// <summary>The round that it is or whose members do it.</summary>
    internal Act? SignedRound => Round is not null ? this : MemberOf;

    /// <summary>Who acts or signs.</summary>
    internal Actor Signers => SignedRound?.Round!.Signers ?? Actor;

    /// <summary>The round that it excuses a signer from; null when it excuses none.</summary>
    internal Act? Excuses { get; set; }

    /// <summary>The signer that a command excuses.</summary>
    internal Func<Command, Seat>? Excused { get; set; }

    /// <summary>The matter after the act; null for an act that changes nothing.</summary>
    internal Func<object?, Command, Step, object>? Effect { get; set; }

    /// <summary>When what it records happened, where its content says so.</summary>
    internal Func<Command, Instant>? Happened { get; set; }

    /// <summary>Who acts in whose place in it while that post is out of reach, where that is otherwise than in its procedure; empty for as there.</summary>
    public ImmutableArray<InPlaceOf> OwnLines { get; internal set; } = [];

    /// <summary>Who acts in the place of a post that is out of reach, in order; empty where nobody does.</summary>
    internal ImmutableArray<Post> InPlaceOf(Post post)
    {
        foreach (var line in OwnLines.IsEmpty ? Procedure.Lines : OwnLines)
        {
            if (line.Post == post)
            {
                return line.StandIns;
            }
        }

        return [];
    }

    internal Question? Question { get; set; }

    internal ImmutableArray<LimitStart> LimitStarts { get; set; } = [];

    internal ImmutableDictionary<TimeLimit, Condition> MeetsOnly { get; set; } = ImmutableDictionary<TimeLimit, Condition>.Empty;

    internal ImmutableArray<AllowedValues> AllowedValues { get; set; } = [];

    /// <summary>The things, of those that wait under a limit of their own, whose limit must have passed.</summary>
    internal ImmutableArray<(TimeLimit Limit, Func<Command, string?> Item)> PastItems { get; set; } = [];

    /// <summary>Whether some other act must not share its hands.</summary>
    internal bool PerformersAreKept { get; set; }

    /// <summary>Whether some other act must not share its hands on the same thing, so that they are kept thing by thing.</summary>
    internal bool IsJudgedByThing { get; set; }

    /// <summary>Whether it is an approval that something recorded rests on, so that a case keeps when it was given.</summary>
    internal bool IsRestedOn { get; set; }

    /// <summary>Whether it corrects, changes or takes back what was done.</summary>
    internal bool Amends => !Corrects.IsEmpty || !Changes.IsEmpty || !TakesBack.IsEmpty;

    /// <summary>Whether some other act takes it back.</summary>
    internal bool CanBeTakenBack { get; set; }

    /// <summary>The matter once the act is done: with its effect in or, of one that takes back, as it was before the step taken back.</summary>
    internal object Affect(IProgress? before, Command command, Step step) =>
        !TakesBack.IsEmpty ? (before!.LastTaken?.Before ?? before).UntypedMatter
        : Effect is { } effect ? effect(before?.UntypedMatter, command, step)
        : before!.UntypedMatter;

    /// <summary>Which of several things a step is about: what its content names or, where a unit does it, that unit; null where it is about the whole.</summary>
    internal string? ThingOf(Command command, Performer? by)
    {
        string? thing = null;
        foreach (var allowed in AllowedValues)
        {
            thing = allowed.IsOne && allowed.Read(command) is [var named] ? thing is null ? named : $"{thing} {named}" : thing;
        }

        return thing ?? (by?.Seat is { IsOfAUnit: true } seat ? seat.Charge : null);
    }

    /// <summary>Whether a hand is one that it may not share.</summary>
    /// <param name="kept">The hand.</param>
    /// <param name="all">Every hand that the case keeps.</param>
    /// <param name="thing">The thing that it judges; null for any.</param>
    internal bool IsKeptFrom(KeptPerformer kept, ImmutableArray<KeptPerformer> all, string? thing = null)
    {
        if (IsSameThingOnly && thing is not null && kept.Thing is not null && kept.Thing != thing)
        {
            return false;
        }

        foreach (var other in IsLastHandOnly ? all : [])
        {
            if (other.Sequence > kept.Sequence && NotBy.Contains(other.Act))
            {
                return false;
            }
        }

        return NotBy.Contains(kept.Act);
    }

    /// <summary>Whether every route leads away from a state, so that what is owed there must be done before.</summary>
    internal bool SurelyLeaves(State state)
    {
        foreach (var route in Routes)
        {
            if (!route.Moves(state))
            {
                return false;
            }
        }

        return !Routes.IsEmpty && Kind != ActKind.Round && !LeavesBehind;
    }

    /// <summary>Whether leaving the state of a case waits for it now.</summary>
    internal bool IsOwedIn(IProgress theCase) =>
        MayBeOwedIn(theCase.Status, theCase.Done.Contains(this)) && !(Approves && theCase.PassedOver.Contains(this))
        && OwedWhen.AllHold(theCase.UntypedMatter) && Guards.AllHold(theCase.UntypedMatter);

    /// <summary>Whether leaving a state waits for it where its conditions hold; what may be repeated is owed again.</summary>
    internal bool MayBeOwedIn(State state, bool isDone) => IsOwed && IsOfferedIn(state) && (IsRepeatable || !isDone);

    /// <summary>Whether it starts, moves, turns or begins limits anew, so that one might not be counted.</summary>
    internal bool CountsLimits => !LimitStarts.IsEmpty || !Moves.IsEmpty || !Turns.IsEmpty || Meets.Any(limit => limit.Kind == LimitKind.Recurring);

    /// <summary>Whether it starts a limit that is counted from another instant than its own.</summary>
    internal bool StartsElsewhere(TimeLimit limit)
    {
        foreach (var start in LimitStarts)
        {
            if (ReferenceEquals(start.Limit, limit) && start.Anchor is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What a matter offers for a field; null where any value may be written.</summary>
    internal AllowedValues? AllowedFor(Field field)
    {
        foreach (var allowed in AllowedValues)
        {
            if (ReferenceEquals(allowed.Field, field))
            {
                return allowed;
            }
        }

        return null;
    }

    /// <summary>Whether a seat is among those that act, or sign the round.</summary>
    internal bool IsFor(Seat seat, object matter)
    {
        for (int i = 0, count = Signers.Count(matter); i < count; i++)
        {
            if (Signers.Seat(matter, i) == seat)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Who may act, with the seats of the matter where they are known.</summary>
    internal Label WhoIn(object? matter)
    {
        if (matter is null || !Actor.NeedsMatter)
        {
            return Who;
        }

        var seats = Actor.SeatsOf(matter);
        return seats.IsEmpty ? Who : Label.Join([.. seats.Taken(LabelOf)], "、", " or ");
    }

    /// <summary>What the office calls a seat.</summary>
    internal Label LabelOf(Seat seat) => Procedure.Profile.Organisation.LabelOf(seat);
}
