namespace Baodi.Procedures.Dossiers;

/// <summary>Reads one change of rules of a dossier and compares it with the case as it stood.</summary>
internal static class RulesChangeReader
{
    internal static RulesChange Read(JsonPlace entry, string caseId, Case? before, Instant earliest)
    {
        entry.HasOnly(EntryShape.OfChange);
        entry.Member("change").MustSay(DossierWords.Rules);
        if (before is null)
        {
            throw entry.Fault(new("第一条应为启动", "an opening comes first"));
        }

        var by = entry.Member("by");
        by.HasOnly("officer", "name");
        entry.Member("state").MustSay(before.Status.Name);
        entry.Member("version").MustBe(before.Version);
        var at = entry.Member("at");
        return new(
            caseId,
            at.Instant() >= earliest ? at.Instant() : throw at.Fault(new("早于前一条记录", "it is earlier than the entry before")),
            by.Member("officer").Id(),
            by.Member("name").Text(Form.LongestText),
            entry.Member("document").Text(),
            entry.Member("profile").Id(),
            before.Status,
            before.Version);
    }
}
