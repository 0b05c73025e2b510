using Baodi.Procedures.ConsoleHost;

namespace Baodi.Procedures.Tests.Hosting;

/// <summary>What somebody is told is in his language and in words of the office, not in those of whatever failed inside.</summary>
public sealed class ReasonWordsTests
{
    private static readonly string[] OfTheInside = ["ISO", "Instant", "LocalDate", "Exception", "depth", "token", "LineNumber", "System.", "Not an", "is written as"];

    [Theory]
    [InlineData("\"yesterday\"", "应为带时区的时间，如 2022-07-19T07:15:00+08:00", "a time with its offset such as 2022-07-19T07:15:00+08:00 belongs here")]
    [InlineData("\"2024-03-12T14:02:00\"", "应为带时区的时间", "a time with its offset")]
    [InlineData("5", "应为文本", "a text belongs here")]
    public void ContentThatIsNoTime_IsToldInBothLanguages(string value, string chinese, string english)
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("bad.json", BadInputTests.Good.Replace("\"received-at\": \"2024-03-12T14:02:00+08:00\"", $"\"received-at\": {value}", StringComparison.Ordinal));
        Tells(chinese, english, ["run", file]);
    }

    [Theory]
    [InlineData("duty-officer record-incident {\"place\":}", "不是有效的 JSON，错在第1行第10字节", "not valid JSON at line 1, byte 10")]
    [InlineData("duty-officer record-incident {\"\\ud800\":1}", "不是有效的 Unicode", "not valid Unicode")]
    public void ContentThatIsNoJson_IsToldInBothLanguages(string line, string chinese, string english) =>
        Tells(chinese, english, ["play", "incident", "--at", "2022-07-19T07:15:00+08:00"], line + "\nquit\n");

    [Fact]
    public void EveryConverter_SaysWhatWouldBeRight_InBothLanguages()
    {
        Label[] wanted =
        [
            LabelOf(new InstantConverter(), "\"x\""), LabelOf(new LocalDateConverter(), "\"x\""), LabelOf(new LocalDateTimeConverter(), "\"x\""),
            LabelOf(new TimeAllowedConverter(), "\"x\""), LabelOf(new TimeGivenConverter(), "\"x\""), LabelOf(new SeatConverter(), "\"x\""), LabelOf(new PostConverter(), "\"x\""), LabelOf(new FindingConverter(), "5"),
        ];
        Assert.All(wanted, label =>
        {
            Assert.StartsWith("应为", label.Chinese, StringComparison.Ordinal);
            Assert.EndsWith("belongs here", label.English, StringComparison.Ordinal);
            Assert.DoesNotContain(OfTheInside, word => label.English.Contains(word, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void WhatTheSystemSays_IsSaidInWordsOfOurs()
    {
        Exception[] said =
        [
            new FileNotFoundException("inside"), new DirectoryNotFoundException("inside"), new UnauthorizedAccessException("inside"), new PathTooLongException("inside"),
            new IOException("inside", 28), new IOException("inside", 30), new IOException("inside", 5), new IOException("inside"), new NotSupportedException("inside"), new ObjectDisposedException("inside"),
        ];
        Assert.All(said, e =>
        {
            var label = SystemWords.Of(e);
            Assert.DoesNotContain("inside", label.English + label.Chinese, StringComparison.Ordinal);
            Assert.False(label.Chinese.Any(char.IsAsciiLetter), label.Chinese);
        });
        Assert.Equal("the disk or the quota is full", SystemWords.Of(new IOException("inside", 28)).English);
    }

    private static Label LabelOf<T>(System.Text.Json.Serialization.JsonConverter<T> converter, string json) =>
        Assert.IsType<ValueException>(Assert.Throws<System.Text.Json.JsonException>(() =>
        {
            var reader = new System.Text.Json.Utf8JsonReader(System.Text.Encoding.UTF8.GetBytes(json));
            reader.Read();
            converter.Read(ref reader, typeof(T), System.Text.Json.JsonSerializerOptions.Default);
        }).InnerException).Label;

    private static void Tells(string chinese, string english, string[] args, string input = "")
    {
        foreach (var (language, words) in new[] { ("zh", chinese), ("en", english) })
        {
            var run = HostRun.With(input, [.. args, "--lang", language]);
            Assert.Contains(words, run.Out, StringComparison.Ordinal);
            Assert.DoesNotContain(OfTheInside, inside => run.Out.Contains(inside, StringComparison.Ordinal));
        }
    }
}
