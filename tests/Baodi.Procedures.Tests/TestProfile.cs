using Baodi.Procedures.Incidents;

namespace Baodi.Procedures.Tests;

internal static class TestProfile
{
    internal static Profile Create() => new("test", new("测试", "test"), WorkingCalendar.MainlandChina, [new NoGrade()]);

    private sealed class NoGrade : IDecider<GradeQuestion, Grade>
    {
        public Decision Decision => IncidentDecisions.ProposedGrade;

        public Answer<Grade> Decide(in GradeQuestion question) => default;
    }
}
