namespace Baodi.Procedures;

/// <summary>What delegations are for, looked at with an office that knows its procedures.</summary>
public static class OfficeDelegations
{
    extension(Roster)
    {
        /// <summary>A roster of an office that knows its procedures: a delegation for something that is none of them, and no act of one, is not taken.</summary>
        /// <param name="office">The office; its profile says what it has.</param>
        /// <param name="entries">The entries, each of which the office and those before it allow.</param>
        /// <exception cref="RosterException">One is not allowed.</exception>
        /// <exception cref="ArgumentException">One is such as <see cref="Roster.Add"/> does not take at all.</exception>
        public static Roster Of(Office office, params ReadOnlySpan<RosterEntry> entries)
        {
            ArgumentNullException.ThrowIfNull(office);
            return Roster.Of(office.Profile.Organisation, office.Has, entries);
        }
    }

    /// <summary>The names that are no procedure of an office and no act of one; a delegation lends nothing for these.</summary>
    /// <param name="scope">What a delegation is for.</param>
    /// <param name="office">The office. It builds the procedures named here that it was not asked for before.</param>
    /// <returns>The names in their order; empty where the office knows them all.</returns>
    /// <exception cref="DefinitionException">The office's profile lacks a rule set that one of the procedures needs.</exception>
    public static ImmutableArray<string> UnknownIn(this DelegationScope scope, Office office)
    {
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(office);
        return scope.UnknownTo(office.Has);
    }

    private static bool Has(this Office office, string procedure, string? act) =>
        office.Find(procedure) is { } found && (act is null || found.HasAct(act));
}
