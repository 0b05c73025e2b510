using System.Text.Json;

namespace Baodi.Procedures.Rules;

/// <summary>Writes how a set behaves: what comes out for which questions, by which rules, on which grounds. How its conditions are written is no part of it.</summary>
internal static class RuleSetWriter
{
    internal static void Write(Utf8JsonWriter json, RuleSetBasis set, ImmutableArray<StatedRule> stated)
    {
        var survey = RuleAnalysis.AreBoxes(stated) ? null : new Survey(set, stated);
        var isOrdered = set.HitPolicy == HitPolicy.First;
        json.WriteStartObject();
        json.WriteString("id", set.Id);
        json.WriteString("policy", Naming.Kebab(set.HitPolicy.ToString()));
        json.WriteArray("rules", isOrdered ? stated : [.. stated.OrderBy(rule => rule.Id, StringComparer.Ordinal)], (json, rule) =>
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteGround("citation", rule.Citation);
            json.WriteNumber("layer", rule.Layer);
            if (survey?.Alone.Contains(rule) ?? true)
            {
                json.WriteString("takes", string.Concat(rule.Reaches.Where(reach => reach.Text.Length > 0).Select(reach => $"[{reach.Text}]")));
                json.WriteString("says", (rule.Answer ?? rule.Reading.ConcludesAlone)?.Name);
            }

            json.WriteEndObject();
        });
        if (survey is not null)
        {
            // For the questions in their order, the number of what comes out.
            var alike = new Alike(survey.Inputs, survey.Groups, [.. survey.Outcomes().Select(one => one.Hearing.Key)]);
            var distinct = alike.Outcomes.Distinct(StringComparer.Ordinal).Select((key, at) => (key, at)).ToDictionary(one => one.key, one => one.at, StringComparer.Ordinal);
            json.WriteString("questions", string.Join(';', alike.Names.Select(some => string.Join('|', some))));
            json.WriteString("outcomes", string.Join(';', distinct.Keys));
            json.WriteString("answers", string.Join(' ', alike.Outcomes.Select(key => distinct[key])));
        }

        json.WriteEndObject();
    }
}
