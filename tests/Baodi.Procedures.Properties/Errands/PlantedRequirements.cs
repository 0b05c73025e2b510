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

/// <summary>Says of the case what could be said before the content is known, but says it only afterwards.</summary>
internal sealed class NotOnAClerksOwn(Act act) : Requirement(act.Citation, Moments.After)
{
    public override Label Label => new("文稿不由本人起草", "not by who wrote the draft");

    internal override bool HoldsAfter(Situation situation) =>
        !situation.Case!.Performers.Any(kept => kept.By.OfficerId == situation.By!.Id) || situation.Tell(new SamePerformer(act, act, situation.By!.Id));
}
