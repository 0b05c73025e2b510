namespace Baodi.Procedures.Definition;

/// <summary>An element of a definition that stands under a clause.</summary>
internal abstract class Cited
{
    public Citation? Citation { get; private set; }

    internal virtual void Cite(Citation citation) => Citation = citation;

    /// <summary>A limit stands under the clause that gives it.</summary>
    public static implicit operator Cited(TimeLimit limit) => new LimitDraft(limit);

    private sealed class LimitDraft(TimeLimit limit) : Cited
    {
        internal override void Cite(Citation citation) => limit.Citation = citation;
    }
}

/// <summary>Who acts in the place of a post that is out of reach.</summary>
internal sealed class LineDraft(Post post, Post[] standIns) : Cited
{
    internal Post Post => post;

    internal InPlaceOf Build(ImmutableArray<Post>? ofTheOffice) => new(post, ofTheOffice ?? [.. standIns], Citation!);
}

/// <summary>An obligation of a period.</summary>
internal sealed class ObligationDraft(string identifier, string chinese, Post who, Cadence cadence, MonthDay? day, Congress? congress) : Cited
{
    private Label? paper;

    internal string Identifier => identifier;

    internal string? Opened { get; private set; }

    /// <summary>Names the paper that meets it.</summary>
    internal ObligationDraft Paper(string chinesePaper, string paperIdentifier)
    {
        paper = Naming.Label(chinesePaper, paperIdentifier);
        return this;
    }

    /// <summary>Names the procedure of which it takes a case.</summary>
    internal ObligationDraft Opens(string procedure)
    {
        Opened = procedure;
        return this;
    }

    internal RecurringObligation Build() => new(identifier, chinese, who, cadence, day, congress, Citation!) { Paper = paper, Opens = Opened };
}

/// <summary>A clause that keeps posts out of acts.</summary>
internal sealed class ExclusionDraft(ImmutableArray<Post> posts, Label label, Type[] commands) : Cited
{
    private ImmutableArray<Condition> conditions = [];

    internal Type[] Commands => commands;

    internal ExclusionDraft When(params Condition[] when)
    {
        conditions = [.. when];
        return this;
    }

    internal ExcludedPosts Build() => new(Citation!, posts, label, conditions);
}

/// <summary>The clause or the reading under which something of an act stands, apart from the act.</summary>
internal sealed class GroundDraft(Type command, Action<Act, Citation> say) : Cited
{
    internal Type[] Commands => [command];

    internal void SayOf(Act act) => say(act, Citation!);
}

/// <summary>A rule that keeps those whom the matter is about out of acts.</summary>
internal sealed class RecusalDraft(Func<Citation, Recusal> build, Type[] commands) : Cited
{
    internal Type[] Commands => commands;

    internal Recusal Build() => build(Citation!);
}
