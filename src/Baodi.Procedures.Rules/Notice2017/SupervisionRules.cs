using Baodi.Procedures.Supervisions;

namespace Baodi.Procedures.Rules;

/// <summary>Whether a notice of supervision is issued (6.2).</summary>
public sealed class SupervisionNoticeRules() : RuleSet<NoticeQuestion, NoticeOfSupervision>(SupervisionDecisions.Notice)
{
    /// <inheritdoc/>
    protected override void Define()
    {
        Clause("6.2",
            Rule("6.2-both-named", NoticeOfSupervision.None, item => item.DepartmentNamed && item.LimitNamed),
            Rule("6.2-none-named", NoticeOfSupervision.Issue, item => !item.DepartmentNamed && !item.LimitNamed));
        Reading("6.2", "部门和时限只明确其一的，仍发通知", "where only one of department and limit is named, a notice is issued",
            Rule("6.2-only-department", NoticeOfSupervision.Issue, item => item.DepartmentNamed && !item.LimitNamed),
            Rule("6.2-only-limit", NoticeOfSupervision.Issue, item => !item.DepartmentNamed && item.LimitNamed));
    }
}
