namespace Baodi.Procedures.Cases;

/// <summary>Thrown when a case is given to an office whose procedure it does not follow.</summary>
public sealed class ForeignCaseException : ArgumentException
{
    internal ForeignCaseException(Procedure procedure, Case theCase)
        : base($"Case '{theCase.Id}' follows '{theCase.Procedure.Id}' of the profile '{theCase.Procedure.Profile.Id}', not '{procedure.Id}' of '{procedure.Profile.Id}'.")
    {
        Procedure = procedure;
        Case = theCase;
    }

    /// <summary>The procedure that was asked.</summary>
    public Procedure Procedure { get; }

    /// <summary>The case that was given.</summary>
    public Case Case { get; }
}

/// <summary>Thrown when events do not fold into a case.</summary>
public sealed class FoldException : InvalidOperationException
{
    internal FoldException(int sequence, string problem)
        : base($"Event {sequence}: {problem}") => Sequence = sequence;

    /// <summary>The place of the event that does not fit, from 1; 0 when there is none.</summary>
    public int Sequence { get; }
}
