namespace Baodi.Procedures.Dossiers;

/// <summary>Reads one event of a dossier and compares it with the act it says was done.</summary>
internal sealed class EventReader(Office office, Procedure procedure, string caseId)
{
    internal Event Read(JsonPlace entry, Case? before, NodaTime.Instant earliest)
    {
        entry.HasOnly(EntryShape.OfEvent);
        var at = ReadTime(entry.Member("at"), earliest);
        var act = ReadAct(entry.Member("act"), before);
        CheckCitation(entry, act.Citation);
        var by = PerformerReader.Read(entry.Member("by"));
        var command = ReadContent(entry.Member("with"), act, isWhole: true);
        var to = ReadState(entry.Member("to"), act, before);
        var begins = ReadBegins(entry, act, before, to);
        return new(caseId, (before?.Version ?? 0) + 1, act, command, by, at, to, begins)
        {
            Decided = ReadDecided(entry, act),
            Limits = new LimitReader(procedure, act, before, at).Read(entry.Optional("limits")),
            FollowUps = ReadFollowUps(entry.Optional("follow-ups"), act),
            OpenedBy = ReadOpenedBy(entry, before),
            HappenedAt = ReadHappened(entry.Optional("happened-at"), act, entry.Has("entered-by"), at, before?.HappenedAt),
            EnteredBy = ReadEntered(entry, act),
            Departures = ReadDepartures(entry.Optional("departures"), act),
            IsAgain = Case.IsAgain(before, act, command, by),
        };
    }

    private static NodaTime.Instant ReadTime(JsonPlace place, NodaTime.Instant earliest)
    {
        var at = place.Instant();
        return at >= earliest ? at : throw place.Fault(new("早于前一步", "it is earlier than the event before"));
    }

    private static NodaTime.Instant ReadHappened(JsonPlace? place, Act act, bool isTold, NodaTime.Instant at, NodaTime.Instant? earliest) =>
        place is null ? at
        : act.Nature != ActNature.Records && !isTold ? throw place.Fault(new($"“{act.Label.Chinese}”不记录此前发生的事", $"'{act.Name}' records nothing that happened at another time"))
        : place.Instant() is var happened && (happened >= at || happened < earliest) ? throw place.Fault(new("应早于登记之时，不早于启动时所记之事", "it must be before the entry, and not before what the opening records"))
        : happened;

    private static Performer? ReadEntered(JsonPlace entry, Act act) =>
        entry.Optional("entered-by") is not { } place ? null
        : act.ToldTo.IsEmpty ? throw place.Fault(new($"“{act.Label.Chinese}”不由他人代录", $"'{act.Name}' is not entered for somebody else"))
        : PerformerReader.Read(place);

    private static ImmutableArray<RecordedDeparture> ReadDepartures(JsonPlace? list, Act act)
    {
        var departures = ImmutableArray.CreateBuilder<RecordedDeparture>();
        foreach (var place in list?.Entries() ?? [])
        {
            place.HasOnly("code", "about", "clause", "reading", "ground", "consent");
            var (code, about) = (place.Member("code").Text(), place.Member("about").Text());
            var from = act.Requirements.FirstOrNone(one => one.Code == code && (one.About ?? act.Name) == about)
                ?? throw place.Member("about").Fault(new($"“{act.Label.Chinese}”没有可以如此例外办理的要求", $"'{act.Name}' asks nothing that could be departed from so"));
            CheckGround(place, from.Citation);
            departures.Add(new(from, about, place.Member("ground").Text(), place.Optional("consent") is { } consent ? PerformerReader.Read(consent) : null));
        }

        return departures.DrainToImmutable();
    }

    private static void CheckGround(JsonPlace place, Citation citation)
    {
        var stated = new Citation(place.Member("clause").Clause(citation.Clause.Notice), place.Optional("reading")?.Label());
        if (stated != citation)
        {
            throw place.Member("clause").Fault(new($"应为{citation}", $"{citation} belongs here"));
        }
    }

