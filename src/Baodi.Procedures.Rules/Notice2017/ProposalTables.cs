using Baodi.Procedures.MunicipalProposals;

namespace Baodi.Procedures.Rules;

/// <summary>The tables of chapter 7 of the notice.</summary>
public static class ProposalTables
{
    /// <summary>Whether an item that the platform assigns is claimed or returned (7.1.1).</summary>
    public static DecisionTable<DisposalQuestion, Disposal> Disposal { get; } = BuildDisposal();

    private static DecisionTable<DisposalQuestion, Disposal> BuildDisposal()
    {
        var level = Column.Of((DisposalQuestion q) => q.Level);
        var isWithin = Column.Of((DisposalQuestion q) => q.IsWithinAuthority);
        return DecisionTable.For(MunicipalProposalDecisions.Disposal, HitPolicy.Unique)
            .Clause("7.1.1")
                .Row("7.1.1-within", MunicipalProposals.Disposal.Claim, level.Is(ItemLevel.Municipal), isWithin.Yes)
                .Row("7.1.1-beyond", MunicipalProposals.Disposal.Return, level.Is(ItemLevel.Municipal), isWithin.No)
            .Reading("7.1.1", "全国的建议提案由同一平台分拨，同样处理", "items of the nation reach the district by the same platform and are treated alike")
                .Row("7.1.1-nation-within", MunicipalProposals.Disposal.Claim, level.Is(ItemLevel.National), isWithin.Yes)
                .Row("7.1.1-nation-beyond", MunicipalProposals.Disposal.Return, level.Is(ItemLevel.National), isWithin.No)
            .Build();
    }
}
