using System.Collections.Immutable;

namespace Baodi.Procedures;

/// <summary>The officer holds none of the posts that may act.</summary>
public sealed class WrongPost : Reason
{
    // The matter alone, from which those who may act follow: most refusals are never read to the end.
    private readonly object? matter;

    internal WrongPost(Act act, object? matter)
        : base(act) => this.matter = matter;

    /// <summary>Who may act. Found when read.</summary>
    public Label Who => Act!.WhoIn(matter);

    /// <inheritdoc/>
    public override string Code => "wrong-post";

    /// <inheritdoc/>
    public override Label Label => new($"须由{Who.Chinese}办理", $"this is for the {Who.English}");
}

/// <summary>The clause keeps the officer's post out of the act.</summary>
public sealed class Barred : Reason
{
    internal Barred(Act act, Bar bar)
        : base(act) => Bar = bar;

    /// <summary>Which clause bars which posts, and when.</summary>
    public Bar Bar { get; }

    /// <inheritdoc/>
    public override Citation? Citation => Bar.Citation;

    /// <inheritdoc/>
    public override string Code => "barred";

    /// <inheritdoc/>
    public override Label Label => Bar.Label;
}

/// <summary>In a round that goes in turn, somebody else signs first.</summary>
public sealed class NotYourTurn : Reason
{
    internal NotYourTurn(Act act, Seat next)
        : base(act) => Next = next;

    /// <summary>Whose turn it is.</summary>
    public Seat Next { get; }

    /// <inheritdoc/>
    public override string Code => "not-your-turn";

    /// <inheritdoc/>
    public override Label Label => new($"现轮到{Next.Label.Chinese}", $"it is the turn of the {Next.Label.English}");
}

/// <summary>Signatures are missing from a round that must be complete first.</summary>
public sealed class SignatureMissing : Reason
{
    // What the missing signatures follow from, as of then: neither changes.
    private readonly object matter;
    private readonly Signatures signed;

    internal SignatureMissing(Act act, object matter, Signatures signed)
        : base(act)
    {
        this.matter = matter;
        this.signed = signed;
    }

    /// <summary>Where signatures are wanted.</summary>
    public Act Round => signed.Round;

    /// <summary>Who has yet to sign, in order. Found when read.</summary>
    public ImmutableArray<Seat> Seats => Round.WantedOf(matter, signed);

    /// <inheritdoc/>
    public override string Code => "signature-missing";

    /// <inheritdoc/>
    public override Label Label
    {
        get
        {
            var seats = Seats;
            var labels = new Label[seats.Length];
            for (var i = 0; i < labels.Length; i++)
            {
                labels[i] = seats[i].Label;
            }

            var any = Round.Round!.Mode == RoundMode.AnyOf;
            var wanted = Procedures.Label.Join(labels, any ? "或" : "、", any ? " or " : ", ");
            return new($"“{Round.Label.Chinese}”尚缺{wanted.Chinese}", $"'{Round.Label.English}' still wants {wanted.English}");
        }
    }
}

/// <summary>The round cannot go on without the signer, because nobody would be left whose signature makes it complete.</summary>
public sealed class SignerNeeded : Reason
{
    internal SignerNeeded(Act act, Act round)
        : base(act) => Round = round;

    /// <summary>Where signatures are wanted.</summary>
    public Act Round { get; }

    /// <inheritdoc/>
    public override string Code => "signer-needed";

    /// <inheritdoc/>
    public override Label Label => new($"“{Round.Label.Chinese}”至少须有一人", $"'{Round.Label.English}' wants at least one");
}
