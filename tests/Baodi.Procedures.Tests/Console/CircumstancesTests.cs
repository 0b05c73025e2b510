using NodaTime;

namespace Baodi.Procedures.Tests.Hosting;

/// <summary>What a step of a scenario says of how it came about.</summary>
public sealed class CircumstancesTests
{
    private const string Judge = "\"do\": \"judge\", ";

    internal const string Night = """
        [
          { "at": "2024-03-12T02:00:00+08:00", "happened-at": "2024-03-12T01:50:00+08:00", "by": "duty-officer", "open": "watch", "case": "one", "do": "take-call", "with": { "message": "smoke" }, "expect": "accepted" },
          { "at": "2024-03-12T02:02:00+08:00", "by": "duty-officer", "case": "one", "do": "tell-upward", "with": { "person": "z" }, "expect": { "refused": ["wrong-state", "passed-over", "not-yet-done"] } },
          { "at": "2024-03-12T02:30:00+08:00", "happened-at": "2024-03-12T02:05:00+08:00", "by": "duty-officer", "case": "one", "do": "tell-upward", "with": { "person": "z" },
            "departures": [{ "code": "not-yet-done", "about": "consent", "ground": "nobody answered" }, { "code": "wrong-state", "about": "tell-upward", "ground": "it burnt" }],
            "expect": "accepted", "state": "reported" }
        ]
        """;

    internal const string Telephoned = """
        [
          { "at": "2024-03-12T02:00:00+08:00", "by": "duty-officer", "open": "watch", "case": "two", "do": "take-call", "with": { "message": "smoke" }, "expect": "accepted" },
          { "at": "2024-03-12T02:01:00+08:00", "by": "duty-officer", "case": "two", "do": "ask-police", "expect": "accepted" },
          { "at": "2024-03-12T02:02:00+08:00", "by": "duty-officer", "case": "two", "do": "ask-police", "expect": "accepted" },
          { "at": "2024-03-12T02:02:00+08:00", "by": "duty-director", "case": "two", "do": "weigh", "expect": "accepted" },
          { "at": "2024-03-12T02:03:00+08:00", "by": "duty-officer", "told-by": "duty-director", "case": "two", "do": "consent", "expect": "accepted" }
        ]
        """;

    internal const string OutOfReach = """
        [
          { "at": "2024-03-12T02:00:00+08:00", "by": "duty-officer", "open": "watch", "case": "three", "do": "take-call", "with": { "message": "smoke" }, "expect": "accepted" },
          { "at": "2024-03-12T02:01:00+08:00", "by": "duty-officer", "case": "three", "do": "missing", "expect": "accepted" },
          { "at": "2024-03-12T02:02:00+08:00", "by": "duty-officer", "case": "three", "do": "ask-police", "expect": "accepted" },
          { "at": "2024-03-12T02:03:00+08:00", "by": "duty-leader", "case": "three", "do": "weigh", "expect": "accepted" }
        ]
        """;

    /// <summary>The same night with the duty leader's consent to what nobody answered about.</summary>
    internal static string WithConsentOf(string night) =>
        night.Replace("\"nobody answered\"", "\"nobody answered\", \"consent-of\": \"duty-leader\"", StringComparison.Ordinal);

    [Fact]
    public void Departures_AndWhenItHappened_AreGivenToTheProcedure()
    {
        var told = NightWatch.Played(Night);

        Assert.All(told, step => Assert.Empty(step.Mismatches));
        Assert.Equal(Duration.FromMinutes(10), told[0].Outcome!.Event!.EnteredAfter);
        var happened = told[2].Outcome!.Event!;
        Assert.Equal(Duration.FromMinutes(25), happened.EnteredAfter);
        Assert.Equal(["wrong-state it burnt", "passed-over it burnt", "not-yet-done nobody answered"], happened.Departures.Select(departure => $"{departure.Code} {departure.Ground}"));
    }

    [Fact]
    public void ToldBy_MakesItTheHandOfBoth()
    {
        var told = NightWatch.Played(Telephoned);

        Assert.All(told, step => Assert.Empty(step.Mismatches));
        var consented = told[^1].Outcome!.Event!;
        Assert.Equal(("duty-director", "duty-officer"), (consented.By.OfficerId, consented.EnteredBy!.OfficerId));
    }

