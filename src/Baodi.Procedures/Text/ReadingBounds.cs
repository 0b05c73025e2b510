namespace Baodi.Procedures.Text;

/// <summary>How large what is read may be. A document beyond a bound is refused with the path of what is too large, before anything is made of it.</summary>
/// <remarks>
/// All bounds are included: a document at the bound is read. Within them the time and the memory of reading grow in proportion to
/// the bytes, whatever stands in the document. <see cref="Form.LongestText"/> and <see cref="Form.LongestList"/> bound what a form
/// takes, on whichever way it comes.
/// </remarks>
public static class ReadingBounds
{
    /// <summary>The most bytes the content of a command may have when it is sent as JSON: 1 MiB.</summary>
    /// <remarks>The content of an event that is read back with its dossier is bounded with the dossier.</remarks>
    public const int ContentBytes = 1 << 20;

    /// <summary>How many objects and arrays of a content may stand inside each other.</summary>
    public const int ContentDepth = 16;

    /// <summary>The most bytes a dossier may have: 64 MiB.</summary>
    public const int DossierBytes = 1 << 26;

    /// <summary>How many objects and arrays of a dossier may stand inside each other.</summary>
    public const int DossierDepth = 32;

    /// <summary>The most tokens a dossier may have: names, values, and both ends of objects and arrays.</summary>
    public const int DossierTokens = 1 << 23;

    /// <summary>The most bytes a name or a text of a dossier may have between its quotation marks, as it stands there.</summary>
    public const int DossierTextBytes = 1 << 16;

    /// <summary>The most members an object of a dossier may have.</summary>
    public const int DossierMembers = 1 << 10;

    /// <summary>
    /// The most entries that the growing lists of a matter may have together, such as the topics of a meeting; the most hands that a case
    /// keeps, and the most turns of the clock of one limit. A step that would exceed it is refused, <see cref="CaseIsFull"/>.
    /// </summary>
    public const int CaseEntries = 1_000;

    /// <summary>The most entries a list of a dossier may have.</summary>
    public const int DossierListEntries = 1 << 17;
}
