namespace Baodi.Procedures.Dossiers;

/// <summary>Reads one remark of a dossier and compares it with the case as it stood.</summary>
internal static class RemarkReader
{
    internal static Remark Read(JsonPlace entry, string caseId, Case? before, Instant earliest)
    {
        entry.HasOnly(EntryShape.OfRemark);
        if (before is null)
        {
            throw entry.Fault(new("第一条应为启动", "an opening comes first"));
        }

        entry.Member("state").MustSay(before.Status.Name);
        entry.Member("version").MustBe(before.Version);
        var at = entry.Member("at");
        var said = new RemarkRequest(ReadKind(entry.Member("remark")), entry.Optional("text")?.Text(Form.LongestText))
        {
            To = ReadAll(entry.Optional("to"), static place => place.Seat()),
            Papers = ReadAll(entry.Optional("papers"), static place => place.Text(Form.LongestText)),
        };
        return new(caseId, at.Instant() >= earliest ? at.Instant() : throw at.Fault(new("早于前一条记录", "it is earlier than the entry before")), said, PerformerReader.ReadSpeaker(entry.Member("by")), before.Status, before.Version);
    }

    private static RemarkKind ReadKind(JsonPlace place) => Remarks.Kinds.Find(place.Text()) is var ordinal and >= 0
        ? Remarks.Kinds[ordinal]
        : throw place.Fault(new("没有这类附记", "there is no such remark"));

    private static ImmutableArray<T> ReadAll<T>(JsonPlace? list, Func<JsonPlace, T> read)
    {
        var all = ImmutableArray.CreateBuilder<T>();
        foreach (var place in list?.Entries() ?? [])
        {
            all.Add(read(place));
        }

        return all.DrainToImmutable();
    }
}
