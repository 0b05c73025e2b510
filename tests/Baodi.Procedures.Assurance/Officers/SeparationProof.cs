using System.Text.Json;
using Baodi.Procedures.Assurance.Histories;
using Baodi.Procedures.Petitions;
using Baodi.Procedures.Tests.RandomCases;
using NodaTime;

namespace Baodi.Procedures.Assurance.Officers;

/// <summary>Those who must keep out of an act ask for it wherever walks come past it: themselves, and by the hands of others.</summary>
internal sealed class SeparationProof : Proof
{
    private const int WalksOfAProcedure = 40;
    private const int Seed = 20210114;

    internal override string Name => "separation";

    internal override string Promise =>
        $"{WalksOfAProcedure} random walks through each procedure of both offices. Wherever a walk comes past an act that must be kept apart from an earlier one, it is asked for by everybody whose the earlier one was, by somebody to whom he lends every seat, "
        + "and by somebody to whom that is passed on: each is refused and none finds the act open, while a stranger is let do it with the same content. The same of whom a petition is about, for some act at every step. Read from its events alone, no walk has a step by somebody who should have kept out, and folding its events gives the case that it came to.";

    internal override Findings Run(Effort effort)
    {
        var findings = new Findings();
        var tally = new Tally();
        foreach (var (office, procedure) in SampleOffices.All.SelectMany(office => office.Procedures, (office, procedure) => (office, procedure)))
        {
            for (var i = 0; i < effort.Of(WalksOfAProcedure); i++)
            {
                new SeparatedWalk(office, procedure, Walks.Walk(office, procedure, Seed + i), new Random(Seed + i), tally, findings).Hold();
            }
        }

        tally.Tell(findings);
        return findings;
    }
}

/// <summary>What the walks came past.</summary>
internal sealed class Tally
{
    internal int Walks { get; set; }

    internal int Steps { get; set; }

    internal int StepsKeptApart { get; set; }

    internal int AskedThemselves { get; set; }

    internal int AskedByDelegates { get; set; }

    internal int AskedByWhomItIsAbout { get; set; }

    internal int LetBeDoneByAStranger { get; set; }

    internal void Tell(Findings findings)
    {
        findings.Count("walks, each folded anew", Walks);
        findings.Count("steps, each read for whose it is", Steps);
        findings.Count("steps of acts that had to be kept apart from an earlier one", StepsKeptApart);
        findings.Count("asked by those who had to keep out, and refused", AskedThemselves);
        findings.Count("asked by their delegates, and refused", AskedByDelegates);
        findings.Count("asked by those whom a petition is about and by their delegates, and refused", AskedByWhomItIsAbout);
        findings.Count("of these, with content that a stranger may do it with", LetBeDoneByAStranger);
        findings.Expect(StepsKeptApart > 0 && AskedThemselves > 0 && AskedByDelegates > 0 && AskedByWhomItIsAbout > 0 && LetBeDoneByAStranger > 0, "nothing was put to the test");
    }
}

/// <summary>One walk, held against the separation of duties.</summary>
internal sealed class SeparatedWalk(Office office, Procedure procedure, Walked walked, Random random, Tally tally, Findings findings)
{
    private static readonly Officer Stranger = new Officer("stranger", "Stranger", [.. Pool.Seats]).Cleared(ClassificationLevel.TopSecret);

    private readonly List<Event> events = [.. walked.Dossier.Events];

    internal void Hold()
    {
        tally.Walks++;
        for (var i = 0; i < events.Count; i++)
        {
            StepIsApart(i);
            Recuse(walked.Cases[i]);
            foreach (var act in procedure.Acts.Where(act => !act.NotBy.IsEmpty && act.From.Contains(walked.Cases[i].Status)))
            {
                Ask(walked.Cases[i], act, [.. EventReading.KeptApart(events.Take(i + 1), act, thing: null).SelectMany(earlier => EventReading.PeopleOf(earlier.By)).Distinct()]);
            }
        }

        findings.Expect(Written.Of(office.Fold(events)).AsSpan().SequenceEqual(Written.Of(walked.Cases[^1])), $"{procedure.Id}: folding gives another case");
    }

