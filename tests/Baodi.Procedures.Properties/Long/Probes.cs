using System.Text;
using Baodi.Procedures.Properties.Laws;
using Baodi.Procedures.Properties.Walks;
using NodaTime;

namespace Baodi.Procedures.Properties.Long;

/// <summary>Something that is asked beside a walk.</summary>
/// <param name="Place">Before which step.</param>
/// <param name="Asked">What is asked for.</param>
/// <param name="By">By whom.</param>
/// <param name="Judged">What the requirements say.</param>
internal sealed record Aside(int Place, Asked Asked, Player By, Judged Judged)
{
    internal bool IsAccepted => Judged.Reasons.IsEmpty;
}

/// <summary>Asks beside a walk, at each of its cases, for other things that the state offers, so that guards are seen to fail that a walk seldom runs into.</summary>
internal sealed class Probes(Procedure procedure, HashSet<Act> wanted, Random random)
{
    private const int AtEachStep = 4;

    internal IEnumerable<Aside> Of(Played played)
    {
        var cast = new Cast(procedure, random).With(played.Walk.People);
        for (var place = 0; place < played.Steps.Length; place++)
        {
            var taken = played.Steps[place];
            var here = procedure.Acts.Where(act => taken.Before is { } theCase ? act.IsEnteredIn(theCase.Status) : act.Kind == ActKind.Opening).ToList();
            for (var left = here.Count == 0 ? 0 : AtEachStep; left > 0; left--)
            {
                var among = here.FindAll(wanted.Contains) is { Count: > 0 } some && random.Next(4) > 0 ? some : here;
                yield return Probe(cast, place, taken, among[random.Next(among.Count)]);
            }
        }
    }

    private Aside Probe(Cast cast, int place, Taken taken, Act act)
    {
        var at = Moment(taken.Asked.At);
        var by = Somebody(cast, taken.Before, act);
        var content = new Contents(random, at, cast, taken.Before).For(act);
        var json = random.Next(6) switch
        {
            0 => new Spoilt(random).Of(content),
            1 or 2 => new Spoilt(random).Of(act, content),
            _ => Contents.Text(content),
        };
        return new(place, new(act.Name, json, by.Id, at), by, Judged.Of(act, taken.Before, Encoding.UTF8.GetBytes(json), by.Officer, at));
    }

    private Instant Moment(Instant now) => random.Next(20) switch
    {
        0 => Instant.Max(now, Walker.EndOfTheCalendar) + Duration.FromDays(random.Next(0, 60)),
        1 => now + Duration.FromDays(random.Next(400, 2_500)),
        < 6 => now + Duration.FromDays(random.Next(-40, 80)),
        _ => now,
    };

    /// <summary>Mostly one who may, often one who has had to do with the case, sometimes cleared for less.</summary>
    private Player Somebody(Cast cast, Case? theCase, Act act)
    {
        var people = cast.People.Where(person => person.Officer.Performers.Any(performer => act.Actor.MayBe(performer.Seat.Post))).ToList();
        if (theCase is not null && random.Next(3) == 0)
        {
            var named = Known.Of(theCase).Texts;
            people = [.. people.Where(person => named.Contains(person.Id) || theCase.Performers.Any(kept => kept.By.ActsFor(person.Id)))];
        }

        var by = people.Count == 0 || random.Next(4) == 0 ? cast.Anybody() : people[random.Next(people.Count)];
        var less = procedure.MayBeClassified && random.Next(3) == 0 ? Cleared(by, random.Next(2) == 0 ? null : ClassificationLevel.Secret) : by;
        return theCase?.IsVisibleTo(less.Officer) == false ? Cleared(by, ClassificationLevel.TopSecret) : less;
    }

    /// <summary>The same hats on another, since one of a walk cannot be cleared now for this and now for that.</summary>
    private static Player Cleared(Player person, ClassificationLevel? level) => person.Clearance == level ? person
        : person.Called($"{person.Id}-{(level is { } known ? Naming.Kebab(known.ToString()) : "uncleared")}").Cleared(level);
}
