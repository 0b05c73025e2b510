namespace Baodi.Procedures.Dossiers;

/// <summary>Sees to it that no case is there twice: the id of a case is its own among those of its procedure.</summary>
internal sealed class DistinctCases
{
    private readonly HashSet<(string Procedure, string Case)> seen = [];

    /// <summary>Takes one more case.</summary>
    /// <exception cref="ArgumentException">It was there before.</exception>
    internal void Add(Case one, string parameter)
    {
        if (!seen.Add((one.Procedure.Id, one.Id)))
        {
            throw new ArgumentException($"The case '{one.Id}' of '{one.Procedure.Id}' is there twice.", parameter);
        }
    }
}
