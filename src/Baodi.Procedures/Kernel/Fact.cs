namespace Baodi.Procedures;

/// <summary>A declared finite reading of a matter: what guards and routes may speak of. Immutable.</summary>
public abstract class Fact
{
    private protected Fact(string identifier, string chinese, Terms terms)
    {
        Name = Naming.Kebab(identifier);
        Label = Naming.Label(chinese, identifier);
        Terms = terms;
    }

    /// <summary>The kebab-case name, unique in the procedure.</summary>
    public string Name { get; }

    /// <summary>What is read.</summary>
    public Label Label { get; }

    /// <summary>The values it can have; at most 64.</summary>
    public Terms Terms { get; }

    /// <summary>The kebab-case name.</summary>
    public override string ToString() => Name;
}

/// <summary>A fact of one kind of matter.</summary>
internal abstract class Fact<TMatter>(string identifier, string chinese, Terms terms) : Fact(identifier, chinese, terms)
    where TMatter : class
{
    /// <summary>The ordinal of the value, from 0.</summary>
    internal abstract int Read(TMatter matter);

    private protected Condition<TMatter> Is(int ordinal) => new(this, 1UL << ordinal);

    private protected Condition<TMatter> IsNot(int ordinal) => new(this, All & ~(1UL << ordinal));

    private protected Condition<TMatter> AtLeast(int ordinal) => new(this, All & ~((1UL << ordinal) - 1));

    private ulong All => ulong.MaxValue >> (64 - Terms.All.Length);
}

/// <summary>A fact whose values are the members of an enum.</summary>
internal sealed class EnumFact<TMatter, TValue>(string identifier, string chinese, Terms<TValue> terms, Func<TMatter, TValue> read)
    : Fact<TMatter>(identifier, chinese, terms)
    where TMatter : class
    where TValue : struct, Enum
{
    internal override int Read(TMatter matter) => terms.Ordinal(read(matter));

    internal Condition<TMatter> Is(TValue value) => Is(terms.Ordinal(value));

    internal Condition<TMatter> IsNot(TValue value) => IsNot(terms.Ordinal(value));

    internal Condition<TMatter> AtLeast(TValue value) => AtLeast(terms.Ordinal(value));
}

/// <summary>A fact that is so or is not so.</summary>
internal sealed class YesNoFact<TMatter>(string identifier, string chinese, Func<TMatter, bool> read)
    : Fact<TMatter>(identifier, chinese, Terms.YesNo)
    where TMatter : class
{
    internal override int Read(TMatter matter) => read(matter) ? 1 : 0;

    internal Condition<TMatter> Holds => new(this, 0b10);

    internal Condition<TMatter> HoldsNot => new(this, 0b01);
}

/// <summary>A fact and the values of it that are wanted: data, so that it is evaluated, printed and explored from one place. Immutable.</summary>
public abstract class Condition
{
    private protected Condition(Fact fact, ulong allowed)
    {
        Fact = fact;
        Allowed = allowed;
    }

    /// <summary>The fact that is read.</summary>
    public Fact Fact { get; }

    /// <summary>Whether a value of the fact, given by its ordinal, is wanted.</summary>
    public bool Allows(int ordinal) => ordinal >= 0 && ((Allowed >> ordinal) & 1) != 0;

    /// <summary>The condition in words.</summary>
    public Label Label
    {
        get
        {
            if (ReferenceEquals(Fact.Terms, Terms.YesNo))
            {
                return Allows(1) ? Fact.Label : Negation.Of(Fact.Label);
            }

            var labels = new List<Label>(Fact.Terms.All.Length);
            for (var i = 0; i < Fact.Terms.All.Length; i++)
            {
                if (Allows(i))
                {
                    labels.Add(Fact.Terms.All[i].Label);
                }
            }

            var values = Procedures.Label.Join([.. labels], "”或“", " or ");
            return new($"{Fact.Label.Chinese}为“{values.Chinese}”", $"{Fact.Label.English} is {values.English}");
        }
    }

    internal ulong Allowed { get; }

    /// <summary>The condition in English.</summary>
    public override string ToString() => Label.English;
}

/// <summary>A condition on one kind of matter.</summary>
internal sealed class Condition<TMatter>(Fact<TMatter> fact, ulong allowed) : Condition(fact, allowed)
    where TMatter : class
{
    internal bool Holds(TMatter matter) => Allows(fact.Read(matter));
}
