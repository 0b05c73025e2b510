using Baodi.Procedures.Properties.Walks;

namespace Baodi.Procedures.Properties.Laws;

/// <summary>Whoever is not cleared is answered word for word as if there were no such case, whatever he asks or others enter for him, and nothing is judged.</summary>
/// <param name="judged">Counts the guards and tables that are asked; null where none is counted.</param>
internal sealed class HiddenCaseIsNoCase(Counter? judged = null) : Law
{
    internal override void Judge(Taken taken)
    {
        if (taken.Before is not { Classification: { } level } theCase)
        {
            return;
        }

        var uncleared = taken.By.Cleared(level == ClassificationLevel.Secret ? null : level - 1);
        var before = judged?.Count;
        foreach (var name in taken.Procedure.Acts.Select(act => act.Name).Append("no-such-act").Distinct())
        {
            Judge(theCase, name, taken.Again(uncleared, name, taken.Asked.Utf8));
            Judge(theCase, name, Taken.Do(taken.Office, taken.Procedure, theCase, name, taken.Asked.Utf8, taken.By, taken.Asked.At, taken.Circumstances with { ToldBy = uncleared }));
        }

        var permissions = taken.Office.CanDo(theCase, uncleared, taken.Asked.At);
        Assert.Equal(0, permissions.Count);
        Assert.Empty(permissions.Open());
        Assert.Equal(Refusal.NoSuchCase(theCase.Id).ToString(), permissions.Refusal!.ToString());
        Assert.Equal(before, judged?.Count);
    }

    private static void Judge(Case theCase, string name, Outcome outcome)
    {
        Assert.True(!outcome.IsAccepted, $"'{name}' was done by somebody who may not know of the case.");
        Assert.Equal(Written.Of(Refusal.NoSuchCase(theCase.Id).WriteTo), Written.Of(outcome.Refusal.WriteTo));
        Assert.Throws<RefusedException>(() => outcome.Case);
    }
}
