using System.Collections.Immutable;
using NodaTime;

namespace Baodi.Procedures.Properties.Walks;

/// <summary>Says of steps how they came about: rightly where that can be, and wrongly on purpose.</summary>
/// <remarks>Its luck is its own, so that a walk goes the same way whatever is said beside it.</remarks>
internal sealed class Sayings(Procedure procedure, Cast cast, Random random)
{
    private const int WrongOneOf = 10;

    /// <summary>A date of no year that a dossier can write.</summary>
    private static readonly Instant BeforeAllYears = Instant.FromUtc(-5, 1, 1, 0, 0);

    private static readonly string[] NoGrounds = ["", " ", "\u200b", new string('x', Form.LongestText + 1)];

    private readonly bool mayDepart = procedure.Acts.Any(act => act.Requirements.Any(requirement => requirement.DepartableAs is not null));

    /// <summary>Whether it is time for something that can be done with departures alone.</summary>
    internal bool WantsToDepart => mayDepart && random.Next(4) == 0;

    internal bool WantsToBeWrong => random.Next(WrongOneOf) == 0;

    /// <summary>Of what was refused for nothing firm: the same, departing from all it was refused for. Null where something firm stands against it.</summary>
    internal Asked? Departing(Asked asked, Refusal refusal)
    {
        if (!refusal.Reasons.All(reason => reason.IsDepartable))
        {
            return null;
        }

        var named = refusal.Reasons.Select(reason => new Departure(reason.Code, reason.About!, Cast.AnyWord(random))).DistinctBy(one => (one.Code, one.About)).ToList();
        if (named.Exists(one => one.Code == WrongState.Kind) && random.Next(2) == 0)
        {
            named.RemoveAll(one => one.Code == PassedOver.Kind);
        }

        return asked with { Said = asked.Said with { Departures = [.. named] } };
    }

    /// <summary>The same, sometimes as having happened earlier, or told by its doer to another, where its act may be.</summary>
    internal Asked Rightly(Asked asked, Act? act, Case? theCase) =>
        act is { Nature: ActNature.Records, Happened: null } && random.Next(3) == 0 ? asked with { Said = asked.Said with { HappenedAt = Earlier(asked.At, theCase) } }
        : act is { ToldTo.IsEmpty: false } && random.Next(2) == 0 && AnyOf(act.ToldTo) is { } entering ? Told(asked, entering)
        : asked;

    /// <summary>The same, with something said of it that is mostly wrong.</summary>
    internal Asked Wrongly(Asked asked, Act? act, Case? theCase, Outcome? bare) => random.Next(8) switch
    {
        0 => Saying(asked, Unneeded()),
        1 => Saying(asked, [.. Refused(bare).Select(reason => new Departure(reason.Code, reason.About ?? asked.Act, "y")).DefaultIfEmpty(new("wrong-post", asked.Act, "y"))]),
        2 => Saying(asked, [.. Refused(bare).Select(reason => new Departure(reason.Code, reason.About ?? asked.Act, NoGrounds[random.Next(NoGrounds.Length)]))]),
        3 => Saying(asked, [.. Refused(bare).Select(reason => new Departure(reason.Code, AnyAct().Name, "y"))]),
        4 => Happening(asked, theCase is null ? BeforeAllYears : theCase.HappenedAt - Duration.FromMinutes(random.Next(1, 90))),
        5 => Happening(asked, asked.At + Duration.FromMinutes(random.Next(1, 90))),
        6 => Happening(asked, Earlier(asked.At, theCase)),
        _ => Told(asked, act is { ToldTo.IsEmpty: false } && random.Next(2) == 0 && AnyOf(act.ToldTo) is { } entering ? entering : AnyOf([])!),
    };

    private static ImmutableArray<Reason> Refused(Outcome? bare) => bare?.Refusal is { } refusal ? refusal.Reasons : [];

    private ImmutableArray<Departure> Unneeded()
    {
        var act = AnyAct();
        var asked = act.Requirements[random.Next(act.Requirements.Length)];
        return [new(asked.Code ?? "no-such-code", asked.About ?? act.Name, "y")];
    }

    private Act AnyAct() => procedure.Acts[random.Next(procedure.Acts.Length)];

    private static Asked Saying(Asked asked, ImmutableArray<Departure> departures) => asked with { Said = asked.Said with { Departures = departures } };

    private static Asked Happening(Asked asked, Instant happened) => asked with { Said = asked.Said with { HappenedAt = happened } };

    /// <summary>Entered by another for whoever would have asked.</summary>
    private static Asked Told(Asked asked, Player entering) => asked with { By = entering.Id, Said = asked.Said with { ToldBy = asked.By } };

    /// <summary>Between the opening and now.</summary>
    private Instant Earlier(Instant at, Case? theCase)
    {
        var earliest = theCase?.HappenedAt ?? at - Duration.FromHours(6);
        var minutes = (int)Math.Min((at - earliest).TotalMinutes, 300);
        return minutes <= 0 ? at : at - Duration.FromMinutes(random.Next(0, minutes + 1));
    }

    private Player? AnyOf(ImmutableArray<Post> posts)
    {
        ImmutableArray<Player> able = [.. cast.People.Where(person => posts.IsEmpty || person.Officer.HasAnyOf(posts))];
        return able.IsEmpty ? null : able[random.Next(able.Length)];
    }
}
