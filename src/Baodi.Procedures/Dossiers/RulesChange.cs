namespace Baodi.Procedures.Dossiers;

/// <summary>The explicit act by which a running case is put under other rules: who did it, when, on which written ground. Immutable.</summary>
/// <remarks>Folding passes over it: what happened before stays as it was, and limits that run keep the instants they were given.</remarks>
public sealed class RulesChange : Entry
{
    internal RulesChange(string caseId, Instant at, string officerId, string officerName, string document, string profile, State state, int version)
        : base(caseId, at)
    {
        OfficerId = officerId;
        OfficerName = officerName;
        Document = document;
        Profile = profile;
        State = state;
        Version = version;
    }

    /// <summary>The id of the officer who ordered it.</summary>
    public string OfficerId { get; }

    /// <summary>The officer's name at the time.</summary>
    public string OfficerName { get; }

    /// <summary>The number or title of the document that orders it.</summary>
    public string Document { get; }

    /// <summary>The id of the profile that is in force from here on.</summary>
    public string Profile { get; }

    /// <summary>The state the case was in, by its name in the new rules.</summary>
    public State State { get; }

    /// <summary>The version of the case, which is also how many events stand before.</summary>
    public int Version { get; }
}
