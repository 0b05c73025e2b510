namespace Baodi.Procedures.Definition;

/// <summary>A limit whose clock an act stops, starts again or gives more time. Immutable.</summary>
public sealed class ClockTurn
{
    internal ClockTurn(LimitTurn turn, TimeLimit limit)
    {
        Turn = turn;
        Limit = limit;
    }

    /// <summary><see cref="LimitTurn.Suspended"/>, <see cref="LimitTurn.Resumed"/> or <see cref="LimitTurn.Extended"/>.</summary>
    public LimitTurn Turn { get; }

    /// <summary>Whose clock it is.</summary>
    public TimeLimit Limit { get; }

    /// <summary>For which of the things that wait; null where the limit is one for the whole case.</summary>
    internal Func<Command, string?>? Item { get; init; }

    /// <summary>How much is added.</summary>
    internal Func<Command, TimeAllowed?>? Amount { get; init; }

    /// <summary>Whether some limit of the case is as the turn needs it, whatever the content will name.</summary>
    internal bool HasSomething(Situation situation)
    {
        foreach (var limit in situation.Limits)
        {
            if (ReferenceEquals(limit.Limit, Limit) && StateProblem(limit, situation.At) is null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The reason where no limit of the case is as the turn needs it: that of the last, if there is one.</summary>
    internal Reason NothingToTurn(Situation situation)
    {
        var problem = ClockProblem.LimitNotRunning;
        foreach (var limit in situation.Limits)
        {
            problem = ReferenceEquals(limit.Limit, Limit) ? StateProblem(limit, situation.At) ?? problem : problem;
        }

        return new ClockCannotTurn(situation.Act, Limit, null, problem);
    }

    /// <summary>What stands against it with what a command names; null for nothing.</summary>
    internal Reason? ReasonAgainst(Situation situation, Command command)
    {
        var item = Item?.Invoke(command);
        if (situation.Find(Limit, item) is not { } limit)
        {
            return new ClockCannotTurn(situation.Act, Limit, item, ClockProblem.LimitNotRunning);
        }

        if (StateProblem(limit, situation.At) is { } problem)
        {
            return new ClockCannotTurn(situation.Act, Limit, item, problem);
        }

        return Turn == LimitTurn.Extended && ExtensionProblem(limit, command) is { } bound
            ? new ClockCannotTurn(situation.Act, Limit, item, bound, RuleOf(limit), limit.Course!.Allowed.Unit)
            : null;
    }

    /// <summary>What stands against turning a limit whatever the content says; null for nothing.</summary>
    private ClockProblem? StateProblem(RunningLimit limit, Instant at)
    {
        var isStanding = limit.SuspendedSince is not null;
        return !limit.HasAmount ? ClockProblem.LimitByDate
            : Turn == LimitTurn.Resumed ? (isStanding ? null : ClockProblem.LimitNotSuspended)
            : limit.IsPassed(at) ? ClockProblem.LimitPassed
            : Turn != LimitTurn.Suspended ? null
            : at == limit.Due && !isStanding ? ClockProblem.LimitPassed
            : isStanding ? ClockProblem.LimitSuspended
            : at < limit.Course!.LastTurn ? ClockProblem.LimitNotRunning
            : null;
    }

    /// <summary>The limit after the turn; null where the calendar does not reach.</summary>
    internal RunningLimit? Turned(RunningLimit limit, Command command, Instant at, Profile profile)
    {
        var course = limit.Course!;
        var next = Turn switch
        {
            LimitTurn.Suspended => course.Suspended(at),
            LimitTurn.Resumed => course.Resumed(at),
            _ => course.Extended(Amount!(command)!.Value),
        };
        var due = limit.Due;
        return next.IsSuspended || profile.TryDue(next, out due) ? limit.On(next, due) : null;
    }

    /// <summary>Which bound an extension passes; null for none.</summary>
    private ClockProblem? ExtensionProblem(RunningLimit limit, Command command)
    {
        var (course, bound) = (limit.Course!, RuleOf(limit));
        return course.Extensions.Length >= bound?.Times ? ClockProblem.ExtensionTooOften
            : Amount!(command) is not { IsValid: true } by ? ClockProblem.ExtensionTooLong
            : by.Unit != course.Allowed.Unit ? ClockProblem.ExtensionInOtherUnit
            : course.CanBeExtended(by) && bound?.Allows(course, by) != false ? null
            : ClockProblem.ExtensionTooLong;
    }

    /// <summary>The bound of the instrument that gave the figure; of the profile, where none did.</summary>
    private ExtensionRule? RuleOf(RunningLimit limit) => Limit.FigureOf(limit.Instrument)?.Extension ?? Limit.Extension;
}

/// <summary>Why a clock cannot be turned.</summary>
public enum ClockProblem
{
    /// <summary>No such limit runs.</summary>
    LimitNotRunning = 1,

    /// <summary>The limit has passed; what is late is urged, not suspended or extended.</summary>
    LimitPassed,

    /// <summary>The clock stands already.</summary>
    LimitSuspended,

    /// <summary>The clock runs; there is nothing to resume.</summary>
    LimitNotSuspended,

    /// <summary>It is more at once than the instrument or the profile allows, or than can be said.</summary>
    ExtensionTooLong,

    /// <summary>It goes by a date that was stated, and has no amount of time to stop or add to.</summary>
    LimitByDate,

    /// <summary>It has been extended as often as the instrument or the profile allows.</summary>
    ExtensionTooOften,

    /// <summary>The limit is counted in another unit.</summary>
    ExtensionInOtherUnit,
}
