using Baodi.Procedures.Properties.Walks;

namespace Baodi.Procedures.Properties.Laws;

/// <summary>Closed by CanDo: refused with any content, by at least those reasons. Open: what is refused is refused for its content, provision, answer, limit or route.</summary>
internal sealed class PermissionsForetellFiring : Law
{
    /// <summary>Of how many acts that were not asked for one is fired, each at another step.</summary>
    private const int OneOf = 5;

    internal override void Judge(Taken taken)
    {
        if (taken.Before is not { } theCase || !theCase.IsVisibleTo(taken.By))
        {
            return;
        }

        var place = taken.Earlier.Count;
        foreach (var candidate in taken.Office.CanDo(theCase, taken.By, taken.Asked.At))
        {
            Assert.Equal(candidate.IsOpen, candidate.Reasons.IsEmpty);
            if (candidate.Act.Name == taken.Asked.Act)
            {
                Judge(candidate, taken.Outcome);
            }
            else if (place++ % OneOf == 0)
            {
                Judge(candidate, taken.Again(taken.By, candidate.Act.Name, "{}"u8.ToArray()));
            }
        }
    }

    private static void Judge(Candidate candidate, Outcome outcome)
    {
        var told = outcome.IsAccepted ? [] : outcome.Refusal.Reasons.Select(InWords).ToList();
        foreach (var reason in candidate.Reasons)
        {
            Assert.True(told.Contains(InWords(reason)), $"'{candidate.Act}' is closed, '{reason}', and firing it does not say so.");
        }

        foreach (var reason in candidate.IsOpen && !outcome.IsAccepted ? outcome.Refusal.Reasons : [])
        {
            Assert.True(MayCloseAnOpenAct(candidate.Act, reason), $"'{candidate.Act}' is open, and refused for more than its content: {reason}");
        }
    }

    private static bool MayCloseAnOpenAct(Act act, Reason reason) => reason switch
    {
        NotAmong among => !among.Offered.IsEmpty,
        LimitNotPassed passed => passed.Item is not null,
        ConditionUnmet unmet => act.Provisions.Contains(unmet.Condition),
        _ => reason is MalformedContent or FieldWrong or NoRule or LimitWithoutFigure or NoCalendar or DutyOwed or ClearanceMissing or SignerNeeded or ClockCannotTurn,
    };

    private static string InWords(Reason reason) => $"{reason.Code} {reason}";
}
