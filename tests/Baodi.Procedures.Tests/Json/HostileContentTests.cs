using System.Text;
using Baodi.Procedures.Incidents;
using NodaTime;

namespace Baodi.Procedures.Tests;

/// <summary>Whatever bytes come in as content, the answer is an outcome that names the place.</summary>
public class HostileContentTests
{
    internal const string Call = """
        {"received-at":"2021-01-14T12:55:00+08:00","reporting-unit":"u","reporter-name":"n","reporter-identity":"i","time":"t","place":"p",
        "nature":"n","damage":"d","measures-taken":"m","likely-development":"l","kind":"accident","casualties":{"deaths":1}}
        """;

    private static readonly Office Office = new(TestProfile.Create());

    [Fact]
    public void Open_WholeContent_IsAccepted() => Assert.True(Open(Call).IsAccepted);

    [Theory]
    [InlineData("", "$")]
    [InlineData("   ", "$")]
    [InlineData("[]", "$")]
    [InlineData("1", "$")]
    [InlineData("null", "$")]
    [InlineData("\"text\"", "$")]
    [InlineData("{", "$")]
    [InlineData("{/* */}", "$")]
    [InlineData("\uFEFF{}", "$")]
    [InlineData("{\"\\ud800\":1}", "$")]
    [InlineData("{\"$type\":\"x\"}", "$.$type")]
    [InlineData("{\"Kind\":\"accident\"}", "$.Kind")]
    public void Open_WhatIsNoContent_IsMalformed(string json, string path) => AssertMalformed(Open(json), path);

    [Theory]
    [InlineData("{}")]
    [InlineData(",")]
    [InlineData("null")]
    [InlineData("//")]
    [InlineData("\0")]
    public void Open_SomethingAfterTheContent_IsMalformed(string more) => AssertMalformed(Open(Call + more), "$");

    [Theory]
    [InlineData("\"kind\":\"accident\"", "\"kind\":\"Accident\"", "$.kind")]
    [InlineData("\"kind\":\"accident\"", "\"kind\":\"accident, accident\"", "$.kind")]
    [InlineData("\"kind\":\"accident\"", "\"kind\":\" accident\"", "$.kind")]
    [InlineData("\"kind\":\"accident\"", "\"kind\":\"1\"", "$.kind")]
    [InlineData("\"kind\":\"accident\"", "\"kind\":1", "$.kind")]
    [InlineData("\"kind\":\"accident\"", "\"kind\":null", "$.kind")]
    [InlineData("\"kind\":\"accident\"", "\"kind\":\"\\udc00\"", "$.kind")]
    [InlineData("\"kind\":\"accident\"", "\"kind\":\"accident\",\"kind\":\"accident\"", "$.kind")]
    [InlineData("\"kind\":\"accident\"", "\"kind\":\"accident\",\"surplus\":[[[[1]]]]", "$.surplus")]
    [InlineData("\"time\":\"t\"", "\"time\":null", "$.time")]
    [InlineData("\"reporting-unit\":\"u\"", "\"reporting-unit\":null", "$.reporting-unit")]
    [InlineData("\"time\":\"t\"", "\"time\":7", "$.time")]
    [InlineData("\"time\":\"t\"", "\"time\":{\"text\":\"t\"}", "$.time")]
    [InlineData("\"place\":\"p\"", "\"place\":\"\\ud83d\"", "$.place")]
    [InlineData("\"reporting-unit\":\"u\"", "\"reporting-unit\":[\"u\"]", "$.reporting-unit")]
    [InlineData("\"reporting-unit\":\"u\"", "\"reporting-unit\":true", "$.reporting-unit")]
    [InlineData("\"reporting-unit\":\"u\"", "\"reporting-unit\":\"\\ud800x\"", "$.reporting-unit")]
    [InlineData("\"deaths\":1", "\"deaths\":99999999999", "$.casualties.deaths")]
    [InlineData("\"deaths\":1", "\"deaths\":1e400", "$.casualties.deaths")]
    [InlineData("\"deaths\":1", "\"deaths\":1.5", "$.casualties.deaths")]
    [InlineData("\"deaths\":1", "\"deaths\":1.0", "$.casualties.deaths")]
    [InlineData("\"deaths\":1", "\"deaths\":1e0", "$.casualties.deaths")]
    [InlineData("\"deaths\":1", "\"deaths\":-0", "$.casualties.deaths")]
    [InlineData("\"deaths\":1", "\"deaths\":01", "$.casualties.deaths")]
    [InlineData("\"deaths\":1", "\"deaths\":+1", "$.casualties.deaths")]
    [InlineData("\"deaths\":1", "\"deaths\":1,", "$.casualties")]
    [InlineData("\"deaths\":1", "\"deaths\":1,\"d\\u0065aths\":2", "$.casualties.deaths")]
    [InlineData("\"deaths\":1", "\"\\udc00\":1", "$.casualties")]
    [InlineData("\"deaths\":1", "\"deaths\":1/**/", "$.casualties")]
    [InlineData("\"deaths\":1", "\"deaths\":\"1\"", "$.casualties.deaths")]
    [InlineData("\"deaths\":1", "\"deaths\":1,\"deaths\":2", "$.casualties.deaths")]
    [InlineData("\"deaths\":1", "\"dead\":1", "$.casualties.dead")]
    [InlineData("{\"deaths\":1}", "[1]", "$.casualties")]
    [InlineData("2021-01-14T12:55:00+08:00", "2021-01-14T12:55:00", "$.received-at")]
    [InlineData("2021-01-14T12:55:00+08:00", "2021-02-30T12:55:00+08:00", "$.received-at")]
    [InlineData("2021-01-14T12:55:00+08:00", "9999-12-31T23:59:59Z", "$.received-at")]
    [InlineData("2021-01-14T12:55:00+08:00", "-9998-01-01T00:00:00+18:00", "$.received-at")]
    public void Open_AMemberThatIsWrong_IsMalformedAtItsPath(string part, string instead, string path)
    {
        Assert.Contains(part, Call, StringComparison.Ordinal);
        AssertMalformed(Open(Call.Replace(part, instead, StringComparison.Ordinal)), path);
    }

