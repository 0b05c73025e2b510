namespace Baodi.Procedures.ConsoleHost;

/// <summary>A part of what a verb shows, without a word about how.</summary>
internal abstract record Block;

/// <summary>A heading; level 1 opens a page, level 2 a section of it.</summary>
internal sealed record Heading(Line Line, int Level = 2) : Block;

internal sealed record Paragraph(Line Line, int Indent = 0) : Block;

internal sealed record Blank : Block;

/// <summary>A column of a table.</summary>
/// <param name="Title">What stands at its head.</param>
/// <param name="IsFirm">Whether its cells are never broken over lines.</param>
/// <param name="IsNumber">Whether it is aligned to the right.</param>
internal sealed record Column(string Title, bool IsFirm = false, bool IsNumber = false);

internal sealed record Table(IReadOnlyList<Column> Columns, IReadOnlyList<IReadOnlyList<Line>> Rows) : Block;

/// <summary>Keys and what there is to say about each, such as options and what they do.</summary>
internal sealed record Pairs(IReadOnlyList<(Line Key, Line Text)> Items, int Indent = 0) : Block;

/// <summary>One moment of a timeline.</summary>
/// <param name="Time">When.</param>
/// <param name="Mark">A sign of one column: done, refused, passed, checked.</param>
/// <param name="Head">What happened.</param>
/// <param name="Details">What there is to say about it: a key such as a clause, and a text.</param>
internal sealed record Moment(string Time, Span Mark, Line Head, IReadOnlyList<(Line Key, Line Text)> Details) : Block;

/// <summary>Text that goes out as it is, such as a diagram.</summary>
internal sealed record Verbatim(string Text) : Block;
