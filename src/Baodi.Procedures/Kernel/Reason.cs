using System.Collections.Immutable;
using NodaTime;

namespace Baodi.Procedures;

/// <summary>One reason why a command is refused. Immutable; the texts are made when read.</summary>
public abstract class Reason
{
    private protected Reason(Act? act) => Act = act;

    /// <summary>The act that was asked for; null when nothing of that name is known.</summary>
    public Act? Act { get; }

    /// <summary>The ground of the refusal; null when nothing of that name is known.</summary>
    public virtual Citation? Citation => Act?.Citation;

    /// <summary>The kebab-case code, one for each kind of reason.</summary>
    public abstract string Code { get; }

    /// <summary>The reason in words.</summary>
    public abstract Label Label { get; }

    /// <summary>The clause and the reason in English.</summary>
    public override string ToString() => Citation is null ? Label.English : $"{Citation}: {Label.English}";
}

/// <summary>The procedure has no such act.</summary>
public sealed class UnknownAct : Reason
{
    internal UnknownAct(string name)
        : base(null) => Name = name;

    /// <summary>The name that was asked for.</summary>
    public string Name { get; }

    /// <inheritdoc/>
    public override string Code => "unknown-act";

    /// <inheritdoc/>
    public override Label Label => new($"没有名为“{Name}”的事项", $"there is no act named '{Name}'");
}

/// <summary>The act is not offered in the state of the case.</summary>
public sealed class WrongState : Reason
{
    internal WrongState(Act act, State? state, ImmutableArray<State> offeredIn)
        : base(act)
    {
        State = state;
        OfferedIn = offeredIn;
    }

    /// <summary>The state of the case; null where there is no case yet.</summary>
    public State? State { get; }

    /// <summary>The states in which the act is offered; empty for one that opens a case.</summary>
    public ImmutableArray<State> OfferedIn { get; }

    /// <inheritdoc/>
    public override string Code => "wrong-state";

    /// <inheritdoc/>
    public override Label Label
    {
        get
        {
            var labels = new Label[OfferedIn.Length];
            for (var i = 0; i < labels.Length; i++)
            {
                labels[i] = OfferedIn[i].Label;
            }

            var states = Procedures.Label.Join(labels, "、", " or ");
            var now = State?.Label ?? new Label("未立案", "not opened");
            return OfferedIn.IsEmpty
                ? new($"“{Act!.Label.Chinese}”只用于立案", $"'{Act.Label.English}' only opens a case")
                : new(
                    $"现为“{now.Chinese}”，“{Act!.Label.Chinese}”须在{states.Chinese}时办理",
                    $"the case is {now.English}; '{Act.Label.English}' is offered when {states.English}");
        }
    }
}

/// <summary>The officer holds none of the posts that may act.</summary>
public sealed class WrongPost : Reason
{
    internal WrongPost(Act act, Label who)
        : base(act) => Who = who;

    /// <summary>Who may act.</summary>
    public Label Who { get; }

    /// <inheritdoc/>
    public override string Code => "wrong-post";

    /// <inheritdoc/>
    public override Label Label => new($"须由{Who.Chinese}办理", $"this is for the {Who.English}");
}

/// <summary>The clause keeps the officer's post out of the act.</summary>
public sealed class Barred : Reason
{
    internal Barred(Act act, Bar bar)
        : base(act) => Bar = bar;

    /// <summary>Which clause bars which posts, and when.</summary>
    public Bar Bar { get; }

    /// <inheritdoc/>
    public override Citation? Citation => Bar.Citation;

    /// <inheritdoc/>
    public override string Code => "barred";

    /// <inheritdoc/>
    public override Label Label => Bar.Label;
}

/// <summary>In a round that goes in turn, somebody else signs first.</summary>
public sealed class NotYourTurn : Reason
{
    internal NotYourTurn(Act act, Seat next)
        : base(act) => Next = next;

    /// <summary>Whose turn it is.</summary>
    public Seat Next { get; }

    /// <inheritdoc/>
    public override string Code => "not-your-turn";

    /// <inheritdoc/>
    public override Label Label => new($"现轮到{Next.Label.Chinese}", $"it is the turn of the {Next.Label.English}");
}

