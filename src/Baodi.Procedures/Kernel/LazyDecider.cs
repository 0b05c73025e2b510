namespace Baodi.Procedures;

/// <summary>A table that is built when it is first asked for. Safe for concurrent use.</summary>
internal sealed class LazyDecider
{
    private readonly Lazy<IDecider> table;

    internal LazyDecider(IDecider table)
    {
        Decision = table.Decision.Id;
        this.table = new(table);
    }

    /// <summary>Names the decision by its id, since to ask it for its vocabularies is to build them.</summary>
    internal LazyDecider(string decision, Func<IDecider> build)
    {
        Decision = decision;
        table = new(() => build() is var built && built.Decision.Id == decision
            ? built
            : throw new InvalidOperationException($"The table under '{decision}' answers '{built.Decision.Id}'."));
    }

    internal string Decision { get; }

    internal IDecider Table => table.Value;
}
