using System.Runtime.CompilerServices;

namespace Baodi.Procedures.Definition;

/// <summary>An act as it is being written down: what the definition says of it, and by their commands the acts that it speaks of.</summary>
internal abstract class ActBuilder(Act act) : Cited
{
    private bool isPaper;

    internal Act Act => act;

    /// <summary>The members of the enum of states that offer it.</summary>
    internal ImmutableArray<object> From { get; init; } = [];

    internal ImmutableArray<(object To, RouteEntry Entry, ImmutableArray<Condition> When)> Routes { get; private protected set; } = [];

    internal ImmutableArray<(Type Command, ImmutableArray<Condition> When, bool IsAnywhere)> AfterCommands { get; private protected set; } = [];

    internal ImmutableArray<Type> NotByCommands { get; private protected set; } = [];

    internal ImmutableArray<Type> RenewedCommands { get; private protected set; } = [];

    internal ImmutableArray<Type> CorrectedCommands { get; private protected set; } = [];

    internal ImmutableArray<Type> ChangedCommands { get; private protected set; } = [];

    internal ImmutableArray<Type> TakenBackCommands { get; private protected set; } = [];

    /// <summary>The commands whose papers the file must hold.</summary>
    internal ImmutableArray<Type> FiledCommands { get; private protected set; } = [];

    /// <summary>The members of the enum of states from which it is recorded all the same.</summary>
    internal ImmutableArray<object> EvenFromStates { get; private protected set; } = [];

    internal ImmutableArray<Type> PassedCommands { get; private protected set; } = [];

    /// <summary>Who acts in whose place in this act alone.</summary>
    internal ImmutableArray<(Post Post, Post[] StandIns)> OwnLines { get; private protected set; } = [];

    /// <summary>What it asks for beside what its other words say.</summary>
    internal ImmutableArray<Func<Act, Requirement>> Required { get; private protected set; } = [];

    internal Type? MemberOfCommand { get; private protected set; }

    internal Type? ExcusedCommand { get; private protected set; }

    internal bool IsOptional { get; private protected set; }

    internal override void Cite(Citation citation)
    {
        base.Cite(citation);
        act.Citation = citation;
        act.OwnLines = OwnLines.Taken(line => new InPlaceOf(line.Post, [.. line.StandIns], citation));
        if (isPaper)
        {
            act.Form.PaperCitation = citation;
        }
    }

    private protected void NamePaper(string chinese, string identifier)
    {
        act.Form.Paper = Naming.Label(chinese, identifier);
        isPaper = true;
    }
}

