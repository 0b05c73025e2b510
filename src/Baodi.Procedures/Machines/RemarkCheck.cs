namespace Baodi.Procedures.Machines;

/// <summary>Judges what is added to a file without a step: no act is done, but clearance and recusal are asked as of any.</summary>
internal static class RemarkCheck
{
    internal static RemarkOutcome Of(Case theCase, RemarkRequest said, Officer by, Instant at)
    {
        if (!theCase.IsVisibleTo(by))
        {
            return new(new Refusal([new NoSuchCase(theCase.Id)]));
        }

        var taking = PerformerOf(theCase, by, at);
        var performer = taking ?? (by.Seats.IsEmpty ? new(by.Id, by.Name, [], [], by.Clearance) : by.AnyPerformer);
        var reasons = new List<Reason>();
        reasons.AddRange(Recused(theCase, by, performer));
        Add(reasons, RemarkProblem.NoPartInIt, taking is null && said.Kind != RemarkKind.Read);
        Add(reasons, RemarkProblem.NobodyNamed, IsForSomebody(said.Kind) && said.To.OrEmpty().IsEmpty);
        Add(reasons, RemarkProblem.SomebodyNamed, !IsForSomebody(said.Kind) && !said.To.OrEmpty().IsEmpty);
        Add(reasons, RemarkProblem.NothingSaid, said is { Kind: RemarkKind.Added, Text: null } && said.Papers.OrEmpty().IsEmpty);
        Add(reasons, RemarkProblem.UnfitText, !Fits(said));
        Add(reasons, RemarkProblem.BeforeLastStep, at < theCase.LastStepAt);
        return reasons.Count > 0 ? new(new Refusal([.. reasons])) : new(new Remark(theCase.Id, at, said, performer, theCase.Status, theCase.Version));
    }

    private static void Add(List<Reason> reasons, RemarkProblem problem, bool isThere)
    {
        if (isThere)
        {
            reasons.Add(new RemarkUnfit(problem));
        }
    }

    private static bool IsForSomebody(RemarkKind kind) => kind is RemarkKind.Pressed or RemarkKind.PassedRound;

    private static bool Fits(RemarkRequest said) =>
        (said.Text is null || Content.Judge(said.Text) is null) && !said.Papers.OrEmpty().Any(paper => Content.Judge(paper) is not null);

    /// <summary>In which seat he has a part in the procedure now, best of all one that he need not keep out of; null where in none.</summary>
    private static Performer? PerformerOf(Case theCase, Officer by, Instant at)
    {
        Performer? found = null;
        foreach (var performer in by.Performers)
        {
            if (!theCase.Procedure.Acts.Any(act => IsFor(act, performer.Seat, theCase) && performer.Holds(theCase.Procedure.Id, act.Name, at)))
            {
                continue;
            }

            if (Recused(theCase, by, performer).Count == 0)
            {
                return performer;
            }

            found ??= performer;
        }

        return found;
    }

    /// <summary>Whoever may open cases of the kind has no part in all of them.</summary>
    private static bool IsFor(Act act, Seat seat, Case theCase) =>
        act.IsFor(seat, theCase.UntypedMatter) || (act.Kind != ActKind.Opening && (act.Actor.IsAnyHolderOf(seat.Post) || StandsIn(act, seat.Post, theCase)));

    /// <summary>Whoever stands in for a post that is out of reach has its part.</summary>
    private static bool StandsIn(Act act, Post post, Case theCase) =>
        theCase.UntypedMatter is IReachability { OutOfReach: var away }
        && act.OwnLines.AddRange(theCase.Procedure.Lines).Any(line => line.StandIns.Contains(post) && away.Contains(line.Post) && act.IsFor(new(line.Post), theCase.UntypedMatter));

    /// <summary>Whom the matter is about keeps out of the whole of it where every act says so.</summary>
    private static List<Reason> Recused(Case theCase, Officer by, Performer performer)
    {
        var recused = new List<Reason>();
        var acts = theCase.Procedure.Acts;
        foreach (var recusal in acts[0].Recusals)
        {
            if (!acts.Any(act => !act.Recusals.Any(other => other.Citation == recusal.Citation && other.Label == recusal.Label))
                && recusal.PersonIn(theCase.UntypedMatter, by, performer) is { } person)
            {
                recused.Add(new MustRecuse(acts[0], recusal, person, person == by.Id ? by.Name : performer.NameOf(person)));
            }
        }

        return recused;
    }
}
