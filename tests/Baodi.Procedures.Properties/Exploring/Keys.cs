using System.Collections.Immutable;
using System.Reflection;
using System.Text;

namespace Baodi.Procedures.Properties.Exploring;

/// <summary>What tells situations apart: the state and, of what bears there on the act that is asked about, the acts done and passed over, who signed or was excused from a round, the facts as far as some condition tells their values apart, and the seats that are named; and who is out of reach.</summary>
internal sealed class Keys
{
    private readonly Dictionary<State, (Bearing Bearing, ImmutableArray<PropertyInfo> Seats)> states;
    private readonly Dictionary<Fact, ImmutableArray<int>> classes;

    internal Keys(Procedure procedure, ImmutableArray<Act> goals, NamedSeats named)
    {
        states = procedure.States.ToDictionary(state => state, state => new Bearing(procedure, goals, state) is var bearing ? (bearing, named.ReadBy(bearing.AllFacts)) : default);
        classes = procedure.Facts.ToDictionary(fact => fact, fact => ClassesOf(procedure, fact));
    }

    internal string Of(Case theCase)
    {
        var matter = theCase.UntypedMatter;
        var (bearing, seats) = states[theCase.Status];
        var key = new StringBuilder(theCase.Status.Name);
        foreach (var act in bearing.Acts)
        {
            key.Append(theCase.Done.Contains(act) ? '+' : '-').Append(theCase.PassedOver.Contains(act) ? "o" : "");
        }

        foreach (var round in theCase.Rounds.Where(round => bearing.Acts.Contains(round.Act)))
        {
            Append(Append(key.Append('|').Append(round.Act.Name).Append(' '), round.Signed).Append('/'), round.Excused);
        }

        key.Append('|');
        foreach (var fact in bearing.Facts)
        {
            key.Append(fact.Read(matter) is >= 0 and var value ? (char)('a' + classes[fact][value]) : '-');
        }

        foreach (var member in seats)
        {
            Append(key.Append('|'), member.GetValue(matter));
        }

        foreach (var act in bearing.Acts.Where(act => act.Signers.NeedsMatter))
        {
            Append(key.Append('|'), act.Signers.SeatsOf(matter));
        }

        return Append(key.Append('|'), matter is IReachability reachability && !bearing.Acts.IsEmpty ? reachability.OutOfReach : null).ToString();
    }

    /// <summary>What bears on the act while a case is in a state.</summary>
    internal Bearing BearingIn(State state) => states[state].Bearing;

    /// <summary>How much of what must be was done and signed in the state: of two cases that are the same but for what bears on nothing, the one with more goes further.</summary>
    internal static int ProgressOf(Case theCase) =>
        theCase.Done.Count(act => act.IsOwed && act.IsOfferedIn(theCase.Status))
        + theCase.Rounds.Where(round => round.Act.IsOwed && round.Act.IsOfferedIn(theCase.Status)).Sum(round => round.Signed.Length);

    private static StringBuilder Append(StringBuilder key, object? named) => key.AppendJoin(',', (named switch
    {
        ImmutableArray<Seat> list => list.OrEmpty().Select(seat => seat.ToString()),
        ImmutableArray<Post> list => list.OrEmpty().Select(post => post.Id),
        null => [],
        _ => [named.ToString()!],
    }).Distinct().Order(StringComparer.Ordinal));

    /// <summary>For each value of a fact, the first that every condition of the procedure takes as it does that.</summary>
    private static ImmutableArray<int> ClassesOf(Procedure procedure, Fact fact)
    {
        var conditions = procedure.Acts.SelectMany(Bearing.ConditionsOf).Where(condition => condition.Fact == fact).ToList();
        var values = Enumerable.Range(0, fact.Terms.All.Length).ToList();
        return [.. values.Select(value => values.First(other => conditions.TrueForAll(condition => condition.Allows(value) == condition.Allows(other))))];
    }
}
