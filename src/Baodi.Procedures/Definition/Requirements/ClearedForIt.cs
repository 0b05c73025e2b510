namespace Baodi.Procedures.Definition;

/// <summary>Nobody makes a case more secret than he is cleared for.</summary>
internal sealed class ClearedForIt(Act act, Func<object, ClassificationLevel?> levelOf) : Requirement(act.Citation, Moments.After)
{
    public override bool IsSpecific => false;

    public override Label Label => new("密级在本人可接触范围之内", "within one's clearance");

    internal override bool HoldsAfter(Situation situation) =>
        levelOf(situation.After) is not { } level || situation.By!.MayKnow(level) || situation.Tell(new ClearanceMissing(act, level));
}

/// <summary>The step would make the case more secret than the officer is cleared for.</summary>
[JsonConverter(typeof(ShownJson))]
public sealed class ClearanceMissing : Reason
{
    internal ClearanceMissing(Act act, ClassificationLevel level)
        : base(act, "clearance-missing") => Level = level;

    /// <summary>The level that the case would have.</summary>
    public ClassificationLevel Level { get; }

    /// <inheritdoc/>
    public override Label Label
    {
        get
        {
            var level = ClassificationLevels.All.LabelOf(Level);
            return new($"无权接触{level.Chinese}级事项", $"no clearance for what is {level.English}");
        }
    }
}
