using System.Buffers;
using System.Text;
using Baodi.Procedures.ConsoleHost;
using Baodi.Procedures.Rules;
using NodaTime;

namespace Baodi.Procedures.Tests;

public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("\u2800\u3164")]
    [InlineData("\u200B")]
    [InlineData("\uFEFF \u00A0\u3000")]
    [InlineData("\u115F\uFFA0\u034F\uFE0F")]
    [InlineData("\U000E0041\U000E0101")]
    [InlineData("\n\t")]
    [InlineData("\uFFFC")]
    [InlineData("\U00013441\U00013442")]
    [InlineData("\u2065\uFFF0\U000E0FFF")]
    public void TextOfWhichNothingIsSeen_IsMissing(string text) => Assert.Equal(FieldFault.Missing, Content.Judge(text));

    [Theory]
    [InlineData("关于\u0000的报告", 3, "U+0000")]
    [InlineData("a\u001Bb", 2, "U+001B")]
    [InlineData("\u0085", 1, "U+0085")]
    [InlineData("a\uFFFF", 2, "U+FFFF")]
    [InlineData("a\uFDD0", 2, "U+FDD0")]
    [InlineData("ab\U0001FFFE", 3, "U+1FFFE")]
    public void TextWithWhatIsNoneForATextIsToldWithItsPlace(string text, int place, string number)
    {
        Assert.Equal(FieldFault.Unprintable, Content.Judge(text));
        var label = Content.Forbidden(text, VisibleText.IndexOfForbidden(text));
        Assert.Contains($"第{place}个字符 {number} ", label.Chinese, StringComparison.Ordinal);
        Assert.Contains($"character {place}, {number}", label.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("关于宝坻区的报告（第 1 稿）")]
    [InlineData("一\r\n\t二")]
    [InlineData("葛\U000E0100城区, 𠀀, \uE000, 👨\u200D👩")]
    [InlineData("مرحبا \u202E")]
    public void TextOfWhichSomethingIsSeen_IsRight(string text) => Assert.Null(Content.Judge(text));

    [Theory]
    [InlineData("clerk", true)]
    [InlineData("王 五-3", true)]
    [InlineData("é", true)]
    [InlineData("e\u0301", false)]
    [InlineData("agri\u2D7F", false)]
    [InlineData("\uF900", false)]
    [InlineData("\U0002F800", false)]
    [InlineData("\U00013441", false)]
    [InlineData("a\uFFFC", false)]
    [InlineData("", false)]
    [InlineData(" clerk", false)]
    [InlineData("clerk ", false)]
    [InlineData("cle  rk", false)]
    [InlineData("cle\u00A0rk", false)]
    [InlineData("clerk\u200B", false)]
    [InlineData("cl\u202Eerk", false)]
    [InlineData("clerk\uFE0F", false)]
    [InlineData("clerk\u3164", false)]
    [InlineData("clerk\n", false)]
    [InlineData("clerk\0", false)]
    [InlineData("\u0301e", false)]
    [InlineData("a \u0301", false)]
    [InlineData("a\uFFFF", false)]
    public void Id_IsWhollySeen(string text, bool isId) => Assert.Equal(isId, VisibleText.IsId(text));

    public static TheoryData<string> TwinsOfAnId => new("clerk ", "\tclerk", "clerk\u200B", "clerk\0", "clerk\n", "\uFEFFclerk");

    [Theory]
    [MemberData(nameof(TwinsOfAnId))]
    public void Twin_OfAnId_IsNowhereAnId(string twin)
    {
        var officer = new Officer("clerk", "clerk", Posts.OfficeClerk);
        var at = Instant.FromUtc(2024, 3, 12, 1, 0);
        var office = BaodiOffice.Default;
        Assert.Throws<ArgumentException>(() => new Officer(twin, "clerk"));
        Assert.Throws<ArgumentException>(() => new Officer("clerk", "clerk", new Seat(Posts.UnitHead, twin)));
        Assert.Throws<ArgumentException>(() => officer.StandingIn(new StandIn(Posts.OfficeDirector, twin, "somebody")));
        Assert.Throws<ArgumentException>(() => officer.With(new Delegation(Posts.OfficeDirector, twin, "1", new(2024, 1, 1), new(2024, 12, 31))));
        Assert.Throws<ArgumentException>(() => office.Open(office.Find("request-report")!, twin, "receive", "{}"u8, officer, at));
        Assert.Throws<ArgumentException>(() => office.Open(office.Find("request-report")!, "1", "receive", "{}"u8, officer, at, openedBy: new CaseReference(twin, null)));
        Assert.Throws<ArgumentException>(() => office.Profile.Named(twin, new("办公室", "office")));
        Assert.Throws<ArgumentException>(() => office.Profile.Organisation.With(new Unit(twin, new("单位", "unit"), UnitKind.Department)));
        Assert.Throws<ArgumentException>(() => Procedures.Dossier.CheckCommandId(twin));
    }

    [Theory]
    [InlineData("plain 文字", "plain 文字")]
    [InlineData("a\u202Eb", "a[U+202E]b")]
    [InlineData("a\u001B[31mb\u0000", "a[U+001B][31mb[U+0000]")]
    [InlineData("a\u200Bb\u3164\u2800", "a[U+200B]b[U+3164][U+2800]")]
    [InlineData("a\u2028b\u0085", "a[U+2028]b[U+0085]")]
    [InlineData("a\r\nb\rc\td", "a\nb\nc d")]
    [InlineData("b\uFFFF\U000E0041", "b[U+FFFF][U+E0041]")]
    [InlineData("葛\U000E0100𠀀e\u0301", "葛\U000E0100𠀀e\u0301")]
    public void Shown_WritesWhatSteersOrIsNotSeenAsItsNumber(string text, string shown)
    {
        Assert.Equal(shown, VisibleText.Shown(text));
        Assert.Equal(shown, VisibleText.Shown(shown));
    }

    [Fact]
    public void HalfASurrogatePair_IsNone_AndShownAsItsNumber()
    {
        // Attributes are written as UTF-8, which has no half pairs.
        Assert.Equal(FieldFault.Unprintable, Content.Judge("ab\uD800c"));
        Assert.Contains("character 3, U+D800", Content.Forbidden("ab\uD800c", 2).English, StringComparison.Ordinal);
        Assert.False(VisibleText.IsId("a\uD800"));
        Assert.Equal("a[U+DC00]b[U+D800]", VisibleText.Shown("a\uDC00b\uD800"));
    }

    [Fact]
    public void EveryOutput_ShowsTextByTheOneRule()
    {
        const string Text = "甲\u202E乙\u001B";
        const string Shown = "甲[U+202E]乙[U+001B]";
        Assert.Equal(Shown, PlainScreen.Printable(Text));
        Assert.Equal(Shown, Markup.InHtml(Text));
        Assert.Equal(Shown, Markup.InMarkdown(Text, 0).Replace("\\", "", StringComparison.Ordinal));
        Assert.Equal(Shown, Markup.InMarkdownLine(Text).Replace("\\", "", StringComparison.Ordinal));
        Assert.Equal(Shown, DotStyle.Escaped(Text));
        Assert.Equal(Shown, MermaidStyle.Escaped(Text));
        var calendar = new ArrayBufferWriter<byte>();
        var at = Instant.FromUtc(2022, 7, 19, 0, 0);
        var incident = BaodiOffice.Default.Procedure<Incidents.Incident>();
        var entry = new CalendarEntry(CalendarEntryKind.Start, incident, "uid", new(Text, Text), new(Text, Text), new(at, at), isWholeDays: false) { Place = Text, Alarms = [at] };
        CalendarFile.Write(calendar, [entry], at, Language.Chinese, new(Text, Text));
        var lines = Encoding.UTF8.GetString(calendar.WrittenSpan).Split("\r\n");
        Assert.Equal(["NAME", "X-WR-CALNAME", "SUMMARY", "DESCRIPTION", "LOCATION", "DESCRIPTION"], lines.Where(line => line.EndsWith($":{Shown}", StringComparison.Ordinal)).Select(line => line.Split(':')[0]));
    }
}