    private Act ReadAct(JsonPlace place, Case? before)
    {
        var name = place.Text();
        if (procedure.FindAct(name, before?.Status) is { } act)
        {
            return act;
        }

        throw place.Fault(
            !procedure.HasAct(name) ? new($"“{procedure.Title.Chinese}”没有这一事项", $"'{procedure.Id}' has no such act")
            : before is null ? new($"这一事项（{name}）不能启动", $"'{name}' opens no case")
            : new($"“{before.Status.Label.Chinese}”环节没有这一事项（{name}）", $"'{name}' is not offered in '{before.Status.Name}'"));
    }

    private static void CheckCitation(JsonPlace entry, Citation citation)
    {
        entry.Member("clause").MustSay(citation.Clause.Number);
        if (!citation.IsReading)
        {
            if (entry.Optional("reading") is { } given)
            {
                throw given.Fault(new("条款已有明文，此处不应注明为解释", "the clause itself says it; no reading belongs here"));
            }
        }
        else if (entry.Member("reading") is var reading && !reading.YesOrNo())
        {
            throw reading.Fault(new("应为 true：条款没有明文", "true belongs here: the clause does not say it itself"));
        }
    }

    private static Label Told(FieldFault fault, string? unprintable) =>
        unprintable is not null ? Content.Forbidden(unprintable, VisibleText.IndexOfForbidden(unprintable))
        : new(FieldFaults.All.LabelOf(fault).Chinese, $"it is {FieldFaults.All.LabelOf(fault).English}");

    private static Command ReadContent(JsonPlace place, Act act, bool isWhole)
    {
        var read = ContentReader.ReadBack(act, place.Raw(), isWhole);
        if (read.Problem is { } problem)
        {
            throw new DossierFormatException(place.Path + problem.Path[1..], problem.Problem);
        }

        foreach (var field in act.Form.Fields)
        {
            if (field.Check(read.Command!) is { } fault && (isWhole || fault != FieldFault.Missing))
            {
                throw new DossierFormatException($"{place.Path}.{field.Name}", Told(fault, fault == FieldFault.Unprintable ? field.FirstUnprintable(read.Command!) : null));
            }
        }

        return read.Command!;
    }

    private State ReadState(JsonPlace place, Act act, Case? before)
    {
        var name = place.Text();
        if (procedure.FindState(name) is not { } to)
        {
            throw place.Fault(new($"“{procedure.Title.Chinese}”没有这一环节", $"'{procedure.Id}' has no such state"));
        }

        return Leads(act, before, to, begins: true) || Leads(act, before, to, begins: false)
            ? to
            : throw place.Fault(new($"“{act.Label.Chinese}”不转入此环节", $"'{act.Name}' does not lead there"));
    }

    private static bool ReadBegins(JsonPlace entry, Act act, Case? before, State to)
    {
        var place = entry.Optional("begins");
        var begins = place?.YesOrNo() ?? false;
        return Leads(act, before, to, begins)
            ? begins
            : throw (place ?? entry).Fault(begins
                ? new("应办事项和会签延续，并非重新开始", "duties and rounds go on; nothing begins anew")
                : new("应办事项和会签重新开始，begins 应为 true", "duties and rounds begin anew; 'begins' must be true"));
    }

    /// <summary>Whether an act can lead to a state, and what then becomes of its duties and rounds.</summary>
    private static bool Leads(Act act, Case? before, State to, bool begins)
    {
        foreach (var route in act.Routes)
        {
            if (ReferenceEquals(route.To, to) && begins == (route.Moves(before?.Status) && route.Entry != RouteEntry.Resumed))
            {
                return true;
            }
        }

        return !begins && ReferenceEquals(to, before?.Status) && (act.Routes.IsEmpty || act.Kind == ActKind.Round);
    }

