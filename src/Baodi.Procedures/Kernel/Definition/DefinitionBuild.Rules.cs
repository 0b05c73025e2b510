using System.Collections.Immutable;

namespace Baodi.Procedures;

/// <content>The rules that stand beside acts: bars, recusals, what recurs, the figures that a profile sets for limits.</content>
internal sealed partial class DefinitionBuild<TMatter>
{
    private void Bar(BarDraft<TMatter> bar)
    {
        if (bar.Citation is null)
        {
            faults.Add("A bar stands under no clause and no reading.");
            return;
        }

        foreach (var command in bar.Commands)
        {
            var barred = Array.FindAll(Acts, act => act.Command == command);
            if (barred.Length == 0)
            {
                faults.Add($"The bar of {bar.Citation} names '{Naming.Kebab(command.Name)}', which is not an act.");
            }

            foreach (var act in barred)
            {
                act.TypedBars = [.. act.TypedBars, bar.Build()];
            }
        }
    }

    /// <summary>A recusal that names no acts holds for all.</summary>
    private void Recuse(RecusalDraft<TMatter> recusal)
    {
        if (recusal.Citation is null)
        {
            faults.Add("A recusal stands under no clause and no reading.");
            return;
        }

        foreach (var command in recusal.Commands)
        {
            if (!Array.Exists(Acts, act => act.Command == command))
            {
                faults.Add($"The recusal of {recusal.Citation} names '{Naming.Kebab(command.Name)}', which is not an act.");
            }
        }

        foreach (var act in Acts)
        {
            if (recusal.Commands.Length == 0 || Array.IndexOf(recusal.Commands, act.Command) >= 0)
            {
                act.TypedRecusals = [.. act.TypedRecusals, recusal.Build()];
            }
        }
    }

    private void Check(ObligationDraft draft, HashSet<string> names)
    {
        if (draft.Citation is null)
        {
            faults.Add($"The obligation '{draft.Identifier}' stands under no clause and no reading.");
        }

        if (!names.Add(draft.Identifier))
        {
            faults.Add($"There are two obligations named '{draft.Identifier}'.");
        }

        if (draft.Opened is { } opened && Notice.FindProcedure(opened) is null)
        {
            faults.Add($"The obligation '{draft.Identifier}' opens '{opened}', which is not a procedure.");
        }
    }

    /// <summary>What is owed for every period, once all of it stands under something.</summary>
    internal ImmutableArray<RecurringObligation> Obligations()
    {
        var owed = ImmutableArray.CreateBuilder<RecurringObligation>(obligations.Count);
        foreach (var draft in obligations)
        {
            owed.Add(draft.Build());
        }

        return owed.MoveToImmutable();
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
            if (!limit.CanBeCountedBy(rule))
            {
                faults.Add($"The profile '{profile.Id}' counts the limit '{limit.Name}' by '{rule}', which does not fit it.");
            }
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
