namespace Baodi.Procedures.Analysis;

/// <summary>Whether limits fit into the limit that encloses them.</summary>
public enum Fit
{
    /// <summary>On every start date on which all of them are known, there is time enough.</summary>
    Fits = 1,

    /// <summary>On some start date those that are known take longer than the enclosing limit.</summary>
    DoesNotFit,

    /// <summary>On no start date are all of them known, and those that are known are not too long.</summary>
    NotKnown,
}
