using System.Runtime.InteropServices;

namespace Baodi.Procedures.Definition;

/// <summary>What is recorded happened after the approval that it rests on, and not only its entry did.</summary>
internal sealed class GivenBeforehand(Act act, Act approval) : Requirement(act.Citation, Moments.Choice)
{
    public override bool IsSpecific => false;

    public override Label Label => new($"发生在“{approval.Label.Chinese}”之后", $"happened after '{approval.Label.English}'");

    internal override string Code => GivenAfterwards.Kind;

    internal override string About => approval.Name;

    internal override Force ForceIn(ActNature nature) => Force.Departable;

    private protected override bool HoldsOfContent(Situation situation, Command command)
    {
        foreach (var given in situation.Case!.Given)
        {
            if (ReferenceEquals(given.Approval, approval) && given.At > situation.HappenedAt)
            {
                return situation.Tell(new GivenAfterwards(act, given));
            }
        }

        return true;
    }
}

/// <summary>An approval was given only after what rests on it had happened.</summary>
[JsonConverter(typeof(ShownJson))]
public sealed class GivenAfterwards : Reason
{
    internal const string Kind = "given-afterwards";

    internal GivenAfterwards(Act act, GivenApproval given)
        : base(act, Kind) =>
            (Approval, GivenAt) = (given.Approval, given.At);

    /// <summary>What was given too late.</summary>
    public Act Approval { get; }

    /// <summary>When it was given.</summary>
    public Instant GivenAt { get; }

    /// <inheritdoc/>
    public override string? About => Approval.Name;

    /// <inheritdoc/>
    public override Citation? Citation => Approval.Citation;

    /// <inheritdoc/>
    public override Label Label => new($"“{Approval.Label.Chinese}”作出时，所批事项已经发生", $"'{Approval.Label.English}' was given when what it allows had happened");
}

/// <summary>An approval that something recorded may rest on, and when it was given.</summary>
/// <param name="Approval">The act.</param>
/// <param name="At">The instant at which it was made complete.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct GivenApproval(Act Approval, Instant At);
