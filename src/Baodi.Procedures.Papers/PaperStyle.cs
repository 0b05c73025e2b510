namespace Baodi.Procedures.Papers;

/// <summary>The page of GB/T 9704-2012 and the type on it, as a style for browsers. Fonts are named, each with others that may be there in its place; none is loaded.</summary>
internal static class PaperStyle
{
    /// <summary>The width of the text block, 版心 (5.2.1), in millimetres: 28 characters.</summary>
    internal const int TextWidth = 156;

    /// <summary>The page (5.1, 5.2.1), 22 lines of 28 characters (5.2.3), the page number outside of it (7.5).</summary>
    internal const string Page = """
        @page { size: 210mm 297mm; margin: 37mm 26mm 35mm 28mm; @bottom-right { content: "— " counter(page) " —"; font: 14pt SimSun, "Songti SC", "Noto Serif CJK SC", serif; vertical-align: top; padding: 7mm 1em 0 0; } }
        @page :left { margin: 37mm 28mm 35mm 26mm; @bottom-right { content: none; } @bottom-left { content: "— " counter(page) " —"; font: 14pt SimSun, "Songti SC", "Noto Serif CJK SC", serif; vertical-align: top; padding: 7mm 0 0 1em; } }
        :root { --line: calc(225mm / 22); --fangsong: FangSong_GB2312, "仿宋_GB2312", FangSong, STFangsong, "Noto Serif CJK SC", serif; --song: "FZXiaoBiaoSong-B05S", "方正小标宋简体", STZhongsong, "Songti SC", "Noto Serif CJK SC", serif; --hei: SimHei, STHeiti, "Noto Sans CJK SC", sans-serif; --kai: KaiTi_GB2312, "楷体_GB2312", KaiTi, STKaiti, "Noto Serif CJK SC", serif; }
        * { box-sizing: border-box; }
        html { background: #fff; color: #000; }
        body { margin: 0; width: 156mm; font: 16pt/var(--line) var(--fangsong); letter-spacing: calc(156mm / 28 - 16pt); overflow-wrap: anywhere; }
        @media screen { html { background: #e8e8e8; } body { margin: 8mm auto; width: 210mm; min-height: 297mm; padding: 37mm 26mm 35mm 28mm; background: #fff; } }
        p, h1, h2 { margin: 0; }
        .level { position: absolute; font-family: var(--hei); }
        .level + h1 { padding-top: var(--line); }
        h1 { font: 22pt/1.5 var(--song); letter-spacing: 0; text-align: center; break-after: avoid; text-wrap: balance; }
        table { width: 100%; border-collapse: collapse; }
        .ruled { border: .5mm solid #000; font-size: 14pt; line-height: 1.45; letter-spacing: 0; margin-bottom: 3mm; }
        .ruled th, .ruled td { border: .25mm solid #000; padding: 1.4mm 2mm; vertical-align: middle; white-space: pre-line; }
        .ruled th { width: 21%; font-weight: normal; font-family: var(--hei); text-align: center; }
        .ruled td { width: 29%; }
        .ruled tr { break-inside: avoid; }
        .ruled tr.long { break-inside: auto; }
        ul, ol { margin: 0; padding-left: 1.4em; }
        .open { color: #777; }
        .entry { min-height: 13mm; break-inside: avoid; }
        .entry + .entry { border-top: .25mm dashed #777; margin-top: 1.4mm; padding-top: 1.4mm; }
        .by { text-align: right; font-family: var(--kai); }
        .at { white-space: nowrap; }
        .departs { font-size: 12pt; }
        .foot { font-size: 10.5pt; line-height: 1.5; letter-spacing: 0; break-before: avoid; }
        """;

    /// <summary>A ruled form: title, one line above the table, the table, and lines to sign on.</summary>
    internal const string Slip = """
        .slip .top { display: flex; justify-content: space-between; gap: 2em; margin: 4mm 0 1.5mm; font-size: 12pt; line-height: 1.4; letter-spacing: 0; }
        .sign { display: flex; justify-content: flex-end; gap: 1.5em; margin-top: 10mm; font-size: 14pt; line-height: 1.4; letter-spacing: 0; break-inside: avoid; break-before: avoid; }
        .sign span { display: inline-block; min-width: 24mm; border-bottom: .25mm solid #000; }
        """;

    /// <summary>
    /// An official document: its heading in red 35 mm below the edge of the text block (7.2.4), the number two lines below (7.2.5), the red
    /// rule 4 mm below that (7.2.7), the title two lines below the rule (7.3.1), the addressees one line below the title (7.3.2), date and
    /// name at the right (7.3.5), the imprint between thick rules at the foot of the last page (7.4).
    /// </summary>
    /// <remarks>
    /// A document is printed on both sides, so the imprint stands at the foot of an even page and what the office keeps begins on the odd one
    /// after it: both are placed from the end of the text, rounded up to two pages of text. Where a browser cannot do that the imprint stands
    /// below the text. The room before the end of the text keeps the imprint off the last line.
    /// </remarks>
    internal const string Document = """
        .head { position: relative; padding-top: 35mm; }
        .head .level { top: 0; left: 0; }
        .issuer { color: #f00; font-family: var(--song); font-weight: 600; line-height: 1; letter-spacing: 0; text-align: center; white-space: nowrap; }
        .number { display: flex; justify-content: center; margin-top: calc(2 * var(--line)); letter-spacing: 0; }
        .number.upward { justify-content: space-between; padding: 0 1em; }
        .number b { font: inherit; font-family: var(--kai); }
        .rule { margin: 4mm 0 0; border: 0; border-top: .5mm solid #f00; }
        .head + h1 { margin-top: calc(2 * var(--line)); }
        .to { margin-top: var(--line); }
        .subject { text-align: center; font-family: var(--kai); letter-spacing: 0; }
        .body { margin-top: var(--line); }
        .to + .body { margin-top: 0; }
        .body p { text-indent: 2em; text-align: justify; white-space: pre-line; orphans: 2; widows: 2; }
        .body h2 { font: 16pt/var(--line) var(--hei); text-indent: 2em; break-after: avoid; }
        .signed { display: flex; justify-content: flex-end; margin: calc(2 * var(--line)) 4em calc(var(--line) / 2) 0; break-inside: avoid; }
        .signed div { display: grid; justify-items: center; }
        .signed .name { display: flex; justify-content: center; width: 0; white-space: nowrap; }
        .imprint { margin-top: calc(2 * var(--line)); border-top: .35mm solid #000; border-bottom: .35mm solid #000; padding: 0 1em; display: flex; justify-content: space-between; font-size: 14pt; line-height: 9mm; letter-spacing: 0; break-inside: avoid; }
        .sheet + .annex { break-before: page; }
        .text-end { anchor-name: --text-end; height: calc(2 * var(--line)); break-inside: avoid; }
        @media screen { .text-end { height: 0; } }
        @media print { @supports (anchor-name: --text-end) {
          main { position: relative; }
          .sheet > .imprint { position: absolute; left: 0; right: 0; top: calc(round(up, anchor(--text-end bottom), 450mm) - 11mm); margin: 0; }
          .sheet + .annex { position: absolute; left: 0; right: 0; top: round(up, anchor(--text-end bottom), 450mm); break-before: auto; }
        } }
        .annex .ruled td { width: 79%; }
        .annex.here { break-before: auto; break-inside: avoid; margin-top: calc(2 * var(--line)); }
        .annex h2 { font: 16pt/var(--line) var(--hei); text-align: center; }
        """;
}
