namespace Baodi.Procedures.Cases;

/// <summary>The procedure has no such act.</summary>
[JsonConverter(typeof(ShownJson))]
public sealed class UnknownAct : Reason
{
    internal const string Kind = "unknown-act";

    internal UnknownAct(string name)
        : base(null, Kind) => Name = name;

    /// <summary>The name that was asked for.</summary>
    public string Name { get; }

    /// <inheritdoc/>
    internal override string? AskedFor => Name;

    /// <inheritdoc/>
    public override Label Label => new($"没有名为“{Name}”的事项", $"there is no act named '{Name}'");
}

/// <summary>The act is not offered in the state of the case.</summary>
[JsonConverter(typeof(ShownJson))]
public sealed class WrongState : Reason
{
    internal WrongState(Act act, State? state, ImmutableArray<State> offeredIn)
        : base(act, "wrong-state") =>
            (State, OfferedIn) = (state, offeredIn);

    /// <summary>The state of the case; null where there is no case yet.</summary>
    public State? State { get; }

    /// <summary>The states in which the act is offered; empty for one that opens a case.</summary>
    public ImmutableArray<State> OfferedIn { get; }

    /// <inheritdoc/>
    public override Label Label
    {
        get
        {
            var states = Label.Join([.. OfferedIn.Taken(state => state.Label)], "、", " or ");
            var now = State?.Label ?? new Label("未启动", "not opened");
            return OfferedIn.IsEmpty
                ? new($"“{Act!.Label.Chinese}”只用于启动", $"'{Act.Label.English}' only opens a case")
                : new(
                    $"现为“{now.Chinese}”，“{Act!.Label.Chinese}”须在{states.Chinese}时办理",
                    $"the case is {now.English}; '{Act.Label.English}' is offered when {states.English}");
        }
    }
}

/// <summary>There is no such case, or none that the officer may know of: the answer is the same.</summary>
[JsonConverter(typeof(ShownJson))]
public sealed class NoSuchCase : Reason
{
    internal const string Kind = "no-such-case";

    internal NoSuchCase(string caseId)
        : base(null, Kind) => CaseId = caseId;

    /// <summary>What was asked for.</summary>
    public string CaseId { get; }

    /// <inheritdoc/>
    public override Label Label => new($"没有“{CaseId}”这一件", $"there is no case '{CaseId}'");
}
