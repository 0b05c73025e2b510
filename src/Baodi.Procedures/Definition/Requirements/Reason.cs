namespace Baodi.Procedures;

/// <summary>One reason why a command is refused. Immutable; the texts are made when read.</summary>
[JsonConverter(typeof(ShownJson))]
public abstract class Reason
{
    private readonly Citation? under;

    private protected Reason(Act? act, string code, Citation? under = null) => (Act, Code, this.under) = (act, code, under);

    /// <summary>The act that was asked for; null when nothing of that name is known.</summary>
    public Act? Act { get; }

    /// <summary>The ground of the refusal; null when nothing of that name is known.</summary>
    public virtual Citation? Citation => under ?? Act?.Citation;

    /// <summary>The kebab-case code, one for each kind of reason.</summary>
    public string Code { get; }

    /// <summary>Whether what it asks for can be departed from, with a ground: <see cref="Departure"/>.</summary>
    public virtual bool IsDepartable => Requirement?.DepartableAs == Code;

    /// <summary>The kebab-case name of what it is about, as a departure names it: what is missing or, where that is nothing else, the act that was asked for; null when nothing of that name is known.</summary>
    public virtual string? About => AskedFor;

    /// <summary>Whose consent the office wants for a departure from it; null for nobody's.</summary>
    public Post? ConsentOf => IsDepartable ? Requirement!.ConsentOf : null;

    /// <summary>What of its act gives the reason and might be departed from; null where nothing is.</summary>
    internal Requirement? Requirement => Act?.Requirements.FirstOrNone(one => one.Code == Code && (one.About ?? Act.Name) == About);

    /// <summary>The name of the act, known or not; null where the reason does not tell.</summary>
    internal virtual string? AskedFor => Act?.Name;

    /// <summary>The reason in words.</summary>
    public abstract Label Label { get; }

    /// <summary>The clause and the reason in English.</summary>
    public override string ToString() => Citation is null ? Label.English : $"{Citation}: {Label.English}";
}
