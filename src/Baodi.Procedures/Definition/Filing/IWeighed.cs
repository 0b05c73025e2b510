namespace Baodi.Procedures.Definition;

/// <summary>A matter that tells whether it was weighty; of one that does not tell, nothing is assumed, and <see cref="FileWeight.NotTold"/> is asked about.</summary>
internal interface IWeighed
{
    /// <summary>Whether the matter was weighty, for how long its file is kept.</summary>
    bool WasWeighty { get; }
}
