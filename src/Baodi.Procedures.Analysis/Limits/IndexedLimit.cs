namespace Baodi.Procedures.Analysis;

/// <summary>A limit that runs in a case, as a <see cref="LimitIndex"/> lists it. Immutable; two are equal when all they say is equal.</summary>
public sealed record IndexedLimit
{
    /// <summary>Its name is empty and so comes before every other; only a key for looking up has it.</summary>
    private static readonly TimeLimit NoLimit = new(LimitKind.Stated, "", "");

    /// <summary>Describes a limit that runs in a case.</summary>
    /// <param name="caseId">The id of the case.</param>
    /// <param name="procedure">The id of the procedure that the case follows.</param>
    /// <param name="running">The limit.</param>
    /// <exception cref="ArgumentException">The id of the case or of the procedure is blank.</exception>
    public IndexedLimit(string caseId, string procedure, RunningLimit running)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(caseId);
        ArgumentException.ThrowIfNullOrWhiteSpace(procedure);
        ArgumentNullException.ThrowIfNull(running);

        CaseId = caseId;
        Procedure = procedure;
        Running = running;
    }

    private IndexedLimit(string caseId, Instant due)
    {
        CaseId = caseId;
        Procedure = "";
        Running = new(NoLimit, due, due);
    }

    /// <summary>The case in which it runs, by the id that the host gave it.</summary>
    public string CaseId { get; }

    /// <summary>The id of the procedure that the case follows.</summary>
    public string Procedure { get; }

    /// <summary>The limit, with its anchor and due instant.</summary>
    public RunningLimit Running { get; }

    /// <summary>The last instant that is in time.</summary>
    public Instant Due => Running.Due;

    /// <summary>The id of the case and the name of the limit, with the thing it is for where there is one.</summary>
    public override string ToString() => $"{CaseId}/{Running}";

    /// <summary>By case, limit and thing: what tells one limit of an office from another.</summary>
    internal static IComparer<IndexedLimit> ByCase { get; } = new CaseOrder();

    /// <summary>By due instant first.</summary>
    internal static IComparer<IndexedLimit> ByDue { get; } = new DueOrder();

    /// <summary>What comes, by due instant, before all that are due at an instant or later, and after the others.</summary>
    internal static IndexedLimit KeyOf(Instant due) => new("", due);

    /// <summary>What comes, by case, right before the limits of a case.</summary>
    internal static IndexedLimit KeyOf(string caseId) => new(caseId, default(Instant));

    private sealed class CaseOrder : IComparer<IndexedLimit>
    {
        public int Compare(IndexedLimit? x, IndexedLimit? y)
        {
            var order = string.CompareOrdinal(x!.CaseId, y!.CaseId);
            order = order != 0 ? order : string.CompareOrdinal(x.Running.Limit.Name, y.Running.Limit.Name);
            return order != 0 ? order : string.CompareOrdinal(x.Running.Item, y.Running.Item);
        }
    }

    private sealed class DueOrder : IComparer<IndexedLimit>
    {
        public int Compare(IndexedLimit? x, IndexedLimit? y)
        {
            var order = x!.Due.CompareTo(y!.Due);
            return order != 0 ? order : ByCase.Compare(x, y);
        }
    }
}
