using System.Text.Json;

namespace Baodi.Procedures.Json;

/// <summary>Writes one act of a definition as data.</summary>
internal static class ActWriter
{
    internal static void Write(Utf8JsonWriter json, Act act)
    {
        json.WriteStartObject();
        json.WriteString("name", act.Name);
        json.WriteLabel("label", act.Label);
        json.WriteString("kind", Naming.Kebab(act.Kind.ToString()));
        json.WriteBoolean("owed", act.IsOwed);
        json.WriteGround("citation", act.Citation);
        json.WriteLabel("who", act.Who);
        json.WriteNames("from", act.From);
        json.WriteArray("routes", act.Routes, WriteRoute);
        json.WriteArray("after", act.After, WritePrerequisite);
        WriteConditions(json, "guards", act.Guards);
        WriteConditions(json, "provisions", act.Provisions);
        WriteConditions(json, "owed-when", act.OwedWhen);
        json.WriteNames("sets", act.Sets);
        json.WriteNames("starts", act.Starts);
        json.WriteNames("moves", act.Moves);
        json.WriteNames("meets", act.Meets);
        json.WriteArray("turns", act.Turns, WriteTurn);
        json.WriteNames("past", act.Past);
        json.WriteNames("not-past", act.NotPast);
        json.WriteNames("not-by", act.NotBy);
        json.WriteBoolean("replacing", act.IsReplacing);
        if (act.Unseparated is { } unseparated)
        {
            json.WriteLabel("unseparated", unseparated);
        }

        json.WriteArray("recusals", act.Recusals, WriteRecusal);
        json.WriteNames("renews", act.Renews);
        WriteRound(json, act.Round);
        json.WriteString("decision", act.Decision?.Id);
        json.WriteArray("opens", act.Opens, WriteFollowUp);
        json.WriteArray("excluded", act.Excluded, WriteExcluded);
        json.WriteArray("files", act.Files, static (json, form) => json.WriteStringValue(Naming.Kebab(form.Command.Name)));
        json.WriteBoolean("repeatable", act.IsRepeatable);
        json.WriteBoolean("leaves-behind", act.LeavesBehind);
        WriteForm(json, act.Form);
        json.WriteEndObject();
    }

    private static void WriteConditions(Utf8JsonWriter json, string name, ImmutableArray<Condition> conditions) =>
        json.WriteArray(name, conditions, WriteCondition);

    private static void WriteCondition(Utf8JsonWriter json, Condition condition)
    {
        json.WriteStartObject();
        json.WriteString("fact", condition.Fact.Name);
        json.WriteStartArray("values");
        var terms = condition.Fact.Terms.All;
        for (var ordinal = 0; ordinal < terms.Length; ordinal++)
        {
            if (condition.Allows(ordinal))
            {
                json.WriteStringValue(terms[ordinal].Name);
            }
        }

        json.WriteEndArray();
        json.WriteLabel("label", condition.Label);
        json.WriteEndObject();
    }

    private static void WriteRoute(Utf8JsonWriter json, Route route)
    {
        json.WriteStartObject();
        json.WriteString("to", route.To.Name);
        WriteConditions(json, "when", route.When);
        json.WriteString("entry", Naming.Kebab(route.Entry.ToString()));
        json.WriteEndObject();
    }

    private static void WritePrerequisite(Utf8JsonWriter json, Prerequisite prerequisite)
    {
        json.WriteStartObject();
        json.WriteString("act", prerequisite.AnyOf[0].Name);
        WriteConditions(json, "when", prerequisite.When);
        json.WriteEndObject();
    }

    private static void WriteTurn(Utf8JsonWriter json, ClockTurn turn)
    {
        json.WriteStartObject();
        json.WriteString("limit", turn.Limit.Name);
        json.WriteString("turn", Naming.Kebab(turn.Turn.ToString()));
        json.WriteEndObject();
    }

    private static void WriteRound(Utf8JsonWriter json, SignOffRound? round)
    {
        if (round is null)
        {
            json.WriteNull("round");
            return;
        }

        json.WriteStartObject("round");
        json.WriteString("mode", SignOff.Modes.NameOf(round.Mode));
        json.WriteString("verb", SignOff.Verbs.NameOf(round.Verb));
        json.WriteEndObject();
    }

    private static void WriteFollowUp(Utf8JsonWriter json, FollowUpRule rule)
    {
        json.WriteStartObject();
        json.WriteString("procedure", rule.Procedure);
        WriteConditions(json, "when", rule.When);
        json.WriteEndObject();
    }

    private static void WriteExcluded(Utf8JsonWriter json, ExcludedPosts excluded)
    {
        json.WriteStartObject();
        json.WriteLabel("label", excluded.Label);
        json.WriteGround("citation", excluded.Citation);
        WriteConditions(json, "when", excluded.When);
        json.WriteEndObject();
    }

    private static void WriteRecusal(Utf8JsonWriter json, Recusal recusal)
    {
        json.WriteStartObject();
        json.WriteLabel("label", recusal.Label);
        json.WriteGround("citation", recusal.Citation);
        json.WriteEndObject();
    }

    private static void WriteForm(Utf8JsonWriter json, Form form)
    {
        if (form is { Paper: { } paper, PaperCitation: { } citation })
        {
            json.WriteLabel("paper", paper);
            json.WriteGround("paper-citation", citation);
        }

        json.WriteArray("fields", form.Fields, static (json, field) =>
        {
            json.WriteStartObject();
            json.WriteString("name", field.Name);
            json.WriteLabel("label", field.Label);
            json.WriteBoolean("required", field.IsRequired);
            if (!field.SeatsOf.IsEmpty)
            {
                json.WriteNames("seat-of", field.SeatsOf);
            }

            json.WriteGround("citation", field.Citation);
            json.WriteEndObject();
        });
    }
}
