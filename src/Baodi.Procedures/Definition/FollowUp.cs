namespace Baodi.Procedures.Definition;

/// <summary>A case, or several of one procedure, that an act asks the host to open. Immutable.</summary>
public sealed class FollowUpRule
{
    private readonly Func<object, ImmutableArray<Command>> openings;

    internal FollowUpRule(string procedure, Func<object, ImmutableArray<Command>> openings, ImmutableArray<Condition> when)
    {
        Procedure = procedure;
        When = when;
        this.openings = openings;
    }

    /// <summary>The id of the procedure to open.</summary>
    public string Procedure { get; }

    /// <summary>When it is asked for; empty for always.</summary>
    public ImmutableArray<Condition> When { get; }

    internal ImmutableArray<FollowUp> Of(object matter) =>
        When.AllHold(matter) ? openings(matter).Taken(opening => new FollowUp(Procedure, opening)) : [];
}

/// <summary>A case that a step asks the host to open.</summary>
/// <param name="Procedure">The id of the procedure.</param>
/// <param name="Opening">The opening command, as far as the opener can fill it in; the host may complete it.</param>
public sealed record FollowUp(string Procedure, Command Opening);
