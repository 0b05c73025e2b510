namespace Baodi.Procedures.Analysis;

/// <summary>How it stands with a way.</summary>
public enum PathKind
{
    /// <summary>Nothing has to happen first; who may do it is told by <see cref="ShortestPath.Who"/> and <see cref="ShortestPath.Seats"/>.</summary>
    Open = 1,

    /// <summary>The steps lead there.</summary>
    Found,

    /// <summary>The definition offers no way from where the case stands.</summary>
    None,

    /// <summary>The search was given up after <see cref="ShortestPath.MostPlaces"/> places; there may be a way.</summary>
    Unknown,
}

/// <summary>How an act of a case would open for somebody: the fewest acts that come before it, found on the definition. Immutable.</summary>
/// <remarks>
/// What corrects, changes or takes back something is no step of a way: nobody does that in order to open something else.
/// It is optimistic in what content can make of a matter: a step says which facts it must bring about, and whether they are so is for
/// those who know. Of several ways of the same length it is the one whose acts come first in the order of the notice. Time that must
/// pass is a step and counts nothing.
/// </remarks>
public sealed class ShortestPath
{
    /// <summary>The most places, which are states with what is done and known in them, that a search looks at.</summary>
    public const int MostPlaces = 5_000;

    internal ShortestPath(Act act, PathKind kind, ImmutableArray<PathStep> steps, Label who, ImmutableArray<Seat> seats)
    {
        Act = act;
        Kind = kind;
        Steps = steps;
        Who = who;
        Seats = seats;
    }

    /// <summary>The act that would open.</summary>
    public Act Act { get; }

    /// <summary>Whether there is a way.</summary>
    public PathKind Kind { get; }

    /// <summary>What comes before it, in order; empty unless <see cref="Kind"/> is <see cref="PathKind.Found"/>.</summary>
    public ImmutableArray<PathStep> Steps { get; }

    /// <summary>Who may then do it.</summary>
    public Label Who { get; }

    /// <summary>The seats any of which may then do it, or of a round those still wanted, as far as the case and the definition tell them now; empty where they do not.</summary>
    public ImmutableArray<Seat> Seats { get; }

    /// <summary>How many acts come before it; a round counts once, however many must sign.</summary>
    public int Length
    {
        get
        {
            var length = 0;
            foreach (var step in Steps)
            {
                length += step is ActToDo ? 1 : 0;
            }

            return length;
        }
    }

    /// <summary>The kinds with their labels.</summary>
    public static Terms<PathKind> Kinds { get; } = new("途径情形", "可以办理", "有途径", "没有途径", "未能查清");

    /// <summary>The way in words.</summary>
    public Label Label
    {
        get
        {
            var steps = new Label[Steps.Length];
            for (var i = 0; i < steps.Length; i++)
            {
                steps[i] = Steps[i].Label;
            }

            var then = new Label($"再由{Who.Chinese}{Act.Label.Chinese}", $"'{Act.Label.English}' by the {Who.English}");
            return Kind switch
            {
                PathKind.Open => new($"由{Who.Chinese}{Act.Label.Chinese}", then.English),
                PathKind.Found => Label.Join([.. steps, then], "；", "; then "),
                PathKind.None => new("没有途径", "there is no way"),
                PathKind.Unknown => new("未能查清途径", "no way was found in the bounds of the search"),
            };
        }
    }

    /// <summary>The way in English.</summary>
    public override string ToString() => Label.English;
}
