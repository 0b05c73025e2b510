using static Baodi.Procedures.Papers.ReportPage;

namespace Baodi.Procedures.Papers;

/// <summary>Lays an archive list out, one table for each class.</summary>
internal sealed class ArchivePage(ArchiveList list, Language language)
{
    private static readonly Label Withheld = new("（涉密，不列）", "(classified, withheld)");
    private static readonly Label Undecided = new("保管期限待定", "To be decided");

    private string Separator => language == Language.Chinese ? "、" : ", ";

    internal ReportPage Page()
    {
        var page = new ReportPage(new($"{list.Year}年归档文件目录", $"Archive list of {list.Year}"), language, isWide: true);
        page.Paragraph(new Label($"{list.Year}年办结或者结束的案卷，共{list.Entries.Length}件。", $"Files closed in {list.Year}: {list.Entries.Length}."));
        foreach (var retention in RetentionTerms.Classes.All)
        {
            Table(page, retention.Label, entry => entry.Retention is { } found && RetentionTerms.Classes.NameOf(found) == retention.Name);
        }

        Table(page, Undecided, static entry => entry.Retention is null);
        if (!list.NumberFaults.IsEmpty)
        {
            page.Heading(new("编号问题", "Numbers"));
            foreach (var fault in list.NumberFaults)
            {
                page.Paragraph(fault.Label);
            }
        }

        return page;
    }

    private void Table(ReportPage page, Label heading, Predicate<ArchiveEntry> isWanted)
    {
        var rows = new List<ImmutableArray<string>>();
        var grounds = new List<FiredRule>();
        foreach (var entry in list.Entries)
        {
            if (isWanted(entry))
            {
                rows.Add(Row(entry));
                foreach (var ground in entry.Rules)
                {
                    if (!grounds.Contains(ground))
                    {
                        grounds.Add(ground);
                    }
                }
            }
        }

        if (rows.Count > 0)
        {
            page.Heading(new($"{heading.Chinese}（{rows.Count}件）", $"{heading.English} ({rows.Count})"));
            page.Table(
                9,
                [new("序号", "no."), new("案卷", "file"), new("档号", "file number"), new("文号", "document number"), new("题名", "title"), new("办结日期", "closed"), new("结果", "end"), new("依据", "ground"), new("文书", "papers"), new("记录条数", "entries")],
                rows);
            foreach (var ground in grounds)
            {
                page.Paragraph($"{ground.Id} ({ground.Citation}): {ground.Citation.Reading?.In(language) ?? ground.Citation.Clause.Heading.In(language)}");
            }
        }
    }

    private ImmutableArray<string> Row(ArchiveEntry entry) =>
    [
        Number(entry.Number),
        $"{entry.Procedure.Title.In(language)} {entry.CaseId}".TrimEnd(),
        entry.FileNumber ?? "",
        entry.DocumentNumber ?? "",
        entry.IsWithheld ? Withheld.In(language) : entry.Title.In(language),
        Date(entry.ClosedOn),
        entry.End.Label.In(language),
        string.Join(", ", Array.ConvertAll([.. entry.Rules], rule => rule.Id)),
        string.Join(Separator, Titles(entry)),
        Number(entry.Entries),
    ];

    /// <summary>Each paper once, with how many there are of it.</summary>
    private List<string> Titles(ArchiveEntry entry)
    {
        var counted = new List<(string Title, int Count)>();
        foreach (var paper in entry.Papers)
        {
            var title = paper.Title.In(language);
            var index = counted.FindIndex(one => one.Title == title);
            if (index < 0)
            {
                counted.Add((title, 1));
            }
            else
            {
                counted[index] = (title, counted[index].Count + 1);
            }
        }

        return counted.ConvertAll(one => one.Count == 1 ? one.Title : $"{one.Title} ×{Number(one.Count)}");
    }
}
