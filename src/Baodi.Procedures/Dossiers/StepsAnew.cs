using System.Buffers;
using System.Text.Json;

namespace Baodi.Procedures.Dossiers;

/// <summary>Decides the steps of a dossier again and compares what comes out with what was recorded; of its notes it sees whether they can be.</summary>
/// <param name="Faults">What comes out otherwise, and what stands under rules that nobody knows.</param>
/// <param name="Decided">How many steps and notes were decided anew.</param>
/// <param name="Undecided">How many were not.</param>
internal sealed record StepsAnew(ImmutableArray<DossierFault> Faults, int Decided, int Undecided)
{
    internal Rederivation Result => Faults.Any(fault => fault.Kind is DossierFaultKind.NotAllowed or DossierFaultKind.UnknownReason or DossierFaultKind.AttemptOutOfTime or DossierFaultKind.AttemptNotSo) ? Rederivation.Differs
        : Undecided > 0 ? Rederivation.EarlierRules
        : Rederivation.Agrees;

    /// <summary>Those steps that were taken under the rules the office has now; of the others it is seen whether their rules are known.</summary>
    internal static StepsAnew Of(Dossier dossier, Office office, HashSet<Digest> earlier)
    {
        var (now, decided, undecided) = (dossier.Procedure!.RulesDigest, 0, 0);
        var faults = ImmutableArray.CreateBuilder<DossierFault>();
        foreach (var link in dossier.Chain)
        {
            if (link.Rules != now && !earlier.Contains(link.Rules!.Value))
            {
                faults.Add(DossierFault.OfEntry(
                    DossierFaultKind.UnknownRules, link.Sequence - 1, new($"第{link.Sequence}条所依规则（{link.Rules}）本机关无从查考", $"entry {link.Sequence} names rules that this office does not know: {link.Rules}")));
            }
        }

        foreach (var (link, before, movedAt) in Walk(dossier, office))
        {
            if (link.Entry is Remark remark)
            {
                AddFaultOf(link, remark, before!, faults);
                continue;
            }

            var note = link.Entry is Note noted ? new NoteAnew(link, noted, before!, movedAt) : (NoteAnew?)null;
            if (link.Rules != now || note is { IsOfRequest: true })
            {
                undecided++;
                continue;
            }

            decided++;
            if ((note is { } one ? one.Fault(office) : new StepAnew(link, (Event)link.Entry, before).Fault(office)) is { } fault)
            {
                faults.Add(fault);
            }
        }

        return new(faults.DrainToImmutable(), decided, undecided);
    }

    /// <summary>Whether a remark could have been added then; it stands under no rules that might have changed.</summary>
    private static void AddFaultOf(Link link, Remark remark, Case before, ImmutableArray<DossierFault>.Builder faults)
    {
        if (RemarkCheck.Of(before, remark.Said, Officer.Of(remark.By), remark.At).Refusal is { } refusal)
        {
            var reasons = Label.Join([.. refusal.Reasons.Taken(reason => reason.Label)], "；", "; ");
            faults.Add(DossierFault.OfEntry(DossierFaultKind.NotAllowed, link.Sequence - 1, new($"第{link.Sequence}条附记不能写入：{reasons.Chinese}", $"entry {link.Sequence}, a remark, could not be added: {reasons.English}")));
        }
    }

    /// <summary>The steps with the case before each.</summary>
    internal static IEnumerable<StepAnew> Steps(Dossier dossier, Office office)
    {
        foreach (var (link, before, _) in Walk(dossier, office))
        {
            if (link.Entry is Event happened)
            {
                yield return new(link, happened, before);
            }
        }
    }

    /// <summary>The steps and notes, each with the case before it and when that was last moved to other rules.</summary>
    private static IEnumerable<(Link Link, Case? Before, Instant? MovedAt)> Walk(Dossier dossier, Office office)
    {
        Case? before = null;
        Instant? movedAt = null;
        foreach (var link in dossier.Chain)
        {
            if (link.Entry is RulesChange change)
            {
                movedAt = change.At;
                continue;
            }

            yield return (link, before, movedAt);
            before = link.Entry is Event happened ? office.MachineOf(dossier.Procedure!).Apply(before, happened) : before;
        }
    }
}

/// <summary>One step that can be decided again.</summary>
internal readonly record struct StepAnew(Link Link, Event Happened, Case? Before)
{
    internal DossierFault? Fault(Office office) =>
        Otherwise(office) is { } otherwise ? DossierFault.OfEntry(DossierFaultKind.NotAllowed, Link.Sequence - 1, otherwise) : null;

    /// <summary>What comes out when the step is decided again; null when it is the same.</summary>
    internal Label? Otherwise(Office office)
    {
        var outcome = office.MachineOf(Happened.Act.Procedure).Fire(Before, Trigger.Of(Happened.CaseId, Happened.Command, Happened.OpenedBy) with { IsAnew = true, Circumstances = CircumstancesOf(Happened) }, Officer.Of(Happened.EnteredBy ?? Happened.By), Happened.At);
        if (outcome.Refusal is { } refusal)
        {
            var labels = new Label[refusal.Reasons.Length];
            for (var i = 0; i < labels.Length; i++)
            {
                labels[i] = refusal.Reasons[i].Label;
            }

            var reasons = Label.Join(labels, "；", "; ");
            return new($"第{Link.Sequence}条“{Happened.Act.Label.Chinese}”依规则不予接受：{reasons.Chinese}", $"entry {Link.Sequence}, {Happened.Act.Label.English}, would be refused: {reasons.English}");
        }

        var members = Differences(Written(Happened, office), Written(outcome.Event!, office));
        return members.Count == 0
            ? null
            : new($"第{Link.Sequence}条“{Happened.Act.Label.Chinese}”重新得出的不同：{string.Join("、", members)}", $"entry {Link.Sequence}, {Happened.Act.Label.English}, comes out otherwise: {string.Join(", ", members)}");
    }

    /// <summary>How it came about, as it was said to have.</summary>
    private static Circumstances CircumstancesOf(Event happened) => new()
    {
        Departures = happened.Departures.Taken(departure => new Departure(departure.Code, departure.About, departure.Ground)
        {
            ConsentOf = departure.Consent is { } consent ? Officer.Of(consent) : null,
        }),
        HappenedAt = happened.Act.Happened is null && happened.HappenedAt != happened.At ? happened.HappenedAt : null,
        ToldBy = happened.EnteredBy is null ? null : Officer.Of(happened.By),
    };

    private static JsonDocument Written(Event happened, Office office)
    {
        var output = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(output))
        {
            DossierWriter.Write(json, happened, office);
        }

        return JsonDocument.Parse(output.WrittenMemory);
    }

    private static List<string> Differences(JsonDocument recorded, JsonDocument anew)
    {
        using (recorded)
        using (anew)
        {
            var members = new List<string>();
            foreach (var member in recorded.RootElement.EnumerateObject())
            {
                if (!anew.RootElement.TryGetProperty(member.Name, out var other) || other.GetRawText() != member.Value.GetRawText())
                {
                    members.Add(member.Name);
                }
            }

            foreach (var member in anew.RootElement.EnumerateObject())
            {
                if (!recorded.RootElement.TryGetProperty(member.Name, out _))
                {
                    members.Add(member.Name);
                }
            }

            return members;
        }
    }
}
