using System.Collections.Immutable;
using NodaTime;

namespace Baodi.Procedures.Tests.Laws;

/// <summary>What a command comes to by the plain reading: the reasons, sorted, or none and the case that follows.</summary>
internal sealed record Verdict<TMatter>(ImmutableArray<string> Reasons, Reference<TMatter>? After, ImmutableArray<string> Limits)
    where TMatter : class;

/// <summary>
/// A case by a second, plain reading of what a definition means: sets, loops and words instead of masks and tables. It reads the
/// definition's data and its small functions, and shares nothing else with the kernel.
/// </summary>
internal sealed record Reference<TMatter>
    where TMatter : class
{
    private static readonly ImmutableArray<Seat> NoSeats = [];

    internal required Procedure Procedure { get; init; }

    internal State? State { get; init; }

    internal TMatter? Matter { get; init; }

    internal ImmutableHashSet<Act> Done { get; init; } = [];

    internal ImmutableDictionary<Act, ImmutableArray<Seat>> Signed { get; init; } = ImmutableDictionary<Act, ImmutableArray<Seat>>.Empty;

    internal ImmutableDictionary<Act, ImmutableArray<Seat>> Excused { get; init; } = ImmutableDictionary<Act, ImmutableArray<Seat>>.Empty;

    /// <summary>The hands that later acts may have to keep apart from, each with all the people as whose step it counts.</summary>
    internal ImmutableArray<(Act Act, ImmutableArray<string> People)> Hands { get; init; } = [];

    internal ImmutableArray<RunningLimit> Limits { get; init; } = [];

    internal Instant? Last { get; init; }

    internal int Version { get; init; }

    /// <summary>The act of that name that is offered now.</summary>
    internal Act<TMatter>? Offered(string name) =>
        (Act<TMatter>?)Procedure.Acts.SingleOrDefault(act => act.Name == name && (State is null ? act.Kind == ActKind.Opening : act.From.Contains(State)));

    /// <summary>Whether the case is more secret than an officer is cleared for.</summary>
    internal bool IsHiddenFrom(Officer officer) => Matter is not null && IsAbove(officer, Matter);

    private bool IsAbove(Officer officer, TMatter matter) => ((int?)Procedure.LevelOf(matter) ?? 0) > ((int?)officer.Clearance ?? 0);

    /// <summary>What stands against an act before its content is known.</summary>
    internal List<string> Closed(Act<TMatter> act, Officer by, Instant at)
    {
        var reasons = new List<string>();
        var standing = StandingOf(act, by, at, isApart: true) is null ? null : StandingOf(act, by, at, isApart: false);
        if (standing is not null)
        {
            reasons.Add($"{standing} {act.Citation}");
        }

        if (standing == "wrong-post" && Matter is not null)
        {
            reasons.AddRange(act.Bars.Where(bar => Holds(bar.When) && HandsOf(by, at, lapsed: true).Any(hand => (bar.Posts & hand.Seat.Mask) != 0)).Select(bar => $"barred {bar.Citation}"));
        }

        if (standing == "wrong-post")
        {
            var seats = RoundOf(act) is { } round ? SignersOf(round) : Matter is null ? [] : [.. Enumerable.Range(0, act.Actor.Count(Matter)).Select(i => act.Actor.Seat(Matter, i))];
            reasons.AddRange(HandsOf(by, at, strayed: true)
                .Where(hand => hand.Delegation is { } lent && !IsFor(lent, act) && ((act.PostMask & hand.Seat.Mask) != 0 || seats.Contains(hand.Seat)))
                .Select(_ => $"outside-delegation {act.Citation}"));
        }

        if (State is null)
        {
            return reasons;
        }

        AddIf(reasons, at < Last, $"earlier-than-last {act.Citation}");
        AddIf(reasons, !act.IsRepeatable && Done.Contains(act) && standing != "already-done", $"already-done {act.Citation}");
        foreach (var first in act.After.Where(first => Holds(first.When) && !first.AnyOf.Any(Done.Contains)))
        {
            reasons.Add($"{(first.AnyOf[0].Round is null ? "not-yet-done" : "signature-missing")} {act.Citation}");
        }

        reasons.AddRange(act.Guards.Where(guard => !Holds(guard)).Select(_ => $"condition-unmet {act.Citation}"));
        reasons.AddRange(act.Choices.Where(choice => choice.Offer.Names(Matter!).IsEmpty).Select(choice => $"not-among {choice.Field.Citation}"));
        if (StandingOf(act, by, at, isApart: true) is not null)
        {
            ImmutableArray<string> people = standing is null ? EventReading.PeopleOf(HandFor(act, by, at, isApart: false)) : [by.Id];
            reasons.AddRange(Hands
                .Where(hand => act.NotBy.Contains(hand.Act) && people.Any(hand.People.Contains))
                .Select(hand => (hand.Act, people.First(hand.People.Contains))).Distinct()
                .Select(_ => $"same-hand {act.Citation}"));
            reasons.AddRange(RecusedFrom(act, Matter!, by, standing is null ? HandFor(act, by, at, isApart: false) : null));
        }

        reasons.AddRange(act.Past.Where(limit => !Limits.Any(running => running.Limit == limit && HasPassed(running, at))).Select(_ => $"limit-not-passed {act.Citation}"));
        reasons.AddRange(act.NotPast.Where(limit => Limits.Any(running => running.Limit == limit && HasPassed(running, at))).Select(_ => $"limit-already-passed {act.Citation}"));
        AddIf(reasons, act.Turns.Length > 0 && !act.Turns.Any(turn => Turnable(turn, at)), $"{(act.Turns.Length > 0 ? Unturnable(act.Turns[0], at) : "")} {act.Citation}");
        if (SurelyLeaves(act))
        {
            reasons.AddRange(Owed(Done).Select(duty => $"duty-owed {duty.Citation}"));
        }

        return reasons;
    }

    /// <summary>What a whole command comes to.</summary>
    internal Verdict<TMatter> Judge(Act<TMatter> act, Command command, Officer by, Instant at)
    {
        var reasons = Closed(act, by, at);
        var isAdmitted = reasons.Count == 0;
        var faults = act.Form.Fields.Select(field => (Field: field, Fault: field.Check(command))).Where(one => one.Fault is not null).ToList();
        reasons.AddRange(faults.Select(one => $"{(one.Fault == FieldFault.Missing ? "missing-field" : "malformed-field")} {one.Field.Citation}"));
        var astray = faults.Count > 0 || Matter is null ? [] : act.Choices.Where(choice => IsAstray(choice, command)).ToList();
        reasons.AddRange(astray.Where(choice => !choice.Offer.Names(Matter!).IsEmpty).Select(choice => $"not-among {choice.Field.Citation}"));
        var early = faults.Count > 0 || astray.Count > 0 || Matter is null ? [] : act.PastItems.Where(past => IsEarly(past, command, at)).ToList();
        reasons.AddRange(early.Select(_ => $"limit-not-passed {act.Citation}"));
        var stuck = faults.Count > 0 || astray.Count > 0 || early.Count > 0 || Matter is null ? [] : StuckClocks(act, command, at).ToList();
        reasons.AddRange(stuck.Select(problem => $"{problem} {act.Citation}"));
        var isStuck = stuck.Count > 0 || (act.Turns.Length > 0 && !act.Turns.Any(turn => Turnable(turn, at)));
        if (!isAdmitted && faults.Count == 0 && astray.Count == 0 && early.Count == 0 && !isStuck ? !act.ContentIsJudged : reasons.Count > 0)
        {
            return Refused(reasons);
        }

        var hand = isAdmitted ? HandFor(act, by, at, isApart: true) : by.AnyHand;
        var matter = act.Effect(Matter, command, new(hand, at));
        if (Matter is null)
        {
            reasons.AddRange(RecusedFrom(act, matter, by, isAdmitted ? hand : null));
        }

        if (act.DecisionStep is { } step)
        {
            var decided = step.Decide(matter);
            var isCovered = decided.Ordinal is not null || step.TakesNoRule;
            AddIf(reasons, !isCovered, $"no-rule {decided.Row?.Citation ?? act.Citation}");
            matter = isCovered ? step.Record(matter, decided) : matter;
        }

        var next = this with { Matter = matter, Last = at, Version = Version + 1 };
        reasons.AddRange(act.Provisions.Where(provision => !next.Holds(provision)).Select(_ => $"condition-unmet {act.Citation}"));
        if (act.Excuses is { } excused && next.SignersOf(excused).All(seat => IsExcused(excused, seat) || seat == act.ExcusedBy(command)) && !Signed.ContainsKey(excused))
        {
            reasons.Add($"signer-needed {act.Citation}");
        }

        AddIf(reasons, IsAbove(by, matter), $"clearance-missing {act.Citation}");
        var isSound = reasons.Count == 0;
        next = isSound ? next.AfterDoing(act, command, hand) : next;
        var completes = act.Round is null || (isSound && next.Done.Contains(act));
        var route = isSound && completes ? act.Routes.SingleOrDefault(route => next.Holds(route.When)) : null;
        var leaves = route is not null && (State is null || route.To != State || route.Entry == RouteEntry.Afresh);
        if (leaves && State is not null && !act.LeavesBehind && !SurelyLeaves(act))
        {
            reasons.AddRange(Owed(Done.Add(act)).Select(duty => $"duty-owed {duty.Citation}"));
        }

        var to = route?.To ?? State;
        var (limits, turns) = completes ? TurnsOf(act, command, matter, to, at, next, reasons) : (Limits, []);
        if (reasons.Count > 0)
        {
            return Refused(reasons);
        }

        if (to != State)
        {
            next = next with { Done = next.Done.Except(Procedure.Acts.Where(other => other.Kind == ActKind.Step && other.From.Contains(to!))) };
        }

        if (leaves && route!.Entry != RouteEntry.Resumed)
        {
            next = next.Without(Procedure.Acts.Where(other => to == State
                ? other.IsOwed && other.From.Contains(to!)
                : other.From.Contains(to!) && (State is null || !other.From.Contains(State))));
        }

        return new([], next with { State = to, Limits = limits }, turns);
    }

    private static bool HasPassed(RunningLimit limit, Instant at) => at > limit.Due && limit.SuspendedSince is null;

    private bool Turnable(ClockTurn turn, Instant at) => Limits.Any(limit => limit.Limit == turn.Limit && Stuck(turn, limit, at) is null);

    private string Unturnable(ClockTurn turn, Instant at) => Limits.Where(limit => limit.Limit == turn.Limit).Select(limit => Stuck(turn, limit, at)).LastOrDefault() ?? "limit-not-running";

    private static string? Stuck(ClockTurn turn, RunningLimit limit, Instant at)
    {
        var stands = limit.SuspendedSince is not null;
        var stops = turn.Turn == LimitTurn.Suspended;
        (bool Holds, string Code)[] problems =
        [
            (limit.Course is null, "limit-by-date"),
            (turn.Turn == LimitTurn.Resumed && !stands, "limit-not-suspended"),
            (turn.Turn != LimitTurn.Resumed && HasPassed(limit, at), "limit-passed"),
            (stops && !stands && at == limit.Due, "limit-passed"),
            (stops && stands, "limit-suspended"),
            (stops && at < limit.Course?.LastTurn, "limit-not-running"),
        ];
        return problems.FirstOrDefault(problem => problem.Holds).Code;
    }

    /// <summary>What stands against each clock that the command names; of several clocks those count that can be turned.</summary>
    private IEnumerable<string> StuckClocks(Act<TMatter> act, Command command, Instant at)
    {
        var turnable = act.Turns.Where(turn => Turnable(turn, at)).ToList();
        foreach (var turn in turnable)
        {
            var named = turn.Item?.Invoke(command);
            var found = Limits.Where(limit => limit.Limit == turn.Limit && limit.Item == named).Take(1).ToList();
            if ((found is [var one] ? Stuck(turn, one, at) : "limit-not-running") is { } problem)
            {
                yield return problem;
            }
            else if (turn.Amount?.Invoke(command) is { } by && (by.Unit != found[0].Course!.Allowed.Unit || by.Amount + found[0].Course!.Total.Amount > TimeAllowed.MaximumAmount))
            {
                yield return "extension-too-long";
            }
        }
    }

    private bool IsAstray(Choice<TMatter> choice, Command command)
    {
        var offered = choice.Offer.Names(Matter!);
        return offered.IsEmpty || choice.Read(command).Except(offered).Any() || (choice.AreAllNeeded && offered.Except(choice.Read(command)).Any());
    }

    /// <summary>Something has passed under the limit, but not what the command names.</summary>
    private bool IsEarly(PastItem<TMatter> past, Command command, Instant at)
    {
        var passed = Limits.Where(running => running.Limit == past.Limit && HasPassed(running, at)).ToList();
        return passed.Count > 0 && !passed.Exists(running => running.Item == past.Item(command));
    }

    /// <summary>What a case says about itself, in words, to be compared.</summary>
    internal string Describe() => string.Join('\n', [
        $"state {State!.Name}, version {Version}, at {Last}",
        $"done {string.Join(' ', Procedure.Acts.Where(Done.Contains).Select(act => act.Index))}",
        .. Procedure.Acts
            .Where(act => Signed.ContainsKey(act) || Excused.ContainsKey(act))
            .Select(act => RoundInWords(act, Signed.GetValueOrDefault(act, NoSeats), Excused.GetValueOrDefault(act, NoSeats))),
        $"limits {string.Join(' ', Limits.Select(LimitInWords))}",
        $"hands {string.Join(' ', Hands.Where(hand => Procedure.Acts.Any(act => act.NotBy.Contains(hand.Act))).Select(hand => $"{hand.Act}/{string.Join('+', hand.People)}").Order(StringComparer.Ordinal))}",
    ]);

    internal static string Describe(Case theCase) => string.Join('\n', [
        $"state {theCase.Status.Name}, version {theCase.Version}, at {theCase.LastStepAt}",
        $"done {string.Join(' ', theCase.Procedure.Acts.Where(theCase.HasDone).Select(act => act.Index))}",
        .. theCase.Rounds.OrderBy(round => round.Act.Index).Select(round => RoundInWords(round.Act, round.Signed, round.Excused)),
        $"limits {string.Join(' ', theCase.AllLimits.Select(LimitInWords))}",
        $"hands {string.Join(' ', Link<KeptHand>.InOrder(theCase.Trail?.Hands).Select(hand => $"{hand.Act}/{string.Join('+', EventReading.PeopleOf(hand.By))}").Order(StringComparer.Ordinal))}",
    ]);

    internal static string LimitInWords(RunningLimit limit) => $"{limit}/{limit.Anchor}/{limit.Due}{(limit.SuspendedSince is { } since ? $"/stands since {since}" : "")}";

    internal ImmutableArray<Seat> SignersOf(Act<TMatter> round) =>
        [.. Enumerable.Range(0, round.TypedRound!.Signers.Count(Matter!)).Select(i => round.TypedRound.Signers.Seat(Matter!, i))];

    internal bool HasSigned(Act round, Seat seat) => Signed.GetValueOrDefault(round, NoSeats).Contains(seat) || IsExcused(round, seat);

    private bool IsExcused(Act round, Seat seat) => Excused.GetValueOrDefault(round, NoSeats).Contains(seat);

    /// <summary>The duties that leaving waits for.</summary>
    internal IEnumerable<Act> Owed(ImmutableHashSet<Act> done) =>
        Procedure.Acts.Where(act => act.IsOwed && act.From.Contains(State!) && (act.IsRepeatable || !done.Contains(act)) && Holds(act.OwedWhen) && Holds(act.Guards));

    private static string RoundInWords(Act act, ImmutableArray<Seat> signed, ImmutableArray<Seat> excused) =>
        $"round {act}: {string.Join(' ', signed)}; without {string.Join(' ', excused)}";

    private static Verdict<TMatter> Refused(List<string> reasons) => new([.. reasons.Order(StringComparer.Ordinal)], null, []);

    private static void AddIf(List<string> reasons, bool stands, string reason)
    {
        if (stands)
        {
            reasons.Add(reason);
        }
    }

    private bool Holds(Condition condition) => condition.Allows(((Fact<TMatter>)condition.Fact).Read(Matter!));

    private bool Holds(ImmutableArray<Condition> conditions) => conditions.All(Holds);

    private bool SurelyLeaves(Act act) =>
        act.Kind == ActKind.Step && !act.LeavesBehind && act.Routes.All(route => route.To != State || route.Entry == RouteEntry.Afresh);

    /// <summary>The seats an officer may act in, own ones first.</summary>
    private static List<(Seat Seat, Delegation? Delegation)> HandsOf(Officer by, Instant at, bool lapsed = false, bool strayed = false, Act? act = null)
    {
        var today = (at + Duration.FromHours(8)).InUtc().Date;
        return
        [
            .. by.Seats.Select(seat => (seat, (Delegation?)null)),
            .. by.Delegations.Where(lent => lapsed || (EventReading.Chain(lent).All(one => one.From <= today && today <= one.To) && (strayed || IsFor(lent, act!)))).Select(lent => (lent.Seat, (Delegation?)lent)),
            .. by.StandIns.Select(standIn => (standIn.Seat, (Delegation?)null)),
        ];
    }

    private static bool IsFor(Delegation lent, Act act) =>
        EventReading.Chain(lent).All(one => one.Scope.IsEverything || one.Scope.Names.Any(name => name == act.Procedure.Id || name == $"{act.Procedure.Id}/{act.Name}"));

    private static Act<TMatter>? RoundOf(Act<TMatter> act) => act.TypedRound is null ? act.MemberOf : act;

    /// <summary>The seats an officer may act in for an act, and of these, where asked, those that share nobody with what it must be kept apart from.</summary>
    private List<(Seat Seat, Delegation? Delegation)> HandsFor(Act<TMatter> act, Officer by, Instant at, bool isApart) =>
        !isApart || Matter is null ? HandsOf(by, at, act: act) : HandsOf(by, at, act: act).FindAll(one =>
        {
            var hand = new Hand(by.Id, by.Name, [one.Seat], one.Delegation is null ? [] : [one.Delegation]);
            return !Hands.Any(kept => act.NotBy.Contains(kept.Act) && EventReading.PeopleOf(hand).Any(kept.People.Contains)) && RecusedFrom(act, Matter, by, hand).Count == 0;
        });

    /// <summary>What keeps an officer away because the matter is about him, or about somebody in whose seat he would act.</summary>
    private static List<string> RecusedFrom(Act<TMatter> act, TMatter matter, Officer by, Hand? hand) =>
        [.. act.TypedRecusals.Where(recusal => recusal.PersonIn(matter, by, hand) is not null).Select(recusal => $"must-recuse {recusal.Citation}")];

    private string? StandingOf(Act<TMatter> act, Officer by, Instant at, bool isApart)
    {
        if (RoundOf(act) is not { } round)
        {
            return SeatFor(act, by, at, isApart) is null ? "wrong-post" : null;
        }

        var signers = SignersOf(round);
        var mine = signers.Where(seat => HandsFor(act, by, at, isApart).Exists(hand => hand.Seat == seat)).ToList();
        var mineWanted = mine.Where(seat => !HasSigned(round, seat)).ToList();
        if (mineWanted.Count == 0)
        {
            return mine.Count == 0 ? "wrong-post" : "already-done";
        }

        var others = signers.Take(signers.IndexOf(mineWanted[0])).Where(seat => !HasSigned(round, seat) && !mine.Contains(seat));
        return round.Round!.Mode == RoundMode.InTurn && others.Any() ? "not-your-turn" : null;
    }

    private (Seat Seat, Delegation? Delegation)? SeatFor(Act<TMatter> act, Officer by, Instant at, bool isApart)
    {
        var hands = HandsFor(act, by, at, isApart);
        foreach (var hand in hands)
        {
            if ((act.PostMask & hand.Seat.Mask) != 0)
            {
                return hand;
            }
        }

        for (var i = 0; Matter is not null && i < act.Actor.Count(Matter); i++)
        {
            var seat = act.Actor.Seat(Matter, i);
            if (hands.Exists(hand => hand.Seat == seat))
            {
                return hands.Find(hand => hand.Seat == seat);
            }
        }

        return null;
    }

    private Hand HandFor(Act<TMatter> act, Officer by, Instant at, bool isApart)
    {
        if (RoundOf(act) is not { } round)
        {
            var seat = SeatFor(act, by, at, isApart)!.Value;
            return new(by.Id, by.Name, [seat.Seat], seat.Delegation is null ? [] : [seat.Delegation]);
        }

        var hands = HandsFor(act, by, at, isApart);
        var wanted = SignersOf(round).Distinct().Where(seat => !HasSigned(round, seat)).ToList();
        var turns = round.Round!.Mode == RoundMode.InTurn ? wanted.FindIndex(seat => !hands.Exists(hand => hand.Seat == seat)) : -1;
        var mine = wanted.Take(turns < 0 ? wanted.Count : turns).Where(seat => hands.Exists(hand => hand.Seat == seat)).ToList();
        return new(by.Id, by.Name, [.. mine], [.. mine.Select(seat => hands.Find(hand => hand.Seat == seat).Delegation).OfType<Delegation>()]);
    }

    private Reference<TMatter> AfterDoing(Act<TMatter> act, Command command, Hand hand)
    {
        var next = Without(act.Renews);
        if (act.Round is null)
        {
            next = next with { Done = next.Done.Add(act), Hands = With(act, hand) };
        }
        else
        {
            next = next with { Signed = next.Signed.SetItem(act, next.Signed.GetValueOrDefault(act, NoSeats).AddRange(hand.Seats)), Hands = With(act, hand) };
            next = next.CompletedIfSo(act);
        }

        if (act.Excuses is { } round)
        {
            next = next with { Excused = next.Excused.SetItem(round, next.Excused.GetValueOrDefault(round, NoSeats).Add(act.ExcusedBy(command))) };
            next = next.CompletedIfSo(round);
        }

        return next;
    }

    /// <summary>The hands with one more: those of the same command no longer count where what it does takes the place of what was done.</summary>
    private ImmutableArray<(Act Act, ImmutableArray<string> People)> With(Act act, Hand hand)
    {
        var rest = Hands.Where(kept => !(act.IsReplacing && kept.Act.Name == act.Name)).ToList();
        var people = EventReading.PeopleOf(hand);
        return rest.Exists(kept => kept.Act == act && kept.People.ToHashSet().SetEquals(people)) ? [.. rest] : [.. rest, (act, people)];
    }

    private Reference<TMatter> CompletedIfSo(Act<TMatter> round)
    {
        var any = !Signed.GetValueOrDefault(round, NoSeats).IsEmpty;
        var complete = any && (round.Round!.Mode == RoundMode.AnyOf || SignersOf(round).All(seat => HasSigned(round, seat)));
        return complete ? this with { Done = Done.Add(round) } : this;
    }

    private Reference<TMatter> Without(IEnumerable<Act> acts)
    {
        var gone = acts.ToList();
        return this with { Done = Done.Except(gone), Signed = Signed.RemoveRange(gone), Excused = Excused.RemoveRange(gone) };
    }

    /// <summary>The limits after an act, and what happened to each, in words.</summary>
    private (ImmutableArray<RunningLimit> After, ImmutableArray<string> Turns) TurnsOf(
        Act<TMatter> act, Command command, TMatter matter, State? to, Instant at, Reference<TMatter> next, List<string> reasons)
    {
        var after = Limits;
        var ask = new LimitAsk(act, Procedure.Profile, at);
        var turns = ImmutableArray.CreateBuilder<string>();
        void Start(RunningLimit started)
        {
            after = [.. after.Where(other => other.ToString() != started.ToString()), started];
            turns.Add($"Started {LimitInWords(started)}");
        }

        foreach (var running in Limits)
        {
            var isGone = act.Meets.Contains(running.Limit) && !ItemsOf(running.Limit, matter).Any(item => item.Key == running.Item);
            var met = isGone && (running.Item is null || ItemsOf(running.Limit, Matter!).Any(item => item.Key == running.Item));
            if (!isGone && (act.LeavesBehind ? MeetsIn(running.Limit, to!) : CanBeMetFrom(running.Limit, to!)))
            {
                continue;
            }

            after = after.Remove(running);
            turns.Add($"{(met ? LimitTurn.Met : LimitTurn.Released)} {LimitInWords(running)}");
            if (met && running.Limit.Kind == LimitKind.Recurring && !to!.IsFinal)
            {
                if (running.Limit.Figure!.Value.TryDueFrom(running.Due, Procedure.Profile.Calendar, out var due))
                {
                    Start(new(running.Limit, running.Due, due));
                }
                else
                {
                    reasons.Add($"no-calendar {running.Limit.Citation}");
                }
            }
        }

        foreach (var moved in act.TypedMoves.Where(moved => Limits.Any(running => running.Limit == moved)))
        {
            var log = new ReasonLog();
            if (moved.Started(ask, matter, at, ref log) is { } started)
            {
                Start(started);
            }

            reasons.AddRange(log.Drain().Select(reason => $"{reason.Code} {reason.Citation}"));
        }

        foreach (var start in act.TypedStarts)
        {
            if (!next.Holds(start.When.Frozen<Condition>()))
            {
                continue;
            }

            var log = new ReasonLog();
            foreach (var item in ItemsOf(start.Limit, matter))
            {
                if (start.Limit.Started(ask, item, ref log) is { } begun && !Limits.Any(running => running.ToString() == begun.ToString() && running.IsFrom(begun)))
                {
                    Start(begun);
                }
            }

            if (start.Limit.Kind == LimitKind.PerItem)
            {
                reasons.AddRange(log.Drain().Select(reason => $"{reason.Code} {reason.Citation}"));
                continue;
            }

            var anchor = start.Anchor?.Invoke(matter) ?? at;
            if (start.Limit.Kind is LimitKind.Figure or LimitKind.Recurring && start.Limit.Figure!.Value.TryDueFrom(anchor, Procedure.Profile.Calendar, start.Limit.Counting, out var due))
            {
                Start(new(start.Limit, anchor, due));
            }
            else if (start.Limit.Started(ask, matter, anchor, ref log) is { } started)
            {
                Start(started);
            }

            reasons.AddRange(log.Drain().Select(reason => $"{reason.Code} {reason.Citation}"));
        }

        foreach (var turn in reasons.Count > 0 ? [] : act.Turns.Where(turn => Turnable(turn, at)))
        {
            foreach (var limit in Limits.Where(limit => limit.Limit == turn.Limit && limit.Item == turn.Item?.Invoke(command)))
            {
                var course = turn.Turn switch
                {
                    LimitTurn.Suspended => limit.Course!.Suspended(at),
                    LimitTurn.Resumed => limit.Course!.Resumed(at),
                    _ => limit.Course!.Extended(turn.Amount!(command)!.Value),
                };
                var due = limit.Due;
                AddIf(reasons, !course.IsSuspended && !course.TryDue(Procedure.Profile.Calendar, out due), $"no-calendar {limit.Limit.Citation}");
                var turned = limit.On(course, course.IsSuspended ? limit.Due : due);
                after = [.. after.Where(other => other.ToString() != limit.ToString()), turned];
                turns.Add($"{turn.Turn} {LimitInWords(turned)}");
            }
        }

        return (after, turns.ToImmutable());
    }

    private static ImmutableArray<LimitItem> ItemsOf(TimeLimit limit, TMatter matter) => ((TimeLimit<TMatter>)limit).Items?.Invoke(matter) ?? [];

    private bool MeetsIn(TimeLimit limit, State state) => Procedure.Acts.Any(act => act.Meets.Contains(limit) && act.From.Contains(state));

    private bool CanBeMetFrom(TimeLimit limit, State state)
    {
        var seen = new HashSet<State> { state };
        var left = new Queue<State>(seen);
        while (left.TryDequeue(out var one))
        {
            if (MeetsIn(limit, one))
            {
                return true;
            }

            foreach (var route in Procedure.Acts.Where(act => act.From.Contains(one)).SelectMany(act => act.Routes))
            {
                if (seen.Add(route.To))
                {
                    left.Enqueue(route.To);
                }
            }
        }

        return false;
    }
}
