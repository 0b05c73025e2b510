namespace Baodi.Procedures.Definition;

/// <summary>A declared finite reading of a matter: what conditions may speak of. Immutable.</summary>
public abstract class Fact
{
    private readonly Func<object, int> read;

    private protected Fact(string identifier, string chinese, Terms terms, Func<object, int> read)
    {
        Name = Naming.Kebab(identifier);
        Label = Naming.Label(chinese, identifier);
        Terms = terms;
        this.read = read;
    }

    /// <summary>The kebab-case name, unique in the procedure.</summary>
    public string Name { get; }

    /// <summary>What is read.</summary>
    public Label Label { get; }

    /// <summary>The values it can have.</summary>
    public Terms Terms { get; }

    /// <summary>That it is not so, in Chinese, where no negation of its label reads well; null where one does.</summary>
    internal virtual string? Otherwise => null;

    /// <summary>The kebab-case name.</summary>
    public override string ToString() => Name;

    /// <summary>The ordinal of its value for a matter, from 0.</summary>
    internal int Read(object matter) => read(matter);
}

/// <summary>A fact whose values are the members of an enum.</summary>
internal sealed class EnumFact<TValue>(string identifier, string chinese, Terms<TValue> terms, Func<object, TValue> read)
    : Fact(identifier, chinese, terms, matter => terms.Ordinal(read(matter)))
    where TValue : struct, Enum
{
    internal Condition Is(TValue value) => new(this, ordinal => ordinal == terms.Ordinal(value));

    internal Condition IsNot(TValue value) => new(this, ordinal => ordinal != terms.Ordinal(value));

    internal Condition AtLeast(TValue value) => new(this, ordinal => ordinal >= terms.Ordinal(value));
}

/// <summary>A fact that is so or is not so.</summary>
internal sealed class YesNoFact(string identifier, string chinese, Func<object, bool> read, string? otherwise)
    : Fact(identifier, chinese, Terms.YesNo, matter => read(matter) ? 1 : 0)
{
    internal override string? Otherwise => otherwise;

    internal Condition Holds => new(this, ordinal => ordinal == 1);

    internal Condition HoldsNot => new(this, ordinal => ordinal == 0);
}

/// <summary>A fact and the values of it that are wanted: data, so that it is evaluated, printed and explored from one place. Immutable.</summary>
public sealed class Condition
{
    private readonly ImmutableArray<bool> allowed;

    internal Condition(Fact fact, Predicate<int> allows)
    {
        Fact = fact;
        var values = ImmutableArray.CreateBuilder<bool>(fact.Terms.All.Length);
        for (var ordinal = 0; ordinal < fact.Terms.All.Length; ordinal++)
        {
            values.Add(allows(ordinal));
        }

        allowed = values.MoveToImmutable();
    }

    /// <summary>The fact that is read.</summary>
    public Fact Fact { get; }

    /// <summary>Whether a value of the fact, given by its ordinal, is wanted.</summary>
    public bool Allows(int ordinal) => (uint)ordinal < (uint)allowed.Length && allowed[ordinal];

    /// <summary>The condition in words.</summary>
    public Label Label
    {
        get
        {
            if (ReferenceEquals(Fact.Terms, Terms.YesNo))
            {
                return Allows(1) ? Fact.Label
                    : Negation.Of(Fact.Label) is var negation && Fact.Otherwise is { } otherwise ? new(otherwise, negation.English)
                    : negation;
            }

            var labels = new List<Label>(allowed.Length);
            for (var i = 0; i < allowed.Length; i++)
            {
                if (allowed[i])
                {
                    labels.Add(Fact.Terms.All[i].Label);
                }
            }

            var values = Text.Label.Join([.. labels], "”或“", " or ");
            return new($"{Fact.Label.Chinese}为“{values.Chinese}”", $"{Fact.Label.English} is {values.English}");
        }
    }

    /// <summary>The condition in English.</summary>
    public override string ToString() => Label.English;

    internal bool Excludes(Condition other)
    {
        for (var ordinal = 0; ordinal < allowed.Length; ordinal++)
        {
            if (allowed[ordinal] && other.allowed[ordinal])
            {
                return false;
            }
        }

        return true;
    }

    internal bool Holds(object matter) => Allows(Fact.Read(matter));
}

internal static class Conditions
{
    internal static bool AllHold(this ImmutableArray<Condition> conditions, object matter)
    {
        foreach (var condition in conditions)
        {
            if (!condition.Holds(matter))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether both can never hold at once, since they allow no common value of one fact.</summary>
    internal static bool Exclude(this ImmutableArray<Condition> conditions, ImmutableArray<Condition> others) =>
        conditions.Any(one => others.Any(other => ReferenceEquals(one.Fact, other.Fact) && one.Excludes(other)));

    internal static ImmutableArray<Fact> Facts(this ImmutableArray<Condition> conditions) => conditions.Taken(condition => condition.Fact);
}
