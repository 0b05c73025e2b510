using System.Globalization;

namespace Baodi.Procedures.Papers;

/// <summary>The words that papers have beside their content, and how they write times and people.</summary>
internal sealed class PaperWords(Language language, PaperNames? names = null)
{
    private const int ShortText = 24;

    internal static Label NotYetKnown { get; } = new("尚不清楚", "not yet known");

    internal static Label Case { get; } = new("办件", "case");

    internal static Label Number { get; } = new("编号", "number");

    internal static Label Date { get; } = new("日期", "date");

    internal static Label Ground { get; } = new("依据", "ground");

    internal static Label Content { get; } = new("内容", "content");

    internal static Label Signed { get; } = new("签署", "signed");

    internal static Label Happened { get; } = new("发生时间", "happened");

    internal static Label Departs { get; } = new("例外办理", "departs from");

    internal static Label Departures { get; } = new("例外办理情况", "departures");

    internal static Label Why { get; } = new("理由", "ground");

    internal static Label ConsentOf { get; } = new("同意人", "consent");

    internal static Label Origin { get; } = new("来件情况", "what the case began with");

    internal static Label Signings { get; } = new("签署情况", "signatures");

    internal static Label SignedBy { get; } = new("签发人", "signed off by");

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
        var posts = Of(names?.PostsOf(performer) ?? performer.Posts);
        var documents = Of(PerformerWords.DocumentsOf(performer));
        var (open, comma, close) = language == Language.Chinese ? ("（", "，", "）") : (" (", ", ", ")");
        return $"{performer.OfficerName}{open}{posts}{(documents.Length == 0 ? "" : comma + documents)}{close}";
    }

    /// <summary>Who signed and when and, where he told it by telephone, who entered it.</summary>
    internal string Of(PaperSignature signature) => $"{Of(signature.By)} {Of(signature.At)}{EnteredOf(signature)}";

    /// <summary>Who entered what was told by telephone; empty where who did it entered it.</summary>
    internal string EnteredOf(PaperSignature signature) => signature.EnteredBy is not { } entered ? ""
        : language == Language.Chinese ? $"，电话告知，由{Of(entered)}代录" : $", told by telephone, entered by {Of(entered)}";

    /// <summary>A list of a few short texts as one; null where it wants a line for each.</summary>
    internal string? InOneLine(PaperList list)
    {
        var texts = new List<string>(list.Entries.Length);
        foreach (var entry in list.Entries)
        {
            if (entry is not PaperText { Text: var text } || Of(text) is not { Length: <= ShortText } value || value.Contains('\n', StringComparison.Ordinal))
            {
                return null;
            }

            texts.Add(value);
        }

        return texts.Count <= 8 ? Joined(texts) : null;
    }

    internal string HappenedOf(PaperSignature signature) => HappenedOf(signature.HappenedAt, signature.At);

    /// <summary>When it happened, and how long after that it was entered.</summary>
    internal string HappenedOf(Paper paper) => HappenedOf(paper.HappenedAt, paper.At);

    internal string HappenedOf(Instant happened, Instant entered)
    {
        var after = After(entered - happened);
        return Of(happened) + (language == Language.Chinese ? $"（{after}后登记）" : $" (entered {after} later)");
    }

    /// <summary>Several things as one text.</summary>
    internal string Joined(IEnumerable<string> texts) => string.Join(language == Language.Chinese ? "、" : ", ", texts);

    /// <summary>Parts of one thing as one text.</summary>
    internal string Sentence(IEnumerable<string> texts) => string.Join(language == Language.Chinese ? "，" : ", ", texts);

    /// <summary>A sentence with its end.</summary>
    internal string Ended(string sentence) => language == Language.Chinese ? sentence + "。" : sentence + ".";

    /// <summary>The number before a heading of a text, from 1: 一、二、 as official documents have it.</summary>
    internal string Ordinal(int number) => language == Language.Chinese ? InChinese(number) + "、" : string.Create(CultureInfo.InvariantCulture, $"{number}. ");

    private static string InChinese(int number)
    {
        const string Digits = "零一二三四五六七八九";
        return number switch
        {
            < 10 => Digits[number].ToString(),
            < 100 => (number < 20 ? "" : Digits[number / 10].ToString()) + "十" + (number % 10 == 0 ? "" : Digits[number % 10].ToString()),
            _ => number.ToString(CultureInfo.InvariantCulture),
        };
    }

    /// <summary>The date of an official document: arabic figures, year, month and day in full.</summary>
    internal string DateOf(Instant at) => Of(InBoth(DistrictTime.DateOf(at)));

    /// <summary>In whose name a document stands: the unit of who made it, else the office that issued the notice.</summary>
    internal string IssuerOf(Paper paper)
    {
        var seat = paper.Maker.By.Seat;
        return seat.IsOfAUnit && seat.Charge is { } unit ? Of(paper.Names.UnitOf(unit)) : Of(paper.Procedure.Notice.Edition.IssuedBy);
    }

    /// <summary>Whose name stands under a document: a leader's own with his post where he made it, else the issuer's.</summary>
    internal string SignerOf(Paper paper)
    {
        var by = paper.Maker.By;
        var isLeader = false;
        foreach (var post in PostNames.Leaders.Split(' '))
        {
            isLeader |= post == by.Seat.Post.Id;
        }

        return isLeader ? $"{Of(names?.PostsOf(by) ?? by.Posts)} {by.OfficerName}" : IssuerOf(paper);
    }

    /// <summary>The number as it was given, or the form with the year for one to be filled in.</summary>
    internal string NumberOf(Paper paper) => paper.DocumentNumber
        ?? string.Create(CultureInfo.InvariantCulture, $"　　〔{DistrictTime.DateOf(paper.At).Year}〕　　号");

    internal string Heading(string issuer) => language == Language.Chinese ? issuer + "文件" : issuer;

    internal string Printed(string date) => language == Language.Chinese ? date + "印发" : "printed " + date;

    /// <summary>What was departed from, with its clause.</summary>
    internal string FromOf(PaperDeparture departure) => $"{departure.Citation} {Of(departure.From)}";

    private string After(Duration later)
    {
        var minutes = (long)Math.Ceiling(later.TotalMinutes);
        var (hours, rest) = (minutes / 60, minutes % 60);
        var text = (hours, rest) switch
        {
            (0, _) => new Label($"{rest}分钟", $"{rest} min"),
            (_, 0) => new Label($"{hours}小时", $"{hours} h"),
            _ => new Label($"{hours}小时{rest}分钟", $"{hours} h {rest} min"),
        };
        return Of(text);
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

    /// <summary>A time that was given: days in words, an amount as it was given.</summary>
    internal static Label InBoth(TimeGiven time) =>
        time.LastDay is { } last ? new($"{InBoth(last).Chinese}前", $"by {InBoth(last).English}")
        : time.CountedFrom is { } from ? new($"自{InBoth(from).Chinese}起{time.Amount.Label.Chinese}", $"{time.Amount.Label.English} from {InBoth(from).English}")
        : time.Label;
}
