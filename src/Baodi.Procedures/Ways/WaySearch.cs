using System.Collections.Immutable;
using NodaTime;

namespace Baodi.Procedures;

/// <summary>Finds the fewest acts after which one is open to somebody.</summary>
internal sealed class WaySearch<TMatter>
    where TMatter : class
{
    private readonly Case theCase;
    private readonly TMatter matter;
    private readonly Act<TMatter>[] acts;
    private readonly DoneRules doneRules;
    private readonly IDuties<TMatter> duties;
    private readonly Instant at;
    private readonly WayFacts<TMatter> facts;
    private readonly WayLimits<TMatter> limits;
    private readonly WayRules<TMatter> rules;
    private readonly PriorityQueue<Reached<TMatter>, (int Length, int Ahead, int Order)> open = new();
    private readonly Dictionary<WayPlace, int> known = [];
    private int order;

    internal WaySearch(Case theCase, TMatter matter, Act<TMatter>[] acts, DoneRules doneRules, IDuties<TMatter> duties, Instant at)
    {
        this.theCase = theCase;
        this.matter = matter;
        this.acts = acts;
        this.doneRules = doneRules;
        this.duties = duties;
        this.at = Instant.Max(at, theCase.LastStepAt);
        Asked = at;
        facts = new(theCase.Procedure.Facts);
        limits = new(theCase, this.at);
        rules = new(acts, doneRules, facts, limits);
    }

    /// <summary>The instant of the question, which may be before the last step.</summary>
    private Instant Asked { get; }

    /// <summary>The way to an act.</summary>
    internal Way To(Act<TMatter> goal)
    {
        var words = new WayWords<TMatter>(theCase, matter, facts, Asked);
        if (goal.Kind == ActKind.Opening)
        {
            return words.None(goal, WayKind.None);
        }

        var estimate = new WayEstimate<TMatter>(acts, theCase.Procedure.States, doneRules, facts, goal);
        var start = Start();
        var within = new WayReach<TMatter>(acts, rules, start).Acts();
        if ((within & goal.Bit) == 0)
        {
            return words.None(goal, WayKind.None);
        }

        var relevance = new WayRelevance<TMatter>(acts, facts, start, within);
        var relevant = relevance.Of(goal, estimate.Leading);
        var plain = relevance.Plain(relevant);
        var use = new WayUse<TMatter>(acts, plain, estimate);
        Put(new(start, null, null, null, null, 0), estimate, use);
        var moves = new List<WayPlace>();
        for (var looked = 0; open.TryDequeue(out var reached, out _);)
        {
            if (known[reached.Place] < reached.Length)
            {
                continue;
            }

            if (Admitted(reached, goal, out var waits) is { } end)
            {
                return words.Found(goal, reached, end, waits);
            }

            if (looked++ == Way.MostPlaces)
            {
                return words.None(goal, WayKind.Unknown);
            }

            var sooner = DoneSooner(reached, plain);
            foreach (var act in acts)
            {
                if ((relevant & act.Bit) == 0 || Admitted(reached, act, out var waited) is not { } admitted)
                {
                    continue;
                }

                reached.Admitted |= act.Bit;
                if ((sooner & act.Bit) != 0)
                {
                    continue;
                }

                moves.Clear();
                rules.AddMoves(admitted, act, waited, moves);
                foreach (var to in moves)
                {
                    var leaves = to.State != admitted.State;
                    if (!leaves || !use.Wastes(admitted.Idle, act, to.State))
                    {
                        Put(new(to.With(use.IdleAfter(admitted.Idle, act, leaves)), reached, act, admitted, waited, reached.Length + 1), estimate, use);
                    }
                }
            }
        }

        return words.None(goal, WayKind.None);
    }

    /// <summary>Plain acts that might as well have been done before the last one, and are looked at there.</summary>
    private static ulong DoneSooner(Reached<TMatter> reached, ulong plain)
    {
        if (reached is not { From: { } from, Act: { TypedRoutes.IsEmpty: true } last })
        {
            return 0;
        }

        var sooner = plain & from.Admitted & ~last.RenewMask;
        return (plain & last.Bit) != 0 ? sooner & (last.Bit - 1) : sooner;
    }

    private void Put(Reached<TMatter> reached, WayEstimate<TMatter> estimate, WayUse<TMatter> use)
    {
        if (known.TryGetValue(reached.Place, out var length) && length <= reached.Length)
        {
            return;
        }

        known[reached.Place] = reached.Length;
        var ahead = estimate.Of(reached.Place, use);
        if (ahead < WayEstimate<TMatter>.Never)
        {
            open.Enqueue(reached, (reached.Length + ahead, ahead, order++));
        }
    }

    /// <summary>What is known where the case stands is known exactly, and judged by the kernel itself.</summary>
    private WayPlace? Admitted(Reached<TMatter> reached, Act<TMatter> act, out TimeLimit? waits)
    {
        var admitted = rules.Admit(reached.Place, act, out waits);
        return admitted is null || reached.From is not null || IsOpenHere(act) ? admitted : null;
    }

    /// <summary>Whether an act is open where the case stands, once the limits that it waits for have passed.</summary>
    private bool IsOpenHere(Act<TMatter> act)
    {
        var when = at;
        foreach (var limit in act.Past)
        {
            when = theCase.FirstDue(limit) is { } due && due >= when ? due + Duration.Epsilon : when;
        }

        return Admission<TMatter>.IsOpenToAny(theCase, matter, act, when, duties);
    }

    private WayPlace Start()
    {
        var begun = 0UL;
        for (var link = theCase.Trail?.Signatures; link is not null; link = link.Before)
        {
            begun |= link.Value.IsExcuse ? 0 : link.Value.Round.Bit;
        }

        var lacking = 0UL;
        foreach (var act in acts)
        {
            lacking |= ((act.FromMask >> theCase.StateOrdinal) & 1) != 0 && Lacks(act) ? act.Bit : 0;
        }

        return new(theCase.StateOrdinal, theCase.Done, begun, lacking, facts.Of(matter), limits.Of());
    }

    private bool Lacks(Act<TMatter> act)
    {
        foreach (var choice in act.Choices)
        {
            if (!choice.Offer.IsAny(matter))
            {
                return true;
            }
        }

        return ((act.TypedRound ?? act.MemberOf?.TypedRound)?.Signers ?? act.Actor).Count(matter) == 0;
    }
}

/// <summary>A place with the act that led to it.</summary>
/// <param name="Place">The place.</param>
/// <param name="From">Where the act was done; null where the case stands.</param>
/// <param name="Act">The act.</param>
/// <param name="Before">The place before it, with what the act asked of it.</param>
/// <param name="Waited">The limit that had to pass before the act.</param>
/// <param name="Length">How many acts there were.</param>
internal sealed record Reached<TMatter>(WayPlace Place, Reached<TMatter>? From, Act<TMatter>? Act, WayPlace? Before, TimeLimit? Waited, int Length)
    where TMatter : class
{
    /// <summary>The acts that may be done from here; known once the search has looked on from here.</summary>
    internal ulong Admitted { get; set; }
}
