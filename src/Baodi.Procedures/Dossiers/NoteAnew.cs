namespace Baodi.Procedures.Dossiers;

/// <summary>One note that can be judged again: whether somebody can have been refused what it says, then and on these grounds.</summary>
/// <remarks>Neither the seats of who asked nor the content is in a note. What the case alone decides must agree; of the rest it is seen whether it can be.</remarks>
/// <param name="Link">Where it stands.</param>
/// <param name="Note">The note.</param>
/// <param name="Before">The case as it stood.</param>
/// <param name="MovedAt">When the case was last moved to other rules; null for never.</param>
internal readonly record struct NoteAnew(Link Link, Note Note, Case Before, NodaTime.Instant? MovedAt)
{
    /// <summary>Whether nothing in it can be judged: the reason is about how the command came in.</summary>
    internal bool IsOfRequest => Note.Reasons is [var reason] && NotedCodes.IsOfRequest(reason.Code);

    /// <summary>What is wrong with it; null where nothing is that could be seen.</summary>
    internal DossierFault? Fault(Office office)
    {
        foreach (var reason in Note.Reasons)
        {
            if (!NotedCodes.Known.Contains(reason.Code, StringComparer.Ordinal))
            {
                return Of(DossierFaultKind.UnknownReason, new($"不予办理的理由“{reason.Code}”无从查考", $"the reason '{reason.Code}' is unknown"));
            }
        }

        return FaultOfTime() is { } time ? Of(DossierFaultKind.AttemptOutOfTime, time)
            : FaultOfReasons(office) is { } otherwise ? Of(DossierFaultKind.AttemptNotSo, otherwise)
            : null;
    }

    private DossierFault Of(DossierFaultKind kind, Label problem) => DossierFault.OfEntry(
        kind, Link.Sequence - 1, new($"第{Link.Sequence}条（未予办理的“{Note.ActName}”）：{problem.Chinese}", $"entry {Link.Sequence}, the refused attempt at {Note.ActName}: {problem.English}"));

    /// <summary>What is earlier than the last step is refused for that as well, where the act is known.</summary>
    private Label? FaultOfTime()
    {
        var says = Says(NotedCodes.EarlierThanLast);
        return says && Note.At >= (MovedAt > Before.LastStepAt ? MovedAt.Value : Before.LastStepAt) ? new("并不早于上一步", "it is not earlier than the last step")
            : !says && Note.At < Before.LastStepAt && Before.Procedure.HasAct(Note.ActName) && !IsOfRequest ? new("早于上一步，而未以此为理由", "it is earlier than the last step and was not refused for that")
            : null;
    }

    private Label? FaultOfReasons(Office office)
    {
        if (IsOfRequest || Says(UnknownAct.Kind))
        {
            return Note.Reasons.Length == 1 ? null : new("没有这一事项的，没有其他理由", "where there is no such act there is no other reason");
        }

        if (Says(NoSuchCase.Kind))
        {
            return Before.Classification is null ? new("本件不涉密，不存在不得知悉的人员", "the case is no secret, there is nobody who may not know of it")
                : OtherThan(NoSuchCase.Kind, NotedCodes.EarlierThanLast);
        }

        return Before.Procedure.FindAct(Note.ActName, Before.Status) is not { } act ? FaultWhereNotOffered() : FaultWhereOffered(office, act);
    }

    private Label? FaultWhereNotOffered() =>
        Says(NotedCodes.WrongState) ? OtherThan(NotedCodes.WrongState, NotedCodes.WrongPost, NotedCodes.EarlierThanLast)
        : new($"“{Before.Status.Label.Chinese}”环节不办理此事项，而未以此为理由", $"it is not offered when {Before.Status.Label.English} and was not refused for that");

    private Label? FaultWhereOffered(Office office, Act act)
    {
        var must = office.MachineOf(Before.Procedure).ReasonsAgainst(Before, act, null, Note.At);
        foreach (var reason in must)
        {
            if (Count(reason.Code) < Count(must, reason.Code) && !MayBeSaidAway(act, reason))
            {
                return new($"还应有理由：{reason.Label.Chinese}", $"a reason is missing: {reason.Label.English}");
            }
        }

        foreach (var reason in Note.Reasons)
        {
            if (reason.Citation is { } ground && !IsOfARule(act, reason.Code) && !IsGroundOf(Before.Procedure, ground))
            {
                return new($"本流程没有“{ground}”这一依据", $"nothing in the procedure stands on {ground}, as it was noted");
            }

            if (!CanBe(act, reason.Code, must))
            {
                return new($"当时不会以“{reason.Code}”为由不予办理", $"it could not be refused as '{reason.Code}' then");
            }
        }

        return null;
    }

    /// <summary>Whether the act can be refused so by somebody with some content; where the case alone decides, whether it must be.</summary>
    private bool CanBe(Act act, string code, ImmutableArray<Reason> must)
    {
        var givers = act.Requirements.RemoveAll(requirement => !NotedCodes.CanBeGivenBy(code, requirement));
        return CircumstancesWrong.Problems.All.Any(problem => problem.Name == code) || givers.Any(giver => NotedCodes.IsOfMoreThanTheCase(giver) || IsOfTime(act, giver)) || (!givers.IsEmpty && Count(code) <= Count(must, code));
    }

    /// <summary>Whether the attempt may have departed from it, or was said to have happened when it was not so: a note keeps neither.</summary>
    private static bool MayBeSaidAway(Act act, Reason reason) => reason.IsDepartable || (reason.Requirement is { } requirement && IsOfTime(act, requirement));

    /// <summary>Whether it is judged by when what is recorded happened.</summary>
    private static bool IsOfTime(Act act, Requirement requirement) => act.Nature == ActNature.Records && requirement is LimitHasPassed or LimitHasNotPassed;

    /// <summary>Whether the ground is that of a rule, which only the office's rule set knows.</summary>
    private static bool IsOfARule(Act act, string code) => act.Requirements.Any(requirement => requirement is HasAnswer && NotedCodes.CanBeGivenBy(code, requirement));

    /// <summary>Whether something that a procedure asks for stands on a ground, a reading in the same words.</summary>
    private static bool IsGroundOf(Procedure procedure, Citation ground)
    {
        foreach (var act in procedure.Acts)
        {
            if (act.Requirements.Any(requirement => requirement.Citation == ground) || act.Excluded.Any(excluded => excluded.Citation == ground)
                || act.Recusals.Any(recusal => recusal.Citation == ground))
            {
                return true;
            }
        }

        return procedure.Elements.Any(element => element.Citation == ground);
    }

    private Label? OtherThan(params ReadOnlySpan<string> codes)
    {
        foreach (var reason in Note.Reasons)
        {
            if (!codes.Contains(reason.Code) || Count(reason.Code) > 1)
            {
                return new($"当时不会以“{reason.Code}”为由不予办理", $"it could not be refused as '{reason.Code}' then");
            }
        }

        return null;
    }

    private bool Says(string code) => Count(code) > 0;

    private int Count(string code)
    {
        var count = 0;
        foreach (var reason in Note.Reasons)
        {
            count += reason.Code == code ? 1 : 0;
        }

        return count;
    }

    private static int Count(ImmutableArray<Reason> reasons, string code)
    {
        var count = 0;
        foreach (var reason in reasons)
        {
            count += reason.Code == code ? 1 : 0;
        }

        return count;
    }
}
