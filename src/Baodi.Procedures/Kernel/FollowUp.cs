using System.Collections.Immutable;

namespace Baodi.Procedures;

/// <summary>A case, or several of one procedure, that an act asks the host to open. Immutable.</summary>
public abstract class FollowUpRule
{
    private protected FollowUpRule(string procedure) => Procedure = procedure;

    /// <summary>The id of the procedure to open.</summary>
    public string Procedure { get; }

    /// <summary>When it is asked for; empty for always.</summary>
    public abstract ImmutableArray<Condition> When { get; }
}

internal sealed class FollowUpRule<TMatter>(string procedure, Func<TMatter, ImmutableArray<Command>> openings, Condition<TMatter>[] when) : FollowUpRule(procedure)
    where TMatter : class
{
    public override ImmutableArray<Condition> When => when.Frozen<Condition>();

    internal void AddTo(ImmutableArray<FollowUp>.Builder found, TMatter matter)
    {
        if (!when.AllHold(matter))
        {
            return;
        }

        foreach (var opening in openings(matter))
        {
            found.Add(new(Procedure, opening));
        }
    }
}

/// <summary>A case that a step asks the host to open.</summary>
/// <param name="Procedure">The id of the procedure.</param>
/// <param name="Opening">The opening command, as far as the opener can fill it in; the host may complete it.</param>
public sealed record FollowUp(string Procedure, Command Opening);
