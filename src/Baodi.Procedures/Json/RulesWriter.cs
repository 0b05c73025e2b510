using System.Text.Json;

namespace Baodi.Procedures.Json;

/// <summary>Writes all that a procedure decides by at one office: its definition, the rule sets and the division of work it asks, and the days that are worked.</summary>
internal static class RulesWriter
{
    internal static void Write(Utf8JsonWriter json, Procedure procedure)
    {
        json.WriteStartObject();
        json.WritePropertyName("definition");
        DefinitionWriter.Write(json, procedure);
        json.WriteStartArray("rule-sets");
        foreach (var act in procedure.Acts)
        {
            if (act.Decision is { } decision && IsFirstToAsk(procedure, act))
            {
                procedure.Profile.Decider(decision)!.WriteTo(json);
            }
        }

        json.WriteEndArray();
        foreach (var division in procedure.Divisions)
        {
            division.WriteTo(json);
        }

        WriteCalendar(json, procedure.Profile.Calendar);
        json.WriteEndObject();
    }

    private static bool IsFirstToAsk(Procedure procedure, Act asking)
    {
        foreach (var act in procedure.Acts)
        {
            if (ReferenceEquals(act.Decision, asking.Decision))
            {
                return ReferenceEquals(act, asking);
            }
        }

        return false;
    }

    private static void WriteCalendar(Utf8JsonWriter json, WorkingCalendar calendar)
    {
        json.WriteStartObject("calendar");
        json.WriteNumber("first-year", calendar.FirstYear);
        json.WriteNumber("last-year", calendar.LastYear);
        WriteDays(json, "off", calendar, DayKind.DayOff);
        WriteDays(json, "worked", calendar, DayKind.MakeUpWorkingDay);
        json.WriteEndObject();
    }

    private static void WriteDays(Utf8JsonWriter json, string name, WorkingCalendar calendar, DayKind kind)
    {
        json.WriteStartArray(name);
        var end = new LocalDate(calendar.LastYear, 12, 31);
        for (var day = new LocalDate(calendar.FirstYear, 1, 1); day <= end; day = day.PlusDays(1))
        {
            if (calendar.KindOf(day) == kind)
            {
                json.WriteStringValue(LocalDateConverter.Shared.Encoded(day));
            }
        }

        json.WriteEndArray();
    }
}
