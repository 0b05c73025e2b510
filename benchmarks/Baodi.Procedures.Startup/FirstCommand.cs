using Baodi.Procedures.Incidents;
using Baodi.Procedures.OutgoingDocuments;
using Baodi.Procedures.Rules;
using NodaTime;

namespace Baodi.Procedures.Startup;

/// <summary>The first things a process does with the library.</summary>
internal static class FirstCommand
{
    /// <summary>It opens a case, for which no rule set is asked.</summary>
    internal static bool Run() =>
        BaodiOffice.Default.Open("document-1", new ReceiveDraft("title", "town"), new Officer("wang", "Wang", Posts.SecretariatSection), SystemClock.Instance.GetCurrentInstant()).IsAccepted;

    /// <summary>It opens an incident, for which a grade is proposed.</summary>
    internal static bool RunWithDecision()
    {
        var at = SystemClock.Instance.GetCurrentInstant();
        var opened = BaodiOffice.Default.Open(
            "incident-1",
            new RecordIncident(at, "town", "name", "witness", "08:55", "here", "gas", Finding.NotYetKnown, "none", "none", IncidentKind.Accident, new(Deaths: 4)),
            new Officer("zhao", "Zhao", Posts.DutyOfficer),
            at);
        return opened.Case?.Matter.Proposed == Grade.RelativelySerious;
    }
}
