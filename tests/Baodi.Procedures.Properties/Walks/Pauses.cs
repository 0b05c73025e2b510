using NodaTime;

namespace Baodi.Procedures.Properties.Walks;

/// <summary>How long it takes until the next step: none, minutes, weeks, or just past a limit that an act waits for.</summary>
internal sealed class Pauses(Random random, Case theCase, Instant now)
{
    internal Duration Next() => UntilPassed() ?? random.Next(10) switch
    {
        0 => Duration.Zero,
        1 => Duration.FromHours(random.Next(1, 60)),
        2 => Duration.FromMinutes(30),
        3 => Duration.FromDays(random.Next(1, 30)),
        _ => Duration.FromMinutes(random.Next(1, 40)),
    };

    private Duration? UntilPassed()
    {
        foreach (var running in theCase.Limits)
        {
            if (running.Due >= now && Matters(running.Limit) && random.Next(2) == 0)
            {
                return running.Due - now + Duration.FromMinutes(1);
            }
        }

        return null;
    }

    private bool Matters(TimeLimit limit) => theCase.Procedure.Acts.Any(act => act.IsOfferedIn(theCase.Status)
        && (act.Past.Contains(limit) || act.NotPast.Contains(limit) || (act.Turns.Any(turn => turn.Limit == limit) && random.Next(8) == 0)));
}
