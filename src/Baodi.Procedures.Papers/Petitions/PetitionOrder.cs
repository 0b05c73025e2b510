using System.Text.Json;
using Baodi.Procedures.Petitions;

namespace Baodi.Procedures.Papers;

/// <summary>Puts petitions in an order of their own, so that a report does not hang on how they were handed over.</summary>
internal static class PetitionOrder
{
    internal static Instant? ClosedAt(PetitionHistory petition) => petition.FiledAt ?? petition.OtherEndAt;

    internal static ImmutableArray<PetitionHistory> ByReceipt(IEnumerable<PetitionHistory> petitions)
    {
        var all = ImmutableArray.CreateBuilder<PetitionHistory>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var petition in petitions)
        {
            if (!seen.Add(petition.Given(nameof(petitions)).CaseId))
            {
                throw new ArgumentException($"The petition '{petition.CaseId}' is there twice.", nameof(petitions));
            }

            all.Add(petition);
        }

        all.Sort(static (one, other) => Compare(one.ReceivedAt, one, other.ReceivedAt, other));
        return all.DrainToImmutable();
    }

    internal static int Compare(Instant at, PetitionHistory one, Instant otherAt, PetitionHistory other) =>
        at.CompareTo(otherAt) is var order and not 0 ? order : string.CompareOrdinal(one.CaseId, other.CaseId);
}
