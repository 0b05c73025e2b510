namespace Baodi.Procedures.Properties.Laws;

/// <summary>What walks came past of what is said of steps: a law that was never put to the test is not held to stand.</summary>
internal sealed class SaidCounts
{
    private readonly SortedDictionary<string, int> departed = new(StringComparer.Ordinal);
    private readonly SortedDictionary<CircumstancesProblem, int> named = [];

    /// <summary>How many steps happened before their entry.</summary>
    internal int Earlier { get; private set; }

    /// <summary>How many steps were entered as told by telephone.</summary>
    internal int Told { get; private set; }

    /// <summary>How many duties that were passed over were made up.</summary>
    internal int MadeUp { get; private set; }

    /// <summary>How many documents were issued.</summary>
    internal int Issued { get; private set; }

    /// <summary>How many departures there were from reasons of a code.</summary>
    internal int DepartedFrom(string code) => departed.GetValueOrDefault(code);

    /// <summary>How often something wrong was named.</summary>
    internal int Named(CircumstancesProblem problem) => named.GetValueOrDefault(problem);

    internal void AddDepartures(Event happened)
    {
        foreach (var departure in happened.Departures)
        {
            departed[departure.Code] = DepartedFrom(departure.Code) + 1;
        }
    }

    internal void AddTime(Event happened) => Earlier += happened.HappenedAt < happened.At ? 1 : 0;

    internal void AddHands(Event happened, Case? before)
    {
        Told += happened.EnteredBy is null ? 0 : 1;
        MadeUp += before?.PassedOver.Contains(happened.Act) == true ? 1 : 0;
    }

    internal void AddNamed(CircumstancesProblem problem) => named[problem] = Named(problem) + 1;

    internal void AddIssued() => Issued++;

    /// <summary>The counts.</summary>
    public override string ToString() =>
        $"departed {string.Join(", ", departed)}; named {string.Join(", ", named)}; earlier {Earlier}; told {Told}; made up {MadeUp}; issued {Issued}";
}