    [Theory]
    [InlineData("\"reporting-unit\":\"u\",", "", "reporting-unit", "missing-field")]
    [InlineData("\"kind\":\"accident\",", "", "kind", "missing-field")]
    [InlineData("\"time\":\"t\",", "", "time", "missing-field")]
    [InlineData("\"reporting-unit\":\"u\"", "\"reporting-unit\":\" \\u3000\"", "reporting-unit", "missing-field")]
    [InlineData("\"time\":\"t\"", "\"time\":\"\"", "time", "missing-field")]
    [InlineData("\"deaths\":1", "\"deaths\":-1", "casualties", "malformed-field")]
    [InlineData("\"deaths\":1", "\"deaths\":2147483647", "casualties", "malformed-field")]
    public void Open_AFieldThatIsWrong_IsNamed(string part, string instead, string field, string code)
    {
        var wrong = Assert.IsType<FieldWrong>(Assert.Single(Open(Call.Replace(part, instead, StringComparison.Ordinal)).Refusal!.Reasons));
        Assert.Equal((field, code), (wrong.Field.Name, wrong.Code));
    }

    [Theory]
    [InlineData(Form.LongestText, true)]
    [InlineData(Form.LongestText + 1, false)]
    public void Open_AText_HasALongestLength(int length, bool isAccepted)
    {
        var outcome = Open(Call.Replace("\"place\":\"p\"", "\"place\":\"" + new string('长', length) + "\"", StringComparison.Ordinal));
        Assert.Equal(isAccepted, outcome.IsAccepted);
        Assert.Equal(isAccepted ? null : "malformed-field", outcome.Refusal?.Reasons[0].Code);
    }

    [Fact]
    public void Open_ATimeNearTheEndOfTime_IsRefused() =>
        Assert.Equal(
            ["no-calendar", "happened-out-of-time"],
            Open(Call.Replace("2021-01-14T12:55:00+08:00", "9999-12-31T23:59:59+08:00", StringComparison.Ordinal)).Refusal!.Reasons.Select(r => r.Code));

