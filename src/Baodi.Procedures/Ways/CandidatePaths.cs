namespace Baodi.Procedures;

/// <summary>How candidates would open.</summary>
public static class CandidatePaths
{
    /// <summary>How the act would open for somebody: the fewest acts that come before it, and who may then do it. Searches when called, within <see cref="Procedures.ShortestPath.MostPlaces"/> places; it takes about a millisecond.</summary>
    /// <remarks>
    /// It does not ask whether the officer himself may do it: where only that stands against it, the way is open and names those who may. Nor does it ask under
    /// which rules a file was kept: a case that must be moved first has the way that it would have once it is.
    /// </remarks>
    /// <param name="candidate">An act with a case and an instant.</param>
    /// <exception cref="ArgumentException">It is the default value, which has no act.</exception>
    public static ShortestPath ShortestPath(this in Candidate candidate) => candidate.Machine is null ? throw new ArgumentException("The candidate has no act.", nameof(candidate)) : new PathSearch(candidate.Machine, candidate.Case, candidate.At).To(candidate.Act);
}
