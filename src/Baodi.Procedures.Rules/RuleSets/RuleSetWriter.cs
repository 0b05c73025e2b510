using System.Text.Json;

namespace Baodi.Procedures.Rules;

/// <summary>Writes how a set behaves: what comes out for which questions, by which rules, on which grounds. How its conditions are written is no part of it.</summary>
internal static class RuleSetWriter
{
    internal static void Write(Utf8JsonWriter json, RuleSet set)
    {
        var survey = RuleAnalysis.AreBoxes(set.Stated) ? null : new Survey(set, set.Stated);
        json.WriteStartObject();
        json.WriteString("id", set.Id);
        json.WriteString("policy", Naming.Kebab(set.HitPolicy.ToString()));
        json.WriteArray("rules", [.. set.Stated.OrderBy(rule => rule.Id, StringComparer.Ordinal)], static (json, rule) =>
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteGround("citation", rule.Citation);
            json.WriteEndObject();
        });
        WriteRules(json, "rows", set.HitPolicy == HitPolicy.First ? survey?.Alone ?? set.Stated : (survey?.Alone ?? set.Stated).OrderBy(rule => rule.Id, StringComparer.Ordinal));
        if (survey is not null)
        {
            Write(json, survey);
        }

        json.WriteEndObject();
    }

    private static void WriteRules(Utf8JsonWriter json, string name, IEnumerable<StatedRule> rules)
    {
        json.WriteStartArray(name);
        foreach (var rule in rules)
        {
            json.WriteStringValue($"{rule.Id} {rule.Layer} {RuleReach.Of(rule).Aggregate("", (all, reach) => $"{all}[{reach}]")} -> {(rule.Answer ?? rule.Reading.ConcludesAlone)?.Name}");
        }

        json.WriteEndArray();
    }

    /// <summary>The outcomes, each once, and for the questions in their order which of them comes, so many times on end.</summary>
    private static void Write(Utf8JsonWriter json, Survey survey)
    {
        var (known, runs) = (new Dictionary<string, int>(StringComparer.Ordinal), new List<(int Outcome, int Times)>());
        foreach (var (_, hearing, _) in survey.Outcomes())
        {
            known.TryAdd(hearing.Key, known.Count);
            var outcome = known[hearing.Key];
            if (runs is [.., { } last] && last.Outcome == outcome)
            {
                runs[^1] = (outcome, last.Times + 1);
            }
            else
            {
                runs.Add((outcome, 1));
            }
        }

        json.WriteString("questions", string.Join(';', survey.Groups.Select(some => string.Join(',', some))));
        json.WriteString("outcomes", string.Join(';', known.Keys));
        json.WriteString("answers", string.Join(' ', runs.Select(run => $"{run.Outcome}*{run.Times}")));
    }
}
