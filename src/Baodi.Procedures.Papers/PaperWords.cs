using System.Globalization;

namespace Baodi.Procedures.Papers;

/// <summary>The words that papers have beside their content, and how they write times and people.</summary>
internal sealed class PaperWords(Language language)
{
    internal static Label NotYetKnown { get; } = new("尚不清楚", "not yet known");

    internal static Label Case { get; } = new("案卷", "case");

    internal static Label Number { get; } = new("编号", "number");

    internal static Label Date { get; } = new("日期", "date");

    internal static Label Ground { get; } = new("依据", "ground");

    internal static Label Content { get; } = new("内容", "content");

    internal static Label Signed { get; } = new("签署", "signed");

    internal static Label LeftOpen { get; } = new("（未填）", "(left open)");

    internal static Label Signature { get; } = new("签名", "signature");

    internal static Label Seal { get; } = new("盖章", "seal");

    /// <summary>The language as HTML names it.</summary>
    internal string Tag => language == Language.Chinese ? "zh-CN" : "en";

    internal string Colon => language == Language.Chinese ? "：" : ": ";

    internal string Of(Label label) => label.In(language);

    internal string Of(Instant instant) => Of(InBoth(instant));

    /// <summary>The clause and what it is about; of a reading, how the silence is read.</summary>
    internal string Of(Citation citation) => $"{citation} {Of(citation.Reading ?? citation.Clause.Heading)}";

    internal string CaseOf(Paper paper) => $"{Of(paper.Procedure.Title)} {paper.CaseId}";

    /// <summary>The name, the posts, and by whose delegation and which document.</summary>
    internal string Of(Performer performer)
    {
        var posts = Of(performer.Posts);
        var documents = Of(PerformerWords.DocumentsOf(performer));
        var (open, comma, close) = language == Language.Chinese ? ("（", "，", "）") : (" (", ", ", ")");
        return $"{performer.OfficerName}{open}{posts}{(documents.Length == 0 ? "" : comma + documents)}{close}";
    }

    /// <summary>The time at +08:00, to the minute unless there are seconds.</summary>
    internal static Label InBoth(Instant instant)
    {
        var time = InBoth(instant.WithOffset(DistrictTime.Offset).LocalDateTime);
        return new(time.Chinese, time.English + " +08:00");
    }

    internal static Label InBoth(LocalDateTime time)
    {
        var date = InBoth(time.Date);
        var clock = time.TimeOfDay.ToString(time.Second == 0 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture);
        return new($"{date.Chinese} {clock}", $"{date.English}, {clock}");
    }

    internal static Label InBoth(LocalDate date) => new(
        string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月{date.Day}日"),
        date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture));
}
