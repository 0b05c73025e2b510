namespace Baodi.Procedures.Definition;

/// <summary>A time limit must have passed first; of one that each thing has for itself, that of the thing which the command names.</summary>
internal sealed class LimitHasPassed(Act act, TimeLimit limit, Func<Command, string?>? item) : Requirement(act.Citation, item is null ? Moments.Before : Moments.Before | Moments.Named)
{
    public override Label Label => new($"“{limit.Label.Chinese}”到期之后", $"once the limit '{limit.Label.English}' has passed");

    internal override Moments OfForm => Moments.Named;

    internal override bool HoldsBefore(Situation situation)
    {
        var due = situation.FirstDue(limit);
        return situation.HappenedAt > due || situation.Tell(new LimitNotPassed(act, limit, due));
    }

    /// <summary>Where none has passed at all, that was told already.</summary>
    private protected override bool HoldsOfContent(Situation situation, Command command)
    {
        if (item!(command) is not { } named)
        {
            // The form tells that it names nothing.
            return true;
        }

        var due = situation.Find(limit, named) is { SuspendedSince: null } running ? running.Due : (Instant?)null;
        return situation.HappenedAt > due || !(situation.HappenedAt > situation.FirstDue(limit)) || situation.Tell(new LimitNotPassed(act, limit, due, named));
    }
}

/// <summary>A time limit must not have passed; one that does not run has not.</summary>
internal sealed class LimitHasNotPassed(Act act, TimeLimit limit) : Requirement(act.Citation, Moments.Before)
{
    public override Label Label => new($"“{limit.Label.Chinese}”到期之前", $"before the limit '{limit.Label.English}' has passed");

    internal override bool HoldsBefore(Situation situation) =>
        situation.FirstDue(limit) is not { } due || situation.HappenedAt <= due || situation.Tell(new LimitAlreadyPassed(act, limit, due));
}

/// <summary>The act waits until a time limit has passed.</summary>
[JsonConverter(typeof(ShownJson))]
public sealed class LimitNotPassed : Reason
{
    internal LimitNotPassed(Act act, TimeLimit limit, Instant? due, string? item = null)
        : base(act, "limit-not-passed") =>
            (Limit, Due, Item) = (limit, due, item);

    /// <summary>What must have passed before.</summary>
    public TimeLimit Limit { get; }

    /// <summary>When it is due; null when it does not run.</summary>
    public Instant? Due { get; }

    /// <summary>The thing for which it must have passed; null where it is one for the whole case, or has passed for nothing.</summary>
    public string? Item { get; }

    /// <inheritdoc/>
    public override Label Label
    {
        get
        {
            var limit = RunningLimit.LabelOf(Limit, Item);
            return new($"“{limit.Chinese}”尚未到期", $"the limit '{limit.English}' has not passed");
        }
    }
}

/// <summary>The act is for the time before a limit, and that has passed.</summary>
[JsonConverter(typeof(ShownJson))]
public sealed class LimitAlreadyPassed : Reason
{
    internal LimitAlreadyPassed(Act act, TimeLimit limit, Instant due)
        : base(act, "limit-already-passed") =>
            (Limit, Due) = (limit, due);

    /// <summary>What must not have passed.</summary>
    public TimeLimit Limit { get; }

    /// <summary>When it was due.</summary>
    public Instant Due { get; }

    /// <inheritdoc/>
    public override Label Label => new($"“{Limit.Label.Chinese}”已到期", $"the limit '{Limit.Label.English}' has passed");
}
