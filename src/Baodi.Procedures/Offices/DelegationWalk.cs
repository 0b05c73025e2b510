namespace Baodi.Procedures.Offices;

/// <summary>Goes through delegations, each followed by those that it passes on. Makes no objects.</summary>
internal struct DelegationWalk(ImmutableArray<Delegation> delegations)
{
    private Delegation? current;
    private int begun;

    public readonly Delegation Current => current!;

    public readonly DelegationWalk GetEnumerator() => this;

    public bool MoveNext()
    {
        current = current?.Under ?? (begun < delegations.Length ? delegations[begun++] : null);
        return current is not null;
    }
}
