namespace Baodi.Procedures.Offices;

/// <summary>What an office says of a departure: that there is none, or whose consent one needs. Immutable.</summary>
/// <param name="Procedure">The id of the procedure.</param>
/// <param name="Act">The kebab-case name of the act.</param>
/// <param name="Code">The kebab-case code of the reason that would be departed from.</param>
/// <param name="About">The kebab-case name of what it is about; null for all of the act with that code.</param>
/// <param name="ConsentOf">Whose consent a departure needs; null where there is none at all.</param>
public sealed record DepartureSetting(string Procedure, string Act, string Code, string? About = null, Post? ConsentOf = null)
{
    /// <summary>Whether nobody may depart from it.</summary>
    public bool IsFirm => ConsentOf is null;

    /// <summary>The procedure, the act and the code, with what it is about.</summary>
    public override string ToString() => About is null ? $"{Procedure}/{Act}: {Code}" : $"{Procedure}/{Act}: {Code} {About}";
}

/// <summary>Who acts in the place of a post that is out of reach, as an office orders it for a procedure. Immutable.</summary>
/// <param name="Procedure">The id of the procedure.</param>
/// <param name="Post">The post that is out of reach.</param>
/// <param name="StandIns">Who acts in its place, in order; nobody where it is empty.</param>
public sealed record InPlaceOfSetting(string Procedure, Post Post, ImmutableArray<Post> StandIns);
