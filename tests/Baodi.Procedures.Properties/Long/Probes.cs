using System.Text;
using Baodi.Procedures.Properties.Laws;
using Baodi.Procedures.Properties.Walks;
using NodaTime;

namespace Baodi.Procedures.Properties.Long;

/// <summary>Asks beside a walk, at each of its cases, for other things that the state offers, so that guards are seen to fail that a walk seldom runs into.</summary>
internal sealed class Probes(Procedure procedure, HashSet<Act> wanted, int seed)
{
    private const int AtEachStep = 4;

    private readonly Random random = new(seed);

    internal IEnumerable<Judged> Of(Played played)
    {
        var cast = new Cast(procedure, random);
        foreach (var taken in played.Steps)
        {
            var here = procedure.Acts.Where(act => taken.Before is { } theCase ? act.IsOfferedIn(theCase.Status) : act.Kind == ActKind.Opening).ToList();
            for (var left = here.Count == 0 ? 0 : AtEachStep; left > 0; left--)
            {
                var among = here.FindAll(wanted.Contains) is { Count: > 0 } some && random.Next(4) > 0 ? some : here;
                yield return Probe(cast, taken, among[random.Next(among.Count)]);
            }
        }
    }

    private Judged Probe(Cast cast, Taken taken, Act act)
    {
        var at = taken.Asked.At + (random.Next(4) == 0 ? Duration.FromDays(random.Next(5) == 0 ? random.Next(400, 2_500) : random.Next(-40, 80)) : Duration.Zero);
        var by = Somebody(cast, taken.Before, act);
        var content = new Contents(random, at, cast, taken.Before).For(act);
        var json = random.Next(6) switch
        {
            0 => new Spoilt(random).Of(content),
            1 or 2 => new Spoilt(random).Of(act, content),
            _ => Contents.Text(content),
        };
        return Judged.Of(act, taken.Before, Encoding.UTF8.GetBytes(json), by, at);
    }

    /// <summary>Mostly one who may, often one who has had to do with the case, sometimes cleared for less.</summary>
    private Officer Somebody(Cast cast, Case? theCase, Act act)
    {
        var people = cast.People.Where(person => person.Officer.Hands.Any(hand => act.Actor.MayBe(hand.Seat.Post))).ToList();
        if (theCase is not null && random.Next(3) == 0)
        {
            var named = Known.Of(theCase).Texts;
            people = [.. people.Where(person => named.Contains(person.Id) || theCase.Hands.Any(kept => kept.By.ActsFor(person.Id)))];
        }

        var by = (people.Count == 0 || random.Next(4) == 0 ? cast.Anybody() : people[random.Next(people.Count)]).Officer;
        var less = procedure.MayBeClassified && random.Next(3) == 0 ? by.Cleared(random.Next(2) == 0 ? null : ClassificationLevel.Secret) : by;
        return theCase?.IsVisibleTo(less) == false ? by.Cleared(ClassificationLevel.TopSecret) : less;
    }
}
