using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NodaTime;

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
public abstract class Act
{
    private protected Act(Type command, ActKind kind, string chinese)
    {
        Command = command;
        Kind = kind;
        Name = Naming.Kebab(command.Name);
        Label = Naming.Label(chinese, command.Name);
    }

    /// <summary>The kebab-case name of the command; the acts of one command differ by their states.</summary>
    public string Name { get; }

    /// <summary>What is done.</summary>
    public Label Label { get; }

    /// <summary>The procedure it is a row of.</summary>
    public Procedure Procedure { get; internal set; } = null!;

    /// <summary>What kind of row it is.</summary>
    public ActKind Kind { get; }

    /// <summary>The clause or the reading it stands on.</summary>
    public Citation Citation { get; internal set; } = null!;

    /// <summary>Who may act.</summary>
    public Label Who { get; private protected set; }

    /// <summary>The states in which it is offered; empty for an opening.</summary>
    public ImmutableArray<State> From { get; internal set; } = [];

    /// <summary>Where it leads; empty when the case stays where it is.</summary>
    public ImmutableArray<Route> Routes { get; internal set; } = [];

    /// <summary>The acts that must be done first, each under its own condition where it has one.</summary>
    public ImmutableArray<Prerequisite> After { get; internal set; } = [];

    /// <summary>What must hold of the matter before it.</summary>
    public abstract ImmutableArray<Condition> Guards { get; }

    /// <summary>What must hold of the matter once its effect is in.</summary>
    public abstract ImmutableArray<Condition> Provisions { get; }

    /// <summary>When, if not always, the duty is owed; empty for always.</summary>
    public abstract ImmutableArray<Condition> OwedWhen { get; }

    /// <summary>The facts its effect may change.</summary>
    public ImmutableArray<Fact> Sets { get; internal set; } = [];

    /// <summary>What holds of the matter once its effect is in, whatever its content; what else its effect makes of facts depends on that.</summary>
    public abstract ImmutableArray<Condition> Makes { get; }

    /// <summary>The fields of its content.</summary>
    public Form Form { get; internal set; } = null!;

    /// <summary>The round it is, or null.</summary>
    public abstract SignOffRound? Round { get; }

    /// <summary>The decision that a table answers in it, or null.</summary>
    public abstract Decision? Decision { get; }

    /// <summary>The limits it starts.</summary>
    public abstract ImmutableArray<TimeLimit> Starts { get; }

    /// <summary>The limits it counts anew where they run.</summary>
    public abstract ImmutableArray<TimeLimit> Moves { get; }

    /// <summary>The limits it meets.</summary>
    public ImmutableArray<TimeLimit> Meets { get; internal set; } = [];

    /// <summary>The limits whose clocks it stops, starts again or gives more time.</summary>
    public ImmutableArray<ClockTurn> Turns { get; internal set; } = [];

    /// <summary>The limits that must have passed before it.</summary>
    public ImmutableArray<TimeLimit> Past { get; internal set; } = [];

    /// <summary>The limits that must not have passed before it.</summary>
    public ImmutableArray<TimeLimit> NotPast { get; internal set; } = [];

    /// <summary>The acts whose hands it may not share: nobody as whose step one of them counts takes it, nor a delegate of his.</summary>
    public ImmutableArray<Act> NotBy { get; internal set; } = [];

    /// <summary>Why an act that judges need not keep apart from any other; null for one that must, and for one that judges nothing.</summary>
    public Label? Unseparated { get; internal set; }

    /// <summary>Whether doing it takes the place of having done it before, so that only the last hand counts where hands are kept apart.</summary>
    public bool IsReplacing { get; internal set; }

    /// <summary>Who must keep out because the matter is about him.</summary>
    public abstract ImmutableArray<Recusal> Recusals { get; }

    /// <summary>The acts it makes due anew.</summary>
    public ImmutableArray<Act> Renews { get; internal set; } = [];

    /// <summary>The papers that the file must hold when the act closes it; the definition was checked to make each on every way there.</summary>
    public ImmutableArray<Form> Files { get; internal set; } = [];

    /// <summary>The cases it asks the host to open.</summary>
    public abstract ImmutableArray<FollowUpRule> Opens { get; }

