// Compiled ahead of time and run to prove that the libraries need no code made at run time, and find the fields of commands where they were trimmed:
// every procedure is built, one is gone through by JSON alone, its dossier is written and read back, and its limits are written as a calendar file.
using System.Buffers;
using System.Text;
using Baodi.Procedures;
using Baodi.Procedures.Rules;
using NodaTime;

var office = BaodiOffice.Default;
var acts = 0;
foreach (var procedure in office.Procedures)
{
    acts += procedure.Acts.Length;
}

Console.WriteLine($"{office.Procedures.Length} procedures, {acts} acts");

// NRules compiles expressions, which are interpreted here: what it allows is told set by set.
var unanswered = 0;
foreach (var set in NoticeRules.All)
{
    set.Decision.TryRead(set.Decision.Inputs.Select(input => KeyValuePair.Create(input.Name, input.Terms?.All[0].Name ?? "4")), out var question, out _);
    try
    {
        var explained = set.Explain(question);
        Console.WriteLine($"{set.Id}: {explained.Answer?.Name ?? "no rule"} by {string.Join(", ", explained.Rules.Select(rule => rule.Id))}");
    }
    catch (NotSupportedException e)
    {
        unanswered++;
        Console.WriteLine($"{set.Id}: not ahead of time: {e.Message}");
    }
}

var officer = new Officer("zhao", "Zhao", Posts.DutyOfficer);
var at = Instant.FromUtc(2022, 7, 18, 23, 20);
var incident = office.Find("incident")!;
var opened = office.Open(
    incident,
    "incident-1",
    "record-incident",
    """
    {
      "received-at": "2022-07-19T07:15:00+08:00", "reporting-unit": "town", "reporter-name": "name", "reporter-identity": "witness",
      "time": "07:10", "place": "here", "nature": "gas", "damage": "not-yet-known", "measures-taken": "none", "likely-development": "none",
      "kind": "accident", "casualties": { "deaths": 4 }
    }
    """u8,
    officer,
    at);
if (!opened.IsAccepted)
{
    Console.Error.WriteLine(opened.Refusal);
    return 1;
}

var judged = office.Do(opened.Case, "judge", """{ "grade": "relatively-serious" }"""u8, officer, at);
if (!judged.IsAccepted || judged.Case.Status.Name != "grave")
{
    Console.Error.WriteLine(judged.Refusal);
    return 1;
}

var written = new ArrayBufferWriter<byte>();
Dossier.Empty.Add(opened.Event).Add(judged.Event).WriteTo(written, office);
var read = Dossier.Read(written.WrittenMemory.Span, office);
var folded = office.Fold(read.Events);
Console.WriteLine($"{folded.Id}: {folded.Status.Name} after {folded.Version} events, read back from {written.WrittenCount} bytes");

// Ical.Net makes copies of what it is given, by types that a trimmer would take for unused.
var entries = CalendarEntries.Of(office, new(new(2022, 7, 1), new(2022, 7, 31)), [folded], CalendarAlarms.Usual);
var calendar = new ArrayBufferWriter<byte>();
CalendarFile.Write(calendar, entries, at, Language.Chinese, office.Profile.Title);
var lines = Encoding.UTF8.GetString(calendar.WrittenSpan).Split("\r\n");
var events = lines.Count(line => line == "BEGIN:VEVENT");
var alarms = lines.Count(line => line.StartsWith("TRIGGER;VALUE=DATE-TIME:2022", StringComparison.Ordinal));
var offsets = lines.Count(line => line is "TZOFFSETFROM:+0800" or "TZOFFSETTO:+0800");
Console.WriteLine($"a calendar file of {events} entries with {alarms} alarms");
var isCalendarWhole = events == entries.Length && events > 0 && alarms == entries.Sum(entry => entry.Alarms.Length) && alarms > 0 && offsets == 2;
return unanswered == 0 && folded.Version == 2 && folded.Status.Name == "grave" && isCalendarWhole ? 0 : 1;
