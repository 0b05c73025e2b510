namespace Baodi.Procedures.Definition;

/// <summary>When in the course of an attempt a requirement can be judged.</summary>
[Flags]
internal enum Moments
{
    /// <summary>Never.</summary>
    None = 0,

    /// <summary>Before anything of the content is known: what can be done is told by these alone.</summary>
    Before = 1,

    /// <summary>On the content, before it has an effect.</summary>
    Content = 2,

    /// <summary>On what is named in fields that are right.</summary>
    Choice = 4,

    /// <summary>On the things that are so named and that there are.</summary>
    Named = 8,

    /// <summary>On the matter once the effect is in.</summary>
    After = 16,

    /// <summary>On the route that is then taken.</summary>
    Route = 32,
}

/// <summary>One thing that an act asks for: in words, under its clause, with the facts it reads and the reason that is given where it does not hold. Immutable once built.</summary>
/// <remarks>Firing, permissions, pages, diagrams and the check of a definition read this one object; none of them knows the kinds there are.</remarks>
public abstract class Requirement
{
    private protected Requirement(Citation citation, Moments moments)
    {
        Citation = citation;
        Moments = moments;
    }

    /// <summary>What is asked for.</summary>
    public abstract Label Label { get; }

    /// <summary>The clause or the reading that asks for it: that of its act unless it stands under another.</summary>
    public Citation Citation { get; }

    /// <summary>Whether it can be departed from.</summary>
    public Force Force { get; internal set; } = Force.Firm;

    /// <summary>The kebab-case code of the reason that can be departed from; null where none can.</summary>
    public string? DepartableAs => Force == Force.Departable ? Code : null;

    /// <summary>Whose consent the office wants for a departure; null for nobody's.</summary>
    public Post? ConsentOf { get; internal set; }

    /// <summary>The facts that it reads; empty where it reads none.</summary>
    public virtual ImmutableArray<Fact> Facts => [];

    /// <summary>Whether it says more of its act than what nearly every act asks for; pages and diagrams show these alone.</summary>
    public virtual bool IsSpecific => true;

    /// <summary>Whether it only asks that the record can be kept: content that can be read, fields that are right, a time, room. Nobody departs from that.</summary>
    public virtual bool IsOfRecord => false;

    /// <summary>Whether it asks that a duty be done before its state is left.</summary>
    public virtual bool IsOfDuty => false;

    /// <summary>Whether it is judged of what the act leads to, once its effect is in, and not before.</summary>
    public bool IsOfOutcome => IsJudgedAt(Moments.After | Moments.Route) && !IsJudgedAt(Moments.Before | Moments.Content | Moments.Choice | Moments.Named);

    /// <summary>The clause and what is asked for, in English.</summary>
    public override string ToString() => $"{Citation} {Label.English}";

    internal Moments Moments { get; }

    /// <summary>The code of its reason where some act may depart from it.</summary>
    internal virtual string? Code => null;

    /// <summary>The kebab-case name of what it is about, where that is not the act itself.</summary>
    internal virtual string? About => null;

    /// <summary>How firm it is in an act that makes, decides or records, unless its row or the office says otherwise.</summary>
    internal virtual Force ForceIn(ActNature nature) => Force.Firm;

    internal bool IsJudgedAt(Moments moment) => (Moments & moment) != Moments.None;

    /// <summary>The moments at which, where it does not hold, the content cannot be given effect.</summary>
    internal virtual Moments OfForm => Moments.None;

    /// <summary>Whether it holds whatever the content will be. Where it does not, it tells its reason.</summary>
    internal virtual bool HoldsBefore(Situation situation) => true;

    /// <summary>Whether it holds of the content.</summary>
    internal bool HoldsOfContent(Situation situation) =>
        situation.Command is { } command ? HoldsOfContent(situation, command) : HoldsUnread(situation);

    /// <summary>Whether it holds where the content could not be read.</summary>
    private protected virtual bool HoldsUnread(Situation situation) => true;

    private protected virtual bool HoldsOfContent(Situation situation, Command command) => true;

    /// <summary>Whether it holds of the matter after the effect.</summary>
    internal virtual bool HoldsAfter(Situation situation) => true;

    /// <summary>Whether it holds on a route; null where the case stays where it is.</summary>
    internal virtual bool HoldsOn(Situation situation, Route? route) => true;
}
