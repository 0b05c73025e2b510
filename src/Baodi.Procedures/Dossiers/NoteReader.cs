namespace Baodi.Procedures.Dossiers;

/// <summary>Reads one note of a dossier and compares it with the case as it stood.</summary>
internal static class NoteReader
{
    internal static Note Read(JsonPlace entry, string caseId, Procedure procedure, Case? before)
    {
        entry.HasOnly(EntryShape.OfNote);
        entry.Member("note").MustSay(DossierWords.RefusedAttempt);
        if (before is null)
        {
            throw entry.Fault(new("第一条应为启动", "an opening comes first"));
        }

        var at = entry.Member("at").Instant();
        var by = entry.Member("by");
        by.HasOnly("officer", "name");
        entry.Member("state").MustSay(before.Status.Name);
        entry.Member("version").MustBe(before.Version);
        var reasons = ReadReasons(entry.Member("reasons"));
        return new(caseId, at, by.Member("officer").Id(), by.Member("name").Text(Form.LongestText), ReadAct(entry.Member("act"), procedure, reasons), before.Status, before.Version, reasons);
    }

    private static string ReadAct(JsonPlace place, Procedure procedure, ImmutableArray<NotedReason> reasons)
    {
        var name = place.Text(Note.LongestActName);
        var isKnown = procedure.HasAct(name);
        return reasons[0].Code == NoSuchCase.Kind || isKnown == reasons[0].Citation is not null
            ? name
            : throw place.Fault(isKnown
                ? new($"“{procedure.Title.Chinese}”有这一事项，而未注明不予办理的条款", $"'{procedure.Id}' has this act, and no clause was given for refusing it")
                : new($"“{procedure.Title.Chinese}”没有这一事项", $"'{procedure.Id}' has no such act"));
    }

    private static ImmutableArray<NotedReason> ReadReasons(JsonPlace list)
    {
        var reasons = ImmutableArray.CreateBuilder<NotedReason>();
        foreach (var place in list.Entries())
        {
            place.HasOnly("code", "clause", "reading");
            var code = place.Member("code");
            var name = code.Text();
            if (Naming.Kebab(name) != name)
            {
                throw code.Fault(new("应为以连字符相连的小写标识", "a kebab-case code belongs here"));
            }

            reasons.Add(new(name, ReadGround(place, name)));
        }

        return reasons.DrainToImmutable();
    }

    /// <summary>Only an act that the procedure does not have, and whoever may not know of the case, are refused on no ground.</summary>
    private static Citation? ReadGround(JsonPlace reason, string code)
    {
        var isFree = (code is CommandIdTaken.Kind or StaleVersion.Kind or OtherRules.Kind) && !reason.Has("clause");
        if (!isFree && code is not (UnknownAct.Kind or NoSuchCase.Kind))
        {
            return new(reason.Member("clause").Clause(), reason.Optional("reading")?.Label());
        }

        return (reason.Optional("clause") ?? reason.Optional("reading")) is { } given ? throw given.Fault(new("没有条款规定此事", "no clause speaks of this")) : null;
    }
}
