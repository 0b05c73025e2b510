using Baodi.Procedures.Properties.Laws;

namespace Baodi.Procedures.Properties.Errands;

/// <summary>Holds always, and counts that it was asked.</summary>
internal sealed class CountedRequirement(Act act, Counter asked) : Requirement(act.Citation, Moments.Before)
{
    public override Label Label => new("计数", "counted");

    internal override bool HoldsBefore(Situation situation)
    {
        asked.Add();
        return true;
    }
}

/// <summary>Says of the case what is to be said before the content is known: then as something that can be departed from, or only afterwards.</summary>
internal sealed class NotOnAClerksOwn(Act act, Moments moment) : Requirement(act.Citation, moment)
{
    public override Label Label => new("文稿不由本人起草", "not by who wrote the draft");

    internal override string? Code => IsJudgedAt(Moments.Before) ? "same-hand" : null;

    internal override Force ForceIn(ActNature nature) => IsJudgedAt(Moments.Before) ? Force.Departable : Force.Firm;

    internal override bool HoldsBefore(Situation situation) => situation.By is null || Holds(situation);

    internal override bool HoldsAfter(Situation situation) => Holds(situation);

    private bool Holds(Situation situation) =>
        !situation.Case!.Performers.Any(kept => kept.By.OfficerId == situation.By!.Id) || situation.Tell(new SamePerformer(act, act, situation.By!.Id, situation.By.Name));
}
