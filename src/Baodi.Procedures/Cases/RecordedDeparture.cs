namespace Baodi.Procedures.Cases;

/// <summary>A departure on record: from what, and on which ground. Immutable.</summary>
public sealed class RecordedDeparture
{
    internal RecordedDeparture(Requirement from, string about, string ground, Performer? consent) => (From, About, Ground, Consent) = (from, about, ground, consent);

    /// <summary>What was departed from.</summary>
    public Requirement From { get; }

    /// <summary>The kebab-case code of the reason that it would have been refused for.</summary>
    public string Code => From.Code!;

    /// <summary>The kebab-case name of what the reason would have been about.</summary>
    public string About { get; }

    /// <summary>The approval or duty that it passed over; null where it passed none over.</summary>
    public Act? Missing => (From as IPassesOver)?.Passed;

    /// <summary>Why.</summary>
    public string Ground { get; }

    /// <summary>Who consented to it; null where nobody had to.</summary>
    public Performer? Consent { get; }
}
