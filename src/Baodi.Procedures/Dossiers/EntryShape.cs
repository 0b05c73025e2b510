namespace Baodi.Procedures.Dossiers;

/// <summary>What every reader asks of an entry, whatever the rules: which members it has and what they are.</summary>
internal static class EntryShape
{
    internal static readonly string[] OfEvent =
    [
        "sequence", "previous", "rules", "command", "at", "happened-at", "act", "clause", "reading", "by", "entered-by", "with", "to", "begins", "decided", "departures", "limits", "follow-ups", "opened-by",
        "opened-by-classification",
    ];

    internal static readonly string[] OfNote = ["sequence", "previous", "rules", "note", "at", "act", "by", "state", "version", "reasons"];

    internal static readonly string[] OfRemark = ["sequence", "previous", "rules", "remark", "at", "by", "text", "to", "papers", "state", "version"];

    internal static readonly string[] OfChange = ["sequence", "previous", "rules", "change", "at", "by", "document", "profile", "state", "version"];

    /// <summary>Looks an entry over without knowing the procedure.</summary>
    /// <exception cref="DossierFormatException">No reader accepts it.</exception>
    internal static void Check(JsonPlace entry)
    {
        entry.Member("rules").Digest();
        entry.Member("at").Instant();
        var by = entry.Member("by");
        by.Member("officer").Id();
        by.Member("name").Text(Form.LongestText);
        if (entry.Has("note"))
        {
            CheckNote(entry);
        }
        else if (entry.Has("remark"))
        {
            entry.HasOnly(OfRemark);
            CheckStanding(entry);
        }
        else if (entry.Has("change"))
        {
            CheckChange(entry);
        }
        else
        {
            CheckEvent(entry, by);
        }
    }

    private static void CheckNote(JsonPlace entry)
    {
        entry.HasOnly(OfNote);
        entry.Member("note").MustSay(DossierWords.RefusedAttempt);
        entry.Member("act").Text(Note.LongestActName);
        CheckStanding(entry);
        entry.Member("reasons").Entries();
    }

    private static void CheckChange(JsonPlace entry)
    {
        entry.HasOnly(OfChange);
        entry.Member("change").MustSay(DossierWords.Rules);
        entry.Member("document").Text();
        entry.Member("profile").Id();
        CheckStanding(entry);
    }

    private static void CheckEvent(JsonPlace entry, JsonPlace by)
    {
        entry.HasOnly(OfEvent);
        entry.Member("act").Text();
        entry.Member("clause").Text();
        by.Member("seats").Entries();
        entry.Member("with").MustBeObject();
        entry.Member("to").Text();
    }

    /// <summary>Where the case stood, which such an entry leaves as it is.</summary>
    private static void CheckStanding(JsonPlace entry)
    {
        entry.Member("state").Text();
        entry.Member("version").Number();
    }
}
