using Baodi.Procedures.Supervisions;

namespace Baodi.Procedures.Rules;

/// <summary>The tables of chapter 6 of the notice.</summary>
public static class SupervisionTables
{
    /// <summary>Whether a notice of supervision is issued (6.2).</summary>
    public static DecisionTable<NoticeQuestion, NoticeOfSupervision> Notice { get; } = BuildNotice();

    private static DecisionTable<NoticeQuestion, NoticeOfSupervision> BuildNotice()
    {
        var department = Column.Of((NoticeQuestion q) => q.DepartmentNamed);
        var limit = Column.Of((NoticeQuestion q) => q.LimitNamed);
        return DecisionTable.For(SupervisionDecisions.Notice, HitPolicy.Unique)
            .Clause("6.2")
                .Row("6.2-both-named", NoticeOfSupervision.None, department.Yes, limit.Yes)
                .Row("6.2-none-named", NoticeOfSupervision.Issue, department.No, limit.No)
            .Reading("6.2", "部门和时限只明确其一的，仍发通知", "where only one of department and limit is named, a notice is issued")
                .Row("6.2-only-department", NoticeOfSupervision.Issue, department.Yes, limit.No)
                .Row("6.2-only-limit", NoticeOfSupervision.Issue, department.No, limit.Yes)
            .Build();
    }
}
