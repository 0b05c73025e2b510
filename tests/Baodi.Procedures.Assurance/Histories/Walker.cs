using System.Text.Json;
using Baodi.Procedures.Tests.RandomCases;
using NodaTime;

namespace Baodi.Procedures.Assurance.Histories;

/// <summary>Takes one case of a procedure from its opening, each step one of those that are open to somebody.</summary>
internal sealed class Walker(Office office, Procedure procedure, Random random)
{
    private const int Attempts = 10;
    private const int Present = 12;

    private readonly List<Case> cases = [];
    private Instant now = Walks.Start;

    internal Dossier Dossier { get; private set; } = Dossier.Empty;

    /// <summary>The case after each step.</summary>
    internal IReadOnlyList<Case> Cases => cases;

    internal void Go(int steps)
    {
        var fruitless = 0;
        for (var left = steps; left > 0 && fruitless < Attempts && cases is not [.., { IsClosed: true }]; left--)
        {
            fruitless = cases is [.., var current] ? Step(current) ? 0 : fruitless + 1 : Open() ? 0 : fruitless + 1;
        }
    }

    private bool Open()
    {
        var openings = procedure.Acts.Where(act => act.Kind == ActKind.Opening).ToList();
        var act = openings[random.Next(openings.Count)];
        var content = Contents.Bytes(new Contents(random, now, null).For(act));
        return Takes(office.Open(procedure, "case-1", act.Name, content, Able(act), now));
    }

    private bool Step(Case current)
    {
        now += Pause();
        var open = People().SelectMany(officer => office.CanDo(current, officer, now).Open().Select(act => (Act: act, By: officer))).ToList();
        if (open.Count == 0)
        {
            return false;
        }

        var matter = JsonSerializer.SerializeToElement(current.UntypedMatter, procedure.MatterJson);
        var kinds = open.GroupBy(one => one.Act).ToList();
        for (var left = Attempts; left > 0; left--)
        {
            var kind = kinds[random.Next(kinds.Count)].ToList();
            var (act, by) = kind[random.Next(kind.Count)];
            if (Takes(office.Do(current, act.Name, Contents.Bytes(new Contents(random, now, current, matter).For(act)), by, now)))
            {
                return true;
            }
        }

        return false;
    }

    private bool Takes(Outcome outcome)
    {
        if (outcome.IsAccepted)
        {
            cases.Add(outcome.Case);
            Dossier = Dossier.Add(outcome.Event);
        }
        else if (outcome.Note is { } note)
        {
            Dossier = Dossier.Add(note);
        }

        return outcome.IsAccepted;
    }

    private Officer Able(Act act)
    {
        var able = Pool.Officers.Where(officer => officer.Performers.Any(performer => act.Actor.MayBe(performer.Seat.Post))).ToArray();
        return able[random.Next(able.Length)];
    }

    private IEnumerable<Officer> People() =>
        Pool.Officers.Where(officer => officer.Seats.Length > 1).Concat(Enumerable.Range(0, Present).Select(_ => Pool.Officers[random.Next(Pool.Officers.Length)]));

    private Duration Pause() => random.Next(6) switch
    {
        0 => Duration.FromDays(random.Next(1, 20)),
        1 => Duration.FromHours(random.Next(1, 60)),
        2 => Duration.Zero,
        _ => Duration.FromMinutes(random.Next(1, 40)),
    };
}
