namespace Baodi.Procedures.Dossiers;

/// <summary>Thrown when a step is entered in the dossier of a case that follows other rules and was not moved to those of the step.</summary>
public sealed class OtherRulesException : InvalidOperationException
{
    internal OtherRulesException(Procedure procedure, string caseId, Digest kept)
        : base($"Case '{caseId}' follows the rules {kept} and was not moved to those of '{procedure.Id}', {procedure.RulesDigest}.")
    {
        Procedure = procedure;
        CaseId = caseId;
        Kept = kept;
    }

    /// <summary>The procedure by whose rules the step was taken.</summary>
    public Procedure Procedure { get; }

    /// <summary>The case in whose dossier the step was to be entered.</summary>
    public string CaseId { get; }

    /// <summary>The digest of the rules that the case follows.</summary>
    public Digest Kept { get; }
}
