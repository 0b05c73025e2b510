namespace Baodi.Procedures.Dossiers;

/// <summary>Reads what an event did to limits: what it ended or turned must have run, or stood, as it says.</summary>
internal sealed class LimitReader(Procedure procedure, Act act, Case? before, Instant at)
{
    internal ImmutableArray<LimitChange> Read(JsonPlace? list)
    {
        if (list is null)
        {
            return [];
        }

        var changes = ImmutableArray.CreateBuilder<LimitChange>();

        // An event ends a limit once, and starts or turns it once.
        var turned = new HashSet<(TimeLimit Limit, string? Item, bool Ends)>();
        foreach (var place in list.Entries())
        {
            var change = ReadChange(place);
            changes.Add(turned.Add((change.Running.Limit, change.Running.Item, EndsIt(change.Turn))) ? change : throw place.Fault(new("重复出现", "it stands there twice")));
        }

        return changes.DrainToImmutable();
    }

    private LimitChange ReadChange(JsonPlace place)
    {
        place.HasOnly("turn", "limit", "item", "anchor", "due", "opens", "figure", "first-day", "last-day", "instrument", "extended", "stood", "suspended-since");
        var turn = ReadTurn(place.Member("turn"));
        var named = place.Member("limit");
        var limit = procedure.FindLimit(named.Text()) ?? throw named.Fault(new($"“{procedure.Title.Chinese}”没有这一时限", $"'{procedure.Id}' has no such limit"));
        var running = new RunningLimit(
            limit,
            place.Member("anchor").Instant(),
            place.Member("due").Instant(),
            ReadItem(place, limit),
            ReadCourse(place),
            place.Optional("opens")?.Instant(),
            ReadInstrument(place.Optional("instrument"), limit));
        if (!Allows(turn, limit))
        {
            throw named.Fault(new($"“{act.Label.Chinese}”不能使其{DossierWords.Turns.LabelOf(turn).Chinese}", $"'{act.Name}' does not let it be {DossierWords.Turns.LabelOf(turn).English}"));
        }

        CheckAgainstCase(place, turn, running);
        return new(turn, running);
    }

    private void CheckAgainstCase(JsonPlace place, LimitTurn turn, RunningLimit running)
    {
        if (turn == LimitTurn.Started)
        {
            CheckStart(place, running);
            return;
        }

        if (before?.Find(running.Limit, running.Item) is not { } was)
        {
            throw place.Fault(new("没有这一未了时限", "no such limit runs"));
        }

        var fits = turn switch
        {
            LimitTurn.Suspended => was is { SuspendedSince: null, Course: { } course } && at >= course.LastTurn && running == was.On(course.Suspended(at), was.Due),
            LimitTurn.Resumed => was is { SuspendedSince: not null, Course: { } course } && running == was.On(course.Resumed(at), running.Due),
            LimitTurn.Extended => was.Course is { } course && running.Course is { Extensions: [.., var added] }
                && course.CanBeExtended(added) && running == was.On(course.Extended(added), running.Due),
            LimitTurn.Started or LimitTurn.Met or LimitTurn.Released => running == was,
        };
        if (!fits)
        {
            throw place.Fault(new("没有起算、到期时间和计算方法与此相同的未了时限", "no such limit runs, from this anchor to this due instant and on this course"));
        }
    }

    /// <summary>What starts has neither stood nor been given time, closes after it opens, and goes by an instrument in force when the matter was opened.</summary>
    private void CheckStart(JsonPlace place, RunningLimit running)
    {
        if (running.OwnCourse is { IsPlain: false } && act.TakesBack.IsEmpty)
        {
            throw place.Fault(new("刚起算的时限没有中止或者延长", "a limit that starts has neither stood nor been given time"));
        }

        if (running.Opens > running.Due)
        {
            throw place.Member("opens").Fault(new("时段的结束早于开始", "the window ends before it starts"));
        }

        if (running.Instrument is { } instrument && !instrument.IsInForceOn(DistrictTime.DateOf(before?.OpenedAt ?? at)))
        {
            throw place.Member("instrument").Fault(new("启动当日尚未施行或者已经失效", "it was not in force on the day the matter was opened"));
        }
    }

