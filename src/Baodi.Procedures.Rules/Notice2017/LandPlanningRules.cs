using Baodi.Procedures.LandPlanningMeetings;

namespace Baodi.Procedures.Rules;

/// <summary>Whether the Industry and Information Technology Commission gives its opinion beforehand (2.1.5.2).</summary>
public sealed class PriorOpinionRules() : RuleSet<LandTopicQuestion, PriorOpinion>(LandPlanningDecisions.PriorOpinion)
{
    /// <inheritdoc/>
    protected override void Define()
    {
        Clause("2.1.5.2",
            Rule("2.1.5.2-industrial-land", PriorOpinion.Needed, topic => topic.IsIndustrial && topic.ConcernsLand));
        Reading("2.1.5.2", "“规划”指工业规划", "the planning meant is industrial planning",
            Rule("industrial-planning", PriorOpinion.Needed, topic => topic.IsIndustrial && !topic.ConcernsLand && topic.ConcernsPlanning));
        Reading("2.1.5.2", "其他议题不需工信委事先研究", "other topics come before the meeting without the commission's opinion",
            Rule("not-industrial", PriorOpinion.NotNeeded, topic => !topic.IsIndustrial),
            Rule("neither-land-nor-planning", PriorOpinion.NotNeeded, topic => topic.IsIndustrial && !topic.ConcernsLand && !topic.ConcernsPlanning));
    }
}
