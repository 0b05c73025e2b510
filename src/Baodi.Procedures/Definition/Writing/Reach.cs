namespace Baodi.Procedures.Definition;

/// <summary>Which states can be come to, and from which, by the routes of acts; conditions are not looked at.</summary>
internal static class Reach
{
    /// <summary>Those states and all from which one of them can be reached.</summary>
    internal static ImmutableArray<State> StatesThatReach(ImmutableArray<State> states, ImmutableArray<Act> acts) =>
        Grown(states, reached => acts.RemoveAll(act => !act.Routes.Any(route => reached.Contains(route.To))), act => act.From);

    /// <summary>Those states and all that can be reached from one of them.</summary>
    internal static ImmutableArray<State> StatesReachedFrom(ImmutableArray<State> states, ImmutableArray<Act> acts) =>
        Grown(states, reached => acts.RemoveAll(act => !act.From.Any(state => reached.Contains(state))), TargetsOf);

    /// <summary>The states to which an act may lead.</summary>
    internal static ImmutableArray<State> TargetsOf(Act act) => act.Routes.Taken(route => route.To);

    private static ImmutableArray<State> Grown(ImmutableArray<State> states, Func<ImmutableArray<State>, ImmutableArray<Act>> acting, Func<Act, ImmutableArray<State>> added)
    {
        for (var before = -1; before != states.Length;)
        {
            before = states.Length;
            foreach (var act in acting(states))
            {
                states = states.Joined(added(act));
            }
        }

        return states;
    }
}
