namespace Baodi.Procedures;

/// <summary>A rule that keeps those whom a matter is about out of acts on it, and whoever acts for them by delegation. Immutable.</summary>
/// <remarks>Where a matter is about the holder of a seat, his delegates are kept out of that seat alone: a delegation does not say what else he holds.</remarks>
public abstract class Recusal
{
    private protected Recusal(Citation citation, Label label)
    {
        Citation = citation;
        Label = label;
    }

    /// <summary>The clause or the reading.</summary>
    public Citation Citation { get; }

    /// <summary>Who must keep out.</summary>
    public Label Label { get; }

    /// <summary>The id of a person whom the matter is about and as whose step it would count; null when nobody is. Makes no objects.</summary>
    /// <param name="matter">What the case is about.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="performer">With which performer he would act; null where he has none.</param>
    internal abstract string? PersonIn(object matter, Officer by, Performer? performer);
}

/// <summary>The matter is about officers whom it knows by their ids.</summary>
internal sealed class OfficerRecusal(Citation citation, Label label, Func<object, string, bool> isAbout) : Recusal(citation, label)
{
    internal override string? PersonIn(object matter, Officer by, Performer? performer)
    {
        if (isAbout(matter, by.Id))
        {
            return by.Id;
        }

        foreach (var delegation in performer is null ? new([]) : performer.AllDelegations)
        {
            if (isAbout(matter, delegation.Grantor))
            {
                return delegation.Grantor;
            }
        }

        return null;
    }
}

/// <summary>The matter is about the holders of seats: whoever holds one in his own right keeps out of all else too, and nobody acts in one by delegation.</summary>
/// <remarks>A delegation tells nothing of what else its grantor holds, so a delegate of a holder is let act in another seat of his.</remarks>
internal sealed class HolderRecusal(Citation citation, Label label, Func<object, Seat, bool> isAbout) : Recusal(citation, label)
{
    internal override string? PersonIn(object matter, Officer by, Performer? performer)
    {
        foreach (ref readonly var seat in by.Seats.AsSpan())
        {
            if (isAbout(matter, seat))
            {
                return by.Id;
            }
        }

        foreach (var delegation in performer is null ? [] : performer.Delegations)
        {
            if (isAbout(matter, delegation.Seat))
            {
                return delegation.First.Grantor;
            }
        }

        return null;
    }
}
