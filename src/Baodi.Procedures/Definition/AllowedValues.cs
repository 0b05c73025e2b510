namespace Baodi.Procedures.Definition;

/// <summary>The names that a matter offers to be chosen from.</summary>
/// <remarks>Asking whether there is any makes no objects, so that asking what can be done costs none.</remarks>
internal sealed class Offered(Func<object, bool> isAny, Func<object, ImmutableArray<string>> names)
{
    internal bool IsAny(object matter) => isAny(matter);

    internal ImmutableArray<string> Names(object matter) => names(matter);
}

/// <summary>A field whose value must be one of those that the matter offers before the act.</summary>
/// <param name="Field">Where in the form the names stand.</param>
/// <param name="Read">What the command names.</param>
/// <param name="Offered">What it may name.</param>
/// <param name="AreAllNeeded">Whether it must name every one.</param>
/// <param name="IsOne">Whether it names one thing, which the act then is about.</param>
internal sealed record AllowedValues(Field Field, Func<Command, ImmutableArray<string>> Read, Offered Offered, bool AreAllNeeded, bool IsOne)
{
    internal bool Allow(object matter, Command command)
    {
        var offered = Offered.Names(matter);
        var chosen = Read(command);
        return chosen.IsWithin(offered) && (!AreAllNeeded || offered.IsWithin(chosen));
    }
}
