using System.Text.Json;

namespace Baodi.Procedures;

/// <summary>The definition of one procedure for one office: data from which everything else derives. Immutable and safe for concurrent use.</summary>
/// <remarks>It decides nothing: the office's machine of it does, <see cref="Office.MachineOf(Procedure)"/>.</remarks>
[JsonConverter(typeof(ShownJson))]
public sealed class Procedure
{
    internal Procedure(string id, Profile profile)
    {
        Id = id;
        Profile = profile;
    }

    /// <summary>The kebab-case id.</summary>
    public string Id { get; }

    /// <summary>The notice that it is written under.</summary>
    public Notice Notice { get; internal init; } = null!;

    /// <summary>What the procedure is called.</summary>
    public Label Title { get; internal init; }

    /// <summary>The office it is bound to.</summary>
    public Profile Profile { get; }

    /// <summary>The states in the order of the definition; the final ones say so.</summary>
    public ImmutableArray<State> States { get; internal init; } = [];

    /// <summary>The acts in the order of the definition, which is that of the notice but for readings.</summary>
    public ImmutableArray<Act> Acts
    {
        get;
        internal init
        {
            field = value;
            FirstOfEachName = value.RemoveAll(act => value[value.IndexOfFirst(first => first.Name == act.Name)] != act);
        }
    } = [];

    /// <summary>The facts that guards and routes speak of.</summary>
    public ImmutableArray<Fact> Facts { get; internal init; } = [];

    /// <summary>Every time limit that an act may start, in the order of the definition.</summary>
    public ImmutableArray<TimeLimit> Limits { get; internal init; } = [];

    /// <summary>The forms of the commands; those that are papers say so.</summary>
    public ImmutableArray<Form> Forms { get; internal init; } = [];

    /// <summary>Clauses that only name scope or vocabulary, and how they are carried.</summary>
    public ImmutableArray<Citation> Scope { get; internal init; } = [];

    /// <summary>What is owed for every period and is no step of a single case.</summary>
    public ImmutableArray<RecurringObligation> Obligations { get; internal init; } = [];

    /// <summary>The posts among whose holders the organisation divides the fields, where a step asks how.</summary>
    internal ImmutableArray<DivisionOfWork> Divisions { get; init; } = [];

    /// <summary>What is left to the office, and how it decides.</summary>
    public ImmutableArray<ProcedureOption> Options { get; internal init; } = [];

    /// <summary>Who acts in whose place while that post is recorded out of reach.</summary>
    public ImmutableArray<InPlaceOf> Lines { get; internal init; } = [];

    /// <summary>Whether an attempt by somebody whose post it is not is put on record: a refusal then carries a note for the dossier.</summary>
    public bool KeepsAttempts { get; internal init; }

    /// <summary>Whether its cases may be secret: those then do not exist for whoever is not cleared.</summary>
    public bool MayBeClassified => Level is not null;

    /// <summary>Every element with the ground on which it stands, listed when it is asked for.</summary>
    public ImmutableArray<Element> Elements => Definition.Elements.Of(this);

    /// <summary>Finds a state by its kebab-case name; null when there is none.</summary>
    public State? FindState(string name) => States.FirstOrNone(state => state.Name == name);

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    /// <summary>What its cases are about.</summary>
    internal Type Matter { get; init; } = null!;

    /// <summary>Makes the JSON context of its matter and commands, with options that whoever reads and writes decides.</summary>
    internal Func<JsonSerializerOptions, JsonSerializerContext> Json { get; init; } = null!;

    /// <summary>How secret a matter is; null where none can be.</summary>
    internal Func<object, ClassificationLevel?>? Level { get; init; }

    /// <summary>The first act of each name, in the order of <see cref="Acts"/>.</summary>
    internal ImmutableArray<Act> FirstOfEachName { get; private init; } = [];

    /// <summary>The act of that name offered in a state, or that can be entered there all the same, or that opens a case where there is no state yet; null when there is none.</summary>
    internal Act? FindAct(string name, State? state)
    {
        foreach (var act in Acts)
        {
            if (act.Name == name && (state is null ? act.Kind == ActKind.Opening : act.IsEnteredIn(state)))
            {
                return act;
            }
        }

        return null;
    }

    /// <summary>The first act of that name, whichever states offer it; null when there is none.</summary>
    internal Act? FindAct(string name) => Acts.FirstOrNone(act => act.Name == name);

    /// <summary>Whether there is an act of that name, an opening or one that some state offers.</summary>
    internal bool HasAct(string name) => FindAct(name) is not null;

    /// <summary>The limit of that name; null when there is none.</summary>
    internal TimeLimit? FindLimit(string name) => Limits.FirstOrNone(limit => limit.Name == name);

    /// <summary>Whether an act counts as done after another or the same, before rounds and what begins anew. A step may be taken each time its state is entered, whatever becomes of the duties there.</summary>
    /// <param name="one">The act.</param>
    /// <param name="wasDone">Whether it counted as done before.</param>
    /// <param name="act">The act that is done.</param>
    /// <param name="from">The state before it; for an opening, the one that it leads to.</param>
    /// <param name="to">The state after it.</param>
    internal static bool IsDoneAfter(Act one, bool wasDone, Act act, State from, State to)
    {
        var isDone = ReferenceEquals(one, act) && act.Round is null;
        var isTakenAgain = !ReferenceEquals(from, to) && one.Kind == ActKind.Step && one.IsOfferedIn(to);
        return (isDone || (wasDone && !act.Renews.Contains(one) && !act.TakesBack.Contains(one))) && !isTakenAgain;
    }

    /// <summary>Whether an act begins anew when a case moves: into another state, what the state left does not share; into the same, what is owed.</summary>
    /// <param name="act">The act.</param>
    /// <param name="from">The state left; null for an opening.</param>
    /// <param name="to">The state entered.</param>
    internal static bool BeginsAnew(Act act, State? from, State to) =>
        act.IsOfferedIn(to) && (ReferenceEquals(from, to) ? act.IsOwed : from is null || !act.IsOfferedIn(from));
}