    [Fact]
    public void Open_BytesThatAreNotUtf8_AreMalformed()
    {
        var bytes = Encoding.UTF8.GetBytes(Call);
        bytes[Call.IndexOf("\"u\"", StringComparison.Ordinal) + 1] = 0xFF;
        AssertMalformed(Open(bytes), "$.reporting-unit");
        AssertMalformed(Open([0xFF]), "$");
        AssertMalformed(Open([.. "{\""u8, 0xC3, .. "\":1}"u8]), "$");
    }

    [Fact]
    public void Open_ADeepOrALongDocument_IsMalformed()
    {
        AssertMalformed(Open(new string('[', 100_000)), "$");
        AssertMalformed(Open(Call.Replace("\"u\"", new string('[', 100) + new string(']', 100), StringComparison.Ordinal)), "$.reporting-unit");
        AssertMalformed(Open(Call + new string(' ', 1 << 20)), "$");
    }

    [Theory]
    [InlineData("{\"units\":[]}", "missing-field", null)]
    [InlineData("{}", "missing-field", null)]
    [InlineData("{\"units\":[\"\"]}", "malformed-field", null)]
    [InlineData("{\"units\":null}", "malformed-content", "$.units")]
    [InlineData("{\"units\":\"x\"}", "malformed-content", "$.units")]
    [InlineData("{\"units\":[null]}", "malformed-content", "$.units[0]")]
    [InlineData("{\"units\":[[\"x\"]]}", "malformed-content", "$.units[0]")]
    [InlineData("{\"units\":[\"x\",7]}", "malformed-content", "$.units[1]")]
    public void Do_AListThatIsWrong_IsRefused(string json, string code, string? path)
    {
        var history = Grave();
        history.Do(new ReportToDutyLeader(), IncidentHistory.Duty);
        history.Do(new ReportToPrincipalLeaders(), IncidentHistory.Leader);
        history.Do(new DecideResponse(true, "x"), IncidentHistory.Head);
        var reason = Assert.Single(Do(history, "call-departments", json).Refusal!.Reasons);
        Assert.Equal((code, path), (reason.Code, (reason as MalformedContent)?.Path));
    }

    [Fact]
    public void Do_AListOfTooMany_IsRefused()
    {
        var json = "{\"units\":[" + string.Join(',', Enumerable.Repeat("\"x\"", Form.LongestList + 1)) + "]}";
        var reasons = Do(Grave(), "call-departments", json).Refusal!.Reasons;
        Assert.Equal("$.units", Assert.IsType<MalformedContent>(reasons[^1]).Path);
    }

    [Theory]
    [InlineData("\"unit-head:\"")]
    [InlineData("\"mayor\"")]
    [InlineData("\"District-Head\"")]
    [InlineData("7")]
    [InlineData("null")]
    [InlineData("\"unit-head:\\ud800\"")]
    public void Do_ASeatThatIsNone_IsMalformed(string seat) =>
        AssertMalformed(Do(Grave(), "record-unreachable", $$"""{"seat":{{seat}},"attempts":"x"}"""), "$.seat");

    [Fact]
    public void Do_ABlankOrAnOverlongCharge_IsAMalformedField()
    {
        foreach (var charge in new[] { " ", "education-bureau\u200b", new string('x', Form.LongestText + 1) })
        {
            var outcome = Do(Grave(), "record-unreachable", $$"""{"seat":"unit-head:{{charge}}","attempts":"x"}""");
            Assert.Equal("malformed-field", Assert.Single(outcome.Refusal!.Reasons).Code);
        }
    }

    [Theory]
    [InlineData("{\"instruction\":\"x\",\"in-person\":0,\"tell-duty-leader\":true}", "$.in-person")]
    [InlineData("{\"instruction\":\"x\",\"in-person\":\"true\",\"tell-duty-leader\":true}", "$.in-person")]
    [InlineData("{\"instruction\":\"x\",\"in-person\":null,\"tell-duty-leader\":true}", "$.in-person")]
    public void Do_AYesOrNoThatIsNeither_IsMalformed(string json, string path)
    {
        var history = IncidentHistory.Opened(Office);
        history.Do(new Judge(Grade.Ordinary), IncidentHistory.Duty);
        history.Do(new ReportToDutyDirector(), IncidentHistory.Duty);
        AssertMalformed(Office.Do(history.Case, "direct-handling", Encoding.UTF8.GetBytes(json), IncidentHistory.Director, At), path);
    }

