using System.Text.Json.Nodes;
using Baodi.Procedures.ConsoleHost.Json;
using Baodi.Procedures.ConsoleHost.Scenarios;
using NodaTime;

namespace Baodi.Procedures.ConsoleHost.Play;

/// <summary>A case that is played by a program: one JSON object a line, for each thing that is shown, said or done.</summary>
internal sealed class PlayJson(Session session) : IPlayView
{
    public bool AsksFields => false;

    public void Begin()
    {
    }

    public string? Read(TextReader input)
    {
        session.Terminal.Out.Flush();
        return input.ReadLine();
    }

    public string? ReadField(TextReader input, Field field) => null;

    public string? ReadGround(TextReader input, Reason reason)
    {
        Write("ground", new() { ["of"] = JsonOutput.Of(reason) });
        return Read(input);
    }

    public void Show(Case? current, Instant now, IReadOnlyList<Choice> choices) => Write("standing", new()
    {
        ["now"] = JsonOutput.Of(now),
        ["case"] = current is null ? null : StoryJson.Case(current),
        ["open"] = JsonOutput.List(choices.Select((choice, index) => (JsonNode)new JsonObject
        {
            ["number"] = index + 1,
            ["act"] = choice.Act.Name,
            ["by"] = choice.By.Officer.Id,
            ["citation"] = JsonOutput.Of(choice.Act.Citation),
            ["departs"] = JsonOutput.List(choice.Departs.Select(reason => (JsonNode)JsonOutput.Of(reason))),
        })),
    });

    public void Tell(StepTaken taken) => Write("step", StoryJson.Of(taken));

    public void Explain(IReadOnlyList<ClosedAct> closed) => Write("closed", new()
    {
        ["acts"] = JsonOutput.List(closed.Select(act => (JsonNode)new JsonObject
        {
            ["act"] = act.Act.Name,
            ["by"] = act.By.Officer.Id,
            ["reasons"] = JsonOutput.List(act.Reasons.Select(reason => (JsonNode)JsonOutput.Of(reason))),
        })),
    });

    public void Log(IReadOnlyList<StepTaken> steps) => Write("log", new() { ["steps"] = JsonOutput.List(steps.Select(step => (JsonNode)StoryJson.Of(step))) });

    public void Say(Label text, bool isBad) => Write(isBad ? "problem" : "message", new() { ["message"] = JsonOutput.Of(text) });

    public void Help() => Write("help", new()
    {
        ["forms"] = JsonOutput.List(Texts.PlayForms.Select(form => (JsonNode)new JsonObject { ["form"] = form.Form, ["label"] = JsonOutput.Of(form.Text) })),
    });

    public void End(Case? current, IReadOnlyList<StepTaken> steps) => Write("end", new() { ["case"] = current is null ? null : StoryJson.Case(current), ["steps"] = steps.Count(step => step.Outcome is not null) });

    private void Write(string what, JsonObject content) => session.Terminal.Out.WriteLine(JsonOutput.OneLine(new JsonObject { [what] = content }));
}
