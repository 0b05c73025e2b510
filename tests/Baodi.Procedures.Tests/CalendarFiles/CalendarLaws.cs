using System.Text;
using Baodi.Procedures.Rules;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Baodi.Procedures.Tests.CalendarFiles;

public sealed class CalendarLaws
{
    private static readonly Instant Stamp = Instant.FromUtc(2017, 1, 1, 0, 0);
    private static readonly Procedure Incident = BaodiOffice.Default.Procedure<Incidents.Incident>();

    private static readonly Gen<string> Characters = Gen.Frequency(
        (6, Gen.Elements("区", "长", "，", "。")), (4, Gen.Elements("a", "B", " ", ":", "\"", "^")), (2, Gen.Elements("𠮷", "😀", "é", "\u0301")), (2, Gen.Elements("\n", "\r\n", "\t", "\\", ";", ",", "\\n")));

    private static readonly Arbitrary<string> Texts = Gen.ListOf(Characters, 120).Select(string.Concat).ToArbitrary();

    [Fact]
    public void AnyText_IsFoldedWithinItsLines_AndReadsBack()
    {
        var folded = 0;
        Holds(Prop.ForAll(Texts, Gen.Choose(0, 120).ToArbitrary(), (text, length) =>
        {
            var given = text[..Math.Min(length, text.Length)];
            given = char.IsHighSurrogate(given.LastOrDefault()) ? given[..^1] : given;
            var written = CalendarText.Of([Entry(given, Instant.FromUtc(2022, 7, 19, 0, 0))], Stamp, Language.Chinese);
            folded += written.Physical.Count - written.Lines.Count;
            return written.Longest <= 75 && written.Values("SUMMARY").Single() == given.ReplaceLineEndings("\n").Replace('\t', ' ');
        }));
        Assert.InRange(folded, 200, int.MaxValue);
    }

    [Fact]
    public void EveryLength_IsFoldedAtItsFullWidth()
    {
        foreach (var character in new[] { "a", "é", "区", "𠮷" })
        {
            for (var length = 1; length <= 160; length++)
            {
                var given = string.Concat(Enumerable.Repeat(character, length));
                var written = CalendarText.Of([Entry(given, Instant.FromUtc(2022, 7, 19, 0, 0))], Stamp, Language.Chinese);
                Assert.Equal(given, written.Values("SUMMARY").Single());
                Assert.InRange(written.Longest, 1, 75);
                var octets = Encoding.UTF8.GetByteCount("SUMMARY:" + given);
                var continued = written.Physical.Count - written.Lines.Count;
                Assert.InRange(continued, octets <= 75 ? 0 : 1, (octets - 1) / (74 - Encoding.UTF8.GetByteCount(character) + 1));
            }
        }
    }

    [Fact]
    public void ControlCharacters_AreShownAsTheirNumbers()
    {
        var written = CalendarText.Of([Entry("a\u0000b\u001b[31mc\u007f", Instant.FromUtc(2022, 7, 19, 0, 0))], Stamp, Language.English);
        Assert.Equal("a[U+0000]b[U+001B][31mc[U+007F]", written.Values("SUMMARY").Single());
    }

    [Fact]
    public void AnyInstant_IsWrittenAtPlusEight() =>
        Holds(Prop.ForAll(Gen.Choose(-250_000_000, 1_800_000_000).ToArbitrary(), seconds =>
        {
            var at = Instant.FromUnixTimeSeconds(1_000_000_000L + seconds);
            var written = CalendarText.Of([Entry("x", at)], at, Language.English);
            return written.Values("DTSTART")[^1] == at.WithOffset(Offset.FromHours(8)).ToString("uuuuMMdd'T'HHmmss", null)
                && written.Values("DTSTAMP").Single() == at.ToString("uuuuMMdd'T'HHmmss'Z'", null);
        }));

    [Fact]
    public void File_IsThis()
    {
        var wide = string.Concat(Enumerable.Repeat("𠮷", 20));
        var entry = Entry("会议, A; B", Instant.FromUtc(2022, 7, 19, 0, 0));
        var moment = new CalendarEntry(CalendarEntryKind.Start, Incident, "one", entry.Title, new(wide, wide), new(entry.Starts, entry.Starts), isWholeDays: false)
        {
            Place = "宝坻",
            IsCalledOff = true,
            Revision = 3,
            ChangedAt = Instant.FromUtc(2022, 7, 18, 1, 2, 3),
            Alarms = [Instant.FromUtc(2022, 7, 18, 23, 0)],
        };
        var day = new CalendarEntry(CalendarEntryKind.Due, Incident, "two", entry.Title, entry.Title, new(DistrictTime.StartOf(new(2022, 7, 19)), DistrictTime.EndOf(new(2022, 7, 19))), isWholeDays: true);
        Assert.Equal(File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Data", "calendar.ics")), CalendarText.Of([moment, day], Stamp, Language.Chinese).Physical);
    }

    [Fact]
    public void FirstInstants_AreWritten_ThoughInUtcTheyAreOfNoYear()
    {
        var first = DistrictTime.StartOf(new(1, 1, 1));
        var entry = new CalendarEntry(CalendarEntryKind.Start, Incident, "uid", new("x", "x"), new("", ""), new(first, first), isWholeDays: false) { ChangedAt = first, Alarms = [first - Duration.FromDays(366)] };
        var written = CalendarText.Of([entry], Stamp, Language.English);
        Assert.Equal("00010101T000000", written.Values("DTSTART")[^1]);
        Assert.Equal(["00010101T000000Z", "00010101T000000Z"], [.. written.Values("LAST-MODIFIED"), .. written.Values("TRIGGER")]);
    }

    [Fact]
    public void Files_WrittenAtOnce_AreTheSame()
    {
        var entries = Enumerable.Range(0, 20).Select(i => new CalendarEntry(CalendarEntryKind.Start, Incident, $"{i}", new("𠮷", "𠮷"), new("", ""), new(Stamp, Stamp), isWholeDays: false) { Alarms = [Stamp] }).ToList();
        var expected = CalendarText.Of(entries, Stamp, Language.English).Utf8;
        Assert.All(Enumerable.Range(0, 200).AsParallel().Select(_ => CalendarText.Of(entries, Stamp, Language.English).Utf8).ToList(), written => Assert.Equal(expected, written));
    }

    private static CalendarEntry Entry(string title, Instant at) =>
        new(CalendarEntryKind.Start, Incident, "uid", new(title, title), new("", ""), new(at, at), isWholeDays: false);

    private static void Holds(Property property) => property.Check(Config.QuickThrowOnFailure.WithMaxTest(400).WithQuietOnSuccess(true));
}
