using Baodi.Procedures.Tests.RandomCases;
using NodaTime;

namespace Baodi.Procedures.Assurance.Histories;

/// <summary>A case walked at random, with what it came past.</summary>
internal sealed record Walked(Dossier Dossier, IReadOnlyList<Case> Cases);

/// <summary>Random walks through any procedure, the same for the same seed.</summary>
internal static class Walks
{
    private const int Seed = 7;
    private const int MostSteps = 60;
    private const int MostAttempts = 200;
    private const int MostWalks = 12;

    /// <summary>A walk until the case is closed, no way on is found, or it has gone far enough.</summary>
    internal static Walked Walk(Office office, Procedure procedure, int seed)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var walker = new Walker(office, procedure, new Random(seed + (attempt * 1_000_000)));
            walker.Go(MostSteps);
            if (walker.Cases.Count > 0)
            {
                return new(walker.Dossier, walker.Cases);
            }
        }

        throw new InvalidOperationException($"No content was found that opens a case of '{procedure.Id}'.");
    }

    /// <summary>For as many acts of an office as a few walks come past, a case that offers the act.</summary>
    internal static Dictionary<Act, Case> CasesThatOffer(Office office)
    {
        var offered = new Dictionary<Act, Case>();
        foreach (var procedure in office.Procedures)
        {
            for (var i = 0; i < MostWalks; i++)
            {
                foreach (var theCase in Walk(office, procedure, Seed + i).Cases)
                {
                    foreach (var act in procedure.Acts.Where(act => act.From.Contains(theCase.Status)))
                    {
                        offered.TryAdd(act, theCase);
                    }
                }
            }
        }

        return offered;
    }

    internal static Instant Start { get; } = Instant.FromUtc(2021, 1, 14, 1, 0);
}
