using System.Text.Json.Nodes;
using Baodi.Procedures.ConsoleHost.Pages;
using static Baodi.Procedures.ConsoleHost.Json.JsonOutput;

namespace Baodi.Procedures.ConsoleHost.Json;

/// <summary>A procedure's definition as JSON.</summary>
internal static class ProcedureJson
{
    internal static JsonObject Brief(Procedure procedure)
    {
        var figures = new Figures(procedure);
        return new()
        {
            ["id"] = procedure.Id,
            ["title"] = Of(procedure.Title),
            ["clauses"] = Names(figures.Clauses.Select(clause => clause.Number)),
            ["states"] = figures.States,
            ["transitions"] = figures.Transitions,
            ["duties"] = figures.Duties,
            ["limits"] = figures.Limits,
        };
    }

    internal static JsonObject Whole(Procedure procedure) => new()
    {
        ["id"] = procedure.Id,
        ["title"] = Of(procedure.Title),
        ["profile"] = procedure.Profile.Id,
        ["states"] = List(procedure.States.Select(state => (JsonNode)new JsonObject
        {
            ["name"] = state.Name,
            ["label"] = Of(state.Label),
            ["final"] = state.IsFinal,
        })),
        ["facts"] = List(procedure.Facts.Select(fact => (JsonNode)new JsonObject
        {
            ["name"] = fact.Name,
            ["label"] = Of(fact.Label),
            ["values"] = List(fact.Terms.All.Select(term => (JsonNode)new JsonObject { ["name"] = term.Name, ["label"] = Of(term.Label) })),
        })),
        ["acts"] = List(procedure.Acts.Select(act => (JsonNode)Act(act))),
        ["limits"] = List(procedure.Limits.Select(limit => (JsonNode)new JsonObject
        {
            ["name"] = limit.Name,
            ["label"] = Of(limit.Label),
            ["kind"] = System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(limit.Kind.ToString()),
            ["rule"] = limit.Rule?.ToString(),
            ["counting"] = limit.Rule is { CountingLabel: { } counting } ? Of(counting) : null,
            ["law"] = List(limit.LawFigures.Select(figure => (JsonNode)new JsonObject
            {
                ["rule"] = figure.Rule.ToString(),
                ["instrument"] = figure.Instrument.Id,
                ["title"] = Of(figure.Instrument.Label),
                ["from"] = Pages.ObligationsPage.Iso(figure.Instrument.From),
                ["until"] = figure.Instrument.Until is { } until ? Pages.ObligationsPage.Iso(until) : null,
            })),
            ["citation"] = Of(limit.Citation),
        })),
        ["grounds"] = List(new Figures(procedure).Citations.Select(citation => (JsonNode?)Of(citation))),
    };

    private static JsonObject Act(Act act) => new()
    {
        ["name"] = act.Name,
        ["label"] = Of(act.Label),
        ["kind"] = act.Kind.ToString().ToLowerInvariant(),
        ["owed"] = act.IsOwed,
        ["citation"] = Of(act.Citation),
        ["who"] = Of(act.Who),
        ["from"] = Names(act.From.Select(state => state.Name)),
        ["routes"] = List(act.Routes.Select(route => (JsonNode)new JsonObject { ["to"] = route.To.Name, ["when"] = Of(route.When), ["entry"] = route.Entry.ToString().ToLowerInvariant() })),
        ["after"] = List(act.After.Select(first => (JsonNode)new JsonObject { ["act"] = first.AnyOf[0].Name, ["when"] = Of(first.When) })),
        ["guards"] = Of(act.Guards),
        ["provisions"] = Of(act.Provisions),
        ["owed-when"] = Of(act.OwedWhen),
        ["starts"] = Names(act.Starts.Select(limit => limit.Name)),
        ["moves"] = Names(act.Moves.Select(limit => limit.Name)),
        ["meets"] = Names(act.Meets.Select(limit => limit.Name)),
        ["turns"] = List(act.Turns.Select(turn => (JsonNode)new JsonObject { ["limit"] = turn.Limit.Name, ["turn"] = turn.Turn.ToString().ToLowerInvariant() })),
        ["past"] = Names(act.Past.Select(limit => limit.Name)),
        ["not-past"] = Names(act.NotPast.Select(limit => limit.Name)),
        ["not-by"] = Names(act.NotBy.Select(other => other.Name)),
        ["renews"] = Names(act.Renews.Select(other => other.Name)),
        ["round"] = act.Round is { } round ? new JsonObject { ["mode"] = SignOff.Modes.All[SignOff.Modes.Ordinal(round.Mode)].Name, ["verb"] = SignOff.Verbs.All[SignOff.Verbs.Ordinal(round.Verb)].Name } : null,
        ["decision"] = act.Decision?.Id,
        ["opens"] = List(act.Opens.Select(rule => (JsonNode)new JsonObject { ["procedure"] = rule.Procedure, ["when"] = Of(rule.When) })),
        ["bars"] = List(act.Bars.Select(bar => (JsonNode)new JsonObject { ["label"] = Of(bar.Label), ["citation"] = Of(bar.Citation), ["when"] = Of(bar.When) })),
        ["repeatable"] = act.IsRepeatable,
        ["leaves-behind"] = act.LeavesBehind,
        ["paper"] = act.Form.Paper is { } paper ? Of(paper) : null,
        ["paper-citation"] = Of(act.Form.PaperCitation),
        ["fields"] = List(act.Form.Fields.Select(field => (JsonNode)new JsonObject { ["name"] = field.Name, ["label"] = Of(field.Label), ["required"] = field.IsRequired, ["citation"] = Of(field.Citation) })),
    };
}
