using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using NodaTime;

namespace Baodi.Procedures;

/// <summary>An act of one command as it is being written down; each method adds one thing and gives the draft back.</summary>
internal sealed class ActDraft<TState, TMatter, TCommand>(Act<TMatter, TCommand> act, DraftedAct<TMatter> drafted)
    : FormDraft<ActDraft<TState, TMatter, TCommand>, TCommand>(act.Form, act)
    where TState : struct, Enum
    where TMatter : class
    where TCommand : Command<TMatter>
{
    internal ActDraft<TState, TMatter, TCommand> By(params Post[] posts) => By(new PostActor<TMatter>(posts));

    internal ActDraft<TState, TMatter, TCommand> By(params Actor<TMatter>[] actors)
    {
        drafted.Actor = actors.Length == 1 ? actors[0] : new EitherActor<TMatter>(actors);
        return this;
    }

    /// <summary>By a signer of a round who has yet to sign and, where it goes in turn, whose turn it is.</summary>
    internal ActDraft<TState, TMatter, TCommand> ByMemberOf<TRound>()
        where TRound : Command<TMatter>
    {
        drafted.MemberOfCommand = typeof(TRound);
        return this;
    }

    internal ActDraft<TState, TMatter, TCommand> Signed(SignOffRound<TMatter> round)
    {
        act.TypedRound = round;
        drafted.Actor = round.Signers;
        return this;
    }

    internal ActDraft<TState, TMatter, TCommand> Creates(Func<TCommand, TMatter> create) => Creates((command, _) => create(command));

    internal ActDraft<TState, TMatter, TCommand> Creates(Func<TCommand, Step, TMatter> create)
    {
        act.Creates = create;
        return this;
    }

    internal ActDraft<TState, TMatter, TCommand> Sets(Func<TMatter, TCommand, TMatter> change, params Fact[] facts)
    {
        act.PlainlyChanges = change;
        act.Sets = [.. act.Sets, .. facts];
        return this;
    }

    internal ActDraft<TState, TMatter, TCommand> Sets(Func<TMatter, TCommand, Step, TMatter> change, params Fact[] facts)
    {
        act.Changes = change;
        act.Sets = [.. act.Sets, .. facts];
        return this;
    }

    /// <summary>Asks a question that must have an answer: where no rule covers it, the act is refused.</summary>
    internal ActDraft<TState, TMatter, TCommand> Asks<TQuestion, TAnswer>(
        Decision<TQuestion, TAnswer> decision, Func<TMatter, TQuestion> ask, Func<TMatter, TAnswer, TMatter> record, params Fact[] facts)
        where TQuestion : struct, IQuestion<TQuestion>
        where TAnswer : struct, Enum => AsksWith<TQuestion, TAnswer>(new(decision, ask, (matter, answer) => record(matter, answer!.Value), takesNoRule: false), facts);

    /// <summary>Asks a question to which "no rule" is an answer too, recorded as null.</summary>
    internal ActDraft<TState, TMatter, TCommand> AsksOrNoRule<TQuestion, TAnswer>(
        Decision<TQuestion, TAnswer> decision, Func<TMatter, TQuestion> ask, Func<TMatter, TAnswer?, TMatter> record, params Fact[] facts)
        where TQuestion : struct, IQuestion<TQuestion>
        where TAnswer : struct, Enum => AsksWith<TQuestion, TAnswer>(new(decision, ask, record, takesNoRule: true), facts);

    private ActDraft<TState, TMatter, TCommand> AsksWith<TQuestion, TAnswer>(DecisionStep<TMatter, TQuestion, TAnswer> step, Fact[] facts)
        where TQuestion : struct, IQuestion<TQuestion>
        where TAnswer : struct, Enum
    {
        act.DecisionStep = step;
        act.Sets = [.. act.Sets, .. facts];
        return this;
    }

    /// <summary>What must hold before.</summary>
    internal ActDraft<TState, TMatter, TCommand> When(params Condition<TMatter>[] guards)
    {
        act.TypedGuards = [.. act.TypedGuards, .. guards];
        return this;
    }

    /// <summary>What must hold once the effect is in.</summary>
    internal ActDraft<TState, TMatter, TCommand> Provided(params Condition<TMatter>[] provisions)
    {
        act.TypedProvisions = [.. act.TypedProvisions, .. provisions];
        return this;
    }

    /// <summary>What holds once the effect is in, whatever the content: not asked of anybody, only told.</summary>
    internal ActDraft<TState, TMatter, TCommand> Makes(params Condition<TMatter>[] facts)
    {
        act.TypedMakes = [.. act.TypedMakes, .. facts];
        return this;
    }

    /// <summary>When leaving waits for the duty, if not always.</summary>
    internal ActDraft<TState, TMatter, TCommand> OwedWhen(params Condition<TMatter>[] conditions)
    {
        act.TypedOwedWhen = [.. act.TypedOwedWhen, .. conditions];
        return this;
    }

    /// <summary>A round that leaving does not wait for.</summary>
    internal ActDraft<TState, TMatter, TCommand> Optional()
    {
        drafted.IsOptional = true;
        return this;
    }

    internal ActDraft<TState, TMatter, TCommand> After<TFirst>(params Condition<TMatter>[] when)
        where TFirst : Command<TMatter>
    {
        drafted.AfterCommands.Add((typeof(TFirst), when));
        return this;
    }

    internal ActDraft<TState, TMatter, TCommand> NotBy<TEarlier>()
        where TEarlier : Command<TMatter>
    {
        drafted.NotByCommands.Add(typeof(TEarlier));
        return this;
    }

    /// <summary>Says why an act that judges need not be by another than some earlier one.</summary>
    internal ActDraft<TState, TMatter, TCommand> Unseparated(string chinese, string english)
    {
        act.Unseparated = new(chinese, english);
        return this;
    }

    /// <summary>The file that it closes must hold a paper, which every way to it makes.</summary>
    internal ActDraft<TState, TMatter, TCommand> Files<TPaper>()
        where TPaper : Command<TMatter>
    {
        drafted.FiledCommands.Add(typeof(TPaper));
        return this;
    }

    /// <summary>Doing it again puts the new in the place of the old, so that only the last hand counts where hands are kept apart.</summary>
    internal ActDraft<TState, TMatter, TCommand> Replacing()
    {
        act.IsReplacing = true;
        return this;
    }

    internal ActDraft<TState, TMatter, TCommand> To(TState state, params Condition<TMatter>[] when)
    {
        drafted.Routes.Add(new(NamedState.Of(state), RouteEntry.OnEntry, when));
        return this;
    }

    /// <summary>Leads to a state whose duties and rounds go on where they were left.</summary>
    internal ActDraft<TState, TMatter, TCommand> BackTo(TState state, params Condition<TMatter>[] when)
    {
        drafted.Routes.Add(new(NamedState.Of(state), RouteEntry.Resumed, when));
        return this;
    }

    /// <summary>Leads to a state whose duties and rounds begin anew even when the case is already there.</summary>
    internal ActDraft<TState, TMatter, TCommand> ToAfresh(TState state, params Condition<TMatter>[] when)
    {
        drafted.Routes.Add(new(NamedState.Of(state), RouteEntry.Afresh, when));
        return this;
    }

    internal ActDraft<TState, TMatter, TCommand> Repeatedly()
    {
        act.IsRepeatable = true;
        return this;
    }

    internal ActDraft<TState, TMatter, TCommand> LeavingBehind()
    {
        act.LeavesBehind = true;
        return this;
    }

    /// <summary>Makes acts due anew that may have been done.</summary>
    internal ActDraft<TState, TMatter, TCommand> Renews<TOther>()
        where TOther : Command<TMatter>
    {
        drafted.RenewedCommands.Add(typeof(TOther));
        return this;
    }

    internal ActDraft<TState, TMatter, TCommand> Excuses<TRound>(Func<TCommand, Seat> signer)
        where TRound : Command<TMatter>
    {
        drafted.ExcusedCommand = typeof(TRound);
        act.Excused = signer;
        return this;
    }

    internal ActDraft<TState, TMatter, TCommand> Starts(TimeLimit<TMatter> limit, params Condition<TMatter>[] when)
    {
        act.TypedStarts = [.. act.TypedStarts, new(limit, null, when)];
        return this;
    }

    /// <summary>Starts a limit that is counted from another instant than that of the act.</summary>
    internal ActDraft<TState, TMatter, TCommand> Starts(TimeLimit<TMatter> limit, Func<TMatter, Instant> anchor, params Condition<TMatter>[] when)
    {
        act.TypedStarts = [.. act.TypedStarts, new(limit, anchor, when)];
        return this;
    }

    /// <summary>Counts a limit anew that runs; one that does not is left alone.</summary>
    internal ActDraft<TState, TMatter, TCommand> Moves(TimeLimit<TMatter> limit)
    {
        act.TypedMoves = [.. act.TypedMoves, limit];
        return this;
    }

    /// <summary>Stops the clock of a limit; of one that each thing has for itself, for the thing that the command names.</summary>
    internal ActDraft<TState, TMatter, TCommand> Suspends(TimeLimit<TMatter> limit, Func<TCommand, string?>? item = null) =>
        Turning(LimitTurn.Suspended, limit, item, null);

    /// <summary>Starts the clock of a limit again.</summary>
    internal ActDraft<TState, TMatter, TCommand> Resumes(TimeLimit<TMatter> limit, Func<TCommand, string?>? item = null) =>
        Turning(LimitTurn.Resumed, limit, item, null);

    /// <summary>Gives a limit more time, within what the law or the profile allows.</summary>
    internal ActDraft<TState, TMatter, TCommand> Extends(TimeLimit<TMatter> limit, Func<TCommand, TimeAllowed?> amount, Func<TCommand, string?>? item = null) =>
        Turning(LimitTurn.Extended, limit, item, c => amount(Unsafe.As<TCommand>(c)));

    private ActDraft<TState, TMatter, TCommand> Turning(LimitTurn turn, TimeLimit<TMatter> limit, Func<TCommand, string?>? item, Func<Command, TimeAllowed?>? amount)
    {
        act.Turns = [.. act.Turns, new(turn, limit) { Item = item is null ? null : c => item(Unsafe.As<TCommand>(c)), Amount = amount }];
        return this;
    }

    internal ActDraft<TState, TMatter, TCommand> Meets(params TimeLimit<TMatter>[] limits)
    {
        act.Meets = [.. act.Meets, .. limits];
        return this;
    }

    internal ActDraft<TState, TMatter, TCommand> Past(TimeLimit<TMatter> limit)
    {
        act.Past = act.Past.Add(limit);
        return this;
    }

    /// <summary>The limit must have passed for the thing that the command names; those of others do not count.</summary>
    internal ActDraft<TState, TMatter, TCommand> Past(TimeLimit<TMatter> limit, Func<TCommand, string?> item)
    {
        act.PastItems = [.. act.PastItems, new(limit, c => item(Unsafe.As<TCommand>(c)))];
        return Past(limit);
    }

    /// <summary>The limit must not have passed; one that does not run has not.</summary>
    internal ActDraft<TState, TMatter, TCommand> NotPast(TimeLimit<TMatter> limit)
    {
        act.NotPast = act.NotPast.Add(limit);
        return this;
    }

    /// <summary>Needs a value that is one of those the matter offers before the act.</summary>
    internal ActDraft<TState, TMatter, TCommand> NeedsOneOf(
        string chinese, Func<TCommand, string?> read, Offer<TMatter> offered, [CallerArgumentExpression(nameof(read))] string member = "")
    {
        var field = Form.Find(Naming.Member(member)) ?? Needs(chinese, read, member).Form.Fields[^1];
        act.Choices = [.. act.Choices, new(field, c => [read(Unsafe.As<TCommand>(c))!], offered)];
        return this;
    }

    /// <summary>Needs values each of which is one of those the matter offers before the act.</summary>
    internal ActDraft<TState, TMatter, TCommand> NeedsEachOf(
        string chinese, Func<TCommand, ImmutableArray<string>> read, Offer<TMatter> offered, [CallerArgumentExpression(nameof(read))] string member = "")
    {
        var field = Form.Find(Naming.Member(member)) ?? Needs(chinese, read, member).Form.Fields[^1];
        act.Choices = [.. act.Choices, new(field, c => read(Unsafe.As<TCommand>(c)), offered)];
        return this;
    }

    /// <summary>Needs every value that the matter offers before the act, and no other.</summary>
    internal ActDraft<TState, TMatter, TCommand> NeedsAllOf(
        string chinese, Func<TCommand, ImmutableArray<string>> read, Offer<TMatter> offered, [CallerArgumentExpression(nameof(read))] string member = "")
    {
        NeedsEachOf(chinese, read, offered, member);
        act.Choices[^1] = act.Choices[^1] with { AreAllNeeded = true };
        return this;
    }

    /// <summary>Takes something over from cases of other procedures.</summary>
    internal ActDraft<TState, TMatter, TCommand> DrawsFrom(params string[] procedures) => Linked(LinkKind.DrawsFrom, procedures);

    /// <summary>Records what a case of another procedure came to.</summary>
    internal ActDraft<TState, TMatter, TCommand> Awaits(params string[] procedures) => Linked(LinkKind.Awaits, procedures);

    private ActDraft<TState, TMatter, TCommand> Linked(LinkKind kind, string[] procedures)
    {
        foreach (var procedure in procedures)
        {
            var link = new CaseLink(kind, procedure);
            act.Links = act.Links.Contains(link) ? act.Links : act.Links.Add(link);
        }

        return this;
    }

    internal ActDraft<TState, TMatter, TCommand> Opens(string procedure, Func<TMatter, Command> opening, params Condition<TMatter>[] when) =>
        OpensEach(procedure, matter => [opening(matter)], when);

    /// <summary>Asks the host to open as many cases of a procedure as the matter, with the effect in, has openings for.</summary>
    internal ActDraft<TState, TMatter, TCommand> OpensEach(string procedure, Func<TMatter, ImmutableArray<Command>> openings, params Condition<TMatter>[] when)
    {
        act.TypedOpens = [.. act.TypedOpens, new(procedure, openings, when)];
        return Linked(LinkKind.Opens, [procedure]);
    }
}
