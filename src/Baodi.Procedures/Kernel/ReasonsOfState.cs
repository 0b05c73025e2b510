using System.Collections.Immutable;

namespace Baodi.Procedures;

/// <summary>The procedure has no such act.</summary>
public sealed class UnknownAct : Reason
{
    internal const string Kind = "unknown-act";

    internal UnknownAct(string name)
        : base(null) => Name = name;

    /// <summary>The name that was asked for.</summary>
    public string Name { get; }

    /// <inheritdoc/>
    public override string Code => Kind;

    /// <inheritdoc/>
    internal override string? AskedFor => Name;

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
    public override Label Label => new($"条件不满足：{Condition.Label.Chinese}", $"condition unmet: {Condition.Label.English}");
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