    private static TimeCourse? ReadCourse(JsonPlace place)
    {
        if (place.Optional("figure") is not { } figure)
        {
            return (place.Optional("extended") ?? place.Optional("stood") ?? place.Optional("suspended-since")) is { } given
                ? throw given.Fault(new("只与时限一同出现", "it stands only beside a figure"))
                : null;
        }

        var allowed = TimeAllowed.TryParse(figure.Text(), out var read) ? read : throw figure.Fault(new("应为时间，如 5 working-days", "an amount such as '5 working-days' belongs here"));
        var counting = new DayCounting(
            ReadTerm(place.Optional("first-day"), DayCounting.Starts) ?? DayCounting.Usual.Start,
            ReadTerm(place.Optional("last-day"), DayCounting.Ends) ?? DayCounting.Usual.End);
        var course = new TimeCourse(place.Member("anchor").Instant(), allowed, counting);
        foreach (var added in place.Optional("extended")?.Entries() ?? [])
        {
            course = TimeAllowed.TryParse(added.Text(), out var by) && course.CanBeExtended(by) ? course.Extended(by) : throw added.Fault(new("应为与时限同一单位的时间", "an amount in the unit of the figure belongs here"));
        }

        foreach (var stood in place.Optional("stood")?.Entries() ?? [])
        {
            stood.HasOnly("from", "to");
            course = Turned(Turned(course, stood.Member("from"), static (c, instant) => c.Suspended(instant)), stood.Member("to"), static (c, instant) => c.Resumed(instant));
        }

        return place.Optional("suspended-since") is { } since ? Turned(course, since, static (c, instant) => c.Suspended(instant)) : course;
    }

    private static TimeCourse Turned(TimeCourse course, JsonPlace place, Func<TimeCourse, Instant, TimeCourse> turn) =>
        place.Instant() is var instant && instant >= course.LastTurn ? turn(course, instant) : throw place.Fault(new("早于起算时间或者前一次变动", "it is before the anchor or the turn before"));

    private static T? ReadTerm<T>(JsonPlace? place, Terms<T> terms)
        where T : struct, Enum =>
        place is null ? null
        : terms.Find(place.Text()) is var ordinal and >= 0 ? terms[ordinal]
        : throw place.Fault(new("没有这种计算方法", "there is no such way of counting"));

    private static Instrument? ReadInstrument(JsonPlace? place, TimeLimit limit)
    {
        if (place is null)
        {
            return null;
        }

        var id = place.Text();
        foreach (var figure in limit.LawFigures)
        {
            if (figure.Instrument.Id == id)
            {
                return figure.Instrument;
            }
        }

        throw place.Fault(new($"本机关没有为“{limit.Label.Chinese}”指明这一文件", $"the profile names no such instrument for '{limit.Name}'"));
    }

    private static string? ReadItem(JsonPlace place, TimeLimit limit)
    {
        if (limit.Kind == LimitKind.PerItem)
        {
            return place.Member("item").Text();
        }

        return place.Optional("item") is { } given ? throw given.Fault(new($"“{limit.Label.Chinese}”是整个办件的一个时限", $"'{limit.Name}' is one limit for the whole case")) : null;
    }

    private static LimitTurn ReadTurn(JsonPlace place)
    {
        var ordinal = DossierWords.Turns.Find(place.Text());
        return ordinal >= 0 ? DossierWords.Turns[ordinal] : throw place.Fault(new("应为 started、met、released、suspended、resumed 或 extended", "started, met, released, suspended, resumed or extended belongs here"));
    }

    private bool Allows(LimitTurn turn, TimeLimit limit) => turn switch
    {
        LimitTurn.Started => Starts(limit),
        LimitTurn.Met => act.Meets.Contains(limit),
        LimitTurn.Released => true,
        LimitTurn.Suspended or LimitTurn.Resumed or LimitTurn.Extended => Turns(turn, limit),
    };

    private bool Turns(LimitTurn turn, TimeLimit limit)
    {
        foreach (var clock in act.Turns)
        {
            if (clock.Turn == turn && ReferenceEquals(clock.Limit, limit))
            {
                return true;
            }
        }

        return false;
    }

    private bool Starts(TimeLimit limit) =>
        act.Starts.Contains(limit) || !act.TakesBack.IsEmpty
        || (act.Moves.Contains(limit) && before?.Find(limit, null) is not null)
        || (limit.Kind == LimitKind.Recurring && act.Meets.Contains(limit));

    private static bool EndsIt(LimitTurn turn) => turn is LimitTurn.Met or LimitTurn.Released;
}
