using Baodi.Procedures.Incidents;

namespace Baodi.Procedures.Rules;

/// <summary>The tables of chapter 8 of the notice.</summary>
public static class IncidentTables
{
    /// <summary>The grade that the numbers propose (8.2); the duty officer judges.</summary>
    /// <remarks>
    /// The thresholds are those of State Council order 493 of 2007, article 3, for accidents: the lower bound is included, the
    /// upper one is not; loss is counted in units of ten thousand yuan. The gravest sign decides. No figures are built in for
    /// natural disasters and public health, and the law grades no incident of social safety by numbers.
    /// </remarks>
    public static DecisionTable<GradeQuestion, Grade> ProposedGrade { get; } = BuildProposedGrade();

    private static DecisionTable<GradeQuestion, Grade> BuildProposedGrade()
    {
        var kind = Column.Of((GradeQuestion q) => q.Kind);
        var deaths = Column.Of((GradeQuestion q) => q.Deaths);
        var injured = Column.Of((GradeQuestion q) => q.SeverelyInjured);
        var loss = Column.Of((GradeQuestion q) => q.Loss);
        return DecisionTable.For(IncidentDecisions.ProposedGrade, HitPolicy.First)
            .Reading("8.2", "此处只对事故灾难按数字分级", "only accidents are graded by numbers here")
                .NoRule("not-an-accident", kind.Not(IncidentKind.Accident))
            .Reading("8.2", "按数字分级依照2007年国务院令第493号第三条对事故的规定提出建议", "grading by numbers proposes what order 493 of 2007, article 3, gives for accidents")
                .Row("deaths-30", Grade.EspeciallySerious, deaths.AtLeast(30))
                .Row("injured-100", Grade.EspeciallySerious, injured.AtLeast(100))
                .Row("loss-10000", Grade.EspeciallySerious, loss.AtLeast(10_000))
                .Row("deaths-10", Grade.Serious, deaths.AtLeast(10))
                .Row("injured-50", Grade.Serious, injured.AtLeast(50))
                .Row("loss-5000", Grade.Serious, loss.AtLeast(5_000))
                .Row("deaths-3", Grade.RelativelySerious, deaths.AtLeast(3))
                .Row("injured-10", Grade.RelativelySerious, injured.AtLeast(10))
                .Row("loss-1000", Grade.RelativelySerious, loss.AtLeast(1_000))
            .Reading("8.2", "各项数字均不清楚的，不提出建议", "where no number is known none is proposed")
                .NoRule("nothing-known", deaths.Unknown, injured.Unknown, loss.Unknown)
            .Reading("8.2", "已知数字均未达到2007年国务院令第493号第三条规定的任何一级", "what is known so far stays below every threshold of order 493 of 2007, article 3")
                .Row("below", Grade.Ordinary)
            .Build();
    }
}
