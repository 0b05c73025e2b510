namespace Baodi.Procedures.Dossiers;

/// <summary>Thrown when a dossier is not the one whose seal was kept.</summary>
public sealed class KeptSealException : Exception
{
    internal KeptSealException(Seal kept, ImmutableArray<DossierFault> faults)
        : base($"The dossier is not the one whose seal was kept: {string.Join("; ", Words(faults))}.")
    {
        Kept = kept;
        Faults = faults;
    }

    /// <summary>The seal as it was kept elsewhere.</summary>
    public Seal Kept { get; }

    /// <summary>What is wrong, as <see cref="Verification"/> says it of the bytes alone; at least one.</summary>
    public ImmutableArray<DossierFault> Faults { get; }

    private static IEnumerable<string> Words(ImmutableArray<DossierFault> faults)
    {
        foreach (var fault in faults)
        {
            yield return fault.Label.English;
        }
    }
}
