namespace Baodi.Procedures.Definition;

/// <summary>How the consents of several seats make one.</summary>
public enum RoundMode
{
    /// <summary>依次: one after another, in the order of the signers; nobody signs for a seat before those in front of it.</summary>
    InTurn = 1,

    /// <summary>会签: all of them, in any order.</summary>
    AllOf,

    /// <summary>Any one of them is enough.</summary>
    AnyOf,
}

/// <summary>What a signer does, as the notice's verbs tell them apart.</summary>
public enum Verb
{
    /// <summary>审核: reviews.</summary>
    Review = 1,

    /// <summary>审阅: reads and reviews.</summary>
    ReadAndReview,

    /// <summary>审定, 批准: approves.</summary>
    Approve,

    /// <summary>审签: reviews and signs.</summary>
    ReviewAndSign,

    /// <summary>阅示: reads and instructs.</summary>
    ReadAndInstruct,

    /// <summary>阅批: reads and passes.</summary>
    ReadAndPass,

    /// <summary>阅签: reads and signs.</summary>
    ReadAndSign,

    /// <summary>签发: signs off for issue.</summary>
    SignOffForIssue,

    /// <summary>会签: countersigns.</summary>
    Countersign,

    /// <summary>同意: consents.</summary>
    Consent,

    /// <summary>Does the thing himself, such as going to the scene; not a signature.</summary>
    Perform,
}

/// <summary>The labels of the rounds' words.</summary>
public static class SignOff
{
    /// <summary>How consents combine.</summary>
    public static Terms<RoundMode> Modes { get; } = new("会签方式", "依次", "全部", "任一");

    /// <summary>The verbs of sign-off.</summary>
    public static Terms<Verb> Verbs { get; } = new("签批动作", "审核", "审阅", "审定", "审签", "阅示", "阅批", "阅签", "签发", "会签", "同意", "办理");
}

/// <summary>A round of several consents: an act that is done when enough of its signers have signed. Immutable.</summary>
public sealed class SignOffRound
{
    internal SignOffRound(RoundMode mode, Verb verb, Actor signers)
    {
        Mode = mode;
        Verb = verb;
        Signers = signers;
    }

    /// <summary>How the consents combine.</summary>
    public RoundMode Mode { get; }

    /// <summary>What each signer does.</summary>
    public Verb Verb { get; }

    /// <summary>Who signs: a pure function of the matter.</summary>
    internal Actor Signers { get; }

    /// <summary>Whether the signatures and excuses given so far are enough, with those of one more hand where there is one.</summary>
    internal bool IsComplete(object matter, RoundProgress given, Performer? next = null) =>
        !(given.Signed.IsEmpty && next is null) && (Mode == RoundMode.AnyOf || NextWanted(matter, given, 0, next) < 0);

    /// <summary>Whether somebody has signed or can still sign when a signer is excused; a round of excuses alone would never end.</summary>
    internal bool CanSpare(Seat excused, object matter, RoundProgress given)
    {
        for (int i = 0, count = given.Signed.IsEmpty ? Signers.Count(matter) : 0; i < count; i++)
        {
            var seat = Signers.Seat(matter, i);
            if (seat != excused && !given.Excused.Contains(seat))
            {
                return true;
            }
        }

        return !given.Signed.IsEmpty;
    }

    /// <summary>The first signer who has neither signed nor been excused; null when there is none.</summary>
    internal Seat? NextSigner(object matter, RoundProgress given) =>
        NextWanted(matter, given, 0, null) is >= 0 and var index ? (Seat?)Signers.Seat(matter, index) : null;

    /// <summary>Every signer still wanted, in order.</summary>
    internal ImmutableArray<Seat> Wanted(object matter, RoundProgress given)
    {
        var wanted = ImmutableArray.CreateBuilder<Seat>();
        for (var i = NextWanted(matter, given, 0, null); i >= 0; i = NextWanted(matter, given, i + 1, null))
        {
            wanted.Add(Signers.Seat(matter, i));
        }

        return wanted.DrainToImmutable();
    }

    /// <summary>The place of the first signer, from one on, who has neither signed nor been excused and does not sign now; below 0 when there is none.</summary>
    private int NextWanted(object matter, RoundProgress given, int from, Performer? next)
    {
        for (int i = from, count = Signers.Count(matter); i < count; i++)
        {
            var seat = Signers.Seat(matter, i);
            if (!given.Has(seat) && next?.Has(seat) != true)
            {
                return i;
            }
        }

        return -1;
    }
}

/// <summary>How far a round has come in one case. Immutable.</summary>
/// <param name="Act">The round.</param>
/// <param name="Signed">The seats that have signed, in the order of signing.</param>
/// <param name="Excused">The seats the round goes on without.</param>
public sealed record RoundProgress(Act Act, ImmutableArray<Seat> Signed, ImmutableArray<Seat> Excused)
{
    /// <summary>When the last of them happened, in whichever order they were entered.</summary>
    internal Instant? LastHappenedAt { get; init; }

    /// <summary>Whether a seat has signed or been excused.</summary>
    internal bool Has(Seat seat) => Signed.Holds(seat) || Excused.Holds(seat);
}

/// <summary>With which hand an act was done that others must be kept apart from, in which step last and, where only hands on the same thing count, to what.</summary>
internal sealed record KeptPerformer(Act Act, Performer By, int Sequence, string? Thing);
