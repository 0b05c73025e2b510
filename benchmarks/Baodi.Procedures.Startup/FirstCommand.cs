using Baodi.Procedures.Incidents;
using Baodi.Procedures.Rules;
using NodaTime;

namespace Baodi.Procedures.Startup;

/// <summary>The first thing a process does with the library: it opens an incident and judges it.</summary>
internal static class FirstCommand
{
    internal static int Run()
    {
        var at = SystemClock.Instance.GetCurrentInstant();
        var officer = new Officer("zhao", "Zhao", Posts.DutyOfficer);
        var office = BaodiOffice.Default;
        var opened = office.Open(
            "incident-1",
            new RecordIncident(at, "town", "name", "witness", "08:55", "here", "gas", Finding.NotYetKnown, "none", "none", IncidentKind.Accident),
            officer,
            at);
        var judged = office.Do(opened.Case, new Judge(Grade.Ordinary), officer, at);
        return judged.IsAccepted && judged.Case.State == IncidentState.Ordinary ? 0 : 1;
    }
}