/// <summary>The act is done once and has been done, or the officer has already signed.</summary>
public sealed class AlreadyDone : Reason
{
    internal AlreadyDone(Act act)
        : base(act)
    {
    }

    /// <inheritdoc/>
    public override string Code => "already-done";

    /// <inheritdoc/>
    public override Label Label => new($"“{Act!.Label.Chinese}”已经办过", $"'{Act.Label.English}' is done already");
}

/// <summary>Something must be done first.</summary>
public sealed class NotYetDone : Reason
{
    internal NotYetDone(Act act, Act first)
        : base(act) => First = first;

    /// <summary>What must be done first.</summary>
    public Act First { get; }

    /// <inheritdoc/>
    public override string Code => "not-yet-done";

    /// <inheritdoc/>
    public override Label Label => new($"须先完成“{First.Label.Chinese}”", $"'{First.Label.English}' must be done first");
}

/// <summary>Signatures are missing from a round that must be complete first.</summary>
public sealed class SignatureMissing : Reason
{
    internal SignatureMissing(Act act, Act round, ImmutableArray<Seat> seats)
        : base(act)
    {
        Round = round;
        Seats = seats;
    }

    /// <summary>Where signatures are wanted.</summary>
    public Act Round { get; }

    /// <summary>Who has yet to sign, in order.</summary>
    public ImmutableArray<Seat> Seats { get; }

    /// <inheritdoc/>
    public override string Code => "signature-missing";

    /// <inheritdoc/>
    public override Label Label
    {
        get
        {
            var labels = new Label[Seats.Length];
            for (var i = 0; i < labels.Length; i++)
            {
                labels[i] = Seats[i].Label;
            }

            var any = Round.Round!.Mode == RoundMode.AnyOf;
            var wanted = Procedures.Label.Join(labels, any ? "或" : "、", any ? " or " : ", ");
            return new($"“{Round.Label.Chinese}”尚缺{wanted.Chinese}", $"'{Round.Label.English}' still wants {wanted.English}");
        }
    }
}

/// <summary>The round cannot go on without the signer, because nobody would be left whose signature makes it complete.</summary>
public sealed class SignerNeeded : Reason
{
    internal SignerNeeded(Act act, Act round)
        : base(act) => Round = round;

    /// <summary>Where signatures are wanted.</summary>
    public Act Round { get; }

    /// <inheritdoc/>
    public override string Code => "signer-needed";

    /// <inheritdoc/>
    public override Label Label => new($"“{Round.Label.Chinese}”至少须有一人", $"'{Round.Label.English}' wants at least one");
}

/// <summary>A condition on the matter does not hold.</summary>
public sealed class ConditionUnmet : Reason
{
    internal ConditionUnmet(Act act, Condition condition)
        : base(act) => Condition = condition;

    /// <summary>What must hold.</summary>
    public Condition Condition { get; }

    /// <inheritdoc/>
    public override string Code => "condition-unmet";

    /// <inheritdoc/>
    public override Label Label => new($"条件不满足：{Condition.Label.Chinese}", $"it must be that {Condition.Label.English}");
}

/// <summary>A duty of the state is still owed.</summary>
public sealed class DutyOwed : Reason
{
    internal DutyOwed(Act act, Act duty)
        : base(act) => Duty = duty;

    /// <summary>What must still be done before the state is left.</summary>
    public Act Duty { get; }

    /// <inheritdoc/>
    public override Citation? Citation => Duty.Citation;

    /// <inheritdoc/>
    public override string Code => "duty-owed";

    /// <inheritdoc/>
    public override Label Label => new($"“{Duty.Label.Chinese}”尚未完成", $"'{Duty.Label.English}' is still owed");
}

/// <summary>The act asks a question that no rule of the office's table covers.</summary>
public sealed class NoRule : Reason
{
    internal NoRule(Act act, Decided decided)
        : base(act) => Decided = decided;

    /// <summary>The question, with the row that declares to have no rule where there is one.</summary>
    public Decided Decided { get; }

    /// <inheritdoc/>
    public override Citation? Citation => Decided.Row?.Citation ?? base.Citation;

    /// <inheritdoc/>
    public override string Code => "no-rule";

