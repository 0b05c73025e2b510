namespace Baodi.Procedures.Definition;

/// <summary>An act, asked for by somebody at an instant: all that a requirement may look at, and where it tells its reason.</summary>
internal abstract class Situation
{
    private Authority? authority;

    /// <summary>What is asked for.</summary>
    internal Act Act { get; private protected set; } = null!;

    /// <summary>The case; null for an opening.</summary>
    internal abstract IProgress? Case { get; }

    /// <summary>Who asks; null where it is asked whether anybody may.</summary>
    internal abstract Officer? By { get; }

    internal abstract Instant At { get; }

    /// <summary>When what is recorded happened.</summary>
    internal virtual Instant HappenedAt => At;

    /// <summary>Who enters what <see cref="By"/> told him; null where he enters it himself.</summary>
    internal virtual Officer? EnteredBy => null;

    /// <summary>With which performer he enters it; null where nobody does, or he may not.</summary>
    internal virtual Performer? EnteredAs => null;

    /// <summary>The content; null where it is not known yet or cannot be read.</summary>
    internal abstract Command? Command { get; }

    /// <summary>What is wrong with the content where it could not be read.</summary>
    internal virtual ContentFault? Unreadable => null;

    /// <summary>The required fields that the content, as it came, does not have.</summary>
    internal virtual ImmutableArray<Field> Absent => [];

    internal abstract Profile Profile { get; }

    /// <summary>The office whose units and portfolios may be named; one that has none where a step that was taken is decided again: they come and go.</summary>
    internal virtual Organisation Organisation => Profile.Organisation;

    /// <summary>The matter before the act; null for an opening.</summary>
    internal object? Before => Case?.UntypedMatter;

    /// <summary>The matter once the effect is in, with the answer where a question was asked. To be read only where the form is whole.</summary>
    internal abstract object After { get; }

    /// <summary>What was answered; null where nothing is asked. To be read only where the form is whole.</summary>
    internal abstract Decided? Decided { get; }

    internal Instant OpenedAt => Case?.OpenedAt ?? At;

    internal ImmutableArray<RunningLimit> Limits => Case is null ? [] : Case.AllLimits;

    /// <summary>In which seats the officer acts, or why in none. Found once.</summary>
    internal Authority Authority
    {
        get
        {
            if (authority is null)
            {
                FindAuthorityOver(Before);
            }

            return authority!.Value;
        }
    }

    /// <summary>Whether the signatures, with those now given, are enough; true for what is no round.</summary>
    internal bool Completes => Act.Round is not { } round || round.IsComplete(After, Case!.ProgressOf(Act), Authority.Performer);

    /// <summary>What the step does to limits, once they were counted on its route.</summary>
    internal ImmutableArray<LimitChange> LimitChanges { get; private set; } = [];

    /// <summary>Counts what the step does to limits where it takes a route.</summary>
    internal bool CanCountLimits(Route? route)
    {
        var steps = new LimitSteps(this, route?.To ?? Case!.Status);
        LimitChanges = Completes ? steps.Changes() : [];
        return steps.AreCounted;
    }

    /// <summary>Puts a reason on record, why the act is refused.</summary>
    /// <returns>False, so that a requirement can end with it.</returns>
    internal abstract bool Tell(Reason reason);

    internal RunningLimit? Find(TimeLimit limit, string? item) => Case?.Find(limit, item);

    internal Instant? FirstDue(TimeLimit limit) => Limits.FirstDue(limit);

    /// <summary>Finds the acting seats again where an opening has made the matter of which separation must be asked.</summary>
    private protected void FindAuthorityOver(object? matter) => authority = new ActingSeats(Case, matter, Act, By!, At).Find();

    private protected void Clear() => (authority, LimitChanges) = (null, []);
}
