using System.Runtime.InteropServices;

namespace Baodi.Procedures.Analysis;

/// <summary>An act as a search reads it: what it asks and what it does, by places.</summary>
internal sealed class PathRow
{
    private readonly ImmutableArray<PathLead>[] leads;

    internal PathRow(Act act, PathMap map)
    {
        Act = act;
        Place = map.PlaceOf(act);
        Bit = Bits.Of(Place);
        Sets = act.Sets.Taken(map.Facts.PlaceOf);
        Guards = map.Facts.Of(act.Guards);
        Provisions = map.Facts.Of(act.Provisions);
        Makes = map.Facts.Of(act.Makes);
        OwedWhen = map.Facts.Of(act.OwedWhen);
        After = act.After.Taken(first => new PathPrerequisite(map.SetOf(first.AnyOf), map.Facts.Of(first.When)));
        foreach (var first in After)
        {
            Asked |= first.AnyOf;
            SurelyAfter |= first.AnyOf.Count == 1 && first.When.IsEmpty ? first.AnyOf : Bits.None;
        }

        Renews = map.SetOf(act.Renews);
        Excuses = act.Excuses is null ? Bits.None : Bits.Of(map.PlaceOf(act.Excuses));
        Meets = map.SetOf(act.Meets);
        var turned = map.SetOf(act.Turns.Taken(turn => turn.Limit));
        LimitsTouched = Meets | map.SetOf(act.Starts) | map.SetOf(act.Moves) | turned;
        LimitsAsked = map.SetOf(act.Past) | map.SetOf(act.NotPast) | turned;
        leads = [.. map.Procedure.States.Taken(state => LeadsFrom(state, map))];
        foreach (var state in act.From)
        {
            var place = Bits.Of(map.PlaceOf(state));
            From |= place;
            SurelyLeaves |= act.SurelyLeaves(state) ? place : Bits.None;
        }
    }

    internal Act Act { get; }

    internal int Place { get; }

    /// <summary>The act alone.</summary>
    internal Bits Bit { get; }

    /// <summary>The states that offer it.</summary>
    internal Bits From { get; }

    /// <summary>The states that every route leads away from, so that what is owed there is done before.</summary>
    internal Bits SurelyLeaves { get; }

    internal ImmutableArray<PathPrerequisite> After { get; }

    /// <summary>The acts that it may come after.</summary>
    internal Bits Asked { get; }

    /// <summary>The acts that it always comes after.</summary>
    internal Bits SurelyAfter { get; }

    /// <summary>The facts that it sets, by their places.</summary>
    internal ImmutableArray<int> Sets { get; }

    internal ImmutableArray<PathCondition> Guards { get; }

    internal ImmutableArray<PathCondition> Provisions { get; }

    internal ImmutableArray<PathCondition> Makes { get; }

    internal ImmutableArray<PathCondition> OwedWhen { get; }

    internal Bits Renews { get; }

    /// <summary>The round that it excuses a signer from.</summary>
    internal Bits Excuses { get; }

    internal Bits Meets { get; }

    /// <summary>The limits that it does something to.</summary>
    internal Bits LimitsTouched { get; }

    /// <summary>The limits that it hangs on.</summary>
    internal Bits LimitsAsked { get; }

    /// <summary>Whether it is owed wherever it is offered, whatever the matter.</summary>
    internal bool IsAlwaysOwed => OwedWhen.IsEmpty && Guards.IsEmpty;

    /// <summary>Whether the matter may be another one after it.</summary>
    internal bool ChangesMatter => Act.Effect is not null || Act.Question is not null;

    /// <summary>Where it leads from a state: along each of its routes, or nowhere.</summary>
    internal ImmutableArray<PathLead> LeadsFrom(int state) => leads[state];

    /// <summary>The name of the act.</summary>
    public override string ToString() => Act.Name;

    private ImmutableArray<PathLead> LeadsFrom(State state, PathMap map) =>
        !Act.IsOfferedIn(state) ? []
        : Act.Routes.IsEmpty ? [new PathLead(Act, null, state, map)]
        : Act.Routes.Taken(route => new PathLead(Act, route, state, map));
}

/// <summary>One route of an act from one state, or that it stays there.</summary>
internal sealed class PathLead
{
    private readonly Bits kept;
    private readonly Bits added;

    internal PathLead(Act act, Route? route, State from, PathMap map)
    {
        var to = route?.To ?? from;
        From = map.PlaceOf(from);
        To = map.PlaceOf(to);
        IsFinal = to.IsFinal;
        When = map.Facts.Of(route?.When ?? []);
        Moves = route?.Moves(from) == true;
        Fresh = Moves && route!.Entry != RouteEntry.Resumed ? map.ActsThat(one => Procedure.BeginsAnew(one, from, to)) : Bits.None;
        kept = map.ActsThat(one => Procedure.IsDoneAfter(one, wasDone: true, act, from, to));
        added = map.ActsThat(one => Procedure.IsDoneAfter(one, wasDone: false, act, from, to));
        Over = map.SetOf(map.Procedure.Limits.RemoveAll(limit => !limit.IsOverAfter(act, to)));
    }

    internal int From { get; }

    internal int To { get; }

    internal bool IsFinal { get; }

    internal ImmutableArray<PathCondition> When { get; }

    /// <summary>Whether the case moves, if only into the same state anew.</summary>
    internal bool Moves { get; }

    /// <summary>The acts that begin anew.</summary>
    internal Bits Fresh { get; }

    /// <summary>The limits that nothing can meet any more, or whose matter is left behind.</summary>
    internal Bits Over { get; }

    /// <summary>The acts that count as done after it, before rounds and what begins anew.</summary>
    internal Bits DoneAfter(Bits done) => (done & kept) | added;
}

/// <summary>Acts of which one must be done before, where conditions hold.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PathPrerequisite(Bits AnyOf, ImmutableArray<PathCondition> When);

/// <summary>A fact, by its place, and the values of it that are wanted.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PathCondition(int Fact, Bits Allowed);
