using System.Text.Json;
using Baodi.Procedures.Petitions;
using NodaTime.Text;

namespace Baodi.Procedures.Papers;

/// <summary>Writes the special report and the inventory as JSON.</summary>
internal static class PetitionReportJson
{
    private static readonly YearMonthPattern Months = YearMonthPattern.Iso;

    internal static void Write(Utf8JsonWriter json, SupervisionSpecialReport report)
    {
        json.WriteStartObject();
        json.WriteString("month", Months.Format(report.Month));
        json.WriteDate("due", report.Due);
        json.WriteNames("circulated-to", report.CirculatedTo);
        WriteFigures(json, "figures", report.Figures);
        WriteFigures(json, "previous", report.Previous);
        json.WriteArray("late", report.Late, WriteLate);
        if (report.Analysis is { } analysis)
        {
            json.WriteString("analysis", analysis);
        }

        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, PetitionInventory inventory)
    {
        json.WriteStartObject();
        json.WriteDate("from", inventory.Span.Start);
        json.WriteDate("to", inventory.Span.End);
        json.WriteArray("entries", inventory.Entries, WriteEntry);
        json.WriteEndObject();
    }

    private static void WriteFigures(Utf8JsonWriter json, string name, MonthFigures figures)
    {
        json.WriteStartObject(name);
        json.WriteString("month", Months.Format(figures.Month));
        WriteFlow(json, "flow", figures.Flow);
        WriteGroups(json, "by-channel", figures.ByChannel);
        WriteGroups(json, "by-other-channel", figures.ByOtherChannel);
        WriteGroups(json, "by-kind", figures.ByKind);
        WriteGroups(json, "by-form", figures.ByForm);
        WriteCounts(json, "by-outcome", figures.ByOutcome);
        WriteCounts(json, "by-other-end", figures.ByOtherEnd);
        json.WriteArray("departments", figures.Departments, WriteDepartment);
        WriteShare(json, "results-in-time", figures.ResultsInTime);
        WriteShare(json, "transfers-in-time", figures.TransfersInTime);
        WriteMean(json, "days-to-complete", figures.DaysToComplete);
        json.WriteNumber("overdue", figures.Overdue);
        json.WriteNumber("situation-reports", figures.SituationReports);
        json.WriteNumber("answers", figures.Answers);
        json.WriteEndObject();
    }

    private static void WriteLate(Utf8JsonWriter json, LateResult late)
    {
        json.WriteStartObject();
        json.WriteString("case", late.CaseId);
        json.WriteString("number", late.Number);
        json.WriteString("department", late.Department);
        json.WriteInstant("due", late.Due);
        WriteIf(json, "reported-at", late.ReportedAt);
        json.WriteEndObject();
    }

    private static void WriteDepartment(Utf8JsonWriter json, DepartmentFigures department)
    {
        json.WriteStartObject();
        json.WriteString("department", department.Department);
        WriteFlow(json, "flow", department.Flow);
        WriteShare(json, "in-time", department.InTime);
        WriteMean(json, "days-to-report", department.DaysToReport);
        json.WriteNumber("overdue", department.Overdue);
        json.WriteNumber("times-urged", department.TimesUrged);
        json.WriteEndObject();
    }

    private static void WriteAssignment(Utf8JsonWriter json, PetitionAssignment assignment)
    {
        json.WriteStartObject();
        json.WriteString("department", assignment.Department);
        json.WriteInstant("from", assignment.From);
        json.WriteInstant("due", assignment.Due);
        WriteIf(json, "reported-at", assignment.ReportedAt);
        json.WriteEndObject();
    }

    private static void WriteEntry(Utf8JsonWriter json, PetitionHistory petition)
    {
        json.WriteStartObject();
        json.WriteString("case", petition.CaseId);
        json.WriteString("number", petition.Record.Number);
        json.WriteString("channel", NameOf(PetitionTerms.Channels, petition.Record.Channel));
        if (petition.Record.ChannelName is { } channel)
        {
            json.WriteString("channel-name", channel);
        }

        json.WriteString("kind", NameOf(PetitionTerms.Kinds, petition.Record.Kind));
        json.WriteString("form", NameOf(PetitionTerms.Forms, petition.Record.Form));
        json.WriteString("petitioner", petition.Record.Petitioner);
        json.WriteString("subject", petition.Record.Subject);
        json.WriteInstant("received-at", petition.ReceivedAt);
        json.WriteNames("instructions", petition.Instructions);
        json.WriteArray("assignments", petition.Assignments, WriteAssignment);
        if (petition.OtherEnd is { } end)
        {
            json.WriteString("ended", NameOf(PetitionTerms.OtherEnds, end));
        }
        else if (petition.Outcome is { } outcome)
        {
            json.WriteString("outcome", NameOf(PetitionTerms.Outcomes, outcome));
        }

        WriteIf(json, "ended-at", petition.EndedAt);
        WriteIf(json, "filed-at", petition.FiledAt);
        json.WriteNames("special-reports", petition.SpecialReports.Taken(entry => entry.Issue));
        if (petition.Filing is { } filing)
        {
            json.WriteString("file-number", filing.FileNumber);
            json.WriteNames("materials", filing.Materials);
            json.WriteString("electronic-archive", filing.ElectronicArchive);
            json.WriteString("paper-archive", filing.PaperArchive);
        }

        json.WriteEndObject();
    }

    private static string NameOf<T>(Terms<T> terms, T value)
        where T : struct, Enum => terms.All[terms.Ordinal(value)].Name;

    private static void WriteFlow(Utf8JsonWriter json, string name, MonthFlow flow)
    {
        json.WriteStartObject(name);
        json.WriteNumber("open-before", flow.OpenBefore);
        json.WriteNumber("received", flow.Received);
        json.WriteNumber("reopened", flow.Reopened);
        json.WriteNumber("completed", flow.Completed);
        json.WriteNumber("ended-otherwise", flow.EndedOtherwise);
        json.WriteNumber("open-after", flow.OpenAfter);
        json.WriteEndObject();
    }

    private static void WriteGroups(Utf8JsonWriter json, string name, ImmutableArray<PetitionGroup> groups)
    {
        json.WriteStartObject(name);
        foreach (var group in groups)
        {
            WriteFlow(json, group.Term.Name, group.Flow);
        }

        json.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter json, string name, ImmutableArray<PetitionCount> counts)
    {
        json.WriteStartObject(name);
        foreach (var count in counts)
        {
            json.WriteNumber(count.Term.Name, count.Count);
        }

        json.WriteEndObject();
    }

    private static void WriteShare(Utf8JsonWriter json, string name, Share share)
    {
        json.WriteStartObject(name);
        json.WriteNumber("part", share.Part);
        json.WriteNumber("whole", share.Whole);
        if (share.PerMille is { } tenths)
        {
            json.WriteNumber("per-mille", tenths);
        }

        json.WriteEndObject();
    }

    private static void WriteMean(Utf8JsonWriter json, string name, MeanDays mean)
    {
        json.WriteStartObject(name);
        json.WriteNumber("days", mean.Days);
        json.WriteNumber("count", mean.Count);
        if (mean.Tenths is { } tenths)
        {
            json.WriteNumber("tenths", tenths);
        }

        json.WriteEndObject();
    }

    private static void WriteIf(Utf8JsonWriter json, string name, Instant? at)
    {
        if (at is { } instant)
        {
            json.WriteInstant(name, instant);
        }
    }
}
