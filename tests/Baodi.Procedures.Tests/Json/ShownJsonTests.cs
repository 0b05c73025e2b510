using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Baodi.Procedures.RequestReports;
using Baodi.Procedures.Rules;
using NodaTime;

namespace Baodi.Procedures.Tests;

/// <summary>What a host hands to its own serializer is written as the library writes it.</summary>
public sealed partial class ShownJsonTests
{
    private static readonly Instant At = Instant.FromUtc(2017, 4, 5, 1, 0);
    private static readonly Officer Clerk = new("sun", "Sun", Posts.OfficeClerk);
    private static readonly Office Office = BaodiOffice.Default;
    private static readonly Outcome<RequestReportState, RequestReport> Opened = Office.Open("1", new Receive(UpwardKind.Request, "education-bureau", "x"), Clerk, At);
    private static readonly Refusal Refusal = Office.Do(Opened.Case, "archive", "{}"u8, Clerk, At).Refusal!;

    public static TheoryData<JsonSerializerOptions> Hosts => [JsonSerializerOptions.Default, JsonSerializerOptions.Web, new(JsonSerializerDefaults.Web) { WriteIndented = false, TypeInfoResolver = HostJson.Default }];

    [Theory]
    [MemberData(nameof(Hosts))]
    public void Refusal_AndItsReasons_AreWrittenAsTheLibraryDoes(JsonSerializerOptions host)
    {
        Assert.Equal(Own(Refusal.WriteTo), Written(Refusal, host));
        Assert.Equal($"{{\"reasons\":[{Written(Refusal.Reasons[0], host)}]}}", Own(Refusal.WriteTo));
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public void Case_TypedOrNot_IsWrittenAsTheLibraryDoes(JsonSerializerOptions host)
    {
        Assert.Equal(Own(Opened.Case.WriteTo), Written(Opened.Case, host));
        Assert.Equal(Own(Opened.Case.WriteTo), Written<Case>(Opened.Case, host));
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public void Candidate_SaysWhetherItIsOpen_AndWhy_AndWhatToFill(JsonSerializerOptions host)
    {
        var all = Office.CanDo(Opened.Case, Clerk, At);
        var candidates = Enumerable.Range(0, all.Count).Select(at => all[at]).ToDictionary(one => one.Act.Name, one => JsonDocument.Parse(Written(one, host)).RootElement);
        Assert.True(candidates["return"].GetProperty("open").GetBoolean());
        Assert.Equal("reason", candidates["return"].GetProperty("to-fill")[0].GetProperty("field").GetString());
        Assert.Equal("wrong-state", candidates["archive"].GetProperty("reasons")[0].GetProperty("code").GetString());
        Assert.Equal(all.Count, JsonDocument.Parse(Written(all, host)).RootElement.GetProperty("candidates").GetArrayLength());
    }

    [Theory]
    [MemberData(nameof(Hosts))]
    public void WhatElseIsShown_IsWritten(JsonSerializerOptions host)
    {
        Assert.Equal("""{"zh":"收","en":"receive"}""", Written(new Label("收", "receive"), host));
        Assert.Equal(new Label("收", "receive"), JsonSerializer.Deserialize<Label>("""{"zh":"收","en":"receive"}""", host));
        Assert.Equal("""{"clause":"1.1.1"}""", Written(Opened.Event!.Citation, host));
        Assert.StartsWith("""{"case":"1","sequence":1,"at":"2017-04-05T09:00:00+08:00","act":"receive",""", Written(Opened.Event!, host), StringComparison.Ordinal);
        Assert.Contains("\"reasons\"", Written(Office.Do(Opened.Case, "archive", "{}"u8, Clerk, At), host), StringComparison.Ordinal);
        var running = IncidentHistory.Opened(Office).Case.Limits[0];
        Assert.StartsWith($$"""{"limit":"{{running.Limit.Name}}",""", Written(running, host), StringComparison.Ordinal);
        var due = Office.ObligationsIn(new(new(2017, 4, 1), new(2017, 4, 30)))[0];
        Assert.StartsWith($$"""{"obligation":"{{due.Obligation.Name}}",""", Written(due, host), StringComparison.Ordinal);
        Assert.Contains($"\"{due.Obligation.Name}\"", Written(due.Obligation, host), StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsShown_IsNotReadBack() => Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Refusal>(Own(Refusal.WriteTo)));

    [Fact]
    public void EveryReasonThereIs_IsWrittenSo_AlsoByItsOwnType()
    {
        var reasons = typeof(Reason).Assembly.GetTypes().Where(typeof(Reason).IsAssignableFrom).ToList();
        Assert.True(reasons.Count > 25);
        Assert.All(reasons, reason => Assert.True(reason.IsDefined(typeof(JsonConverterAttribute), inherit: false), reason.Name));
    }

    private static string Written<T>(T value, JsonSerializerOptions host) => Plain(JsonSerializer.SerializeToUtf8Bytes(value, host));

    private static string Own(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            write(json);
        }

        return Plain(bytes.WrittenSpan);
    }

    /// <summary>The same whatever the host escapes.</summary>
    private static string Plain(ReadOnlySpan<byte> utf8) => System.Text.RegularExpressions.Regex.Replace(
        Encoding.UTF8.GetString(utf8), @"\\u(?<hex>[0-9A-F]{4})", escaped => ((char)Convert.ToInt32(escaped.Groups["hex"].Value, 16)).ToString(), System.Text.RegularExpressions.RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    [JsonSerializable(typeof(Refusal))]
    [JsonSerializable(typeof(Reason))]
    [JsonSerializable(typeof(Case))]
    [JsonSerializable(typeof(Case<RequestReportState, RequestReport>))]
    [JsonSerializable(typeof(Outcome))]
    [JsonSerializable(typeof(Candidate))]
    [JsonSerializable(typeof(Permissions))]
    [JsonSerializable(typeof(Event))]
    [JsonSerializable(typeof(Label))]
    [JsonSerializable(typeof(Citation))]
    [JsonSerializable(typeof(RunningLimit))]
    [JsonSerializable(typeof(RecurringObligation))]
    [JsonSerializable(typeof(ObligationPeriod))]
    private sealed partial class HostJson : JsonSerializerContext;
}
