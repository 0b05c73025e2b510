using System.Collections.Immutable;

namespace Baodi.Procedures;

/// <summary>A field whose value must be one of those that the matter offers.</summary>
internal sealed record Choice<TMatter>(Field Field, Func<Command, ImmutableArray<string>> Read, Offer<TMatter> Offer)
    where TMatter : class
{
    /// <summary>Whether every value that is offered must be named.</summary>
    internal bool AreAllNeeded { get; init; }

    internal bool Holds(TMatter matter, Command command)
    {
        var offered = Offer.Names(matter);
        var chosen = Read(command);
        return AreAmong(chosen, offered) && (!AreAllNeeded || AreAmong(offered, chosen));
    }

    private static bool AreAmong(ImmutableArray<string> some, ImmutableArray<string> all)
    {
        foreach (var one in some)
        {
            if (!all.Contains(one, StringComparer.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>The one thing, of those that wait under a limit of their own, whose limit must have passed.</summary>
internal sealed record PastItem<TMatter>(TimeLimit<TMatter> Limit, Func<Command, string?> Item)
    where TMatter : class;
