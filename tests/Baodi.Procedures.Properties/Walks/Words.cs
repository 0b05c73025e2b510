using System.Collections.Immutable;
using NodaTime;

namespace Baodi.Procedures.Properties.Walks;

/// <summary>Adds words to the file now and then: by those who had to do with the case, by whom it is about, by readers and by strangers, cleared or not.</summary>
/// <remarks>Its luck is its own, so that a walk goes the same way whatever is remarked beside it.</remarks>
internal sealed class Words(Cast cast, Random random)
{
    private const int OneOf = 6;

    private static readonly string?[] Texts = [null, null, "x", "材料齐全", " ", "\u200b", new string('x', Form.LongestText + 1)];

    /// <summary>The same step, with words before it now and then.</summary>
    internal Asked Before(Asked asked, Case? theCase) =>
        theCase is null || random.Next(OneOf) > 0 ? asked with { Words = [] } : asked with { Words = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => AnyWord(asked.At, theCase))] };

    private Word AnyWord(Instant at, Case theCase)
    {
        var kind = (RemarkKind)random.Next((int)RemarkKind.Added, (int)RemarkKind.Read + 1);
        var isForSomebody = kind is RemarkKind.Pressed or RemarkKind.PassedRound;
        ImmutableArray<Seat> to = isForSomebody != (random.Next(6) == 0) ? [.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => cast.Seats[random.Next(cast.Seats.Length)])] : [];
        ImmutableArray<string> papers = random.Next(3) == 0 ? [Cast.AnyWord(random)] : [];
        var said = new RemarkRequest(kind, Texts[random.Next(random.Next(3) == 0 ? Texts.Length : 4)]) { To = to, Papers = papers };
        return new(said, Somebody(theCase).Id, random.Next(10) == 0 ? theCase.LastStepAt - Duration.FromMinutes(5) : Instant.Max(at, theCase.LastStepAt));
    }

    /// <summary>Somebody whom the matter names, who has an act of the procedure to do, or anybody.</summary>
    private Player Somebody(Case theCase)
    {
        var named = random.Next(3) == 0 ? Known.Of(theCase).Texts : [];
        var act = theCase.Procedure.Acts[random.Next(theCase.Procedure.Acts.Length)];
        var isAnybody = named.IsEmpty && random.Next(2) == 0;
        ImmutableArray<Player> among = [.. cast.People.Where(person => isAnybody || named.Contains(person.Id) || person.Seats.Any(seat => named.IsEmpty ? act.Actor.MayBe(seat.Post) : named.Contains(seat.ToString())))];
        return among.IsEmpty ? cast.People[random.Next(cast.People.Length)] : among[random.Next(among.Length)];
    }
}
