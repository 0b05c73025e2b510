namespace Baodi.Procedures;

/// <summary>One reason why a command is refused. Immutable; the texts are made when read.</summary>
[JsonConverter(typeof(ShownJson))]
public abstract class Reason
{
    private protected Reason(Act? act, string code) => (Act, Code) = (act, code);

    /// <summary>The act that was asked for; null when nothing of that name is known.</summary>
    public Act? Act { get; }

    /// <summary>The ground of the refusal; null when nothing of that name is known.</summary>
    public virtual Citation? Citation => Act?.Citation;

    /// <summary>The kebab-case code, one for each kind of reason.</summary>
    public string Code { get; }

    /// <summary>The name of the act, known or not; null where the reason does not tell.</summary>
    internal virtual string? AskedFor => Act?.Name;

    /// <summary>The reason in words.</summary>
    public abstract Label Label { get; }

    /// <summary>The clause and the reason in English.</summary>
    public override string ToString() => Citation is null ? Label.English : $"{Citation}: {Label.English}";
}
