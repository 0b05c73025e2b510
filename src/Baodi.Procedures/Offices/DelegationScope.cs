namespace Baodi.Procedures.Offices;

/// <summary>What a delegation is for: everything, or procedures and acts of them. Immutable; equal when it names the same in the same order.</summary>
public sealed class DelegationScope : IEquatable<DelegationScope>
{
    /// <summary>The most names with which an officer or a roster takes a delegation.</summary>
    public const int MostNames = 1_000;

    private readonly ImmutableArray<(string Procedure, string? Act)> works;

    private DelegationScope(ImmutableArray<string> names, ImmutableArray<(string Procedure, string? Act)> works)
    {
        Names = names;
        this.works = works;
    }

    /// <summary>Everything that the seat may do.</summary>
    public static DelegationScope Everything { get; } = new([], []);

    /// <summary>What it is for, each the id of a procedure or, after a slash, the name of one of its acts; empty for everything.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>Whether it is for everything.</summary>
    public bool IsEverything => works.IsEmpty;

    /// <summary>A scope of procedures and acts.</summary>
    /// <param name="names">Each the id of a procedure, such as <c>request-report</c>, or one of its acts, such as <c>request-report/instruct</c>; at least one.</param>
    /// <remarks>Whether an office has such is told by <c>UnknownIn</c>, and by a roster that knows the office.</remarks>
    /// <exception cref="ArgumentException">There is none, or one is longer than <see cref="Form.LongestText"/> or has a part that is no id (<see cref="VisibleText.IsId"/>).</exception>
    public static DelegationScope Of(params ReadOnlySpan<string> names)
    {
        if (names.IsEmpty)
        {
            throw new ArgumentException("A scope names at least one procedure; that of everything is there already.", nameof(names));
        }

        var split = ImmutableArray.CreateBuilder<(string, string?)>(names.Length);
        foreach (var name in names)
        {
            split.Add(TrySplit(name, out var work) ? work : throw new ArgumentException($"'{VisibleText.Shown(name ?? "")}' is no procedure and no act of one.", nameof(names)));
        }

        return new([.. names], split.MoveToImmutable());
    }

    /// <summary>The names that are not known, each a procedure or, beside it, an act.</summary>
    internal ImmutableArray<string> UnknownTo(Func<string, string?, bool> isKnown)
    {
        var unknown = ImmutableArray.CreateBuilder<string>();
        for (var i = 0; i < works.Length; i++)
        {
            if (!isKnown(works[i].Procedure, works[i].Act))
            {
                unknown.Add(Names[i]);
            }
        }

        return unknown.DrainToImmutable();
    }

    /// <inheritdoc/>
    public bool Equals(DelegationScope? other) => other is not null && Names.AsSpan().SequenceEqual(other.Names.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DelegationScope);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var name in Names)
        {
            hash.Add(name, StringComparer.Ordinal);
        }

        return hash.ToHashCode();
    }

    /// <summary>The names, or that it is everything.</summary>
    public override string ToString() => IsEverything ? "everything" : string.Join(", ", Names);

    internal static bool TrySplit(string? name, out (string Procedure, string? Act) work)
    {
        name ??= "";
        var slash = name.IndexOf('/', StringComparison.Ordinal);
        work = slash < 0 ? (name, null) : (name[..slash], name[(slash + 1)..]);
        return name.Length <= Content.LongestText && Content.IsId(work.Procedure) && (work.Act is null || Content.IsId(work.Act));
    }

    internal bool Allows(string procedure, string act) => IsEverything || Has(procedure, act);

    /// <summary>Whether all that it is for is in another one too.</summary>
    internal bool IsWithin(DelegationScope other)
    {
        if (other.IsEverything)
        {
            return true;
        }

        foreach (var (procedure, act) in works)
        {
            if (!other.Has(procedure, act))
            {
                return false;
            }
        }

        return !IsEverything;
    }

    private bool Has(string procedure, string? act)
    {
        foreach (var work in works)
        {
            if (work.Procedure == procedure && (work.Act is null || work.Act == act))
            {
                return true;
            }
        }

        return false;
    }
}