/// <summary>An act of one command as it is being written down; each method adds one thing and gives the builder back.</summary>
internal sealed class ActBuilder<TState, TMatter, TCommand>(Act act) : ActBuilder(act)
    where TState : struct, Enum
    where TMatter : class
    where TCommand : Command<TMatter>
{
    private readonly Act act = act;

    /// <summary>Names the paper that the command makes.</summary>
    internal ActBuilder<TState, TMatter, TCommand> Paper(string chinese, string identifier)
    {
        NamePaper(chinese, identifier);
        return this;
    }

    /// <summary>Asks for something that the words of the language do not say.</summary>
    internal ActBuilder<TState, TMatter, TCommand> Requires(Func<Act, Requirement> requirement) =>
        Say(Required = Required.Add(requirement));

    /// <summary>It makes something: a draft, a plan, an application.</summary>
    internal ActBuilder<TState, TMatter, TCommand> Drafts() => Being(ActNature.Makes);

    /// <summary>It records what happened in the world.</summary>
    internal ActBuilder<TState, TMatter, TCommand> Records() => Being(ActNature.Records);

    /// <summary>It records what happened at the instant that its content says.</summary>
    internal ActBuilder<TState, TMatter, TCommand> Records(Func<TCommand, Instant> happened)
    {
        act.Happened = command => happened((TCommand)command);
        return Being(ActNature.Records);
    }

    private ActBuilder<TState, TMatter, TCommand> Being(ActNature nature)
    {
        act.Nature = nature;
        return this;
    }

    /// <summary>Other states from which it is recorded all the same, as a departure.</summary>
    internal ActBuilder<TState, TMatter, TCommand> EvenFrom(params TState[] states) =>
        Say(EvenFromStates = [.. EvenFromStates, .. Array.ConvertAll(states, state => (object)state)]);

    /// <summary>What those states pass over where it was not done, beside duties.</summary>
    internal ActBuilder<TState, TMatter, TCommand> PassingOver<TPassed>()
        where TPassed : Command<TMatter> =>
        Say(PassedCommands = PassedCommands.Add(typeof(TPassed)));

    /// <summary>Nobody departs from having done another act first, or from a condition, although acts of this kind may.</summary>
    internal ActBuilder<TState, TMatter, TCommand> FirmAbout(params string[] names) =>
        Say(act.FirmAbout = [.. act.FirmAbout, .. names]);

    /// <summary>What it records departs from what must hold of its content, where that is about these facts.</summary>
    internal ActBuilder<TState, TMatter, TCommand> DepartableAbout(params Fact[] facts) =>
        Say(act.DepartableAbout = [.. act.DepartableAbout, .. Array.ConvertAll(facts, fact => fact.Name)]);

    /// <summary>Who may enter what one who may do it has told by telephone.</summary>
    internal ActBuilder<TState, TMatter, TCommand> ToldTo(params Post[] posts) =>
        Say(act.ToldTo = [.. act.ToldTo, .. posts]);

    /// <summary>Who acts in the place of a post that is out of reach, in this act alone.</summary>
    internal ActBuilder<TState, TMatter, TCommand> InPlaceOf(Post post, params Post[] standIns) =>
        Say(OwnLines = OwnLines.Add((post, standIns)));

    internal ActBuilder<TState, TMatter, TCommand> By(params Post[] posts) => By(new PostActor(posts));

    internal ActBuilder<TState, TMatter, TCommand> By(params Actor[] actors) =>
        Say(act.Actor = actors.Length == 1 ? actors[0] : new EitherActor(actors));

    /// <summary>By a signer of a round who has yet to sign and, where it goes in turn, whose turn it is.</summary>
    internal ActBuilder<TState, TMatter, TCommand> ByMemberOf<TRound>()
        where TRound : Command<TMatter> =>
        Say(MemberOfCommand = typeof(TRound));

    internal ActBuilder<TState, TMatter, TCommand> Signed(SignOffRound round)
    {
        act.Round = round;
        act.Actor = round.Signers;
        return this;
    }

    internal ActBuilder<TState, TMatter, TCommand> Creates(Func<TCommand, TMatter> create) => Creates((command, _) => create(command));

    internal ActBuilder<TState, TMatter, TCommand> Creates(Func<TCommand, Step, TMatter> create) =>
        Say(act.Effect = (_, command, step) => create((TCommand)command, step));

    internal ActBuilder<TState, TMatter, TCommand> Sets(Func<TMatter, TCommand, TMatter> change, params Fact[] facts) =>
        Sets((matter, command, _) => change(matter, command), facts);

    internal ActBuilder<TState, TMatter, TCommand> Sets(Func<TMatter, TCommand, Step, TMatter> change, params Fact[] facts)
    {
        act.Effect = (matter, command, step) => change((TMatter)matter!, (TCommand)command, step);
        act.Sets = [.. act.Sets, .. facts];
        return this;
    }

    /// <summary>Asks a question that must have an answer: where no rule covers it, the act is refused.</summary>
    internal ActBuilder<TState, TMatter, TCommand> Asks<TQuestion, TAnswer>(
        Decision<TQuestion, TAnswer> decision, Func<TMatter, TQuestion> ask, Func<TMatter, TAnswer, TMatter> record, params Fact[] facts)
        where TQuestion : struct, IQuestion<TQuestion>
        where TAnswer : struct, Enum => AsksWith(decision, ask, (matter, answer) => record(matter, answer!.Value), takesNoRule: false, facts);

    /// <summary>Asks a question to which "no rule" is an answer too, recorded as null.</summary>
    internal ActBuilder<TState, TMatter, TCommand> AsksOrNoRule<TQuestion, TAnswer>(
        Decision<TQuestion, TAnswer> decision, Func<TMatter, TQuestion> ask, Func<TMatter, TAnswer?, TMatter> record, params Fact[] facts)
        where TQuestion : struct, IQuestion<TQuestion>
        where TAnswer : struct, Enum => AsksWith(decision, ask, record, takesNoRule: true, facts);

    private ActBuilder<TState, TMatter, TCommand> AsksWith<TQuestion, TAnswer>(
        Decision<TQuestion, TAnswer> decision, Func<TMatter, TQuestion> ask, Func<TMatter, TAnswer?, TMatter> record, bool takesNoRule, Fact[] facts)
        where TQuestion : struct, IQuestion<TQuestion>
        where TAnswer : struct, Enum
    {
        act.Question = new Question<TQuestion, TAnswer>(decision, matter => ask((TMatter)matter), (matter, answer) => record((TMatter)matter, answer), takesNoRule);
        act.Sets = [.. act.Sets, .. facts];
        return this;
    }

    /// <summary>What must hold before.</summary>
    internal ActBuilder<TState, TMatter, TCommand> When(params Condition[] guards) =>
        Say(act.Guards = [.. act.Guards, .. guards]);

    /// <summary>What must hold once the effect is in.</summary>
    internal ActBuilder<TState, TMatter, TCommand> Provided(params Condition[] provisions) =>
        Say(act.Provisions = [.. act.Provisions, .. provisions]);

    /// <summary>What holds once the effect is in, whatever the content: not asked of anybody, only told.</summary>
    internal ActBuilder<TState, TMatter, TCommand> Makes(params Condition[] facts) =>
        Say(act.Makes = [.. act.Makes, .. facts]);

    /// <summary>When leaving waits for the duty, if not always.</summary>
    internal ActBuilder<TState, TMatter, TCommand> OwedWhen(params Condition[] conditions) =>
        Say(act.OwedWhen = [.. act.OwedWhen, .. conditions]);

    /// <summary>Leaving waits for it until something holds, which doing it makes so; it may be done again all the same.</summary>
    internal ActBuilder<TState, TMatter, TCommand> OwedUntil(Condition made) =>
        Repeatedly().OwedWhen(new Condition(made.Fact, ordinal => !made.Allows(ordinal))).Makes(made);

    /// <summary>A round that leaving does not wait for.</summary>
    internal ActBuilder<TState, TMatter, TCommand> Optional() =>
        Say(IsOptional = true);

    internal ActBuilder<TState, TMatter, TCommand> After<TFirst>(params Condition[] when)
        where TFirst : Command<TMatter> =>
        Say(AfterCommands = AfterCommands.Add((typeof(TFirst), [.. when], false)));

    /// <summary>After an act of any state, also where one of this command is offered beside it.</summary>
    internal ActBuilder<TState, TMatter, TCommand> AfterAnywhere<TFirst>()
        where TFirst : Command<TMatter> =>
        Say(AfterCommands = AfterCommands.Add((typeof(TFirst), [], true)));

    internal ActBuilder<TState, TMatter, TCommand> NotBy<TEarlier>()
        where TEarlier : Command<TMatter> =>
        Say(NotByCommands = NotByCommands.Add(typeof(TEarlier)));

    /// <summary>Of the acts whose hands it may not share, taken together, only the last hand counts.</summary>
    internal ActBuilder<TState, TMatter, TCommand> LastHandOnly() =>
        Say(act.IsLastHandOnly = true);

    /// <summary>Of the acts whose hands it may not share, only hands on the one thing that its command names count.</summary>
    internal ActBuilder<TState, TMatter, TCommand> SameThingOnly() =>
        Say(act.IsSameThingOnly = true);

    /// <summary>Says why an act that judges need not be by another than some earlier one.</summary>
    internal ActBuilder<TState, TMatter, TCommand> Unseparated(string chinese, string english) =>
        Say(act.Unseparated = new(chinese, english));

    /// <summary>Puts right what another act entered, saying why; its hands then count as hands of that act.</summary>
    internal ActBuilder<TState, TMatter, TCommand> Corrects<TEntered>()
        where TEntered : Command<TMatter> =>
        Say(CorrectedCommands = CorrectedCommands.Add(typeof(TEntered)));

    /// <summary>Changes what another act said, as the world has changed; its hands then count as hands of that act.</summary>
    internal ActBuilder<TState, TMatter, TCommand> Changes<TSaid>()
        where TSaid : Command<TMatter> =>
        Say(ChangedCommands = ChangedCommands.Add(typeof(TSaid)));

    /// <summary>Whoever did that act last takes it back before anybody has acted on it, and all is as it was before; who may do it is who may do that act.</summary>
    internal ActBuilder<TState, TMatter, TCommand> TakesBack<TDone>()
        where TDone : Command<TMatter> =>
        Say(TakenBackCommands = TakenBackCommands.Add(typeof(TDone)));

    /// <summary>The file that it closes must hold a paper, which every way to it makes.</summary>
    internal ActBuilder<TState, TMatter, TCommand> Files<TPaper>()
        where TPaper : Command<TMatter> =>
        Say(FiledCommands = FiledCommands.Add(typeof(TPaper)));

    /// <summary>Doing it again puts the new in the place of the old, so that only the last hand counts where hands are kept apart.</summary>
    internal ActBuilder<TState, TMatter, TCommand> Replacing() =>
        Say(act.IsReplacing = true);

    internal ActBuilder<TState, TMatter, TCommand> To(TState state, params Condition[] when) =>
        Say(Routes = Routes.Add((state, RouteEntry.OnEntry, [.. when])));

    /// <summary>Leads to a state whose duties and rounds go on where they were left.</summary>
    internal ActBuilder<TState, TMatter, TCommand> BackTo(TState state, params Condition[] when) =>
        Say(Routes = Routes.Add((state, RouteEntry.Resumed, [.. when])));

    /// <summary>Leads to a state whose duties and rounds begin anew even when the case is already there.</summary>
    internal ActBuilder<TState, TMatter, TCommand> ToAfresh(TState state, params Condition[] when) =>
        Say(Routes = Routes.Add((state, RouteEntry.Afresh, [.. when])));

    internal ActBuilder<TState, TMatter, TCommand> Repeatedly() =>
        Say(act.IsRepeatable = true);

    internal ActBuilder<TState, TMatter, TCommand> LeavingBehind() =>
        Say(act.LeavesBehind = true);

    /// <summary>Makes acts due anew that may have been done.</summary>
    internal ActBuilder<TState, TMatter, TCommand> Renews<TOther>()
        where TOther : Command<TMatter> =>
        Say(RenewedCommands = RenewedCommands.Add(typeof(TOther)));

    internal ActBuilder<TState, TMatter, TCommand> Excuses<TRound>(Func<TCommand, Seat> signer)
        where TRound : Command<TMatter>
    {
        ExcusedCommand = typeof(TRound);
        act.Excused = command => signer((TCommand)command);
        return this;
    }

    internal ActBuilder<TState, TMatter, TCommand> Starts(TimeLimit limit, params Condition[] when) =>
        Say(act.LimitStarts = act.LimitStarts.Add(new(limit, null, [.. when])));

    /// <summary>Starts a limit that is counted from another instant than that of the act.</summary>
    internal ActBuilder<TState, TMatter, TCommand> Starts(TimeLimit limit, Func<TMatter, Instant> anchor, params Condition[] when) =>
        Say(act.LimitStarts = act.LimitStarts.Add(new(limit, matter => anchor((TMatter)matter), [.. when])));

    /// <summary>Counts a limit anew that runs; one that does not is left alone.</summary>
    internal ActBuilder<TState, TMatter, TCommand> Moves(TimeLimit limit) =>
        Say(act.Moves = act.Moves.Add(limit));

    /// <summary>Stops the clock of a limit; of one that each thing has for itself, for the thing that the command names.</summary>
    internal ActBuilder<TState, TMatter, TCommand> Suspends(TimeLimit limit, Func<TCommand, string?>? item = null) =>
        Turning(LimitTurn.Suspended, limit, item, null);

    /// <summary>Starts the clock of a limit again.</summary>
    internal ActBuilder<TState, TMatter, TCommand> Resumes(TimeLimit limit, Func<TCommand, string?>? item = null) =>
        Turning(LimitTurn.Resumed, limit, item, null);

    /// <summary>Gives a limit more time, within what the law or the profile allows.</summary>
    internal ActBuilder<TState, TMatter, TCommand> Extends(TimeLimit limit, Func<TCommand, TimeAllowed?> amount, Func<TCommand, string?>? item = null) =>
        Turning(LimitTurn.Extended, limit, item, command => amount((TCommand)command));

    private ActBuilder<TState, TMatter, TCommand> Turning(LimitTurn turn, TimeLimit limit, Func<TCommand, string?>? item, Func<Command, TimeAllowed?>? amount)
    {
        act.Turns = act.Turns.Add(new(turn, limit) { Item = item is null ? null : command => item((TCommand)command), Amount = amount });
        return this;
    }

    internal ActBuilder<TState, TMatter, TCommand> Meets(params TimeLimit[] limits) =>
        Say(act.Meets = [.. act.Meets, .. limits]);

    /// <summary>Meets a limit only where the matter is so before the effect.</summary>
    internal ActBuilder<TState, TMatter, TCommand> Meets(TimeLimit limit, Condition when) =>
        Say((act.Meets, act.MeetsOnly) = (act.Meets.Add(limit), act.MeetsOnly.Add(limit, when)));

    /// <summary>Limits that run no longer once it is done, without having been met; of one that each thing has for itself, those of things that wait no more.</summary>
    internal ActBuilder<TState, TMatter, TCommand> Ends(params TimeLimit[] limits) =>
        Say(act.Ends = [.. act.Ends, .. limits]);

    internal ActBuilder<TState, TMatter, TCommand> Past(TimeLimit limit) =>
        Say(act.Past = act.Past.Add(limit));

    /// <summary>The limit must have passed for the thing that the command names; those of others do not count.</summary>
    internal ActBuilder<TState, TMatter, TCommand> Past(TimeLimit limit, Func<TCommand, string?> item)
    {
        act.PastItems = act.PastItems.Add((limit, command => item((TCommand)command)));
        return Past(limit);
    }

    /// <summary>The limit must not have passed; one that does not run has not.</summary>
    internal ActBuilder<TState, TMatter, TCommand> NotPast(TimeLimit limit) =>
        Say(act.NotPast = act.NotPast.Add(limit));

    /// <summary>The value of a field must be one of those the matter offers before the act.</summary>
    internal ActBuilder<TState, TMatter, TCommand> OneOf(
        Func<TCommand, string?> read, Offered offered, [CallerArgumentExpression(nameof(read))] string member = "") =>
        Choosing(member, c => [read(c)!], offered, areAllNeeded: false, isOne: true);

    /// <summary>Each value of a field must be one of those the matter offers before the act.</summary>
    internal ActBuilder<TState, TMatter, TCommand> EachOf(
        Func<TCommand, ImmutableArray<string>> read, Offered offered, [CallerArgumentExpression(nameof(read))] string member = "") =>
        Choosing(member, read, offered, areAllNeeded: false);

    /// <summary>The values of a field must be all that the matter offers before the act, and no other.</summary>
    internal ActBuilder<TState, TMatter, TCommand> EveryOneOf(
        Func<TCommand, ImmutableArray<string>> read, Offered offered, [CallerArgumentExpression(nameof(read))] string member = "") =>
        Choosing(member, read, offered, areAllNeeded: true);

    private ActBuilder<TState, TMatter, TCommand> Choosing(string member, Func<TCommand, ImmutableArray<string>> read, Offered offered, bool areAllNeeded, bool isOne = false)
    {
        if (act.Form.Find(Naming.Member(member)) is { } field)
        {
            act.AllowedValues = act.AllowedValues.Add(new(field, command => read((TCommand)command), offered, areAllNeeded, isOne));
        }

        return this;
    }

    /// <summary>Takes something over from cases of other procedures.</summary>
    internal ActBuilder<TState, TMatter, TCommand> DrawsFrom(params string[] procedures) => Linked(LinkKind.DrawsFrom, procedures);

    /// <summary>Records what a case of another procedure came to.</summary>
    internal ActBuilder<TState, TMatter, TCommand> Awaits(params string[] procedures) => Linked(LinkKind.Awaits, procedures);

    private ActBuilder<TState, TMatter, TCommand> Linked(LinkKind kind, string[] procedures)
    {
        foreach (var procedure in procedures)
        {
            var link = new CaseLink(kind, procedure);
            act.Links = act.Links.Contains(link) ? act.Links : act.Links.Add(link);
        }

        return this;
    }

    internal ActBuilder<TState, TMatter, TCommand> Opens(string procedure, Func<TMatter, Command> opening, params Condition[] when) =>
        OpensEach(procedure, matter => [opening(matter)], when);

    /// <summary>Asks the host to open as many cases of a procedure as the matter, with the effect in, has openings for.</summary>
    internal ActBuilder<TState, TMatter, TCommand> OpensEach(string procedure, Func<TMatter, ImmutableArray<Command>> openings, params Condition[] when)
    {
        act.Opens = act.Opens.Add(new(procedure, matter => openings((TMatter)matter), [.. when]));
        return Linked(LinkKind.Opens, [procedure]);
    }

    /// <summary>What was said is written down by then; the next word follows.</summary>
    private ActBuilder<TState, TMatter, TCommand> Say<T>(T said) => said is null ? throw new ArgumentNullException(nameof(said)) : this;
}
