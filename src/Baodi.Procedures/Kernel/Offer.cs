using System.Collections.Immutable;

namespace Baodi.Procedures;

/// <summary>The names that a matter offers to be chosen from.</summary>
/// <remarks>Asking whether there is any makes no objects, so that asking what can be done costs none.</remarks>
internal abstract class Offer<TMatter>
    where TMatter : class
{
    internal abstract bool IsAny(TMatter matter);

    internal abstract ImmutableArray<string> Names(TMatter matter);
}

/// <summary>The names of those things of a list that are wanted.</summary>
internal sealed class ListOffer<TMatter, T>(Func<TMatter, ImmutableArray<T>> list, Func<T, string> name, Predicate<T> wanted) : Offer<TMatter>
    where TMatter : class
{
    internal override bool IsAny(TMatter matter)
    {
        foreach (var one in list(matter))
        {
            if (wanted(one))
            {
                return true;
            }
        }

        return false;
    }

    internal override ImmutableArray<string> Names(TMatter matter) => list(matter).Taken(wanted, name);
}

/// <summary>The one name that the matter has.</summary>
internal sealed class SingleOffer<TMatter>(Func<TMatter, string> name) : Offer<TMatter>
    where TMatter : class
{
    internal override bool IsAny(TMatter matter) => true;

    internal override ImmutableArray<string> Names(TMatter matter) => [name(matter)];
}
