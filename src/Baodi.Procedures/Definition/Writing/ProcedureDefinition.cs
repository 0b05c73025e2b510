using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Baodi.Procedures.Definition;

/// <summary>The language in which a procedure is written: the clause is the heading, its acts are values under it.</summary>
/// <param name="notice">The notice that it is written under: the one whose clauses it cites, and whose posts its contents may name.</param>
/// <param name="id">The kebab-case id of the procedure; its title is what the notice calls it.</param>
/// <param name="json">Makes the context that has the matter and the commands, with options that whoever reads and writes decides.</param>
internal abstract class ProcedureDefinition<TState, TMatter>(Notice notice, string id, Func<JsonSerializerOptions, JsonSerializerContext> json)
    where TState : struct, Enum
    where TMatter : class
{
    private readonly List<State> states = [];
    private readonly List<Fact> facts = [];
    private readonly List<TimeLimit> limits = [];
    private readonly List<ActBuilder> rows = [];
    private readonly List<ExclusionDraft> exclusions = [];
    private readonly List<RecusalDraft> recusals = [];
    private readonly List<GroundDraft> grounds = [];
    private readonly List<Form> forms = [];
    private readonly List<Citation> scope = [];
    private readonly List<ObligationDraft> obligations = [];
    private readonly List<DivisionOfWork> divisions = [];
    private readonly List<ProcedureOption> options = [];
    private Profile? office;
    private readonly List<LineDraft> lines = [];
    private bool keepsAttempts;
    private Func<object, ClassificationLevel?>? level;

    /// <summary>Puts the procedure together for an office.</summary>
    /// <exception cref="DefinitionException">The definition has a mistake, or the profile does not fit it.</exception>
    internal Procedure Build(Profile profile)
    {
        office = profile;
        Define();
        var build = new DefinitionBuild(notice, id, profile, level) { States = states, Facts = facts, Limits = limits, Rows = rows, Exclusions = exclusions, Recusals = recusals, Grounds = grounds, Forms = forms, Obligations = obligations, Options = options };
        build.Run();
        var procedure = new Procedure(id, profile)
        {
            Notice = notice,
            Title = notice.FindProcedure(id)?.Title ?? new(id, id),
            States = [.. states],
            Acts = build.Acts,
            Facts = [.. facts],
            Limits = [.. limits],
            Forms = [.. forms],
            Scope = [.. scope],
            Obligations = build.Owed(),
            Divisions = [.. divisions],
            Options = [.. options],
            Lines = lines.ConvertAll(line => line.Build(profile.LineOf(id, line.Post))).ToImmutableArray(),
            KeepsAttempts = keepsAttempts,
            Level = level,
            Matter = typeof(TMatter),
            Json = json,
        };
        foreach (var act in build.Acts)
        {
            act.Procedure = procedure;
        }

        return procedure;
    }

    private Form FormOf([DynamicallyAccessedMembers(DeclaredFields.Members)] Type command)
    {
        if (forms.Find(form => form.Command == command) is { } known)
        {
            return known;
        }

        var form = new Form(command, notice.Posts);
        forms.Add(form);
        return form;
    }

    /// <summary>Writes the procedure down, clause by clause.</summary>
    protected abstract void Define();

    /// <summary>How the fields of a post are divided among its holders, which is then one of the rules of the procedure.</summary>
    private protected DivisionOfWork DivisionAmong(Post post)
    {
        divisions.Add(new(office!, post));
        return divisions[^1];
    }

    /// <summary>Whether the office goes by something that the procedure leaves to it; its profile may say otherwise than the notice is read.</summary>
    private protected bool Option(string identifier, string chinese, bool unlessSet)
    {
        options.Add(new(identifier, chinese, office!.OptionOf(id, Naming.Kebab(identifier)) ?? unlessSet));
        return options[^1].IsTaken;
    }

    protected void State(TState state, string chinese) => states.Add(new(state, chinese, isFinal: false));

    protected void Final(TState state, string chinese) => states.Add(new(state, chinese, isFinal: true));

    /// <summary>A reading of the matter that is so or is not so; with words of its own for the latter where no negation reads well.</summary>
    protected YesNoFact Fact(string chinese, Func<TMatter, bool> read, string? otherwise = null, [CallerArgumentExpression(nameof(read))] string identifier = "") =>
        Added(new YesNoFact(Naming.Member(identifier), chinese, matter => read((TMatter)matter), otherwise));

    protected EnumFact<TValue> Fact<TValue>(string chinese, Terms<TValue> terms, Func<TMatter, TValue> read, [CallerArgumentExpression(nameof(read))] string identifier = "")
        where TValue : struct, Enum => Added(new EnumFact<TValue>(Naming.Member(identifier), chinese, terms, matter => read((TMatter)matter)));

    /// <summary>A limit of a figure that the notice states.</summary>
    protected TimeLimit Limit(string identifier, string chinese, int amount, TimeUnit unit) =>
        Limit(identifier, chinese, TimeRule.Within(new(amount, unit), DayCounting.Usual));

    /// <summary>A limit that the notice counts by a rule.</summary>
    protected TimeLimit Limit(string identifier, string chinese, TimeRule rule) =>
        Added(new TimeLimit(LimitKind.Figure, identifier, chinese, rule));

    /// <summary>A limit that somebody must state, as an amount or as a date.</summary>
    protected TimeLimit StatedLimit(string identifier, string chinese, Func<TMatter, TimeGiven?> given) =>
        Added(new TimeLimit(LimitKind.Stated, identifier, chinese) { Stated = matter => given((TMatter)matter) });

    /// <summary>A limit that somebody may state, as an amount or as a date; where nobody has, there is none.</summary>
    protected TimeLimit LimitIfStated(string identifier, string chinese, Func<TMatter, TimeGiven?> given) =>
        Added(new TimeLimit(LimitKind.Stated, identifier, chinese) { Stated = matter => given((TMatter)matter), MayBeNone = true });

    /// <summary>A limit that ends when what is prepared starts.</summary>
    protected TimeLimit BeforeStart(string identifier, string chinese, Func<TMatter, Instant?> start) =>
        BeforeStart(identifier, chinese, TimeRule.AtStart, start);

    /// <summary>A limit that ends so long before the start: by the clock, or with the day so many days before.</summary>
    protected TimeLimit BeforeStart(string identifier, string chinese, TimeAllowed ahead, Func<TMatter, Instant?> start) =>
        BeforeStart(identifier, chinese, TimeRule.Ahead(ahead), start);

    /// <summary>A limit that is counted back from the start, or is a window before it.</summary>
    protected TimeLimit BeforeStart(string identifier, string chinese, TimeRule rule, Func<TMatter, Instant?> start) =>
        Added(new TimeLimit(LimitKind.BeforeStart, identifier, chinese, rule) { Start = matter => start((TMatter)matter) });

    /// <summary>A limit that ends with a date that somebody must state.</summary>
    protected TimeLimit ByDate(string identifier, string chinese, Func<TMatter, LocalDate?> date) =>
        Added(new TimeLimit(LimitKind.ByDate, identifier, chinese) { Date = matter => date((TMatter)matter) });

    /// <summary>A limit that each thing that waits has for itself: it starts with what the matter adds to the list, and is met by what leaves it.</summary>
    protected TimeLimit PerItem(string identifier, string chinese, Func<TMatter, ImmutableArray<LimitItem>> items, Post? chargeOf = null) =>
        Added(new TimeLimit(LimitKind.PerItem, identifier, chinese) { Items = matter => items((TMatter)matter), ChargeOf = chargeOf });

    /// <summary>A limit that runs anew each time it is met.</summary>
    protected TimeLimit Every(string identifier, string chinese, int amount, TimeUnit unit) =>
        Added(new TimeLimit(LimitKind.Recurring, identifier, chinese, TimeRule.Within(new(amount, unit), DayCounting.Usual)));

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

    /// <summary>Who acts in the place of a post that is recorded out of reach: the first in the order who is not out of reach himself.</summary>
    protected Cited InPlaceOf(Post post, params Post[] standIns)
    {
        lines.Add(new(post, standIns));
        return lines[^1];
    }

    /// <summary>Puts on record whoever asks for what is not his to do.</summary>
    protected void KeepsAttempts() => keepsAttempts = true;

    /// <summary>Its cases may be secret, each as secret as its matter says.</summary>
    protected void Classified(Func<TMatter, ClassificationLevel?> levelOf) => level = matter => levelOf((TMatter)matter);

    /// <summary>The elements that carry a clause.</summary>
    protected void Clause(string number, params Cited[] elements) => Cite(new(notice.Clause(number)), elements);

    /// <summary>The elements that follow from a reading of a clause, where the notice is silent.</summary>
    protected void Reading(string number, string chinese, string english, params Cited[] elements) =>
        Cite(new(notice.Clause(number), new Label(chinese, english)), elements);

    /// <summary>That an act is by another hand, where that stands under another clause than the act, or under a reading.</summary>
    protected Cited Separation<TCommand>()
        where TCommand : Command<TMatter> => Added(new GroundDraft(typeof(TCommand), (act, citation) => act.SeparatedUnder = citation));

    /// <summary>Nobody does an act in the place of another but by written delegation.</summary>
    protected Cited NoStandIn<TCommand>()
        where TCommand : Command<TMatter> => Added(new GroundDraft(typeof(TCommand), (act, citation) => act.NoStandInUnder = citation));

    protected ActBuilder<TState, TMatter, TCommand> Open<[DynamicallyAccessedMembers(DeclaredFields.Members)] TCommand>(string chinese)
        where TCommand : Command<TMatter> => Added<TCommand>(ActKind.Opening, chinese, []);

    protected Place In(params TState[] from) => new(this, Boxed(from));

    /// <summary>A post takes no part in acts.</summary>
    protected ExclusionDraft Excludes(Post post, string chinese, string english, params Type[] commands)
    {
        var exclusion = new ExclusionDraft([post], new(chinese, english), commands);
        exclusions.Add(exclusion);
        return exclusion;
    }

    /// <summary>The officers whom the matter is about, known by their ids, keep out of acts; with no commands, of all.</summary>
    protected RecusalDraft Recuses(Func<TMatter, string, bool> isAbout, string chinese, string english, params Type[] commands) =>
        Added(new RecusalDraft(citation => new OfficerRecusal(citation, new(chinese, english), (matter, id) => isAbout((TMatter)matter, id)), commands));

    /// <summary>The holders of the seats that the matter is about keep out of acts; with no commands, of all.</summary>
    protected RecusalDraft RecusesHolders(Func<TMatter, Seat, bool> isAbout, string chinese, string english, params Type[] commands) =>
        Added(new RecusalDraft(citation => new HolderRecusal(citation, new(chinese, english), (matter, seat) => isAbout((TMatter)matter, seat)), commands));

    /// <summary>The paper of a command and members of its content, under another clause than its act; with no members named, all that no other clause names.</summary>
    protected ContentBuilder Form<[DynamicallyAccessedMembers(DeclaredFields.Members)] TCommand>(string chinese, string identifier, params string[] members)
        where TCommand : Command<TMatter> => Content<TCommand>(members).Paper(chinese, identifier);

    /// <summary>Members of a command's content that stand under another clause than its act; with none named, all that no other clause names.</summary>
    protected ContentBuilder Content<[DynamicallyAccessedMembers(DeclaredFields.Members)] TCommand>(params string[] members)
        where TCommand : Command<TMatter> => new(FormOf(typeof(TCommand)), members);

    /// <summary>A post bound to a charge that the matter names.</summary>
    protected static Actor Of(Post post, Func<TMatter, string?> charge, string chinese, [CallerArgumentExpression(nameof(charge))] string identifier = "") =>
        new ChargeActor(post, matter => charge((TMatter)matter), Naming.Label(chinese, Naming.Member(identifier)));

    /// <summary>A unit that the matter names, by its officer or its head.</summary>
    protected static Actor OfUnit(Func<TMatter, string?> unit, string chinese, [CallerArgumentExpression(nameof(unit))] string identifier = "") =>
        new EitherActor([Of(Posts.UnitOfficer, unit, chinese, identifier), Of(Posts.UnitHead, unit, chinese, identifier)]);

    /// <summary>The one seat that the matter names.</summary>
    protected static Actor Seated(Func<TMatter, Seat> seat, string chinese, [CallerArgumentExpression(nameof(seat))] string identifier = "") =>
        new SeatActor(matter => seat((TMatter)matter), Naming.Label(chinese, Naming.Member(identifier)));

    /// <summary>Seats that the matter names; it keeps them, so that reading makes no list.</summary>
    protected static Actor Named(Func<TMatter, ImmutableArray<Seat>> seats, string chinese, [CallerArgumentExpression(nameof(seats))] string identifier = "") =>
        new NamedActor(matter => seats((TMatter)matter), Naming.Label(chinese, Naming.Member(identifier)));

    protected static Actor Holder(params Post[] posts) => new PostActor(posts);

    /// <summary>The names of a list of the matter that may be chosen from.</summary>
    protected static Offered Offer(Func<TMatter, ImmutableArray<string>> names) => Offer(names, name => name);

    /// <summary>The things of the matter that may be chosen from by name, all or those that are wanted.</summary>
    protected static Offered Offer<T>(Func<TMatter, ImmutableArray<T>> list, Func<T, string> name, Predicate<T>? wanted = null) => new(
        matter => list((TMatter)matter) is var all && (wanted is null ? !all.IsEmpty : all.IndexOfFirst(wanted) >= 0),
        matter => list((TMatter)matter).Taken(wanted ?? (_ => true), name));

    /// <summary>The one name of the matter that may be chosen.</summary>
    protected static Offered Offer(Func<TMatter, string> name) => new(_ => true, matter => [name((TMatter)matter)]);

    /// <summary>The states in which the elements that follow are offered.</summary>
    internal readonly struct Place(ProcedureDefinition<TState, TMatter> definition, ImmutableArray<object> from)
    {
        /// <summary>An act that leads on.</summary>
        internal ActBuilder<TState, TMatter, TCommand> On<[DynamicallyAccessedMembers(DeclaredFields.Members)] TCommand>(string chinese)
            where TCommand : Command<TMatter> => definition.Added<TCommand>(ActKind.Step, chinese, from);

        /// <summary>A duty that leaving waits for.</summary>
        internal ActBuilder<TState, TMatter, TCommand> Must<[DynamicallyAccessedMembers(DeclaredFields.Members)] TCommand>(string chinese)
            where TCommand : Command<TMatter> => definition.Added<TCommand>(ActKind.Duty, chinese, from);

        /// <summary>Something that may be done.</summary>
        internal ActBuilder<TState, TMatter, TCommand> May<[DynamicallyAccessedMembers(DeclaredFields.Members)] TCommand>(string chinese)
            where TCommand : Command<TMatter> => definition.Added<TCommand>(ActKind.Option, chinese, from);

        internal ActBuilder<TState, TMatter, TCommand> InTurn<[DynamicallyAccessedMembers(DeclaredFields.Members)] TCommand>(string chinese, Verb verb, params Actor[] signers)
            where TCommand : Command<TMatter> => Round<TCommand>(chinese, RoundMode.InTurn, verb, signers);

        internal ActBuilder<TState, TMatter, TCommand> AllOf<[DynamicallyAccessedMembers(DeclaredFields.Members)] TCommand>(string chinese, Verb verb, params Actor[] signers)
            where TCommand : Command<TMatter> => Round<TCommand>(chinese, RoundMode.AllOf, verb, signers);

        internal ActBuilder<TState, TMatter, TCommand> AnyOf<[DynamicallyAccessedMembers(DeclaredFields.Members)] TCommand>(string chinese, Verb verb, params Actor[] signers)
            where TCommand : Command<TMatter> => Round<TCommand>(chinese, RoundMode.AnyOf, verb, signers);

        private ActBuilder<TState, TMatter, TCommand> Round<[DynamicallyAccessedMembers(DeclaredFields.Members)] TCommand>(string chinese, RoundMode mode, Verb verb, Actor[] signers)
            where TCommand : Command<TMatter>
        {
            var actor = signers.Length == 1 ? signers[0] : new EitherActor(signers);
            return definition.Added<TCommand>(ActKind.Round, chinese, from).Signed(new(mode, verb, actor));
        }
    }

    private static ImmutableArray<object> Boxed(TState[] states) => ImmutableArray.CreateRange<object>(Array.ConvertAll(states, state => (object)state));

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

    private ActBuilder<TState, TMatter, TCommand> Added<[DynamicallyAccessedMembers(DeclaredFields.Members)] TCommand>(ActKind kind, string chinese, ImmutableArray<object> from)
        where TCommand : Command<TMatter>
    {
        var row = new ActBuilder<TState, TMatter, TCommand>(new(typeof(TCommand), kind, chinese) { Form = FormOf(typeof(TCommand)) }) { From = from };
        rows.Add(row);
        return row;
    }

    private T Added<T>(T fact)
        where T : Fact
    {
        facts.Add(fact);
        return fact;
    }

    private GroundDraft Added(GroundDraft ground)
    {
        grounds.Add(ground);
        return ground;
    }

    private RecusalDraft Added(RecusalDraft recusal)
    {
        recusals.Add(recusal);
        return recusal;
    }

    private ObligationDraft Added(ObligationDraft obligation)
    {
        obligations.Add(obligation);
        return obligation;
    }

    private TimeLimit Added(TimeLimit limit)
    {
        limits.Add(limit);
        return limit;
    }
}