    /// <inheritdoc/>
    public override Label Label => new(
        $"“{Decided.Decision.Label.Chinese}”没有适用的规定",
        $"no rule covers '{Decided.Decision.Label.English}'");
}

/// <summary>A field of the content is missing or not right.</summary>
public sealed class FieldWrong : Reason
{
    internal FieldWrong(Act act, Field field, FieldFault fault)
        : base(act)
    {
        Field = field;
        Fault = fault;
    }

    /// <summary>Where in the form something is missing or not right.</summary>
    public Field Field { get; }

    /// <summary>What is wrong with it.</summary>
    public FieldFault Fault { get; }

    /// <inheritdoc/>
    public override Citation? Citation => Field.Citation;

    /// <inheritdoc/>
    public override string Code => Fault == FieldFault.Missing ? "missing-field" : "malformed-field";

    /// <inheritdoc/>
    public override Label Label => new(
        $"“{Field.Label.Chinese}”（{Field.Name}）{FieldFaults.All.LabelOf(Fault).Chinese}",
        $"'{Field.Name}' is {FieldFaults.All.LabelOf(Fault).English}");
}

/// <summary>A field of the content names something that the matter does not offer. Where it offers nothing, the act is closed whatever its content.</summary>
public sealed class NotAmong : Reason
{
    internal NotAmong(Act act, Field field, ImmutableArray<string> offered, bool areAllNeeded)
        : base(act)
    {
        Field = field;
        Offered = offered;
        AreAllNeeded = areAllNeeded;
    }

    /// <summary>Where in the form the name stands.</summary>
    public Field Field { get; }

    /// <summary>What the matter offers; empty when nothing.</summary>
    public ImmutableArray<string> Offered { get; }

    /// <summary>Whether the field must name all that is offered, not only nothing else.</summary>
    public bool AreAllNeeded { get; }

    /// <inheritdoc/>
    public override Citation? Citation => Field.Citation;

    /// <inheritdoc/>
    public override string Code => "not-among";

    /// <inheritdoc/>
    public override Label Label => Offered.IsEmpty
        ? new($"“{Field.Label.Chinese}”（{Field.Name}）没有可选的", $"there is nothing that '{Field.Name}' could name")
        : AreAllNeeded
        ? new($"“{Field.Label.Chinese}”（{Field.Name}）应写明全部且仅限：{string.Join('、', Offered)}", $"'{Field.Name}' must name all of these and no other: {string.Join(", ", Offered)}")
        : new($"“{Field.Label.Chinese}”（{Field.Name}）应为其中之一：{string.Join('、', Offered)}", $"'{Field.Name}' must be of these: {string.Join(", ", Offered)}");
}

/// <summary>The content is not JSON of the act's form.</summary>
public sealed class MalformedContent : Reason
{
    internal MalformedContent(Act act, string path, Label problem)
        : base(act)
    {
        Path = path;
        Problem = problem;
    }

    /// <summary>Where, as a JSON path from <c>$</c>.</summary>
    public string Path { get; }

    /// <summary>What is wrong there and what would be right.</summary>
    public Label Problem { get; }

    /// <inheritdoc/>
    public override string Code => "malformed-content";

    /// <inheritdoc/>
    public override Label Label => new($"{Path}：{Problem.Chinese}", $"{Path}: {Problem.English}");
}

/// <summary>Collects reasons without making an object until there is one, and then only the array of them.</summary>
internal ref struct ReasonLog
{
    private ImmutableArray<Reason> reasons;

    // Most refusals have few reasons; a list would make two objects more and an array of another length.
    private Reason? first;
    private Reason? second;
    private Reason? third;
    private Reason? fourth;

    internal readonly bool IsEmpty => first is null;

    internal void Add(Reason reason)
    {
        if (first is null)
        {
            first = reason;
        }
        else if (second is null)
        {
            second = reason;
        }
        else if (third is null)
        {
            third = reason;
        }
        else if (fourth is null)
        {
            fourth = reason;
        }
        else
        {
            reasons = Drain().Add(reason);
        }
    }

    internal readonly ImmutableArray<Reason> Drain() =>
        first is null ? []
        : second is null ? [first]
        : third is null ? [first, second]
        : fourth is null ? [first, second, third]
        : reasons.IsDefault ? [first, second, third, fourth]
        : reasons;
}
