using Baodi.Procedures.Assurance.Histories;
using Baodi.Procedures.Tests;
using Baodi.Procedures.Tests.RandomCases;

namespace Baodi.Procedures.Assurance.Officers;

/// <summary>Whoever is not cleared asks everything there is to ask of a register, with the secret case in it and without.</summary>
internal sealed class SecrecyProof : Proof
{
    private const int WalksOfAProcedure = 60;
    private const int Seed = 20240603;

    private long cases;
    private long questions;
    private long attempts;
    private long told;

    internal override string Name => "secrecy";

    internal override string Promise =>
        $"{WalksOfAProcedure} random walks through each procedure of both offices whose cases can be secret. After each step that leaves the case secret, somebody who holds every seat and is cleared for less, or for nothing, lists the register, looks the case up, asks what he can do, "
        + "and attempts every act with content made for it and with none, with command ids and versions: every answer is, word for word, the one of a register without the case. Whoever is cleared finds it.";

    internal override Findings Run(Effort effort)
    {
        (cases, questions, attempts, told) = (0, 0, 0, 0);
        var findings = new Findings();
        foreach (var office in Offices.All)
        {
            foreach (var procedure in office.Procedures.Where(procedure => procedure.MayBeClassified))
            {
                for (var i = 0; i < effort.Of(WalksOfAProcedure); i++)
                {
                    Hold(office, Walks.Walk(office, procedure, Seed + i), new Random(Seed + i), findings);
                }
            }
        }

        findings.Count("secret cases, each after one of its steps", cases);
        findings.Count("told to somebody who is cleared", told);
        findings.Count("listed, looked up and asked what can be done, as if there were none", questions);
        findings.Count("acts attempted, and refused as if there were none", attempts);
        findings.Expect(cases > 0 && told == cases, "no secret case was found by those who may");
        return findings;
    }

    private void Hold(Office office, Walked walked, Random random, Findings findings)
    {
        var dossier = Dossier.Empty;
        var steps = 0;
        foreach (var entry in walked.Dossier)
        {
            dossier = entry is Event happened ? dossier.Add(happened) : dossier.Add((Note)entry);
            if (entry is Event && walked.Cases[steps++] is { Classification: { } level } theCase)
            {
                cases++;
                var secret = CaseRegister.Empty.With(CaseFile.Read(Written.Of(dossier, office), office));
                told += secret.For(People.Everybody.Cleared(level)).TryFind(theCase.Id, out _, out _) ? 1 : 0;
                foreach (var lower in Enum.GetValues<ClassificationLevel>().Where(lower => lower < level).Select(lower => (ClassificationLevel?)lower).Prepend(null))
                {
                    Ask(secret, theCase, People.Everybody.Cleared(lower), random, findings);
                }
            }
        }
    }

    private void Ask(CaseRegister secret, Case theCase, Officer by, Random random, Findings findings)
    {
        var (seen, never) = (secret.For(by), CaseRegister.Empty.For(by));
        questions += 3;
        findings.Expect(!seen.Files.Any(), $"{theCase.Procedure.Id}: a secret case is listed");
        findings.Expect(!seen.TryFind(theCase.Id, out _, out var refusal) && Told.Of(refusal) == Told.Of(Refusal.NoSuchCase(theCase.Id)), $"{theCase.Procedure.Id}: a secret case is found");
        findings.Expect(Told.Of(seen.CanDo(theCase.Id, theCase.LastStepAt)) == Told.Of(never.CanDo(theCase.Id, theCase.LastStepAt)), $"{theCase.Procedure.Id}: it shows what can be done in a secret case");
        foreach (var act in theCase.Procedure.Acts)
        {
            foreach (var content in new[] { Contents.Bytes(new Contents(random, theCase.LastStepAt, theCase).For(act)), "{}"u8.ToArray() })
            {
                foreach (var (command, version) in new (string?, int?)[] { (null, null), ("c-1", null), (null, theCase.Version), ("c-1", 0) })
                {
                    attempts++;
                    var one = Told.Of(seen.Do(theCase.Id, act.Name, content, theCase.LastStepAt, command, version).Outcome);
                    var other = Told.Of(never.Do(theCase.Id, act.Name, content, theCase.LastStepAt, command, version).Outcome);
                    findings.Expect(one == other, $"{theCase.Procedure.Id}: {act} is answered otherwise than if there were no case: {one}");
                }
            }
        }
    }
}
