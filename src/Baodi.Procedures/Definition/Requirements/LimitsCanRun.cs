namespace Baodi.Procedures.Definition;

/// <summary>The limits that the act starts, moves or turns can be counted.</summary>
internal sealed class LimitsCanRun(Act act) : Requirement(act.Citation, Moments.Route)
{
    public override bool IsSpecific => false;

    public override bool IsOfRecord => true;

    public override Label Label
    {
        get
        {
            var limits = Label.Join([.. act.Starts.AddRange(act.Moves).AddRange(act.Turns.Taken(turn => turn.Limit)).AddRange(act.Meets).Taken(limit => limit.Label)], "”“", "', '");
            return new($"“{limits.Chinese}”可以起算", $"the limits '{limits.English}' can be counted");
        }
    }

    internal override bool HoldsOn(Situation situation, Route? route) => situation.CanCountLimits(route);
}
