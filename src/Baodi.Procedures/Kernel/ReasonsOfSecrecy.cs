namespace Baodi.Procedures;

/// <summary>There is no such case, or none that the officer may know of: the answer is the same.</summary>
public sealed class NoSuchCase : Reason
{
    internal const string Kind = "no-such-case";

    internal NoSuchCase(string caseId)
        : base(null) => CaseId = caseId;

    /// <summary>What was asked for.</summary>
    public string CaseId { get; }

    /// <inheritdoc/>
    public override string Code => Kind;

    /// <inheritdoc/>
    public override Label Label => new($"没有“{CaseId}”这一件", $"there is no case '{CaseId}'");
}

/// <summary>The step would make the case more secret than the officer is cleared for.</summary>
public sealed class ClearanceMissing : Reason
{
    internal ClearanceMissing(Act act, ClassificationLevel level)
        : base(act) => Level = level;

    /// <summary>The level that the case would have.</summary>
    public ClassificationLevel Level { get; }

    /// <inheritdoc/>
    public override string Code => "clearance-missing";

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
