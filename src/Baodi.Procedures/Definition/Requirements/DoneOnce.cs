namespace Baodi.Procedures.Definition;

/// <summary>What may not be repeated is done once while the case is in its states.</summary>
internal sealed class DoneOnce(Act act) : Requirement(act.Citation, Moments.Before)
{
    public override bool IsSpecific => false;

    public override Label Label => new("只办一次", "once");

    internal override bool HoldsBefore(Situation situation) =>
        !situation.Case!.Done.Contains(act) || HasSaidSo(situation) || IsExcused(situation) || situation.Tell(new AlreadyDone(act));

    /// <summary>Without whom a round went on may still sign it.</summary>
    private bool IsExcused(Situation situation)
    {
        if (act.Round is null || situation.By is null)
        {
            return act.Round is not null && !situation.Case!.ProgressOf(act).Excused.IsEmpty;
        }

        if (situation.Authority.Performer is not { } performer)
        {
            return false;
        }

        foreach (var seat in situation.Case!.ProgressOf(act).Excused)
        {
            if (performer.Has(seat))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Who has signed is told that already.</summary>
    private static bool HasSaidSo(Situation situation) => situation.By is not null && situation.Authority.Kind == AuthorityKind.AlreadySigned;
}

/// <summary>The act is done once and has been done, or the officer has already signed.</summary>
[JsonConverter(typeof(ShownJson))]
public sealed class AlreadyDone : Reason
{
    internal AlreadyDone(Act act)
        : base(act, "already-done")
    {
    }

    /// <inheritdoc/>
    public override Label Label => new($"“{Act!.Label.Chinese}”已经办过", $"'{Act.Label.English}' is done already");
}
