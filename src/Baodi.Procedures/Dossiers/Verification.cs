namespace Baodi.Procedures.Dossiers;

/// <summary>What a dossier is worth, by what was found in it and by how far its steps were decided anew.</summary>
public enum Verdict
{
    /// <summary>Nothing is wrong, every step was decided anew and comes out as it was recorded, and every refused attempt that was noted can have been.</summary>
    Whole = 1,

    /// <summary>Nothing is wrong that could be seen, but not every step was decided anew: whoever made the file may have made up the rest.</summary>
    Undecided,

    /// <summary>Something is wrong.</summary>
    Faulty,
}

/// <summary>How far the steps of a dossier were decided anew.</summary>
public enum Rederivation
{
    /// <summary>The chain does not hold, or nobody gave the rules: no step was decided anew.</summary>
    NotDone = 1,

    /// <summary>Every step comes out as it was recorded, and every refused attempt can have been.</summary>
    Agrees,

    /// <summary>A step comes out otherwise; the faults say which.</summary>
    Differs,

    /// <summary>Some steps were taken or attempted under earlier rules of the office's register, or refused for how the command came in; they were not decided anew.</summary>
    EarlierRules,
}

/// <summary>What can be said of a dossier from its bytes alone, and with the rules also of its steps. Immutable.</summary>
/// <remarks>
/// The chain proves that nothing was changed since it was sealed, to whoever knows the seal; a chain made up from the beginning holds
/// as well. Whether it tells of something that could have happened is seen by deciding each step again. In which seats, under which
/// delegations and with which clearance somebody acted is then taken from his entry: whether he held them, only the roster of that day can tell,
/// and so it is with the units and fields of work that a step names, which come and go. Of a refused attempt, whose content and seats are not kept,
/// it is seen whether somebody can have been refused it so: by what the case alone decides, at its time, for reasons the act knows.
/// </remarks>
public sealed class Verification
{
    private Verification(ImmutableArray<DossierFault> faults, Seal? seal, StepsAnew? steps, Dossier? dossier, string? profile)
    {
        Faults = faults;
        Seal = seal;
        Steps = steps?.Result ?? Rederivation.NotDone;
        Decided = steps?.Decided ?? 0;
        Undecided = steps?.Undecided ?? 0;
        Dossier = dossier;
        Profile = profile;
    }

    /// <summary>The labels of how far steps are decided anew.</summary>
    public static Terms<Rederivation> Rederivations { get; } = new("逐步重新判定", "未重新判定", "逐步相符", "有不相符的", "部分步骤依据以前的规则");

    /// <summary>The labels of the verdicts.</summary>
    public static Terms<Verdict> Verdicts { get; } = new("核验结论", "完整", "未全部判定", "不完整");

    /// <summary>Everything that is wrong; empty when nothing is that could be seen.</summary>
    public ImmutableArray<DossierFault> Faults { get; }

    /// <summary>What the dossier is worth.</summary>
    public Verdict Verdict => !Faults.IsEmpty ? Verdict.Faulty : Steps == Rederivation.Agrees ? Verdict.Whole : Verdict.Undecided;

    /// <summary>The seal it has; null where it cannot be read.</summary>
    public Seal? Seal { get; }

    /// <summary>The id of the profile that it says is in force at its end; null where it cannot be read.</summary>
    public string? Profile { get; }

    /// <summary>How far its steps were decided anew.</summary>
    public Rederivation Steps { get; }

    /// <summary>How many steps were decided anew, and notes of refused attempts judged.</summary>
    public int Decided { get; }

    /// <summary>How many were not, though the office's rules were given: those under other rules, and notes of what lay in how a command came in.</summary>
    public int Undecided { get; }

    /// <summary>The dossier, where its rules were given and it could be read by them.</summary>
    public Dossier? Dossier { get; }

    /// <summary>Verifies the chain, which needs no rules: any party can. Whether what it tells could have happened stays undecided.</summary>
    /// <param name="utf8Json">The dossier, from wherever it comes; no document throws, and one beyond <see cref="ReadingBounds"/> is no dossier.</param>
    /// <param name="kept">The seal as it was kept elsewhere, or null; without it a chain that somebody made anew from the beginning cannot be told from the old one.</param>
    public static Verification Of(ReadOnlySpan<byte> utf8Json, Seal? kept = null)
    {
        try
        {
            using var document = DossierDocument.Of(utf8Json);
            var profile = DossierReader.InForceAtTheEnd(document.Root.Member("profile").Text(), document.Root.Member("entries").Entries());
            var chain = document.Chain();
            var faults = FaultsOf(chain, kept);
            foreach (var entry in faults.IsEmpty ? document.Root.Member("entries").Entries() : [])
            {
                EntryShape.Check(entry);
            }

            return new(faults, chain.Seal, null, null, profile);
        }
        catch (DossierFormatException e)
        {
            return new([NotADossier(e)], null, null, null, null);
        }
    }

    /// <summary>Verifies the chain and then decides each step anew, with the seats that its entry says were held.</summary>
    /// <param name="utf8Json">The dossier, from wherever it comes; no document throws, and one beyond <see cref="ReadingBounds"/> is no dossier.</param>
    /// <param name="office">The office whose rules are in force at the end of the dossier.</param>
    /// <param name="kept">The seal as it was kept elsewhere, or null.</param>
    /// <param name="earlier">
    /// The digests of rules that were in force at the office before, as its register has them (<see cref="ProcedureJson"/> gives that of the rules now).
    /// Steps under these are counted as undecided; an entry under rules that are neither is a fault. Null for none.
    /// </param>
    public static Verification Of(ReadOnlySpan<byte> utf8Json, Office office, Seal? kept = null, IEnumerable<Digest>? earlier = null)
    {
        ArgumentNullException.ThrowIfNull(office);
        var chain = Of(utf8Json, kept);
        if (!chain.Faults.IsEmpty)
        {
            return chain;
        }

        if (chain.Profile != office.Profile.Id)
        {
            return new([OtherProfile(chain.Profile, office)], chain.Seal, null, null, chain.Profile);
        }

        try
        {
            var dossier = Dossier.Read(utf8Json, office);
            var anew = StepsAnew.Of(dossier, office, [.. earlier ?? []]);
            return new(anew.Faults, chain.Seal, anew, dossier, chain.Profile);
        }
        catch (DossierFormatException e)
        {
            return new([NotADossier(e)], chain.Seal, null, null, chain.Profile);
        }
    }

    /// <summary>What is wrong with a chain.</summary>
    internal static ImmutableArray<DossierFault> FaultsOf(Chain chain, Seal? kept) => kept is null || kept == chain.Seal ? chain.Faults() : chain.Faults().Add(OtherSeal);

    private static DossierFault OtherSeal => new(DossierFaultKind.OtherSeal, null, "$.seal", new("与留存的封存值不符", "the seal is not the one that was kept"));

    private static DossierFault OtherProfile(string? profile, Office office) => new(
        DossierFaultKind.OtherProfile, null, "$.profile", new($"案卷末尾所依规则为“{profile}”，不是“{office.Profile.Id}”", $"it ends under the profile '{profile}', not '{office.Profile.Id}'"));

    private static DossierFault NotADossier(DossierFormatException e) => new(DossierFaultKind.NotADossier, JsonPath.EntryIn(e.Path), e.Path, e.Label);
}
