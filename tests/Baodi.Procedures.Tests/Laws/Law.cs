using System.Text;
using System.Text.Json;

namespace Baodi.Procedures.Tests.Laws;

/// <summary>What holds of every step of every procedure.</summary>
internal static class Law
{
    internal static void RefusalTellsWhy(Refusal refusal)
    {
        Assert.NotEmpty(refusal.Reasons);
        foreach (var reason in refusal.Reasons)
        {
            Assert.NotEmpty(reason.Code);
            Assert.False(string.IsNullOrWhiteSpace(reason.Label.Chinese), $"{reason.Code} has no Chinese label.");
            Assert.False(string.IsNullOrWhiteSpace(reason.Label.English), $"{reason.Code} has no English label.");
            if (reason is not (UnknownAct or NoSuchCase))
            {
                CitationIsFound(reason.Citation);
                Assert.NotNull(reason.Act);
            }
        }
    }

    /// <summary>Whoever may not know of a case is answered word for word as if there were none; only the host is given a note.</summary>
    internal static void NothingIsToldOfAHiddenCase(Case? current, Outcome outcome, Asked asked)
    {
        if (current is null)
        {
            return;
        }

        Assert.Equal(CaseJsonTests.Written(Refusal.NoSuchCase(current.Id).WriteTo), CaseJsonTests.Written(outcome.Refusal!.WriteTo));
        Assert.Equal((asked.By.Id, current.Version), (outcome.Note!.OfficerId, outcome.Note.Version));
        var permissions = current.Procedure.CanDo(current, asked.By, asked.At);
        Assert.Equal(0, permissions.Count);
        Assert.Empty(permissions.Open());
        Assert.Equal(outcome.Refusal.ToString(), permissions.Refusal!.ToString());
    }

    internal static void WrongStateNamesTheStates(Procedure procedure, Case? theCase, WrongState reason, string asked)
    {
        Assert.Equal(asked, reason.Act!.Name);
        Assert.Equal(theCase?.Status, reason.State);
        Assert.Equal(procedure.States.Where(state => procedure.Acts.Any(act => act.Name == asked && act.From.Contains(state))), reason.OfferedIn);
    }

    /// <summary>Whatever keeps an act closed stands among the reasons of its refusal; of an open one only content can be refused.</summary>
    internal static void PermissionsAgree(Candidate candidate, Refusal refusal)
    {
        var told = refusal.Reasons.Select(InWords).ToList();
        Assert.Equal(candidate.IsOpen, candidate.Reasons.IsEmpty);
        foreach (var reason in candidate.Reasons)
        {
            Assert.Contains(InWords(reason), told);
        }

        if (candidate.IsOpen)
        {
            Assert.All(refusal.Reasons, reason => Assert.True(
                reason is MalformedContent or FieldWrong or ClearanceMissing or NotAmong or LimitNotPassed { Item: not null } or ClockCannotTurn { Item: not null } or ClockCannotTurn { Problem: ClockProblem.ExtensionTooLong } or LimitWithoutFigure or NoCalendar or DutyOwed or SignerNeeded or NoRule
                    || (reason is ConditionUnmet unmet && candidate.Act.Provisions.Contains(unmet.Condition)),
                $"Open, yet refused for more than its content: {reason}"));
        }
    }

    internal static void EventIsWhole(Event happened, Asked asked)
    {
        CitationIsFound(happened.Citation);
        Assert.Equal(asked.Act, happened.Act.Name);
        Assert.Equal(asked.By.Id, happened.By.OfficerId);
        Assert.Equal(asked.By.Clearance, happened.By.Clearance);
        Assert.Equal(asked.At, happened.At);
        Assert.NotEmpty(happened.By.Seats);
        Assert.Equal(happened.By.Seats.Distinct(), happened.By.Seats);
        var lent = asked.By.Delegations.Where(delegation => delegation.Covers(asked.At)).Select(delegation => delegation.Seat);
        Assert.Empty(happened.By.Seats.Except(asked.By.Seats).Except(lent).Except(asked.By.StandIns.Select(standIn => standIn.Seat)));
        Assert.All(happened.By.Delegations, delegation => Assert.True(delegation.Scope.IsEverything || delegation.Scope.Names.Any(name =>
            name.Split('/') is [var procedure, .. var act] && procedure == happened.Act.Procedure.Id && (act.Length == 0 || act[0] == happened.Act.Name))));
    }

    /// <summary>
    /// No step counts as that of anybody whose step an earlier one counts as, where the two must be kept apart. Read from the events alone.
    /// </summary>
    internal static void HandsAreKeptApart(IEnumerable<Event> before, Event happened)
    {
        var people = EventReading.PeopleOf(happened.By);
        foreach (var earlier in EventReading.KeptApart(before, happened.Act))
        {
            Assert.Empty(people.Intersect(EventReading.PeopleOf(earlier.By)));
        }
    }