    private void StepIsApart(int index)
    {
        var happened = events[index];
        var earlier = EventReading.KeptApart(events.Take(index), happened.Act, happened.Act.ThingOf(happened.Command, happened.By)).SelectMany(step => EventReading.PeopleOf(step.By)).ToHashSet();
        tally.Steps++;
        tally.StepsKeptApart += earlier.Count > 0 ? 1 : 0;
        findings.Expect(!EventReading.PeopleOf(happened.By).Any(earlier.Contains), $"{procedure.Id}: step {index}, {happened.Act}, is by somebody who had to keep out");
    }

    private void Ask(Case theCase, Act act, IReadOnlyList<string> people)
    {
        if (people.Count == 0)
        {
            return;
        }

        var matter = JsonSerializer.SerializeToElement(theCase.UntypedMatter, procedure.MatterJson);
        var content = Contents.Bytes(new Contents(random, theCase.LastStepAt, theCase, matter).For(act));
        var isTaken = office.Do(theCase, act.Name, content, Stranger, theCase.LastStepAt).IsAccepted;
        foreach (var person in people)
        {
            var himself = new Officer(person, "Himself", [.. Pool.Seats]);
            tally.AskedThemselves += IsRefused(theCase, act, content, himself) ? 1 : 0;
            findings.Expect(NamesHim(theCase, act, himself), $"{procedure.Id}: {act} does not tell {person} to keep out");
            foreach (var lent in new Func<Seat, Delegation>[] { seat => Lent(seat, person), seat => PassedOn(seat, person) })
            {
                tally.AskedByDelegates += IsRefused(theCase, act, content, new Officer("delegate", "Delegate").With([.. Pool.Seats.Select(lent)])) ? 1 : 0;
            }

            tally.LetBeDoneByAStranger += isTaken ? 3 : 0;
        }
    }

    /// <summary>Whom a petition is about has no part in it, in any post and by nobody's hand.</summary>
    private void Recuse(Case theCase)
    {
        if (theCase.UntypedMatter is not Petition { Record.About: { IsDefaultOrEmpty: false } about })
        {
            return;
        }

        List<Act> offered = [.. procedure.Acts.Where(act => act.From.Contains(theCase.Status))];
        if (offered.Count == 0)
        {
            return;
        }

        var act = offered[random.Next(offered.Count)];
        var matter = JsonSerializer.SerializeToElement(theCase.UntypedMatter, procedure.MatterJson);
        var content = Contents.Bytes(new Contents(random, theCase.LastStepAt, theCase, matter).For(act));
        var isTaken = office.Do(theCase, act.Name, content, Stranger, theCase.LastStepAt).IsAccepted;
        foreach (var person in about.Select(one => one.Officer))
        {
            tally.AskedByWhomItIsAbout += IsRefused(theCase, act, content, new Officer(person, "Himself", [.. Pool.Seats])) ? 1 : 0;
            foreach (var lent in new Func<Seat, Delegation>[] { seat => Lent(seat, person), seat => PassedOn(seat, person) })
            {
                tally.AskedByWhomItIsAbout += IsRefused(theCase, act, content, new Officer("delegate", "Delegate").With([.. Pool.Seats.Select(lent)])) ? 1 : 0;
            }

            tally.LetBeDoneByAStranger += isTaken ? 3 : 0;
        }
    }

    private bool IsRefused(Case theCase, Act act, byte[] content, Officer by)
    {
        by = by.Cleared(ClassificationLevel.TopSecret);
        var isRefused = !Candidate(theCase, act, by).IsOpen && !office.Do(theCase, act.Name, content, by, theCase.LastStepAt).IsAccepted;
        findings.Expect(isRefused, $"{procedure.Id}: {act} is let be done by '{by.Id}', who had to keep out");
        return isRefused;
    }

    private bool NamesHim(Case theCase, Act act, Officer by) =>
        Candidate(theCase, act, by.Cleared(ClassificationLevel.TopSecret)).Reasons.Any(reason => reason is SamePerformer same && same.Person == by.Id);

    private Candidate Candidate(Case theCase, Act act, Officer by)
    {
        foreach (var candidate in office.CanDo(theCase, by, theCase.LastStepAt))
        {
            if (candidate.Act == act)
            {
                return candidate;
            }
        }

        throw new InvalidOperationException($"{procedure.Id}: {act} is no candidate.");
    }

    private static Delegation Lent(Seat seat, string by) => new(seat, by, "2017-1", new LocalDate(2017, 1, 1), new LocalDate(2030, 12, 31));

    private static Delegation PassedOn(Seat seat, string by) => Lent(seat, "between") with { Under = Lent(seat, by) with { MayPassOn = true } };
}
