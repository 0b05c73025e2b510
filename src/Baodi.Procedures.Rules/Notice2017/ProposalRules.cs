using Baodi.Procedures.MunicipalProposals;

namespace Baodi.Procedures.Rules;

/// <summary>Whether an item that the platform assigns is claimed or returned (7.1.1).</summary>
public sealed class ProposalDisposalRules() : RuleSet<DisposalQuestion, Disposal>(MunicipalProposalDecisions.Disposal)
{
    /// <inheritdoc/>
    protected override void Define()
    {
        Clause("7.1.1",
            Rule("7.1.1-within", Disposal.Claim, item => item.Level == ItemLevel.Municipal && item.IsWithinAuthority),
            Rule("7.1.1-beyond", Disposal.Return, item => item.Level == ItemLevel.Municipal && !item.IsWithinAuthority));
        Reading("7.1.1", "全国建议、提案由同一平台分拨，同样办理", "items of the nation reach the district by the same platform and are treated alike",
            Rule("7.1.1-nation-within", Disposal.Claim, item => item.Level == ItemLevel.National && item.IsWithinAuthority),
            Rule("7.1.1-nation-beyond", Disposal.Return, item => item.Level == ItemLevel.National && !item.IsWithinAuthority));
    }
}
