using static Baodi.Procedures.ClassifiedDocuments.ClassifiedDocumentState;
using static Baodi.Procedures.Posts;

namespace Baodi.Procedures.ClassifiedDocuments;

/// <summary>Chapter 1, section 2: how a classified document goes out of the confidential room and comes back, copy by copy.</summary>
internal sealed class ClassifiedDocumentProcedure()
    : ProcedureDefinition<ClassifiedDocumentState, ClassifiedDocument>(BaodiNotice.Of2017, ProcedureIds.ClassifiedDocument, static options => new ClassifiedDocumentJson(options))
{
    protected override void Define()
    {
        KeepsAttempts();
        Classified(m => m.Level);

        State(Received, "已接收");
        State(WithDirector, "待签署拟办意见");
        State(BeforeLeaders, "送领导批示");
        State(Handling, "办理中");
        State(Recalling, "回收清退");
        Final(Archived, "已归档");

        var copiesAreDistinct = Fact("份号不重复", m => m.CopiesAreDistinct);
        var copiesLeaveOneOut = Fact("各份文件漏列机要室存有的一份", m => m.CopiesLeaveOneOut);
        var copiesLowerALevel = Fact("各份文件降低了已登记的密级", m => m.CopiesLowerALevel);
        var route = Fact("拟办去向", ClassifiedDocumentTerms.ProposedRoutes, m => m.Route);
        var addresseesAreNamed = Fact("已点名领导或单位", m => m.AddresseesAreNamed);
        var leaderWaits = Fact("有领导待送文件", m => m.LeaderWaits);
        var leaderIsNamed = Fact("送达对象为点名的领导", m => m.LeaderIsNamed);
        var instructorHasSeenIt = Fact("文件已送批示人", m => m.InstructorHasSeenIt);
        var hasUndertakings = Fact("有承办单位", m => m.HasUndertakings);
        var unitWaits = Fact("有单位待送文件", m => m.UnitWaits);
        var awaitsReports = Fact("有单位未办结反馈", m => m.AwaitsReports);
        var isTracked = Fact("已跟踪督查", m => m.IsTracked);
        var hasCopiesOut = Fact("有文件在外", m => m.HasCopiesOut);
        var hasCopiesInRoom = Fact("机要室存有文件", m => m.HasCopiesInRoom);
        var hasLossToSign = Fact("有丢失待签字", m => m.HasLossToSign);
        var missingPartsAreSaid = Fact("文件完整或缺损已写明", m => m.MissingPartsAreSaid);
        var allCopiesAreSettled = Fact("每份均已退回、留存或销号", m => m.AllCopiesAreSettled);

        var copyReturn = PerItem("copyReturn", "按期退回", m => m.ToBeReturned);

        var copiesInRoom = Offer(m => m.Copies, copy => copy.Number, copy => copy.Where == Whereabouts.InRoom);
        var copiesOut = Offer(m => m.Copies, copy => copy.Number, copy => copy.IsOut);
        var copiesUnsettled = Offer(m => m.Copies, copy => copy.Number, copy => !copy.IsSettled);
        var copiesReportedLost = Offer(m => m.Copies, copy => copy.Number, copy => copy.Where == Whereabouts.ReportedLost);
        var unitsWaiting = Offer(m => m.Undertakings, undertaking => undertaking.Unit, undertaking => !undertaking.HasDocument);

        Clause("1.2.1",
            Open<ReceiveDocument>("接收").By(ConfidentialClerk).Creates(c => new() { Document = c }).To(Received),
            In(Received).On<RegisterDocument>("登记并填写呈办单").By(ConfidentialClerk).Replacing().To(WithDirector)
                .Paper("机要文件呈办单", "ClassifiedRoutingSlip")
                .Sets((m, c, step) => m.Registered(c, step.At), copiesAreDistinct, copiesLeaveOneOut, copiesLowerALevel, allCopiesAreSettled, leaderWaits, unitWaits, hasCopiesInRoom)
                .Provided(copiesAreDistinct.Holds, copiesLeaveOneOut.HoldsNot, copiesLowerALevel.HoldsNot)
                .Starts(copyReturn),
            In(WithDirector).On<SignProposal>("签署拟办意见").By(OfficeDirector).NotBy<RegisterDocument>().Replacing()
                .Sets((m, c) => m.Proposed(c), route, addresseesAreNamed, leaderWaits, leaderIsNamed, hasUndertakings, unitWaits, awaitsReports, isTracked)
                .Makes(awaitsReports.HoldsNot, isTracked.HoldsNot)
                .Provided(addresseesAreNamed.Holds)
                .To(BeforeLeaders, route.Is(ProposedRoute.ForInstructions))
                .To(Handling, route.Is(ProposedRoute.ForHandling)));

        Clause("1.2.2",
            In(BeforeLeaders).Must<CarryToLeader>("专送领导").By(ConfidentialClerk).OwedWhen(leaderWaits.Holds).Repeatedly()
                .OneOf(c => c.Copy, copiesInRoom)
                .Sets((m, c, step) => m.CarriedToLeader(c.Copy, c.Leader, step.At), leaderWaits, leaderIsNamed, instructorHasSeenIt, hasCopiesOut, hasCopiesInRoom)
                .Provided(leaderIsNamed.Holds),
            In(BeforeLeaders).AllOf<Instruct>("批示", Verb.ReadAndInstruct, Named(m => m.Leaders, "点名的领导"))
                .NotBy<RegisterDocument>().NotBy<SignProposal>()
                .Sets((m, c, step) => m.Instructed(c.Units, step.By), instructorHasSeenIt, hasUndertakings, unitWaits)
                .Provided(instructorHasSeenIt.Holds)
                .To(Handling, hasUndertakings.Holds)
                .To(Recalling, hasUndertakings.HoldsNot),
            In(Handling).Must<CarryToUnit>("专送办理部门").By(ConfidentialClerk).When(unitWaits.Holds, route.Is(ProposedRoute.ForHandling)).Repeatedly()
                .OneOf(c => c.Copy, copiesInRoom)
                .OneOf(c => c.Unit, unitsWaiting)
                .Sets((m, c, step) => m.BroughtToUnit(c.Copy, c.Unit, step.At), unitWaits, awaitsReports, hasCopiesOut, hasCopiesInRoom)
                .Makes(hasCopiesOut.Holds));

        Reading("1.2.2", "机要文件只由机要员携带、保管", "the confidential clerk alone carries and holds the documents",
            Excludes(
                OfficeClerk,
                "办公室其他工作人员不得携带、保管机要文件",
                "no other clerk of the office may carry or hold a classified document",
                typeof(CarryToLeader),
                typeof(CarryToUnit),
                typeof(PassOn),
                typeof(RecallCopy),
                typeof(ReturnToSender),
                typeof(KeepCopy)));

        Reading("1.2.2", "办公室主任可将呈办单退回机要室，领导、承办单位可退请重新拟办，均说明理由",
            "the Director may give the slip back; a leader or an undertaking unit may ask for another proposal, with a reason",
            In(WithDirector).On<SendBackSlip>("退回机要室").By(OfficeDirector).To(Received),
            In(BeforeLeaders).On<SendBackProposal>("退请重新拟办").ByMemberOf<Instruct>().To(WithDirector).LeavingBehind(),
            In(Handling).On<SendBackProposal>("退请重新拟办").By(Named(m => m.Handlers, "承办单位")).To(WithDirector).LeavingBehind());

        Clause("1.2.3",
            In(Handling).Must<PassOn>("转送承办单位").By(ConfidentialClerk).When(unitWaits.Holds, route.Is(ProposedRoute.ForInstructions)).Repeatedly()
                .OneOf(c => c.Copy, copiesInRoom)
                .OneOf(c => c.Unit, unitsWaiting)
                .Sets((m, c, step) => m.BroughtToUnit(c.Copy, c.Unit, step.At), unitWaits, awaitsReports, hasCopiesOut, hasCopiesInRoom),
            In(Handling).May<CarryOut>("组织办理").By(Named(m => m.Handlers, "承办单位")).Repeatedly());

        Clause("1.2.4",
            In(Handling).Must<ReportBack>("反馈落实情况").By(Named(m => m.Handlers, "承办单位")).When(awaitsReports.Holds).Repeatedly()
                .Sets((m, c, step) => m.Reported(step.By.Seat, c), awaitsReports),
            In(Handling).Must<TrackImplementation>("跟踪督查").By(ConfidentialClerk, OfficeDirector).NotBy<ReportBack>().OwedUntil(isTracked.Holds)
                .Sets((m, _) => m with { IsTracked = true }, isTracked));

        Reading("1.2.5", "各承办单位均已落实反馈的，由机要员宣布办理完毕；主任可说明理由停止办理，文件照样回收", "handling is complete when every unit has reported; the Director may stop it with a reason, and the copies are recalled all the same",
            In(Handling).On<CompleteHandling>("办理完毕").By(ConfidentialClerk).To(Recalling),
            In(WithDirector, BeforeLeaders, Handling).On<StopHandling>("停止办理").By(OfficeDirector).To(Recalling).LeavingBehind());

        Reading("1.2.2", "领导阅后、单位办后，文件交回机要员，再送下一位", "a copy comes back to the clerk before it goes to the next",
            In(WithDirector, BeforeLeaders, Handling).May<RecallCopy>("收回文件").By(ConfidentialClerk).When(hasCopiesOut.Holds).Repeatedly()
                .OneOf(c => c.Copy, copiesOut)
                .Sets((m, c, step) => m.Recalled(c, step.At), missingPartsAreSaid, hasCopiesOut, hasCopiesInRoom, hasLossToSign)
                .Makes(hasCopiesInRoom.Holds)
                .Provided(missingPartsAreSaid.Holds));

        Clause("1.2.5",
            In(Recalling).Must<RecallCopy>("收回文件").By(ConfidentialClerk).When(hasCopiesOut.Holds).Repeatedly()
                .OneOf(c => c.Copy, copiesOut)
                .Sets((m, c, step) => m.Recalled(c, step.At), missingPartsAreSaid, hasCopiesOut, hasCopiesInRoom, hasLossToSign)
                .Makes(hasCopiesInRoom.Holds)
                .Provided(missingPartsAreSaid.Holds),
            In(Recalling).May<KeepCopy>("留存文件").By(ConfidentialClerk).When(hasCopiesInRoom.Holds).Repeatedly()
                .OneOf(c => c.Copy, copiesInRoom)
                .Sets((m, c, step) => m.Settled(c.Copy, Whereabouts.Kept, step.At), allCopiesAreSettled, leaderWaits, unitWaits, hasCopiesInRoom)
                .Meets(copyReturn),
            In(Recalling).On<Archive>("组卷归档").By(ConfidentialClerk).To(Archived).Files<RegisterDocument>()
                .When(allCopiesAreSettled.Holds));

        Clause("1.2.6",
            copyReturn,
            In(WithDirector, BeforeLeaders, Handling, Recalling).May<ReturnToSender>("退回来文单位").By(ConfidentialClerk).When(hasCopiesInRoom.Holds).Repeatedly()
                .OneOf(c => c.Copy, copiesInRoom)
                .Sets((m, c, step) => m.Settled(c.Copy, Whereabouts.ReturnedToSender, step.At), allCopiesAreSettled, leaderWaits, unitWaits, hasCopiesInRoom)
                .Meets(copyReturn));

        Reading("1.2.6", "丢失的，书面记录并经主任签字后销号；逾期的记录在案，均不妨碍归档", "a lost copy is closed by a written record that the Director signs; lateness is recorded; neither keeps the slip from the archive",
            In(WithDirector, BeforeLeaders, Handling, Recalling).May<RecordLoss>("记录文件丢失").By(ConfidentialClerk).When(allCopiesAreSettled.HoldsNot).Repeatedly()
                .Paper("机要文件丢失记录", "RecordOfLoss")
                .OneOf(c => c.Copy, copiesUnsettled)
                .Sets((m, c, step) => m.Settled(c.Copy, Whereabouts.ReportedLost, step.At), hasCopiesOut, hasCopiesInRoom, hasLossToSign),
            In(WithDirector, BeforeLeaders, Handling, Recalling).May<SignLoss>("签字销号").By(OfficeDirector).NotBy<RecordLoss>().When(hasLossToSign.Holds).Repeatedly()
                .OneOf(c => c.Copy, copiesReportedLost)
                .Sets((m, c, step) => m.Settled(c.Copy, Whereabouts.ClosedAsLost, step.At), hasCopiesOut, allCopiesAreSettled, leaderWaits, unitWaits, hasLossToSign)
                .Meets(copyReturn));
    }
}
