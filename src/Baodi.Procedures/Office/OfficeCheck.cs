namespace Baodi.Procedures;

/// <summary>Finds what is wrong with an office, all at once.</summary>
internal sealed class OfficeCheck(Office office, ImmutableArray<string> ids)
{
    private readonly ImmutableArray<OfficeFinding>.Builder found = ImmutableArray.CreateBuilder<OfficeFinding>();

    internal ImmutableArray<OfficeFinding> Run(Roster? roster)
    {
        CheckProcedures();
        CheckSettings();
        CheckDepartures();
        CheckRuleSets();
        CheckOrganisation();
        CheckGrants(roster);
        return found.DrainToImmutable();
    }

    private void CheckProcedures()
    {
        foreach (var id in ids)
        {
            if (FaultsOf(id) is { } broken)
            {
                foreach (var fault in broken.Faults)
                {
                    Add(OfficeFindingKind.Definition, id, new($"流程“{TitleOf(id)}”的定义有误，不能建成", $"'{id}' cannot be built: {fault}"));
                }
            }
        }
    }

    private static string TitleOf(string procedure) => BaodiNotice.Of2017.FindProcedure(procedure)?.Title.Chinese ?? procedure;

    private void CheckSettings()
    {
        foreach (var setting in office.Profile.Settings)
        {
            if (!ids.Any(id => id == setting.Procedure))
            {
                AddUnknown(setting.Procedure, ids, new("时限设置所指流程", "the profile sets a limit of the procedure"));
            }
        }
    }

    /// <summary>What nobody may depart from waits for others, and what needs a consent waits for one post: an office is told so before it happens.</summary>
    private void CheckDepartures()
    {
        foreach (var setting in office.Profile.Departures)
        {
            if (!ids.Any(id => id == setting.Procedure))
            {
                AddUnknown(setting.Procedure, ids, new("例外设置所指流程", "the profile speaks of departures in the procedure"));
            }
            else if (FaultsOf(setting.Procedure) is null && office.Find(setting.Procedure)!.FindAct(setting.Act) is { } act)
            {
                Add(OfficeFindingKind.Blocking, setting.ToString(), BlockedBy(setting, act));
            }
        }
    }

    private static Label BlockedBy(DepartureSetting setting, Act act)
    {
        var wanted = act.Requirements.RemoveAll(one => one.Code != setting.Code || (setting.About is not null && setting.About != (one.About ?? act.Name))).Taken(one => one.Label);
        var (label, asked) = (act.Label, Label.Join([.. wanted], "；", "; "));
        return setting.ConsentOf is { Label: var post }
            ? new($"“{label.Chinese}”未满足下列要求而办理的，须经{post.Chinese}同意，{post.Chinese}无法联系时不能办理：{asked.Chinese}", $"'{label.English}' departs from this with the consent of the {post.English} alone, and waits where he cannot be reached: {asked.English}")
            : new($"“{label.Chinese}”必须满足下列要求，不能满足时不得办理：{asked.Chinese}", $"'{label.English}' departs from this in no case, and waits where it cannot be had: {asked.English}");
    }

    private void CheckRuleSets()
    {
        foreach (var answering in office.Profile.Answering)
        {
            foreach (var fault in Faults(answering))
            {
                Add(OfficeFindingKind.RuleSet, answering.Decision, new($"规则集“{answering.Decision}”有误，不能用来判定", $"rule set '{answering.Decision}': {fault}"));
            }
        }
    }

    /// <summary>A set is made by who wrote it, and anything may come of that: what it throws says so in its author's words.</summary>
    private static ImmutableArray<string> Faults(Answering answering)
    {
        try
        {
            return answering.Decider.Value.FindFaults();
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return [e.Message];
        }
    }

    private void CheckOrganisation()
    {
        var organisation = office.Profile.Organisation;
        if (organisation.Posts.IsEmpty)
        {
            return;
        }

        foreach (var order in organisation.StandIns)
        {
            foreach (var seat in order.By.Insert(0, order.Seat))
            {
                if (organisation.FindPost(seat.Post) is null || !organisation.Bears(seat.Post, seat.Charge))
                {
                    Add(OfficeFindingKind.UnknownSeat, $"{seat}", new($"替代顺序所指岗位“{seat}”，本机关没有", $"an order of stand-ins names '{seat}', which the office does not have"));
                }
            }
        }
    }

    private void CheckGrants(Roster? roster)
    {
        foreach (var entry in roster?.Entries ?? [])
        {
            if (entry is Grant { Delegation.Scope: var scope })
            {
                foreach (var name in scope.Names)
                {
                    CheckWork(name);
                }
            }
        }
    }

    private void CheckWork(string name)
    {
        var slash = name.IndexOf('/', StringComparison.Ordinal);
        var id = slash < 0 ? name : name[..slash];
        if (!ids.Any(known => known == id))
        {
            AddUnknown(id, ids, new("委托范围所指流程", "a delegation is for the procedure"));
        }
        else if (slash >= 0 && FaultsOf(id) is null && office.Find(id) is { } procedure && !procedure.HasAct(name[(slash + 1)..]))
        {
            AddUnknown(name[(slash + 1)..], procedure.Acts.Taken(act => act.Name), new($"委托范围所指“{procedure.Title.Chinese}”的事项", $"a delegation is for the act of '{id}'"));
        }
    }

    private DefinitionException? FaultsOf(string id)
    {
        try
        {
            office.Find(id);
            return null;
        }
        catch (DefinitionException e)
        {
            return e;
        }
    }

    private void AddUnknown(string name, ImmutableArray<string> known, Label what)
    {
        var near = NearNames.To(name, known);
        var (chinese, english) = near.IsEmpty ? ("", "") : ($"；相近的有：{string.Join('、', near)}", $"; near to it: {string.Join(", ", near)}");
        found.Add(new(OfficeFindingKind.UnknownName, name, new($"{what.Chinese}“{name}”不存在{chinese}", $"{what.English} '{name}', which there is not{english}")) { Nearest = near });
    }

    private void Add(OfficeFindingKind kind, string name, Label label) => found.Add(new(kind, name, label));
}
