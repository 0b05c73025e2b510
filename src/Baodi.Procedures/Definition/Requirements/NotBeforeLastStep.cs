namespace Baodi.Procedures.Definition;

/// <summary>Steps are taken in the order of time.</summary>
internal sealed class NotBeforeLastStep(Act act) : Requirement(act.Citation, Moments.Before)
{
    public override bool IsSpecific => false;

    public override bool IsOfRecord => true;

    public override Label Label => new("时间不早于上一步", "not before the last step");

    internal override bool HoldsBefore(Situation situation) =>
        situation.At >= situation.Case!.LastStepAt || situation.Tell(new EarlierThanLast(act, situation.Case.LastStepAt));
}

/// <summary>The step is earlier than the last one of the case.</summary>
[JsonConverter(typeof(ShownJson))]
public sealed class EarlierThanLast : Reason
{
    internal EarlierThanLast(Act act, Instant last)
        : base(act, "earlier-than-last") => Last = last;

    /// <summary>The instant of the last step.</summary>
    public Instant Last { get; }

    /// <inheritdoc/>
    public override Label Label => new("时间早于上一步", "the time is earlier than that of the last step");
}