    /// <summary>How it hangs together with other procedures: what it opens, draws from and waits for.</summary>
    public ImmutableArray<CaseLink> Links { get; internal set; } = [];

    /// <summary>Whether it may be done again and again in one state.</summary>
    public bool IsRepeatable { get; internal set; }

    /// <summary>Whether it leaves duties of the state behind undone.</summary>
    public bool LeavesBehind { get; internal set; }

    /// <summary>The posts that a clause keeps out of it.</summary>
    public abstract ImmutableArray<Bar> Bars { get; }

    /// <summary>The values that a case offers for a field of the act's content; null where any value may be written.</summary>
    /// <param name="field">A field of <see cref="Form"/>.</param>
    /// <param name="theCase">A case of the procedure.</param>
    /// <exception cref="ForeignCaseException">The case follows another procedure or another office's.</exception>
    public ImmutableArray<string>? ChoicesOf(Field field, Case theCase)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(theCase);
        return ReferenceEquals(theCase.Procedure, Procedure) ? Offered(field, theCase.UntypedMatter) : throw new ForeignCaseException(Procedure, theCase);
    }

    /// <summary>Whether one of the clocks it turns is as the turn needs it, whatever the content will name.</summary>
    internal bool HasAClockToTurn(Case theCase, Instant at)
    {
        foreach (var turn in Turns)
        {
            if (turn.HasSomething(theCase, at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it starts a limit that is counted from another instant than its own.</summary>
    internal abstract bool StartsElsewhere(TimeLimit limit);

    /// <summary>Whether a case offers what may be written in a field.</summary>
    internal abstract bool HasChoices(Field field);

    /// <summary>Whether a field must name all that a case offers for it.</summary>
    internal abstract bool WantsAllOf(Field field);

    private protected abstract ImmutableArray<string>? Offered(Field field, object matter);

    /// <summary>Adds the seats any of which may act, for a matter; of a round, its signers.</summary>
    internal abstract void AddSeats(object matter, ImmutableArray<Seat>.Builder seats);

    /// <summary>Who may act, with the seats of the matter where they are known.</summary>
    internal abstract Label WhoIn(object? matter);

    /// <summary>The signers of a round still wanted, in order.</summary>
    internal abstract ImmutableArray<Seat> WantedOf(object matter, Signatures signed);

    /// <summary>Whether a member of a round does it in place of signing.</summary>
    internal abstract bool IsByMember { get; }

    internal Type Command { get; }

    internal Func<JsonTypeInfo> Json { get; set; } = null!;

    /// <summary>Whether two contents of the act say the same.</summary>
    internal bool WritesAlike(Command one, Command other) =>
        JsonSerializer.SerializeToUtf8Bytes(one, Json()).AsSpan().SequenceEqual(JsonSerializer.SerializeToUtf8Bytes(other, Json()));

    internal int Index { get; set; }

    internal ulong Bit => 1UL << Index;

    internal ulong FromMask { get; set; }

    /// <summary>The posts any holder of which may act.</summary>
    internal ulong PostMask { get; set; }

    /// <summary>The posts some holder of which may act, whatever the matter; all where it names any seat.</summary>
    internal ulong PossibleMask { get; set; }

    /// <summary>The acts that must all be done, for the prerequisites that have one act and no condition.</summary>
    internal ulong AfterMask { get; set; }

    /// <summary>The prerequisites that the mask cannot say.</summary>
    internal bool HasIntricateAfter { get; set; }

    /// <summary>Its own bit when it is done once, else 0.</summary>
    internal ulong OnceMask { get; set; }

    /// <summary>The limits it meets, by their indexes.</summary>
    internal ulong MeetsMask { get; set; }

    internal ulong RenewMask { get; set; }

    /// <summary>The acts whose hands it may not share.</summary>
    internal ulong NotByMask { get; set; }

    /// <summary>The states from which every route leads away, so that their duties must be done before.</summary>
    internal ulong LeavesMask { get; set; }

    /// <summary>Whether leaving its states waits for it.</summary>
    public bool IsOwed { get; internal set; }

    internal bool HandsAreKept { get; set; }

    /// <summary>The kebab-case name.</summary>
    public override string ToString() => Name;
}
