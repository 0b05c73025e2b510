namespace Baodi.Procedures.Analysis;

/// <summary>One step of a way: an act that is done, or time that passes. Immutable.</summary>
public abstract class PathStep
{
    private protected PathStep(Citation citation) => Citation = citation;

    /// <summary>The ground: of an act its own, of time that of the limit or of the act that waits.</summary>
    public Citation Citation { get; }

    /// <summary>The step in words.</summary>
    public abstract Label Label { get; }

    /// <summary>The clause and the step in English.</summary>
    public override string ToString() => $"{Citation}: {Label.English}";
}

/// <summary>An act that is done on the way. Immutable.</summary>
public sealed class ActToDo : PathStep
{
    internal ActToDo(Act act, Label who, ImmutableArray<Seat> seats, ImmutableArray<Condition> makes)
        : base(act.Citation)
    {
        Act = act;
        Who = who;
        Seats = seats;
        Makes = makes;
    }

    /// <summary>What is done.</summary>
    public Act Act { get; }

    /// <summary>Who may do it; of a round, its signers.</summary>
    public Label Who { get; }

    /// <summary>The seats any of which may do it, or of a round those still wanted, as far as the case and the definition tell them now; empty where they do not.</summary>
    public ImmutableArray<Seat> Seats { get; }

    /// <summary>What must hold of the matter once it is done, where the way hangs on it.</summary>
    public ImmutableArray<Condition> Makes { get; }

    /// <summary><see cref="Makes"/> in words; of an act that may be done again, that it is done until it is so, since a way does not know how often that takes. Null where the way hangs on nothing it makes.</summary>
    public Label? Aim
    {
        get
        {
            if (Makes.IsEmpty)
            {
                return null;
            }

            var made = new Label[Makes.Length];
            for (var i = 0; i < made.Length; i++)
            {
                made[i] = Makes[i].Label;
            }

            var facts = Label.Join(made, "，", " and ");
            return Act.IsRepeatable ? new($"直至{facts.Chinese}", $"until {facts.English}") : new($"使{facts.Chinese}", $"so that {facts.English}");
        }
    }

    /// <inheritdoc/>
    public override Label Label
    {
        get
        {
            var plain = new Label($"由{Who.Chinese}{Act.Label.Chinese}", $"'{Act.Label.English}' by the {Who.English}");
            return Aim is { } aim ? new($"{plain.Chinese}（{aim.Chinese}）", $"{plain.English}, {aim.English}") : plain;
        }
    }
}

/// <summary>Time that must pass on the way. Immutable.</summary>
public sealed class TimeToPass : PathStep
{
    private readonly bool isEndOfDay;

    internal TimeToPass(Act act, TimeLimit? limit, Instant? due, bool isEndOfDay)
        : base(limit?.Citation ?? act.Citation)
    {
        Act = act;
        Limit = limit;
        Until = due;
        this.isEndOfDay = isEndOfDay;
    }

    /// <summary>The act that waits.</summary>
    public Act Act { get; }

    /// <summary>The limit that must have passed; null where the question was asked of a time before the last step of the case.</summary>
    public TimeLimit? Limit { get; }

    /// <summary>The due instant, after which the act is open, or the instant of the last step, from which it is; null where it follows only from a step of the way.</summary>
    public Instant? Until { get; }

    /// <inheritdoc/>
    public override Label Label
    {
        get
        {
            if (Limit is null)
            {
                return new($"时间不早于上一步（{TimeWords.Written(Until!.Value)}）", $"not before the last step, {TimeWords.Written(Until.Value)}");
            }

            var (chinese, english) = Until is { } due ? ($"（截至 {TimeWords.Due(due, isEndOfDay)}）", $", due by {TimeWords.Due(due, isEndOfDay)},") : ("", "");
            return new($"待“{Limit.Label.Chinese}”{chinese}届满", $"the limit '{Limit.Label.English}'{english} passes");
        }
    }
}
