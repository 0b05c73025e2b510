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
        json.WriteString("nature", ActNatures.All.NameOf(act.Nature));
        json.WriteBoolean("owed", act.IsOwed);
        json.WriteGround("citation", act.Citation);
        json.WriteLabel("who", act.Who);
        json.WriteNames("from", act.From);
        WriteDepartures(json, act);
        json.WriteArray("routes", act.Routes, WriteRoute);
        json.WriteArray("after", act.After, WritePrerequisite);
        WriteConditions(json, "guards", act.Guards);
        WriteConditions(json, "provisions", act.Provisions);
        WriteConditions(json, "owed-when", act.OwedWhen);
        json.WriteNames("sets", act.Sets);
        json.WriteNames("starts", act.Starts);
        json.WriteNames("moves", act.Moves);
        json.WriteNames("meets", act.Meets);
        WriteUnlessEmpty(json, "ends", act.Ends);
        json.WriteArray("turns", act.Turns, WriteTurn);
        json.WriteNames("past", act.Past);
        json.WriteNames("not-past", act.NotPast);
        json.WriteNames("not-by", act.NotBy);
        if (act.IsLastHandOnly)
        {
            json.WriteBoolean("last-hand-only", true);
        }

        if (act.IsSameThingOnly)
        {
            json.WriteBoolean("same-thing-only", true);
        }

        if (act.SeparatedUnder is { } ground)
        {
            json.WriteGround("separated-under", ground);
        }

        if (act.NoStandInUnder is { } personal)
        {
            json.WriteGround("no-stand-in-under", personal);
        }

        WriteUnlessEmpty(json, "takes-back", act.TakesBack);
        WriteUnlessEmpty(json, "corrects", act.Corrects);
        WriteUnlessEmpty(json, "changes", act.Changes);
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

    /// <summary>What is entered although the state does not offer it or something is missing, and by whom else; what is empty is left out.</summary>
    private static void WriteDepartures(Utf8JsonWriter json, Act act)
    {
        WriteUnlessEmpty(json, "even-from", act.EvenFrom);
        WriteUnlessEmpty(json, "passes-over", act.PassesOver);
        WriteUnlessEmpty(json, "made-up-in", act.MadeUpIn);
        WriteUnlessEmpty(json, "told-to", act.ToldTo);
        if (!act.OwnLines.IsEmpty)
        {
            json.WriteArray("in-place-of", act.OwnLines, WriteLine);
        }

        var departable = act.Requirements.RemoveAll(requirement => requirement.DepartableAs is null);
        if (!departable.IsEmpty)
        {
            json.WriteArray("departable", departable, (json, requirement) =>
            {
                json.WriteStartObject();
                json.WriteString("code", requirement.Code);
                json.WriteString("about", requirement.About ?? act.Name);
                if (requirement.ConsentOf is { } post)
                {
                    json.WriteString("consent-of", post.ToString());
                }

                json.WriteEndObject();
            });
        }
    }

    internal static void WriteLine(Utf8JsonWriter json, InPlaceOf line)
    {
        json.WriteStartObject();
        json.WriteString("post", line.Post.ToString());
        json.WriteNames("stand-ins", line.StandIns);
        json.WriteGround("citation", line.Citation);
        json.WriteEndObject();
    }

    private static void WriteUnlessEmpty<T>(Utf8JsonWriter json, string name, ImmutableArray<T> elements)
        where T : class
    {
        if (!elements.IsEmpty)
        {
            json.WriteNames(name, elements);
        }
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
