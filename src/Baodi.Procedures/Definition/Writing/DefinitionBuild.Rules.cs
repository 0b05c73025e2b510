namespace Baodi.Procedures.Definition;

/// <content>The rules that stand beside acts: exclusions, recusals, what recurs, the figures that a profile sets for limits.</content>
internal sealed partial class DefinitionBuild
{
    private void Exclude(ExclusionDraft exclusion)
    {
        foreach (var act in NamedBy("bar", exclusion.Citation, exclusion.Commands))
        {
            act.Excluded = act.Excluded.Add(exclusion.Build());
        }
    }

    /// <summary>A recusal that names no acts holds for all.</summary>
    private void Recuse(RecusalDraft recusal)
    {
        foreach (var act in NamedBy("recusal", recusal.Citation, recusal.Commands))
        {
            act.Recusals = act.Recusals.Add(recusal.Build());
        }
    }

    private void Ground(GroundDraft ground)
    {
        foreach (var act in NamedBy("ground", ground.Citation, ground.Commands))
        {
            ground.SayOf(act);
        }
    }

    private ImmutableArray<Act> NamedBy(string what, Citation? citation, Type[] commands)
    {
        if (citation is null)
        {
            faults.Add($"A {what} stands under no clause and no reading.");
            return [];
        }

        foreach (var command in commands)
        {
            faults.AddIf(!Acts.Any(act => act.Command == command), $"The {what} of {citation} names '{Naming.Kebab(command.Name)}', which is not an act.");
        }

        return commands.Length == 0 ? Acts : Acts.RemoveAll(act => Array.IndexOf(commands, act.Command) < 0);
    }

    private void CheckObligations()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var draft in Obligations)
        {
            faults.AddIf(draft.Citation is null, $"The obligation '{draft.Identifier}' stands under no clause and no reading.");
            faults.AddIf(!names.Add(draft.Identifier), $"There are two obligations named '{draft.Identifier}'.");

            if (draft.Opened is { } opened && notice.FindProcedure(opened) is null)
            {
                faults.Add($"The obligation '{draft.Identifier}' opens '{opened}', which is not a procedure.");
            }
        }
    }

    /// <summary>What is owed for every period, once all of it stands under something.</summary>
    internal ImmutableArray<RecurringObligation> Owed() => Obligations.ConvertAll(draft => draft.Build()).ToImmutableArray();

    private void CheckOptions()
    {
        foreach (var setting in profile.Options)
        {
            faults.AddIf(setting.Procedure == id && !Options.Exists(option => option.Name == setting.Option), $"The profile '{profile.Id}' sets '{setting.Option}', which is not left to it.");
        }
    }

    private void SetLimits()
    {
        foreach (var setting in profile.Settings)
        {
            if (setting.Procedure == id && !Limits.Exists(limit => limit.Name == setting.Limit))
            {
                var near = NearNames.To(setting.Limit, Limits.ConvertAll(limit => limit.Name));
                faults.Add($"The profile '{profile.Id}' sets the limit '{setting.Limit}', which there is not{(near.IsEmpty ? "" : $"; near to it: {string.Join(", ", near)}")}.");
            }
        }

        foreach (var limit in Limits)
        {
            limit.Procedure = id;
            limit.Office = profile.Organisation;
            if (profile.SettingOf(id, limit.Name) is { } setting)
            {
                Set(limit, setting);
            }

            limit.Counting = limit.Rule?.Counting ?? profile.Counting;
            foreach (var act in Acts)
            {
                limit.MetIn = act.Meets.Contains(limit) ? limit.MetIn.Joined(act.From) : limit.MetIn;
            }

            limit.MeetableFrom = Reach.StatesThatReach(limit.MetIn, Acts);
        }
    }

    /// <summary>What the profile says of a limit; it must fit where the limit's time comes from.</summary>
    private void Set(TimeLimit limit, LimitSetting setting)
    {
        limit.Rule = setting.Rule ?? limit.Rule;
        limit.LawFigures = setting.LawFigures;
        limit.Extension = setting.Extension;
        foreach (var figure in limit.LawFigures)
        {
            if (figure.Extension?.AtMost is { } most && most.Unit != figure.Rule.Amount?.Unit)
            {
                faults.Add($"The profile '{profile.Id}' lets the limit '{limit.Name}' be extended by '{most}', which is not in the unit of '{figure.Rule}'.");
            }
        }

        foreach (var rule in RulesOf(setting))
        {
            faults.AddIf(!limit.CanBeCountedBy(rule), $"The profile '{profile.Id}' counts the limit '{limit.Name}' by '{rule}', which does not fit it.");
        }
    }

    private static List<TimeRule> RulesOf(LimitSetting setting)
    {
        var rules = new List<TimeRule>();
        if (setting.Rule is { } own)
        {
            rules.Add(own);
        }

        foreach (var figure in setting.LawFigures)
        {
            rules.Add(figure.Rule);
        }

        return rules;
    }
}