    [Fact]
    public void ConsentOf_IsTheConsentThatTheOfficeWants()
    {
        var without = NightWatch.Played(Night, NightWatch.WithConsent)[^1];
        var with = NightWatch.Played(WithConsentOf(Night), NightWatch.WithConsent)[^1];

        Assert.Contains("departure-without-consent", without.Outcome!.Refusal!.Reasons.Select(reason => reason.Code));
        Assert.Equal("duty-leader", with.Outcome!.Event!.Departures[2].Consent!.OfficerId);
    }

    [Theory]
    [InlineData("\"happened-at\": \"2024-03-12T14:05:00+08:00\"", "happened-at-unneeded")]
    [InlineData("\"departures\": [{ \"code\": \"signature-missing\", \"about\": \"consent-to-report\", \"ground\": \"haste\" }]", "departure-unneeded")]
    public void WhatIsOutOfOrder_IsRefusedByTheProcedure(string said, params string[] codes)
    {
        Refused(Judge, said, "\"expect\": \"accepted\", \"state\": \"ordinary\"", codes);
    }

    [Fact]
    public void WhatMayNotBeTold_IsRefusedByTheProcedure() =>
        Refused("\"do\": \"telephone-municipal-duty-room\", ", "\"told-by\": \"lead\"", "\"expect\": { \"refused\": [\"signature-missing\"] }", "signature-missing", "not-told-to", "wrong-post");

    private static void Refused(string act, string said, string was, params string[] codes)
    {
        using var folder = new TemporaryFolder();
        var expected = string.Join(", ", codes.Select(code => $"\"{code}\""));
        var file = folder.File("said.json", BadInputTests.Good
            .Replace(act, $"{act}{said}, ", StringComparison.Ordinal)
            .Replace(was, $"\"expect\": {{ \"refused\": [{expected}] }}", StringComparison.Ordinal));

        var run = HostRun.Of("run", file);

        Assert.True(run.Status == 0, run.Error + run.Out);
        Assert.Empty(SchemaCheck.Of(Path.Combine(HostRun.Scenarios, "scenario.schema.json")).Violations(file));
    }

    [Theory]
    [InlineData("\"happened-at\": \"yesterday\"", "$.steps[1].happened-at", "is not a time with its offset")]
    [InlineData("\"happened-at\": 5", "$.steps[1].happened-at", "a text belongs here")]
    [InlineData("\"told-by\": \"nobody\"", "$.steps[1].told-by", "there is no officer 'nobody'; there are duty, lead")]
    [InlineData("\"departures\": { }", "$.steps[1].departures", "an array [ ] belongs here")]
    [InlineData("\"departures\": [5]", "$.steps[1].departures[0]", "an object { } belongs here")]
    [InlineData("\"departures\": [{ \"code\": \"x\", \"about\": \"y\" }]", "$.steps[1].departures[0]", "'ground' is missing")]
    [InlineData("\"departures\": [{ \"code\": \"\", \"about\": \"y\", \"ground\": \"z\" }]", "$.steps[1].departures[0].code", "the text is blank")]
    [InlineData("\"departures\": [{ \"code\": \"x\", \"about\": \"y\", \"ground\": 1 }]", "$.steps[1].departures[0].ground", "a text belongs here")]
    [InlineData("\"departures\": [{ \"code\": \"x\", \"about\": \"y\", \"ground\": \"z\", \"why\": \"w\" }]", "$.steps[1].departures[0].why", "no such member 'why'")]
    [InlineData("\"departures\": [{ \"code\": \"x\", \"about\": \"y\", \"ground\": \"z\", \"consent-of\": \"nobody\" }]", "$.steps[1].departures[0].consent-of", "there is no officer 'nobody'")]
    public void AMistake_GivesTwoWithItsPath(string said, string path, string expected)
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("bad.json", BadInputTests.Good.Replace(Judge, $"{Judge}{said}, ", StringComparison.Ordinal));

        var run = HostRun.Of("run", file);

        Assert.Equal(2, run.Status);
        Assert.Contains($" {path}: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AStepThatOnlyLooks_HasNoCircumstances()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("bad.json", BadInputTests.Good.Replace("\"overdue\": [", "\"told-by\": \"duty\", \"overdue\": [", StringComparison.Ordinal));

        Assert.Contains("no such member 'told-by'", HostRun.Of("run", file).Error, StringComparison.Ordinal);
    }
}
