using Baodi.Procedures.Properties.Laws;
using static Baodi.Procedures.Posts;
using static Baodi.Procedures.Properties.Errands.ErrandState;

namespace Baodi.Procedures.Properties.Errands;

/// <summary>The procedure of errands, right or with a mistake in it.</summary>
internal sealed class ErrandProcedure(Mistake mistake = Mistake.None, Counter? asked = null)
    : ProcedureDefinition<ErrandState, Errand>(ErrandRules.Of2024, "errand", static options => new ErrandJson(options))
{
    protected override void Define()
    {
        State(Drafting, "起草");
        State(Reviewing, "审核");
        State(Signing, "会签");
        State(Consulting, "征求意见");
        State(Working, "办理");
        Final(Done, "办结");
        Final(Dropped, "放弃");
        Classified(m => m.Level);

        var isUrgent = Fact("紧急", m => m.IsUrgent);
        var isReported = Fact("已报告", m => m.IsReported);
        var handling = Limit("Handling", "办理", 3, TimeUnit.WorkingDays);

        Clause("1.1",
            handling,
            Counted(Open<Ask>("交办").By(OfficeClerk).Records().To(Drafting).Creates(static c => new() { IsUrgent = c.IsUrgent, Level = c.Level })),
            Counted(In(Drafting).On<WriteDraft>("起草文稿").By(OfficeClerk, OfficeDirector).Replacing().To(Reviewing)),
            Counted(Approving(isUrgent)),
            Counted(In(Reviewing).On<SendBack>("退回").By(OfficeDirector).To(Drafting)),
            Counted(In(Signing).AllOf<Sign>("会签", Verb.Countersign, Holder(LeaderInCharge), Holder(DutyLeader)).NotBy<WriteDraft>().To(Working).Starts(handling)),
            Counted(In(Signing).On<Consult>("征求意见").By(OfficeClerk).To(Consulting)),
            Counted(In(Consulting).Must<NoteAnswer>("记录答复").By(OfficeClerk).Records(static c => c.AnsweredAt)),
            Counted(In(Consulting).On<ComeBack>("意见已回").By(OfficeClerk).BackTo(Signing)),
            Counted(Reporting(isReported)),
            Counted(In(Working).May<Deliver>("送达").By(OfficeClerk, LeaderInCharge).Records().EvenFrom(Reviewing, Signing)
                .PassingOver<ApproveDraft>().After<Sign>(isUrgent.HoldsNot).After<WriteReport>().When(isReported.Holds)),
            Counted(Finishing().Meets(handling)),
            Counted(In(Drafting, Reviewing, Signing, Consulting, Working).On<Drop>("放弃").By(OfficeDirector).To(Dropped).LeavingBehind()));
    }

    private ActBuilder<ErrandState, Errand, ApproveDraft> Approving(YesNoFact isUrgent)
    {
        var row = In(Reviewing).On<ApproveDraft>("核准文稿").By(OfficeDirector).To(Working, isUrgent.Holds).To(Signing, isUrgent.HoldsNot);
        return (mistake switch
        {
            Mistake.ForgottenSeparation => row.Unseparated("无须分开", "nothing to keep apart"),
            Mistake.SeparationDepartedFrom => row.Unseparated("无须分开", "nothing to keep apart").Requires(act => new NotOnAClerksOwn(act, Moments.Before)),
            _ => row.NotBy<WriteDraft>(),
        }).ToldTo(OfficeClerk);
    }

    private ActBuilder<ErrandState, Errand, WriteReport> Reporting(YesNoFact isReported)
    {
        var row = In(Working).Must<WriteReport>("写报告").By(OfficeClerk);
        return mistake == Mistake.UndeclaredFact
            ? row.Sets(static (m, _) => m with { IsReported = true, IsUrgent = false }, isReported)
            : row.Sets(static (m, _) => m with { IsReported = true }, isReported);
    }

    private ActBuilder<ErrandState, Errand, Finish> Finishing()
    {
        var row = In(Working).On<Finish>("办结").By(OfficeClerk).To(Done);
        return mistake == Mistake.RequirementNotForetold ? row.Requires(act => new NotOnAClerksOwn(act, Moments.After)) : row;
    }

    private ActBuilder<ErrandState, Errand, TCommand> Counted<TCommand>(ActBuilder<ErrandState, Errand, TCommand> row)
        where TCommand : Command<Errand> => asked is null ? row : row.Requires(act => new CountedRequirement(act, asked));
}
