namespace Baodi.Procedures.Cases;

/// <summary>One entry of a dossier: an <see cref="Event"/>, which changed the case, a <see cref="Note"/> or a <see cref="Remark"/>, which did not, or a <see cref="RulesChange"/>, which put it under other rules. Immutable.</summary>
public abstract class Entry
{
    private protected Entry(string caseId, Instant at)
    {
        CaseId = caseId;
        At = at;
    }

    /// <summary>The case it belongs to.</summary>
    public string CaseId { get; }

    /// <summary>When it happened.</summary>
    public Instant At { get; }

    /// <summary>Whether it was made by the rules of the procedure; what was not says nothing of them.</summary>
    internal virtual bool IsUnderRules => true;
}