    [Fact]
    public void Open_ByTheWrongPost_SaysSoBesideWhatIsMalformed()
    {
        var outcome = Office.Open(Office.Procedure<Incident>(), "I-1", "record-incident", "[]"u8, IncidentHistory.Leader, At);
        Assert.Equal(["wrong-post", "malformed-content"], outcome.Refusal!.Reasons.Select(reason => reason.Code));
    }

    [Fact]
    public void Open_ACallersMistake_ThrowsWhateverTheContent()
    {
        Assert.ThrowsAny<ArgumentException>(() => Office.Open(Office.Procedure<Incident>(), " ", "record-incident", "[]"u8, IncidentHistory.Duty, At));
        Assert.ThrowsAny<ArgumentException>(() => Office.Open(Office.Procedure<Incident>(), new('x', 201), "no-such", "[]"u8, IncidentHistory.Duty, At));
        Assert.ThrowsAny<ArgumentException>(() => Office.Open(Office.Procedure<Incident>(), "I-1", null!, "[]"u8, IncidentHistory.Duty, At));
        Assert.ThrowsAny<ArgumentException>(() => Office.Open(Office.Procedure<Incident>(), "I-1", "record-incident", "[]"u8, null!, At));
        Assert.ThrowsAny<ArgumentException>(() => Office.Open("I-1", IncidentHistory.Call(), IncidentHistory.Duty, Instant.MaxValue));
        var opened = IncidentHistory.Opened(Office).Case;
        Assert.ThrowsAny<ArgumentException>(() => Office.Do(opened, null!, "[]"u8, IncidentHistory.Duty, At));
        Assert.ThrowsAny<ArgumentException>(() => Office.Do(opened, "judge", "[]"u8, null!, At));
    }

    /// <summary>What a typed command may hold that JSON could not bring back is refused as well.</summary>
    [Fact]
    public void Do_ATypedCommandThatCannotBeWritten_IsRefused()
    {
        var call = IncidentHistory.Call();
        RecordIncident[] wrong =
        [
            call with { Place = "\ud800" },
            call with { ReporterName = "x\udc00" },
            call with { ReceivedAt = Instant.MaxValue },
            call with { ReceivedAt = Instant.MinValue },
            call with { Kind = (IncidentKind)9 },
        ];
        foreach (var command in wrong)
        {
            Assert.Equal("malformed-field", Office.Open("I-1", command, IncidentHistory.Duty, At).Refusal!.Reasons[0].Code);
        }

        Assert.True(Office.Open("I-1", call with { Place = "\ud83d\ude00" }, IncidentHistory.Duty, At).IsAccepted);
        Seat[] seats = [new(Posts.UnitHead, ""), new(new Post("stranger", new("外人", "stranger"))), new(Posts.UnitHead, "\ud800")];
        foreach (var seat in seats)
        {
            Assert.Equal("malformed-field", Office.Do(Grave().Case, new RecordUnreachable(seat, "x"), IncidentHistory.Duty, At).Refusal!.Reasons[0].Code);
        }
    }

    private static Instant At => IncidentHistory.Start + Duration.FromHours(2);

    private static IncidentHistory Grave()
    {
        var history = IncidentHistory.Opened(Office);
        history.Do(new Judge(Grade.Serious), IncidentHistory.Duty);
        return history;
    }

    internal static Outcome Open(string json) => Open(Encoding.UTF8.GetBytes(json));

    private static Outcome Open(byte[] utf8) => Office.Open(Office.Procedure<Incident>(), "I-1", "record-incident", utf8, IncidentHistory.Duty, At);

    private static Outcome Do(IncidentHistory history, string act, string json) =>
        Office.Do(history.Case, act, Encoding.UTF8.GetBytes(json), IncidentHistory.Duty, At);

    internal static void AssertMalformed(Outcome outcome, string path) =>
        Assert.Equal(path, Assert.Single(outcome.Refusal!.Reasons.OfType<MalformedContent>()).Path);
}
