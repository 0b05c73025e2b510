using System.Collections.Immutable;
using Baodi.Procedures.Properties.Walks;

namespace Baodi.Procedures.Properties.Laws;

/// <summary>Closed by CanDo: refused with any content, by at least those reasons, unless it departs from them. Open: what is refused is refused for its content, provision, answer, limit or route, or for what is said beside it.</summary>
internal sealed class PermissionsForetellFiring : Law
{
    /// <summary>Of how many acts that were not asked for one is fired, each at another step.</summary>
    private const int OneOf = 5;

    internal override void Judge(Taken taken)
    {
        if (taken.Before is not { } theCase || !taken.IsToldOfTheCase)
        {
            return;
        }

        var place = taken.Earlier.Count;
        foreach (var candidate in taken.Office.CanDo(theCase, taken.Doer, taken.Asked.At))
        {
            Assert.Equal(candidate.IsOpen, candidate.Reasons.IsEmpty);
            Assert.Equal(candidate.Openness, OpennessBy(candidate.Reasons));
            if (candidate.Act.Name == taken.Asked.Act)
            {
                Judge(candidate, taken.Outcome, taken.Circumstances);
            }
            else if (place++ % OneOf == 0)
            {
                Judge(candidate, taken.Again(taken.By, candidate.Act.Name, "{}"u8.ToArray()), taken.Circumstances);
            }
        }
    }

    private static Openness OpennessBy(ImmutableArray<Reason> reasons) =>
        reasons.IsEmpty ? Openness.Open : reasons.All(reason => reason.IsDepartable) ? Openness.WithDepartures : Openness.Closed;

    private static void Judge(Candidate candidate, Outcome outcome, Circumstances said)
    {
        var told = outcome.IsAccepted ? [] : outcome.Refusal.Reasons.Select(InWords).ToList();
        foreach (var reason in candidate.Reasons)
        {
            Assert.True(
                told.Contains(InWords(reason)) || (reason.IsDepartable && said.Departures.Any(departure => IsAbout(departure, reason))) || IsOfTime(reason, said),
                $"'{candidate.Act}' is closed, '{reason}', and firing it does not say so.");
        }

        foreach (var reason in candidate.IsOpen && !outcome.IsAccepted ? outcome.Refusal.Reasons : [])
        {
            Assert.True(MayCloseAnOpenAct(candidate.Act, reason) || IsSaid(reason, said), $"'{candidate.Act}' is open, and refused for more than its content: {reason}");
        }
    }

    private static bool MayCloseAnOpenAct(Act act, Reason reason) => reason switch
    {
        NotAmong among => !among.Offered.IsEmpty,
        LimitNotPassed passed => passed.Item is not null,
        SamePerformer same => same.Thing is not null,
        ConditionUnmet unmet => act.Provisions.Contains(unmet.Condition),
        _ => reason is MalformedContent or FieldWrong or NoRule or LimitWithoutFigure or NoCalendar or DutyOwed or ClearanceMissing or SignerNeeded or SignerNotWanted or ClockCannotTurn,
    };

    private static bool IsAbout(Departure departure, Reason reason) =>
        (departure.Code, departure.About) == (reason.Code, reason.About) || (reason is PassedOver && departure.Code == WrongState.Kind && departure.About == reason.Act!.Name);

    /// <summary>What is said beside it is not foretold: whether it can be so, at which time limits are judged, and who else's hand it is.</summary>
    private static bool IsSaid(Reason reason, Circumstances said) =>
        reason is CircumstancesWrong || IsOfTime(reason, said) || (reason is SamePerformer or MustRecuse && said.ToldBy is not null);

    private static bool IsOfTime(Reason reason, Circumstances said) =>
        reason is LimitNotPassed or LimitAlreadyPassed or GivenAfterwards && (said.HappenedAt is not null || reason.Act!.Happened is not null);

    private static string InWords(Reason reason) => $"{reason.Code} {reason}";
}
