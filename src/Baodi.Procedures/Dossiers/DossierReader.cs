namespace Baodi.Procedures.Dossiers;

/// <summary>Reads a dossier and folds it as it goes, so that each entry is judged by the case that those before it made.</summary>
internal sealed class DossierReader
{
    private readonly Office office;
    private readonly Procedure procedure;
    private readonly string caseId;
    private readonly EventReader events;
    private readonly ImmutableArray<Digest> digests;
    private readonly HashSet<string> commands = new(StringComparer.Ordinal);
    private Dossier dossier;
    private Case? folded;

    private DossierReader(Office office, Procedure procedure, string caseId, string openedUnder, ImmutableArray<Digest> digests)
    {
        this.office = office;
        this.procedure = procedure;
        this.caseId = caseId;
        this.digests = digests;
        dossier = Dossier.Of(openedUnder);
        events = new(office, procedure, caseId);
    }

    /// <summary>Reads a dossier of an office.</summary>
    internal static Dossier Read(ReadOnlySpan<byte> utf8Json, Office office, Seal? kept = null) => Read(utf8Json, office, office.Profile.Id, kept);

    /// <summary>Reads a dossier by the rules of one office though it was kept under those of another.</summary>
    /// <param name="utf8Json">The dossier.</param>
    /// <param name="office">The office whose procedures read it.</param>
    /// <param name="keptUnder">The id of the profile that was in force at its end.</param>
    /// <param name="kept">The seal that it must have, or null.</param>
    internal static Dossier Read(ReadOnlySpan<byte> utf8Json, Office office, string keptUnder, Seal? kept = null)
    {
        using var document = DossierDocument.Of(utf8Json);
        var root = document.Root;
        var chain = kept is { } seal ? Whole(document, seal) : null;
        root.HasOnly("format", "procedure", "profile", "case", "entries", "seal");
        var named = root.Member("procedure");
        var followed = office.Find(named.Text()) ?? throw named.Fault(new("本机关没有这一流程", "the office has no such procedure"));
        var openedUnder = root.Member("profile");
        var entries = root.Member("entries").Entries();
        if (InForceAtTheEnd(openedUnder.Text(), entries) != keptUnder)
        {
            throw openedUnder.Fault(new($"应为 {keptUnder}，或者转入过该规则", $"'{keptUnder}' belongs here, or a change of rules to it"));
        }

        var id = root.Member("case").Id(Case.LongestId);
        chain ??= document.Chain();
        var reader = new DossierReader(office, followed, id, openedUnder.Text(), chain.Hashes);
        var read = reader.ReadEntries(entries);
        if (chain.Faults() is [var first, ..])
        {
            throw new DossierFormatException(first.Path, first.Label);
        }

        return read;
    }

    /// <summary>The chain that a seal closes; asked before anything else, so that what was altered is not read at all.</summary>
    private static Chain Whole(DossierDocument document, Seal kept)
    {
        var chain = document.Chain();
        var faults = Verification.FaultsOf(chain, kept);
        return faults.IsEmpty ? chain : throw new KeptSealException(kept, faults);
    }

    /// <summary>The id of the profile after every change of rules.</summary>
    internal static string InForceAtTheEnd(string profile, IEnumerable<JsonPlace> entries)
    {
        foreach (var entry in entries)
        {
            profile = entry.Has("change") ? entry.Member("profile").Text() : profile;
        }

        return profile;
    }

    private Dossier ReadEntries(IEnumerable<JsonPlace> entries)
    {
        foreach (var entry in entries)
        {
            var what = Read(entry);
            var commandId = entry.Optional("command")?.Id(Dossier.LongestCommandId);
            if (commandId is not null && !commands.Add(commandId))
            {
                throw entry.Member("command").Fault(new("重复出现", "it stands there twice"));
            }

            dossier = dossier.With(LinkOf(entry, what, commandId));
        }

        return dossier;
    }

    private Entry Read(JsonPlace entry)
    {
        var sequence = entry.Member("sequence");
        if (sequence.Number() != dossier.Count + 1)
        {
            throw sequence.Fault(new($"此处应为第{dossier.Count + 1}条", $"{dossier.Count + 1} comes next"));
        }

        if (entry.Has("note"))
        {
            return NoteReader.Read(entry, caseId, procedure, folded);
        }

        if (entry.Has("remark"))
        {
            return RemarkReader.Read(entry, caseId, folded, dossier.Earliest);
        }

        if (entry.Has("change"))
        {
            return RulesChangeReader.Read(entry, caseId, folded, dossier.Earliest);
        }

        var next = events.Read(entry, folded, dossier.Earliest);
        var before = folded;
        folded = Fold(entry, next);
        return HasRoom.Holds(next.Act, before, folded.UntypedMatter) ? next : throw entry.Fault(new CaseIsFull(next.Act).Label);
    }

    private Link LinkOf(JsonPlace entry, Entry what, string? commandId)
    {
        var place = dossier.Count;
        var link = Link.Kept(place + 1, what, commandId, entry.Member("rules").Digest(), entry.Member("previous").Digest(), digests[place]);
        return CanonicalJson.DigestOf(json => DossierWriter.Write(json, link, office)) == digests[place]
            ? link
            : throw entry.Fault(new("写法与此处的写法不同，其摘要无法保持", "it says what it says in another way than it is written here, so that its digest could not be kept"));
    }

    /// <summary>
    /// An effect may rely on what the acts before it left in the matter. Those acts are not asked for again here, so a document that
    /// leaves them out may break an effect; it must not get further than this.
    /// </summary>
    private Case Fold(JsonPlace entry, Event next)
    {
        try
        {
            return office.MachineOf(procedure).Apply(folded, next);
        }
        catch (Exception e)
        {
            throw entry.Fault(new("与之前各步不相衔接", "it does not follow from the events before it"), e);
        }
    }
}
