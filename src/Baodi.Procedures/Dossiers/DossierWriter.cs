using System.Text.Json;

namespace Baodi.Procedures.Dossiers;

/// <summary>Writes a dossier, one member after the other as <see cref="DossierReader"/> wants them; what is empty is left out.</summary>
internal sealed class DossierWriter
{
    private readonly Utf8JsonWriter json;
    private readonly Office office;

    private DossierWriter(Utf8JsonWriter json, Office office)
    {
        this.json = json;
        this.office = office;
    }

    /// <summary>Writes a dossier that is sealed.</summary>
    internal static void Write(Utf8JsonWriter json, Dossier dossier, Office office)
    {
        json.WriteStartObject();
        WriteHeadingMembers(json, dossier);
        json.WriteStartArray("entries");
        foreach (var link in dossier.Chain)
        {
            Write(json, link, office);
        }

        json.WriteEndArray();
        json.WriteStartObject("seal");
        json.WriteNumber("entries", dossier.Seal!.Value.Entries);
        json.WriteString("hash", dossier.Seal.Value.Hash.ToString());
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Writes what stands before the entries, of which the first of them holds the digest.</summary>
    internal static void WriteHeading(Utf8JsonWriter json, Dossier dossier)
    {
        json.WriteStartObject();
        WriteHeadingMembers(json, dossier);
        json.WriteEndObject();
    }

    /// <summary>Writes one entry with all that its digest is made over.</summary>
    internal static void Write(Utf8JsonWriter json, Link link, Office office)
    {
        json.WriteStartObject();
        json.WriteNumber("sequence", link.Sequence);
        json.WriteString("previous", link.Previous!.Value.ToString());
        if (link.Rules is { } rules)
        {
            json.WriteString("rules", rules.ToString());
        }

        if (link.CommandId is { } command)
        {
            json.WriteString("command", command);
        }

        new DossierWriter(json, office).Write(link.Entry);
        json.WriteEndObject();
    }

    /// <summary>Writes one event without its place in a chain.</summary>
    internal static void Write(Utf8JsonWriter json, Event happened, Office office)
    {
        json.WriteStartObject();
        new DossierWriter(json, office).Write(happened);
        json.WriteEndObject();
    }

    private static void WriteHeadingMembers(Utf8JsonWriter json, Dossier dossier)
    {
        json.WriteString("format", DossierWords.Format);
        json.WriteString("procedure", dossier.Procedure!.Id);
        json.WriteString("profile", dossier.OpenedUnder);
        json.WriteString("case", dossier.CaseId);
    }

    private void Write(Entry entry)
    {
        switch (entry)
        {
            case Event happened:
                Write(happened);
                break;
            case Note note:
                Write(note);
                break;
            case Remark remark:
                Write(remark);
                break;
            case RulesChange change:
                Write(change);
                break;
            default:
                throw new NotSupportedException(entry.GetType().Name);
        }
    }

    private void Write(Event happened)
    {
        json.WriteInstant("at", happened.At);
        if (happened.HappenedAt != happened.At)
        {
            json.WriteInstant("happened-at", happened.HappenedAt);
        }

        json.WriteString("act", happened.Act.Name);
        json.WriteString("clause", happened.Citation.Clause.Number);
        if (happened.Citation.IsReading)
        {
            json.WriteBoolean("reading", true);
        }

        PerformerWriter.Write(json, happened.By);
        if (happened.EnteredBy is { } entered)
        {
            PerformerWriter.Write(json, entered, "entered-by");
        }

        WriteContent(happened.Command, happened.Act);
        json.WriteString("to", happened.To.Name);
        if (happened.Begins)
        {
            json.WriteBoolean("begins", true);
        }

        if (happened.Decided is { } decided)
        {
            Write(decided);
        }

        Write(happened.Departures);
        Write(happened.Limits);
        Write(happened.FollowUps);
        if (happened.OpenedBy is { } openedBy)
        {
            json.WriteString("opened-by", openedBy.Id);
            if (openedBy.Classification is { } level)
            {
                json.WriteString("opened-by-classification", ClassificationLevels.All.NameOf(level));
            }
        }
    }

    private void WriteContent(Command command, Act act)
    {
        json.WritePropertyName("with");
        JsonSerializer.Serialize(json, command, act.Procedure.JsonOf(act.Command));
    }

    private void Write(Decided decided)
    {
        json.WriteStartObject("decided");
        json.WriteString("decision", decided.Decision.Id);
        json.WriteString("answer", decided.Answer?.Name);
        Write(decided.Rules);
        if (!decided.Conclusions.IsEmpty)
        {
            json.WriteStartArray("conclusions");
            foreach (var conclusion in decided.Conclusions)
            {
                json.WriteStartObject();
                json.WriteString("conclusion", conclusion.Term.Name);
                Write(conclusion.Rules);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private void Write(ImmutableArray<FiredRule> rules)
    {
        if (rules.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("rule", rule.Id);
            json.WriteCitation(rule.Citation);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Write(ImmutableArray<RecordedDeparture> departures)
    {
        if (departures.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("departures");
        foreach (var departure in departures)
        {
            json.WriteStartObject();
            json.WriteString("code", departure.Code);
            json.WriteString("about", departure.About);
            json.WriteCitation(departure.From.Citation);
            json.WriteString("ground", departure.Ground);
            if (departure.Consent is { } consent)
            {
                PerformerWriter.Write(json, consent, "consent");
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Write(ImmutableArray<LimitChange> changes)
    {
        if (changes.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("limits");
        foreach (var change in changes)
        {
            json.WriteStartObject();
            json.WriteString("turn", DossierWords.Turns.NameOf(change.Turn));
            json.WriteLimit(change.Running);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Write(ImmutableArray<FollowUp> followUps)
    {
        if (followUps.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("follow-ups");
        foreach (var followUp in followUps)
        {
            var opening = office.Find(followUp.Procedure)?.FindAct(Naming.Kebab(followUp.Opening.GetType().Name), null)
                ?? throw new ArgumentException($"The office does not open '{followUp.Procedure}' by a {followUp.Opening.GetType().Name}.", nameof(followUps));
            json.WriteStartObject();
            json.WriteString("procedure", followUp.Procedure);
            json.WriteString("act", opening.Name);
            WriteContent(followUp.Opening, opening);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Write(RulesChange change)
    {
        json.WriteString("change", DossierWords.Rules);
        json.WriteInstant("at", change.At);
        WritePerson(change.OfficerId, change.OfficerName);
        json.WriteString("document", change.Document);
        json.WriteString("profile", change.Profile);
        json.WriteString("state", change.State.Name);
        json.WriteNumber("version", change.Version);
    }

    /// <summary>Writes who did what no post is needed for.</summary>
    private void WritePerson(string id, string name)
    {
        json.WriteStartObject("by");
        json.WriteString("officer", id);
        json.WriteString("name", name);
        json.WriteEndObject();
    }

    private void Write(Note note)
    {
        json.WriteString("note", DossierWords.RefusedAttempt);
        json.WriteInstant("at", note.At);
        json.WriteString("act", note.ActName);
        WritePerson(note.OfficerId, note.OfficerName);
        json.WriteString("state", note.State.Name);
        json.WriteNumber("version", note.Version);
        json.WriteStartArray("reasons");
        foreach (var reason in note.Reasons)
        {
            json.WriteStartObject();
            json.WriteString("code", reason.Code);
            json.WriteCitation(reason.Citation);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Write(Remark remark)
    {
        json.WriteString("remark", Remarks.Kinds.NameOf(remark.Said.Kind));
        json.WriteInstant("at", remark.At);
        PerformerWriter.Write(json, remark.By);
        if (remark.Said.Text is { } text)
        {
            json.WriteString("text", text);
        }

        if (!remark.Said.To.OrEmpty().IsEmpty)
        {
            json.WriteSeats("to", remark.Said.To);
        }

        if (!remark.Said.Papers.OrEmpty().IsEmpty)
        {
            json.WriteArray("papers", remark.Said.Papers, static (json, paper) => json.WriteStringValue(paper));
        }

        json.WriteString("state", remark.State.Name);
        json.WriteNumber("version", remark.Version);
    }
}
