using Baodi.Procedures.Properties.Walks;

namespace Baodi.Procedures.Properties.Laws;

/// <summary>Each departure has a ground, which is what was given for it, also once it was written and read.</summary>
internal sealed class DeparturesHaveGrounds : Law
{
    internal override void Judge(Taken taken)
    {
        var given = taken.Circumstances.Departures.Select(departure => departure.Ground).ToHashSet(StringComparer.Ordinal);
        foreach (var departure in taken.Outcome.Event?.Departures ?? [])
        {
            Assert.False(VisibleText.IsBlank(departure.Ground) || departure.Ground.Length > Form.LongestText, $"'{taken.Outcome.Event?.Act}' departs from {departure.Code} {departure.About} without a ground.");
            Assert.Contains(departure.Ground, given);
        }
    }
}
