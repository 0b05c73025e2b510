using Baodi.Procedures.Petitions;
using static Baodi.Procedures.Papers.ReportPage;

namespace Baodi.Procedures.Papers;

/// <summary>Lays the petition inventory out.</summary>
internal sealed class InventoryPage(PetitionInventory inventory, Language language)
{
    internal ReportPage Page()
    {
        var page = new ReportPage(new("信访事项文件清单", "Petition inventory"), language);
        page.Paragraph(new Label(
            $"{Date(inventory.Span.Start)}至{Date(inventory.Span.End)}归档或结束的信访事项，共{inventory.Entries.Length}件。",
            $"Petitions filed or otherwise ended from {Date(inventory.Span.Start)} to {Date(inventory.Span.End)}: {inventory.Entries.Length}."));
        foreach (var petition in inventory.Entries)
        {
            Entry(page, petition);
        }

        return page;
    }

    private void Entry(ReportPage page, PetitionHistory petition)
    {
        var record = petition.Record;
        page.Heading(petition.Filing is { } file
            ? new($"{record.Number}（档号 {file.FileNumber}）", $"{record.Number} (file {file.FileNumber})")
            : new(record.Number, record.Number));
        var rows = new List<ImmutableArray<string>>();
        void Add(Label name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                rows.Add([name.In(language), value]);
            }
        }

        Add(PetitionTerms.Channels.Label, record.ChannelName ?? PetitionTerms.Channels.LabelOf(record.Channel).In(language));
        Add(PetitionTerms.Kinds.Label, PetitionTerms.Kinds.LabelOf(record.Kind).In(language));
        Add(PetitionTerms.Forms.Label, PetitionTerms.Forms.LabelOf(record.Form).In(language));
        Add(new("信访人", "petitioner"), record.Petitioner);
        Add(new("反映事项", "subject"), record.Subject);
        Add(new("登记日期", "received"), Date(petition.ReceivedAt));
        Add(new("领导批示", "instructions"), string.Join(language == Language.Chinese ? "；" : "; ", petition.Instructions));
        Add(new("承办部门", "departments"), Departments(petition));
        Add(new("结果", "result"), Result(petition));
        Add(new("结束日期", "ended"), petition.EndedAt is { } ended ? Date(ended) : null);
        Add(new("归档日期", "filed"), petition.FiledAt is { } filed ? Date(filed) : null);
        Add(new("综合分析", "analysis"), Listed(petition.SpecialReports.Taken(entry => entry.Issue)));
        Add(new("归档材料", "materials"), petition.Filing is { } filing ? Listed(filing.Materials) : null);
        Add(new("形成文件", "papers"), Papers(petition));
        Add(new("电子档案", "electronic archive"), petition.Filing?.ElectronicArchive);
        Add(new("书面档案", "paper archive"), petition.Filing?.PaperArchive);
        page.Table(2, [new("项目", "item"), new("内容", "content")], rows);
    }

    private string Departments(PetitionHistory petition)
    {
        var parts = new List<string>();
        foreach (var assignment in petition.Assignments)
        {
            var reported = assignment.ReportedAt is { } at
                ? new Label($"{Date(at)}反馈", $"reported {Date(at)}").In(language)
                : new Label("未反馈", "no result").In(language);
            var name = inventory.Units.FindUnit(assignment.Department)?.Label.In(language) ?? assignment.Department;
            parts.Add(language == Language.Chinese ? $"{name}（{reported}）" : $"{name} ({reported})");
        }

        return Listed(parts);
    }

    private string Papers(PetitionHistory petition)
    {
        var parts = new List<string>();
        foreach (var paper in petition.Papers)
        {
            parts.Add($"{paper.Title.In(language)} {Date(paper.At)}");
        }

        return Listed(parts);
    }

    private string Listed(IEnumerable<string> parts) => string.Join(language == Language.Chinese ? "、" : ", ", parts);

    private string? Result(PetitionHistory petition) =>
        petition.OtherEnd is { } end ? PetitionTerms.OtherEnds.LabelOf(end).In(language)
        : petition.Outcome is { } outcome ? PetitionTerms.Outcomes.LabelOf(outcome).In(language)
        : null;
}