    private static CaseReference? ReadOpenedBy(JsonPlace entry, Case? before)
    {
        var level = entry.Optional("opened-by-classification");
        return entry.Optional("opened-by") is not { } openedBy ? level is null ? null : throw level.Fault(new("未写所承接的办件", "no case is named that it follows"))
            : before is not null ? throw openedBy.Fault(new("只有启动才可承接其他办件", "only an opening follows another case"))
            : new(openedBy.Id(Case.LongestId), level?.Level());
    }

    private static Decided? ReadDecided(JsonPlace entry, Act act)
    {
        if (act.Decision is not { } decision)
        {
            return entry.Optional("decided") is { } given ? throw given.Fault(new($"“{act.Label.Chinese}”不作判定", $"'{act.Name}' asks no question")) : null;
        }

        var place = entry.Member("decided");
        place.HasOnly("decision", "answer", "rules", "conclusions");
        place.Member("decision").MustSay(decision.Id);
        return new(decision, ReadAnswer(place.Member("answer"), decision), ReadRules(place), ReadConclusions(place.Optional("conclusions"), decision));
    }

    private static int? ReadAnswer(JsonPlace place, Decision decision)
    {
        if (place.IsNull)
        {
            return null;
        }

        var ordinal = decision.Answers.Find(place.Text());
        return ordinal >= 0 ? ordinal : throw place.Fault(new($"应为“{decision.Label.Chinese}”的一种结果或者 null", $"an answer to '{decision.Id}' or null belongs here"));
    }

    /// <summary>The rules as they were when they answered; the set may have changed since.</summary>
    private static ImmutableArray<FiredRule> ReadRules(JsonPlace place)
    {
        var rules = ImmutableArray.CreateBuilder<FiredRule>();
        if (place.Optional("rules") is { } list)
        {
            foreach (var rule in list.Entries())
            {
                rule.HasOnly("rule", "clause", "reading");
                rules.Add(new(rule.Member("rule").Text(), new(rule.Member("clause").Clause(), rule.Optional("reading")?.Label())));
            }
        }

        return rules.DrainToImmutable();
    }

    private static ImmutableArray<Conclusion> ReadConclusions(JsonPlace? list, Decision decision)
    {
        var conclusions = ImmutableArray.CreateBuilder<Conclusion>();
        foreach (var place in list?.Entries() ?? [])
        {
            place.HasOnly("conclusion", "rules");
            var name = place.Member("conclusion");
            var ordinal = decision.Conclusions?.Find(name.Text()) ?? -1;
            conclusions.Add(new(
                ordinal >= 0 ? decision.Conclusions!.All[ordinal] : throw name.Fault(new($"“{decision.Label.Chinese}”没有这一结论", $"'{decision.Id}' has no such conclusion")),
                ReadRules(place)));
        }

        return conclusions.DrainToImmutable();
    }

    private ImmutableArray<FollowUp> ReadFollowUps(JsonPlace? list, Act act)
    {
        if (list is null)
        {
            return [];
        }

        var followUps = ImmutableArray.CreateBuilder<FollowUp>();
        foreach (var place in list.Entries())
        {
            place.HasOnly("procedure", "act", "with");
            var id = place.Member("procedure");
            var opened = Opens(act, id.Text()) ? office.Find(id.Text()) : null;
            var name = place.Member("act");
            var opening = (opened ?? throw id.Fault(new($"“{act.Label.Chinese}”不启动这种办件", $"'{act.Name}' opens no such case"))).FindAct(name.Text(), null)
                ?? throw name.Fault(new($"该事项不启动“{opened.Title.Chinese}”办件", $"it opens no case of '{opened.Id}'"));
            followUps.Add(new(opened.Id, ReadContent(place.Member("with"), opening, isWhole: false)));
        }

        return followUps.DrainToImmutable();
    }

    private static bool Opens(Act act, string procedure)
    {
        foreach (var rule in act.Opens)
        {
            if (rule.Procedure == procedure)
            {
                return true;
            }
        }

        return false;
    }
}
