using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Baodi.Procedures;

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
    public static Terms<Verb> Verbs { get; } = new("签批动作", "审核", "审阅", "审定", "审签", "阅示", "阅批", "阅签", "签发", "会签", "同意", "执行");
}

/// <summary>A round of several consents: an act that is done when enough of its signers have signed. Immutable.</summary>
public abstract class SignOffRound
{
    private protected SignOffRound(RoundMode mode, Verb verb)
    {
        Mode = mode;
        Verb = verb;
    }

    /// <summary>How the consents combine.</summary>
    public RoundMode Mode { get; }

    /// <summary>What each signer does.</summary>
    public Verb Verb { get; }
}

/// <summary>A round whose signers are a pure function of the matter.</summary>
internal sealed class SignOffRound<TMatter>(RoundMode mode, Verb verb, Actor<TMatter> signers) : SignOffRound(mode, verb)
    where TMatter : class
{
    internal Actor<TMatter> Signers { get; } = signers;

    /// <summary>Whether the signatures and excuses given so far are enough, with those of one more hand where there is one.</summary>
    internal bool IsComplete(TMatter matter, Signatures signed, Hand? next = null) =>
        !(signed.IsEmpty && next is null) && (Mode == RoundMode.AnyOf || NextWanted(matter, signed, 0, next) < 0);

    /// <summary>Whether somebody has signed or can still sign when a signer is excused; a round of excuses alone would never end.</summary>
    internal bool CanSpare(Seat excused, TMatter matter, Signatures signed)
    {
        for (int i = 0, count = signed.IsEmpty ? Signers.Count(matter) : 0; i < count; i++)
        {
            var seat = Signers.Seat(matter, i);
            if (seat != excused && !signed.HasExcused(seat))
            {
                return true;
            }
        }

        return !signed.IsEmpty;
    }

    /// <summary>The first signer who has neither signed nor been excused; null when there is none.</summary>
    internal Seat? NextSigner(TMatter matter, Signatures signed) =>
        NextWanted(matter, signed, 0) is >= 0 and var index ? Signers.Seat(matter, index) : null;

    /// <summary>Every signer still wanted, in order.</summary>
    internal ImmutableArray<Seat> Wanted(TMatter matter, Signatures signed)
    {
        var missing = 0;
        for (var i = NextWanted(matter, signed, 0); i >= 0; i = NextWanted(matter, signed, i + 1))
        {
            missing++;
        }

        var wanted = new Seat[missing];
        for (int at = 0, i = -1; at < missing; at++)
        {
            i = NextWanted(matter, signed, i + 1);
            wanted[at] = Signers.Seat(matter, i);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(wanted);
    }

    /// <summary>The place of the first signer, from one on, who has neither signed nor been excused and does not sign now; below 0 when there is none.</summary>
    private int NextWanted(TMatter matter, Signatures signed, int from, Hand? next = null)
    {
        for (int i = from, count = Signers.Count(matter); i < count; i++)
        {
            var seat = Signers.Seat(matter, i);
            if (!signed.Has(seat) && next?.Has(seat) != true)
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
public sealed record RoundProgress(Act Act, ImmutableArray<Seat> Signed, ImmutableArray<Seat> Excused);
