using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NodaTime;

namespace Baodi.Procedures;

/// <summary>The language in which a procedure is written: the clause is the heading, its acts are values under it.</summary>
internal abstract class ProcedureDefinition<TState, TMatter>(string id, Func<JsonSerializerContext> json)
    where TState : struct, Enum
    where TMatter : class
{
    // Made when content is first read or written as JSON: its options and patterns are the larger part of a process's start.
    private readonly Lazy<JsonSerializerOptions> options = new(() => JsonShape.LeavingOutAbsent(json()));

    private readonly List<State> states = [];
    private readonly List<Fact> facts = [];
    private readonly List<TimeLimit<TMatter>> limits = [];
    private readonly List<DraftedAct<TMatter>> drafts = [];
    private readonly List<BarDraft<TMatter>> bars = [];
    private readonly List<RecusalDraft<TMatter>> recusals = [];
    private readonly List<Form> forms = [];
    private readonly List<Citation> scope = [];
    private readonly List<ObligationDraft> obligations = [];
    private bool keepsAttempts;
    private Func<TMatter, ClassificationLevel?>? level;

    internal Procedure<TState, TMatter> Build(Profile profile)
    {
        Define();
        var build = new DefinitionBuild<TMatter>(id, profile, states, facts, limits, drafts, bars, recusals, forms, obligations, JsonOf);
        build.Run();
        return new(id, profile, [.. states], build.Acts)
        {
            Obligations = build.Obligations(),
            KeepsAttempts = keepsAttempts,
            MayBeClassified = level is not null,
            Level = level,
            Title = Notice.FindProcedure(id)?.Title ?? new(id, id),
            Facts = [.. facts],
            Limits = limits.ToArray().Frozen<TimeLimit>(),
            Forms = [.. forms],
            Scope = [.. scope],
            MatterJsonSource = () => JsonOf(typeof(TMatter)),
        };
    }

    internal Form FormOf(Type command)
    {
        if (forms.Find(form => form.Command == command) is { } known)
        {
            return known;
        }

        var form = new Form(command);
        forms.Add(form);
        return form;
    }

    /// <summary>Writes the procedure down, clause by clause.</summary>
    protected abstract void Define();

    protected void State(TState state, string chinese) => states.Add(new(Ordinal(state), state.ToString(), chinese, isFinal: false));

    protected void Final(TState state, string chinese) => states.Add(new(Ordinal(state), state.ToString(), chinese, isFinal: true));

    protected YesNoFact<TMatter> Fact(string chinese, Func<TMatter, bool> read, [CallerArgumentExpression(nameof(read))] string identifier = "") =>
        Added(new YesNoFact<TMatter>(Naming.Member(identifier), chinese, read));

    protected EnumFact<TMatter, TValue> Fact<TValue>(string chinese, Terms<TValue> terms, Func<TMatter, TValue> read, [CallerArgumentExpression(nameof(read))] string identifier = "")
        where TValue : struct, Enum => Added(new EnumFact<TMatter, TValue>(Naming.Member(identifier), chinese, terms, read));

    /// <summary>A limit of a figure that the notice states.</summary>
    protected TimeLimit<TMatter> Limit(string identifier, string chinese, int amount, TimeUnit unit) =>
        Limit(identifier, chinese, TimeRule.Within(new(amount, unit), DayCounting.Usual));

    /// <summary>A limit that the notice counts by a rule.</summary>
    protected TimeLimit<TMatter> Limit(string identifier, string chinese, TimeRule rule) =>
        Added(new TimeLimit<TMatter>(LimitKind.Figure, identifier, chinese, rule));

    /// <summary>A limit whose figure somebody must state.</summary>
    protected TimeLimit<TMatter> StatedLimit(string identifier, string chinese, Func<TMatter, TimeAllowed?> figure) =>
        Added(new TimeLimit<TMatter>(LimitKind.Stated, identifier, chinese) { Stated = figure });

    /// <summary>A limit that ends when what is prepared starts.</summary>
    protected TimeLimit<TMatter> BeforeStart(string identifier, string chinese, Func<TMatter, Instant?> start) =>
        BeforeStart(identifier, chinese, TimeRule.AtStart, start);

    /// <summary>A limit that ends so long before the start: by the clock, or with the day so many days before.</summary>
    protected TimeLimit<TMatter> BeforeStart(string identifier, string chinese, TimeAllowed ahead, Func<TMatter, Instant?> start) =>
        BeforeStart(identifier, chinese, TimeRule.Ahead(ahead), start);

    /// <summary>A limit that is counted back from the start, or is a window before it.</summary>
    protected TimeLimit<TMatter> BeforeStart(string identifier, string chinese, TimeRule rule, Func<TMatter, Instant?> start) =>
        Added(new TimeLimit<TMatter>(LimitKind.BeforeStart, identifier, chinese, rule) { Start = start });

    /// <summary>A limit that ends with a date that somebody must state.</summary>
    protected TimeLimit<TMatter> ByDate(string identifier, string chinese, Func<TMatter, LocalDate?> date) =>
        Added(new TimeLimit<TMatter>(LimitKind.ByDate, identifier, chinese) { Date = date });

    /// <summary>A limit that each thing that waits has for itself: it starts with what the matter adds to the list, and is met by what leaves it.</summary>
    protected TimeLimit<TMatter> PerItem(string identifier, string chinese, Func<TMatter, ImmutableArray<LimitItem>> items) =>
        Added(new TimeLimit<TMatter>(LimitKind.PerItem, identifier, chinese) { Items = items });

    /// <summary>A limit that runs anew each time it is met.</summary>
    protected TimeLimit<TMatter> Every(string identifier, string chinese, int amount, TimeUnit unit) =>
        Added(new TimeLimit<TMatter>(LimitKind.Recurring, identifier, chinese, TimeRule.Within(new(amount, unit), DayCounting.Usual)));

    /// <summary>Something owed by the end of a day of every month.</summary>
    protected ObligationDraft Monthly(string identifier, string chinese, Post who, MonthDay day) =>
        Added(new ObligationDraft(identifier, chinese, who, Cadence.EveryMonth, day, null));

    /// <summary>Something owed once for every session.</summary>
    protected ObligationDraft EachSession(string identifier, string chinese, Post who, Congress congress) =>
        Added(new ObligationDraft(identifier, chinese, who, Cadence.EverySession, null, congress));

    /// <summary>Something owed once in the year that a session begins.</summary>
    protected ObligationDraft EachSessionYear(string identifier, string chinese, Post who, Congress congress) =>
        Added(new ObligationDraft(identifier, chinese, who, Cadence.EverySessionYear, null, congress));

    /// <summary>Something owed whenever it is called for.</summary>
    protected ObligationDraft AsNeeded(string identifier, string chinese, Post who) =>
        Added(new ObligationDraft(identifier, chinese, who, Cadence.AsNeeded, null, null));

    /// <summary>Puts on record whoever asks for what is not his to do.</summary>
    protected void KeepsAttempts() => keepsAttempts = true;

    /// <summary>Its cases may be secret, each as secret as its matter says.</summary>
    protected void Classified(Func<TMatter, ClassificationLevel?> levelOf) => level = levelOf;

    /// <summary>The elements that carry a clause.</summary>
    protected void Clause(string number, params Cited[] elements) => Cite(new(Notice.Clause(number)), elements);

    /// <summary>The elements that follow from a reading of a clause, where the notice is silent.</summary>
    protected void Reading(string number, string chinese, string english, params Cited[] elements) =>
        Cite(new(Notice.Clause(number), new Label(chinese, english)), elements);

    protected ActDraft<TState, TMatter, TCommand> Open<TCommand>(string chinese)
        where TCommand : Command<TMatter> => Added<TCommand>(ActKind.Opening, chinese, []);

    protected Place In(params TState[] from) => new(this, Named(from));

    protected BarDraft<TMatter> Bars(Post post, string chinese, string english, params Type[] commands)
    {
        var bar = new BarDraft<TMatter>(new Seat(post).Mask, new(chinese, english), commands);
        bars.Add(bar);
        return bar;
    }

    /// <summary>The officers whom the matter is about, known by their ids, keep out of acts; with no commands, of all.</summary>
    protected RecusalDraft<TMatter> Recuses(Func<TMatter, string, bool> isAbout, string chinese, string english, params Type[] commands) =>
        Added(new RecusalDraft<TMatter>(citation => new OfficerRecusal<TMatter>(citation, new(chinese, english), isAbout), commands));

    /// <summary>The holders of the seats that the matter is about keep out of acts; with no commands, of all.</summary>
    protected RecusalDraft<TMatter> RecusesHolders(Func<TMatter, Seat, bool> isAbout, string chinese, string english, params Type[] commands) =>
        Added(new RecusalDraft<TMatter>(citation => new HolderRecusal<TMatter>(citation, new(chinese, english), isAbout), commands));

    /// <summary>The content of a command, under a clause of its own.</summary>
    protected ContentDraft<TCommand> Form<TCommand>(string chinese, string identifier)
        where TCommand : Command<TMatter> => new ContentDraft<TCommand>(FormOf(typeof(TCommand))).Paper(chinese, identifier);

    /// <summary>Fields of a command that stand under another clause than its act.</summary>
    protected ContentDraft<TCommand> Content<TCommand>()
        where TCommand : Command<TMatter> => new(FormOf(typeof(TCommand)));

    /// <summary>A post bound to a charge that the matter names.</summary>
    protected static Actor<TMatter> Of(Post post, Func<TMatter, string?> charge, string chinese, [CallerArgumentExpression(nameof(charge))] string identifier = "") =>
        new ChargeActor<TMatter>(post, charge, Naming.Label(chinese, Naming.Member(identifier)));

    /// <summary>A unit that the matter names: its officer or its head.</summary>
    protected static Actor<TMatter> UnitOf(Func<TMatter, string?> unit, string chinese, [CallerArgumentExpression(nameof(unit))] string identifier = "") =>
        new EitherActor<TMatter>([Of(Post.UnitOfficer, unit, chinese, identifier), Of(Post.UnitHead, unit, chinese, identifier)]);

    /// <summary>The one seat that the matter names.</summary>
    protected static Actor<TMatter> Seated(Func<TMatter, Seat> seat, string chinese, [CallerArgumentExpression(nameof(seat))] string identifier = "") =>
        new SeatActor<TMatter>(seat, Naming.Label(chinese, Naming.Member(identifier)));

    /// <summary>Seats that the matter names; it keeps them, so that reading makes no list.</summary>
    protected static Actor<TMatter> Named(Func<TMatter, ImmutableArray<Seat>> seats, string chinese, [CallerArgumentExpression(nameof(seats))] string identifier = "") =>
        new NamedActor<TMatter>(seats, Naming.Label(chinese, Naming.Member(identifier)));

    protected static Actor<TMatter> Holder(params Post[] posts) => new PostActor<TMatter>(posts);

    /// <summary>The names of a list of the matter that may be chosen from.</summary>
    protected static Offer<TMatter> Offer(Func<TMatter, ImmutableArray<string>> names) => Offer(names, name => name);

    /// <summary>The things of the matter that may be chosen from by name, all or those that are wanted.</summary>
    protected static Offer<TMatter> Offer<T>(Func<TMatter, ImmutableArray<T>> list, Func<T, string> name, Predicate<T>? wanted = null) =>
        new ListOffer<TMatter, T>(list, name, wanted ?? (_ => true));

    /// <summary>The one name of the matter that may be chosen.</summary>
    protected static Offer<TMatter> Offer(Func<TMatter, string> name) => new SingleOffer<TMatter>(name);

    /// <summary>The states in which the elements that follow are offered.</summary>
    internal readonly struct Place(ProcedureDefinition<TState, TMatter> definition, NamedState[] from)
    {
        /// <summary>An act that leads on.</summary>
        internal ActDraft<TState, TMatter, TCommand> On<TCommand>(string chinese)
            where TCommand : Command<TMatter> => definition.Added<TCommand>(ActKind.Step, chinese, from);

        /// <summary>A duty that leaving waits for.</summary>
        internal ActDraft<TState, TMatter, TCommand> Must<TCommand>(string chinese)
            where TCommand : Command<TMatter> => definition.Added<TCommand>(ActKind.Duty, chinese, from);

        /// <summary>Something that may be done.</summary>
        internal ActDraft<TState, TMatter, TCommand> May<TCommand>(string chinese)
            where TCommand : Command<TMatter> => definition.Added<TCommand>(ActKind.Option, chinese, from);

        internal ActDraft<TState, TMatter, TCommand> InTurn<TCommand>(string chinese, Verb verb, params Actor<TMatter>[] signers)
            where TCommand : Command<TMatter> => Round<TCommand>(chinese, RoundMode.InTurn, verb, signers);

        internal ActDraft<TState, TMatter, TCommand> AllOf<TCommand>(string chinese, Verb verb, params Actor<TMatter>[] signers)
            where TCommand : Command<TMatter> => Round<TCommand>(chinese, RoundMode.AllOf, verb, signers);

        internal ActDraft<TState, TMatter, TCommand> AnyOf<TCommand>(string chinese, Verb verb, params Actor<TMatter>[] signers)
            where TCommand : Command<TMatter> => Round<TCommand>(chinese, RoundMode.AnyOf, verb, signers);

        private ActDraft<TState, TMatter, TCommand> Round<TCommand>(string chinese, RoundMode mode, Verb verb, Actor<TMatter>[] signers)
            where TCommand : Command<TMatter>
        {
            var actor = signers.Length == 1 ? signers[0] : new EitherActor<TMatter>(signers);
            return definition.Added<TCommand>(ActKind.Round, chinese, from).Signed(new(mode, verb, actor));
        }
    }

    private static int Ordinal(TState state) => Unsafe.As<TState, int>(ref state) - 1;

    private static NamedState[] Named(TState[] states)
    {
        var named = new NamedState[states.Length];
        for (var i = 0; i < named.Length; i++)
        {
            named[i] = NamedState.Of(states[i]);
        }

        return named;
    }

    private JsonTypeInfo JsonOf(Type type) =>
        options.Value.TryGetTypeInfo(type, out var info) ? info : throw new DefinitionException(id, [$"'{type.Name}' is not in the JSON context of the procedure."]);

    private void Cite(Citation citation, Cited[] elements)
    {
        if (elements.Length == 0)
        {
            scope.Add(citation);
        }

        foreach (var element in elements)
        {
            element.Cite(citation);
        }
    }

    private ActDraft<TState, TMatter, TCommand> Added<TCommand>(ActKind kind, string chinese, NamedState[] from)
        where TCommand : Command<TMatter>
    {
        var act = new Act<TMatter, TCommand>(kind, chinese) { Form = FormOf(typeof(TCommand)) };
        var drafted = new DraftedAct<TMatter>(act, from);
        drafts.Add(drafted);
        return new(act, drafted);
    }

    private T Added<T>(T fact)
        where T : Fact
    {
        facts.Add(fact);
        return fact;
    }

    private RecusalDraft<TMatter> Added(RecusalDraft<TMatter> recusal)
    {
        recusals.Add(recusal);
        return recusal;
    }

    private ObligationDraft Added(ObligationDraft obligation)
    {
        obligations.Add(obligation);
        return obligation;
    }

    private TimeLimit<TMatter> Added(TimeLimit<TMatter> limit)
    {
        limits.Add(limit);
        return limit;
    }
}
