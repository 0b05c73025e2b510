using System.Text.Json;

namespace Baodi.Procedures.Json;

/// <summary>Writes a limit with its course, as dossiers and shown cases have it; what is plain is left out.</summary>
internal static class LimitPieces
{
    internal static void WriteLimit(this Utf8JsonWriter json, RunningLimit running)
    {
        json.WriteString("limit", running.Limit.Name);
        if (running.Item is { } item)
        {
            json.WriteString("item", item);
        }

        json.WriteInstant("anchor", running.Anchor);
        json.WriteInstant("due", running.Due);
        if (running.Opens is { } opens)
        {
            json.WriteInstant("opens", opens);
        }

        if (running.Course is { } course)
        {
            json.WriteCourse(course);
        }

        if (running.Instrument is { } instrument)
        {
            json.WriteString("instrument", instrument.Id);
        }
    }

    private static void WriteCourse(this Utf8JsonWriter json, TimeCourse course)
    {
        json.WriteString("figure", course.Allowed.ToString());
        if (course.Counting.Start != DayCounting.Usual.Start)
        {
            json.WriteString("first-day", DayCounting.Starts.All[DayCounting.Starts.Ordinal(course.Counting.Start)].Name);
        }

        if (course.Counting.End != DayCounting.Usual.End)
        {
            json.WriteString("last-day", DayCounting.Ends.All[DayCounting.Ends.Ordinal(course.Counting.End)].Name);
        }

        if (!course.Extensions.IsEmpty)
        {
            json.WriteStartArray("extended");
            foreach (var extension in course.Extensions)
            {
                json.WriteStringValue(extension.ToString());
            }

            json.WriteEndArray();
        }

        if (!course.Suspensions.IsEmpty)
        {
            json.WriteStartArray("stood");
            foreach (var suspension in course.Suspensions)
            {
                json.WriteStartObject();
                json.WriteInstant("from", suspension.From);
                json.WriteInstant("to", suspension.To);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        if (course.SuspendedSince is { } since)
        {
            json.WriteInstant("suspended-since", since);
        }
    }
}
