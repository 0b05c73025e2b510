using Baodi.Procedures.LandPlanningMeetings;

namespace Baodi.Procedures.Rules;

/// <summary>The table of chapter 2, section 1, item 5 of the notice.</summary>
public static class LandPlanningTables
{
    /// <summary>Whether the Industry and Information Technology Commission gives its opinion beforehand (2.1.5.2).</summary>
    public static DecisionTable<LandTopicQuestion, PriorOpinion> PriorOpinion { get; } = BuildPriorOpinion();

    private static DecisionTable<LandTopicQuestion, PriorOpinion> BuildPriorOpinion()
    {
        var land = Column.Of((LandTopicQuestion q) => q.ConcernsLand);
        var planning = Column.Of((LandTopicQuestion q) => q.ConcernsPlanning);
        var industrial = Column.Of((LandTopicQuestion q) => q.IsIndustrial);
        return DecisionTable.For(LandPlanningDecisions.PriorOpinion, HitPolicy.Unique)
            .Clause("2.1.5.2")
                .Row("2.1.5.2-industrial-land", LandPlanningMeetings.PriorOpinion.Needed, industrial.Yes, land.Yes)
            .Reading("2.1.5.2", "“规划”指工业规划", "the planning meant is industrial planning")
                .Row("industrial-planning", LandPlanningMeetings.PriorOpinion.Needed, industrial.Yes, land.No, planning.Yes)
            .Reading("2.1.5.2", "其他议题不需工信委事先研究", "other topics come before the meeting without the commission's opinion")
                .Row("not-industrial", LandPlanningMeetings.PriorOpinion.NotNeeded, industrial.No)
                .Row("neither-land-nor-planning", LandPlanningMeetings.PriorOpinion.NotNeeded, industrial.Yes, land.No, planning.No)
            .Build();
    }
}