    /// <summary>
    /// A signature is given once for every seat of the round that the officer may sign for, each lent one with its delegation; in turn nobody
    /// signs before the one in front of him, and who has the next seat as well signs for it.
    /// </summary>
    internal static void SignsForAllHisSeats<TMatter>(Reference<TMatter> before, Event happened, Asked asked)
        where TMatter : class
    {
        var lent = happened.By.Delegations.Select(delegation => delegation.Seat).ToList();
        Assert.Equal(lent.Distinct(), lent);
        Assert.Empty(lent.Except(happened.By.Seats));
        var stoodIn = happened.By.StandIns.Select(standIn => standIn.Seat).ToList();
        Assert.Empty(happened.By.Seats.Except(lent).Except(stoodIn).Except(asked.By.Seats));
        Assert.Equal(lent.Count + stoodIn.Count == 0 || asked.By.Seats.IsEmpty ? null : asked.By.Seats[0], happened.By.OwnSeat);
        if (happened.Act.Round is null)
        {
            return;
        }

        var round = (Act<TMatter>)happened.Act;
        var wanted = before.SignersOf(round).Where(seat => !before.HasSigned(round, seat)).Distinct().ToList();
        var left = wanted.Except(happened.By.Seats).ToList();
        if (round.Round!.Mode == RoundMode.InTurn)
        {
            Assert.Equal(wanted.Take(happened.By.Seats.Length), happened.By.Seats);
            left = [.. left.Take(1)];
        }

        Assert.Empty(left.Intersect(asked.By.Seats));
        var apart = before.Hands.Where(kept => round.NotBy.Contains(kept.Act)).SelectMany(kept => kept.People).ToHashSet();
        Assert.Empty(left.Intersect(asked.By.Delegations.Where(one => one.Covers(asked.At) && one.Scope.IsEverything && one.Under is null && !apart.Contains(one.Grantor)).Select(one => one.Seat)));
    }

    internal static void StateFollowsTheDefinition<TState, TMatter>(Case<TState, TMatter>? before, Event happened, Case<TState, TMatter> after)
        where TState : struct, Enum
        where TMatter : class
    {
        Assert.Equal(happened.To, after.Status);
        Assert.Equal("case-0", after.OpenedBy);
        Assert.Equal(before is null ? "case-0" : null, happened.OpenedBy);
        Assert.Equal((before?.Version ?? 0) + 1, after.Version);
        Assert.Equal(happened.At, after.LastStepAt);
        if (before is not null)
        {
            Assert.Contains(before.Status, happened.Act.From);
        }

        if (before is null || after.Status != before.Status)
        {
            var route = Assert.Single(happened.Act.Routes, route => route.When.All(condition => condition.Allows(((Fact<TMatter>)condition.Fact).Read(after.Matter))));
            Assert.Equal(after.Status, route.To);
        }
    }

    internal static void OnlyDeclaredFactsChange<TMatter>(Procedure procedure, TMatter? before, TMatter after, Act act)
        where TMatter : class
    {
        foreach (var fact in before is null ? [] : procedure.Facts)
        {
            var typed = (Fact<TMatter>)fact;
            Assert.True(typed.Read(before!) == typed.Read(after) || act.Sets.Contains(fact), $"'{act}' changes '{fact}' and does not say so.");
        }
    }

    internal static void WhatItMakesHolds<TMatter>(Event happened, TMatter after)
        where TMatter : class =>
        Assert.All(happened.Act.Makes, made => Assert.True(made.Allows(((Fact<TMatter>)made.Fact).Read(after)), $"'{happened.Act}' does not make it so: {made}."));

    internal static void LimitsAreDeclared(Case theCase)
    {
        Assert.All(theCase.Limits, running => Assert.Contains(running.Limit, theCase.Procedure.Limits));
        Assert.Equal(theCase.Limits.Select(running => running.ToString()).Distinct(), theCase.Limits.Select(running => running.ToString()));
        Assert.True(!theCase.IsClosed || theCase.Limits.IsEmpty, "A limit runs in a final state.");
        Assert.All(theCase.Limits, running => Assert.False(running.IsPassed(running.Due), "A limit has passed at the very instant it is due."));
    }

    internal static void CommandSurvivesJson(Event happened)
    {
        var written = JsonSerializer.SerializeToUtf8Bytes(happened.Command, happened.Act.Json());
        var read = ContentReader.Read(happened.Act, written);
        Assert.True(read.Command is not null, $"{Encoding.UTF8.GetString(written)} cannot be read back: {read.Problem}");
        Assert.Equal(Encoding.UTF8.GetString(written), JsonSerializer.Serialize(read.Command, happened.Act.Json()));
    }

    internal static void SameCase<TState, TMatter>(Case<TState, TMatter> one, Case<TState, TMatter> other)
        where TState : struct, Enum
        where TMatter : class
    {
        Assert.Equal(one.Id, other.Id);
        Assert.Equal(one.OpenedBy, other.OpenedBy);
        Assert.Equal(Reference<TMatter>.Describe(one), Reference<TMatter>.Describe(other));
        var json = ((Case)one).Procedure.MatterJson;
        Assert.Equal(JsonSerializer.Serialize(one.Matter, json), JsonSerializer.Serialize(other.Matter, json));
    }

    private static string InWords(Reason reason) => $"{reason.Code} {reason.Citation} {reason.Label.English}";

    private static void CitationIsFound(Citation? citation)
    {
        Assert.NotNull(citation);
        Assert.Same(citation.Clause, Notice.Find(citation.Clause.Number));
    }
}
