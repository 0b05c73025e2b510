namespace Baodi.Procedures.Assurance.Fuzzing;

/// <summary>What became of a document that was read.</summary>
/// <param name="Written">What was read, written again; null when it was refused.</param>
internal readonly record struct Reading(byte[]? Written)
{
    internal bool IsRefused => Written is null;
}

/// <summary>A document that is right, and what reads it and those made of it.</summary>
/// <param name="About">What it is, for whoever looks for a fault.</param>
/// <param name="Read">Reads a document; throws what no reader may throw.</param>
internal record Sample(string About, byte[] Bytes, Func<byte[], Reading> Read)
{
    internal Anatomy Anatomy { get; } = Anatomy.Of(Bytes);

    /// <summary>The document itself, read and written again.</summary>
    internal byte[] Written { get; } = Read(Bytes).Written ?? throw new InvalidOperationException($"What is right is refused: {About}");
}
