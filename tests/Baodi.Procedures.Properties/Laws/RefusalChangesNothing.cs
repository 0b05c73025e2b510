using Baodi.Procedures.Properties.Walks;

namespace Baodi.Procedures.Properties.Laws;

/// <summary>A refusal leaves the case as it was, and says why in both languages.</summary>
internal sealed class RefusalChangesNothing : Law
{
    internal override void Judge(Taken taken)
    {
        var was = taken.Before is null ? null : Written.Of(taken.Before);
        var outcome = taken.Again(taken.By, taken.Asked.Act, taken.Asked.Utf8);
        Assert.Equal(Written.Of(taken.Outcome), Written.Of(outcome));
        Assert.Equal(was, taken.Before is null ? null : Written.Of(taken.Before));
        if (outcome.IsAccepted)
        {
            return;
        }

        if (taken.IsToldOfTheCase)
        {
            Assert.Same(taken.Before, outcome.Case);
        }
        else
        {
            Assert.Throws<RefusedException>(() => outcome.Case);
        }

        Assert.NotEmpty(outcome.Refusal.Reasons);
        Assert.All(outcome.Refusal.Reasons, reason => Assert.False(
            string.IsNullOrWhiteSpace(reason.Code) || string.IsNullOrWhiteSpace(reason.Label.Chinese) || string.IsNullOrWhiteSpace(reason.Label.English),
            $"'{reason.GetType().Name}' has no words."));
    }
}
