namespace Baodi.Procedures.Analysis;

/// <summary>What has waited longest comes first, then by case and in the order of the notice.</summary>
internal sealed class WaitOrder : IComparer<Wait>
{
    internal static WaitOrder BySince { get; } = new();

    internal static ImmutableSortedSet<Wait> None { get; } = ImmutableSortedSet.Create<Wait>(BySince);

    public int Compare(Wait? one, Wait? other)
    {
        var since = one!.Since.CompareTo(other!.Since);
        var byCase = since != 0 ? since : string.CompareOrdinal(one.Case.Id, other.Case.Id);
        var byAct = byCase != 0 ? byCase : PlaceOf(one).CompareTo(PlaceOf(other));
        return byAct != 0 ? byAct : string.CompareOrdinal(FirstOf(one), FirstOf(other));
    }

    private static string? FirstOf(Wait wait) => wait.Seats.IsEmpty ? null : wait.Seats[0].ToString();

    private static int PlaceOf(Wait wait) => wait.Act.Procedure.Acts.IndexOf(wait.Act);
}
