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
        Final(Cancelled, "已撤销");

        var copiesAreDistinct = Fact("份号不重复", m => m.CopiesAreDistinct, "份号有重复");
        var copiesLeaveOneOut = Fact("机要室存有的文件有漏列", m => m.CopiesLeaveOneOut, "机要室存有的文件均已列入");
        var copiesLowerALevel = Fact("降低了已登记的密级", m => m.CopiesLowerALevel, "未降低已登记的密级");
        var levelIsLowered = Fact("密级较原密级降低", m => m.LevelIsLowered, "密级未较原密级降低");
        var route = Fact("拟办去向", ClassifiedDocumentTerms.ProposedRoutes, m => m.Route);
        var addresseesAreNamed = Fact("已列明领导或者单位", m => m.AddresseesAreNamed, "未列明领导或者单位");
        var leadersAreAsked = Fact("所列领导均送批示", m => m.LeadersAreAsked, "列有领导而未送批示");
        var allAreHeard = Fact("所列领导均已批示", m => m.AllAreHeard, "所列领导尚有未批示的");
        var awaitsInstructions = Fact("有领导待再批示", m => m.AwaitsInstructions, "没有待再批示的领导");
        var goesOn = Fact("有承办单位或者待再批示的领导", m => m.GoesOn, "既无承办单位也无待再批示的领导");
        var leaderWaits = Fact("有领导待送文件", m => m.LeaderWaits, "领导均已送到");
        var furtherLeaderWaits = Fact("有批请再批示的领导待送文件", m => m.FurtherLeaderWaits, "批请再批示的领导均已送到");
        var instructorHasSeenIt = Fact("文件已送批示人", m => m.InstructorHasSeenIt, "文件未送批示人");
        var hasUndertakings = Fact("有承办单位", m => m.HasUndertakings, "没有承办单位");
        var unitWaits = Fact("有单位待送文件", m => m.UnitWaits, "各单位均已送到");
        var awaitsReports = Fact("有单位未办结反馈", m => m.AwaitsReports, "各单位均已办结反馈");
        var isTracked = Fact("已跟踪督查", m => m.IsTracked, "尚未跟踪督查");
        var hasCopiesOut = Fact("有文件在外", m => m.HasCopiesOut, "没有文件在外");
        var hasCopiesInRoom = Fact("机要室存有文件", m => m.HasCopiesInRoom, "机要室未存有文件");
        var hasLossToSign = Fact("有丢失记录待签字", m => m.HasLossToSign, "没有待签字的丢失记录");
        var hasLossToRecord = Fact("有文件或者缺损可记录丢失", m => m.HasLossToRecord, "没有可记录丢失的文件或者缺损");
        var missingPartsAreSigned = Fact("各份文件完整或者缺损已经签字销号", m => m.MissingPartsAreSigned, "有缺损未经签字销号");
        var keepingIsConsented = Fact("留存的文件无需退回或者来文单位已同意", m => m.KeepingIsConsented, "留存的文件定有退回日期，来文单位尚未同意");
        var senderKnowsWhatIsMissing = Fact("退回的文件完整或者缺损已告知来文单位", m => m.SenderKnowsWhatIsMissing, "退回的文件有缺损，尚未告知来文单位");
        var isRegistered = Fact("已登记", m => m.IsRegistered, "尚未登记");
        var missingPartsAreSaid = Fact("文件完整或缺损已写明", m => m.MissingPartsAreSaid, "缺损情况未写明");
        var allCopiesAreSettled = Fact("各份文件均已退回、留存或者销号", m => m.AllCopiesAreSettled, "尚有未退回、留存或者销号的文件");

        var undatedToo = Option("undatedCopiesAreDue", "1.2.6：未定退回日期的文件也按本单位规定的时限退回", unlessSet: false);
        var copyReturn = PerItem("copyReturn", "按期退回", m => m.ToBeReturned(undatedToo));

        var copiesInRoom = Offer(m => m.Copies, copy => copy.Number, copy => copy.Where == Whereabouts.InRoom);
        var copiesOut = Offer(m => m.Copies, copy => copy.Number, copy => copy.IsOut);
        var copiesToLose = Offer(m => m.Copies, copy => copy.Number, copy => !copy.IsSettled || copy.LosesAPart);
        var copiesReportedLost = Offer(m => m.Copies, copy => copy.Number, copy => copy.HasLossToSign);
        var copiesGone = Offer(m => m.Copies, copy => copy.Number, copy => copy.Where is Whereabouts.ReturnedToSender or Whereabouts.Kept);
        var copiesClosedAsLost = Offer(m => m.Copies, copy => copy.Number, copy => copy.Where == Whereabouts.ClosedAsLost);
        var unitsWaiting = Offer(m => m.Undertakings, undertaking => undertaking.Unit, undertaking => undertaking.Waits);
        var unitsAtWork = Offer(m => m.Undertakings, undertaking => undertaking.Unit, undertaking => undertaking.IsOpen);

        var namedLeaders = Offer(m => m.Instructing, leader => leader.ToString());
        var director = Holder(OfficeDirector);
        var leaders = Named(m => m.Leaders, "所列领导");
        var instructing = Named(m => m.Instructing, "所列领导");
        var units = Named(m => m.Handlers, "承办单位");
        Fact[] waiting = [leaderWaits, furtherLeaderWaits, unitWaits];
        Fact[] registration = [copiesAreDistinct, copiesLeaveOneOut, copiesLowerALevel, allCopiesAreSettled, hasCopiesInRoom, isRegistered, hasLossToRecord, .. waiting];
        Fact[] settled = [allCopiesAreSettled, hasCopiesInRoom, hasCopiesOut, hasLossToRecord, keepingIsConsented, senderKnowsWhatIsMissing, .. waiting];
        Fact[] undertakings = [hasUndertakings, unitWaits, awaitsReports, goesOn];
        Fact[] instructions = [instructorHasSeenIt, leaderWaits, furtherLeaderWaits, allAreHeard, awaitsInstructions, .. undertakings];

        Clause("1.2.1",
            Open<ReceiveDocument>("接收").By(ConfidentialClerk).Records().Creates(c => new() { Document = c }).To(Received),
            In(Received).On<RegisterDocument>("登记并填写呈办单").By(ConfidentialClerk).Replacing().To(WithDirector)
                .Paper("机要文件呈办单", "ClassifiedRoutingSlip")
                .Sets((m, c, step) => m.Registered(c.RegisterNumber, c.Copies, step.At), registration)
                .Provided(copiesAreDistinct.Holds, copiesLeaveOneOut.HoldsNot, copiesLowerALevel.HoldsNot)
                .Ends(copyReturn)
                .Starts(copyReturn),
            In(WithDirector).On<SignProposal>("签署拟办意见").By(director).NotBy<RegisterDocument>().NotBy<CorrectRegistration>().Replacing()
                .Sets((m, c) => m.Proposed(c), [route, addresseesAreNamed, leadersAreAsked, isTracked, .. instructions])
                .Makes(awaitsReports.HoldsNot, isTracked.HoldsNot, awaitsInstructions.HoldsNot)
                .Provided(addresseesAreNamed.Holds, leadersAreAsked.Holds)
                .To(BeforeLeaders, route.Is(ProposedRoute.ForInstructions))
                .To(Handling, route.Is(ProposedRoute.ForHandling)));

        Reading("1.2.1", "登记有误或者来文单位另定退回日期的，由机要室说明理由更正，不降低密级；拟办意见和批示以文件为准，不因此重签", "the confidential room corrects a wrong entry, or a date of return that the sender has changed, with the reason, and lowers no level by it; proposal and instructions rest on the document itself and are not signed again",
            In(Received, WithDirector, BeforeLeaders, Handling, Recalling).May<CorrectReceipt>("更正收文登记").By(ConfidentialClerk).Repeatedly()
                .Corrects<ReceiveDocument>()
                .Sets((m, c) => m.Corrected(c)),
            In(WithDirector, BeforeLeaders, Handling, Recalling).May<CorrectRegistration>("更正呈办单登记").By(ConfidentialClerk).Repeatedly()
                .Sets((m, c, step) => m.Registered(c.RegisterNumber, c.Copies, step.At), registration)
                .Provided(copiesAreDistinct.Holds, copiesLeaveOneOut.HoldsNot, copiesLowerALevel.HoldsNot)
                .Ends(copyReturn)
                .Starts(copyReturn));

        Reading("1.2.1", "密级降低或者解除的，以来文单位的通知为依据，由可接触原密级的办公室主任登记变更", "a level is lowered or taken off on the sender's notice, by a Director who is cleared for the original level",
            In(WithDirector, BeforeLeaders, Handling, Recalling).May<LowerLevel>("降低或者解除密级").By(director).Repeatedly()
                .Sets((m, c) => m.LoweredTo(c.Marking), levelIsLowered)
                .Provided(levelIsLowered.Holds));

        Clause("1.2.2",
            In(BeforeLeaders).Must<CarryToLeader>("专送领导").By(ConfidentialClerk).Records().OwedWhen(leaderWaits.Holds).Repeatedly()
                .OneOf(c => c.Copy, copiesInRoom)
                .OneOf(c => c.Leader.ToString(), namedLeaders, nameof(CarryToLeader.Leader))
                .Sets((m, c, step) => m.CarriedToLeader(c.Copy, c.Leader, step.At), leaderWaits, furtherLeaderWaits, instructorHasSeenIt, hasCopiesOut, hasCopiesInRoom),
            In(BeforeLeaders).AllOf<Instruct>("批示", Verb.ReadAndInstruct, leaders)
                .NotBy<RegisterDocument>().NotBy<CorrectRegistration>().NotBy<SignProposal>()
                .Sets((m, c, step) => m.Instructed(c, step.By), instructions)
                .Provided(instructorHasSeenIt.Holds)
                .To(Handling, goesOn.Holds)
                .To(Recalling, goesOn.HoldsNot),
            In(Handling).Must<CarryToUnit>("专送办理部门").By(ConfidentialClerk).Records().When(unitWaits.Holds, route.Is(ProposedRoute.ForHandling)).Repeatedly()
                .OneOf(c => c.Copy, copiesInRoom)
                .OneOf(c => c.Unit, unitsWaiting)
                .Sets((m, c, step) => m.BroughtToUnit(c.Copy, c.Unit, step.At), unitWaits, awaitsReports, hasCopiesOut, hasCopiesInRoom)
                .Makes(hasCopiesOut.Holds));

        Reading("1.2.2", "拟办意见可同时列明领导和部门，送领导批示的同时送部门办理；领导可批请其他领导再批示，对落实情况不满意的可再作批示", "a proposal may name leaders and departments together, and both receive the document; a leader may ask further leaders to instruct, and one who is not satisfied with the implementation instructs again",
            In(Handling).Must<CarryToLeader>("专送领导").By(ConfidentialClerk).Records().OwedWhen(furtherLeaderWaits.Holds).Repeatedly()
                .OneOf(c => c.Copy, copiesInRoom)
                .OneOf(c => c.Leader.ToString(), namedLeaders, nameof(CarryToLeader.Leader))
                .Sets((m, c, step) => m.CarriedToLeader(c.Copy, c.Leader, step.At), leaderWaits, furtherLeaderWaits, instructorHasSeenIt, hasCopiesOut, hasCopiesInRoom),
            In(Handling).Must<Instruct>("再批示").By(instructing).OwedWhen(awaitsInstructions.Holds).Repeatedly()
                .NotBy<RegisterDocument>().NotBy<CorrectRegistration>().NotBy<SignProposal>()
                .Sets((m, c, step) => m.Instructed(c, step.By), instructions)
                .Provided(instructorHasSeenIt.Holds));

        Reading("1.2.2", "领导到机要室阅看的，由机要员登记，视同送达", "where a leader reads a copy in the confidential room the clerk records that, and it counts as carried to him",
            In(BeforeLeaders, Handling).May<ReadInRoom>("登记在机要室阅看").By(ConfidentialClerk).Records().Repeatedly()
                .OneOf(c => c.Copy, copiesInRoom)
                .OneOf(c => c.Leader.ToString(), namedLeaders, nameof(ReadInRoom.Leader))
                .Sets((m, c) => m.ReadBy(c.Leader), leaderWaits, furtherLeaderWaits, instructorHasSeenIt));

        Reading("1.2.2", "送批示期间主任可说明理由加签领导，尚未批示的加签领导可再减去，拟办意见所列的不减；批请再批示的领导久未批示的，主任可说明理由不再等候", "while the document is before the leaders the Director may add one, with the reason, and take him out again before he instructs, but nobody whom the proposal names; where a leader asked another to instruct and that one is long silent, the Director may go on without him, with the reason",
            In(BeforeLeaders).May<AddLeader>("加签").By(director).Repeatedly()
                .Sets((m, c) => m.WithLeader(c.Leader), leaderWaits, allAreHeard),
            In(BeforeLeaders).On<TakeOutLeader>("减签").By(director).Repeatedly().LeavingBehind()
                .OneOf(c => c.Leader.ToString(), Offer(m => m.AddedLeaders, leader => leader.ToString()), nameof(TakeOutLeader.Leader))
                .Sets((m, c) => m.WithoutLeader(c.Leader), leaderWaits, allAreHeard)
                .To(BeforeLeaders, allAreHeard.HoldsNot)
                .To(Handling, allAreHeard.Holds, goesOn.Holds)
                .To(Recalling, allAreHeard.Holds, goesOn.HoldsNot),
            In(Handling).May<GoOnWithoutLeader>("不再等候领导").By(director).Repeatedly()
                .OneOf(c => c.Leader.ToString(), Offer(m => m.AwaitedLeaders, leader => leader.ToString()), nameof(GoOnWithoutLeader.Leader))
                .Sets((m, c) => m.GoneOnWithout(c.Leader), awaitsInstructions, furtherLeaderWaits, goesOn));

        Reading("1.2.2", "机要文件只由机要员携带、保管", "the confidential clerk alone carries and holds the documents",
            Excludes(
                OfficeClerk,
                "办公室其他工作人员不得携带、保管机要文件",
                "no other clerk of the office may carry or hold a classified document",
                typeof(CarryToLeader),
                typeof(ReadInRoom),
                typeof(CarryToUnit),
                typeof(PassOn),
                typeof(RecallCopy),
                typeof(ReturnToSender),
                typeof(KeepCopy)));

        Reading("1.2.2", "办公室主任可将呈办单退回机要室，也可收回另拟；领导、承办单位可退请重新拟办，均须说明理由",
            "the Director may give the slip back or take his proposal back; a leader or an undertaking unit may ask for another proposal, with a reason",
            In(WithDirector).On<SendBackSlip>("退回机要室").By(director).To(Received),
            In(BeforeLeaders, Handling).On<RecallProposal>("收回另拟").By(director).To(WithDirector).LeavingBehind(),
            In(BeforeLeaders).On<SendBackProposal>("退请重新拟办").ByMemberOf<Instruct>().To(WithDirector).LeavingBehind(),
            In(Handling).On<SendBackProposal>("退请重新拟办").By(units).To(WithDirector).LeavingBehind());

        Reading("1.2.2", "拟办意见签署后、领导批示后尚无人办理下一步的，本人可说明理由撤回", "the Director may take back the proposal that he signed, and a leader what he instructed, with the reason, as long as nobody has acted on it",
            In(BeforeLeaders, Handling).On<TakeBackProposal>("撤回拟办意见").TakesBack<SignProposal>().To(WithDirector),
            In(BeforeLeaders).May<TakeBackInstruction>("撤回批示").TakesBack<Instruct>(),
            In(Handling, Recalling).On<TakeBackInstruction>("撤回批示").TakesBack<Instruct>().To(BeforeLeaders));

        Reading("1.2.2", "主任可增加承办单位；不属本单位职责的，承办单位可退回；久未反馈或者所列有误的，由领导或者主任说明理由改派，尚有其他单位承办的也可不再等候", "the Director may add a unit; a unit returns what is outside its duties; where a unit is silent or was named by mistake, a leader or the Director names another, with the reason, or stops waiting for it where others handle the document",
            In(BeforeLeaders, Handling).May<AddUnits>("增加承办单位").By(director).Repeatedly()
                .Sets((m, c) => m.WithUndertakings(c.Units), undertakings)
                .Makes(hasUndertakings.Holds, goesOn.Holds),
            In(Handling).May<ReturnTask>("退回承办任务").By(units).Records().Repeatedly()
                .Sets((m, c, step) => m.ReturnedBy(step.By.Seat, c.Reason)),
            In(Handling).May<ReplaceUnit>("改派承办单位").By(instructing, director).Repeatedly()
                .OneOf(c => c.Unit, unitsAtWork)
                .Sets((m, c) => m.Replaced(c), undertakings)
                .Provided(hasUndertakings.Holds));

        Clause("1.2.3",
            In(Handling).Must<PassOn>("转送承办单位").By(ConfidentialClerk).Records().When(unitWaits.Holds, route.Is(ProposedRoute.ForInstructions)).Repeatedly()
                .OneOf(c => c.Copy, copiesInRoom)
                .OneOf(c => c.Unit, unitsWaiting)
                .Sets((m, c, step) => m.BroughtToUnit(c.Copy, c.Unit, step.At), unitWaits, awaitsReports, hasCopiesOut, hasCopiesInRoom),
            In(Handling).May<CarryOut>("组织办理").By(units).Records().Repeatedly());

        Reading("1.2.3", "领导尚未批示完毕的，也可先行转送所列单位", "a unit that is named may receive the document before all leaders have instructed",
            In(BeforeLeaders).May<PassOn>("转送承办单位").By(ConfidentialClerk).Records().When(unitWaits.Holds).Repeatedly()
                .OneOf(c => c.Copy, copiesInRoom)
                .OneOf(c => c.Unit, unitsWaiting)
                .Sets((m, c, step) => m.BroughtToUnit(c.Copy, c.Unit, step.At), unitWaits, awaitsReports, hasCopiesOut, hasCopiesInRoom));

        Clause("1.2.4",
            In(Handling).Must<ReportBack>("反馈落实情况").By(units).Records().OwedWhen(awaitsReports.Holds).Repeatedly()
                .Sets((m, c, step) => m.Reported(step.By.Seat, c), awaitsReports),
            In(Handling).Must<TrackImplementation>("跟踪督查").By(ConfidentialClerk, OfficeDirector, SupervisionOffice).Records().NotBy<ReportBack>().OwedUntil(isTracked.Holds).OwedWhen(hasUndertakings.Holds)
                .Sets((m, _) => m with { IsTracked = true }, isTracked));

        Reading("1.2.4", "跟踪督查由机要室、主任或者督查室办理；办理完毕后的反馈照样记录", "the confidential room, the Director or the Supervision Office tracks implementation; what a unit reports after handling is complete is recorded all the same",
            In(Recalling).May<ReportBack>("补充反馈").By(units).Records().Repeatedly()
                .Sets((m, c, step) => m.Reported(step.By.Seat, c), awaitsReports));

        Reading("1.2.1", "尚未登记的重复收文等，由主任说明理由撤销", "what is not registered yet, such as a document that was entered twice, the Director strikes out with the reason",
            In(Received).On<StopHandling>("撤销收文").By(OfficeDirector).When(isRegistered.HoldsNot).To(Cancelled).LeavingBehind());

        Reading("1.2.5", "各承办单位均已落实反馈的，由机要员注明办理完毕；主任可说明理由停止办理，文件仍须回收", "once every unit has reported implementation, the confidential clerk marks handling as complete; the Director may stop it with a reason, and the copies are recalled all the same",
            In(Handling).On<CompleteHandling>("办理完毕").By(ConfidentialClerk).To(Recalling),
            In(WithDirector, BeforeLeaders, Handling).On<StopHandling>("停止办理").By(OfficeDirector).To(Recalling).LeavingBehind());

        Reading("1.2.2", "领导阅后、单位办后，文件先交回机要员，再送下一领导或者单位", "a copy comes back to the clerk before it goes to the next",
            In(WithDirector, BeforeLeaders, Handling).May<RecallCopy>("收回文件").By(ConfidentialClerk).Records().When(hasCopiesOut.Holds).Repeatedly()
                .OneOf(c => c.Copy, copiesOut)
                .Sets((m, c, step) => m.Recalled(c, step.At), missingPartsAreSaid, hasCopiesOut, hasCopiesInRoom, hasLossToSign, hasLossToRecord, missingPartsAreSigned)
                .Makes(hasCopiesInRoom.Holds)
                .Provided(missingPartsAreSaid.Holds));

        Clause("1.2.5",
            In(Recalling).Must<RecallCopy>("收回文件").By(ConfidentialClerk).Records().When(hasCopiesOut.Holds).Repeatedly()
                .OneOf(c => c.Copy, copiesOut)
                .Sets((m, c, step) => m.Recalled(c, step.At), missingPartsAreSaid, hasCopiesOut, hasCopiesInRoom, hasLossToSign, hasLossToRecord, missingPartsAreSigned)
                .Makes(hasCopiesInRoom.Holds)
                .Provided(missingPartsAreSaid.Holds),
            In(Recalling).May<KeepCopy>("留存文件").By(ConfidentialClerk).When(hasCopiesInRoom.Holds).Repeatedly()
                .OneOf(c => c.Copy, copiesInRoom)
                .Sets((m, c, step) => m.Kept(c, step.At), settled)
                .Provided(keepingIsConsented.Holds)
                .Ends(copyReturn),
            In(Recalling).On<Archive>("组卷归档").By(ConfidentialClerk).To(Archived).Files<RegisterDocument>()
                .When(allCopiesAreSettled.Holds, missingPartsAreSigned.Holds));

        Reading("1.2.6", "退回日期以来文单位所定为准；来文单位未定的，不设时限", "a copy goes back by the date that the sender sets; one without a date has no limit");

        Clause("1.2.6",
            copyReturn,
            In(WithDirector, BeforeLeaders, Handling, Recalling).May<ReturnToSender>("退回来文单位").By(ConfidentialClerk).Records().When(hasCopiesInRoom.Holds).Repeatedly()
                .OneOf(c => c.Copy, copiesInRoom)
                .Sets((m, c, step) => m.Returned(c, step.At), settled)
                .Provided(senderKnowsWhatIsMissing.Holds)
                .Meets(copyReturn));

        Reading("1.2.6", "定有退回日期的文件，经来文单位同意方可留存，记明同意人和日期，退回期限随之终止；缺损的文件退回时告知来文单位，缺损部分经书面记录、主任签字销号后归档", "a copy with a date of return is kept only if the sender consents, with who did and on which day, and its limit then ends; of one that is incomplete the sender is told what is missing when it goes back, and the slip is archived once the loss of that is recorded in writing and signed by the Director",
            Content<KeepCopy>(nameof(KeepCopy.ConsentOf), nameof(KeepCopy.ConsentedOn)),
            Content<ReturnToSender>(nameof(ReturnToSender.Missing)));

        Reading("1.2.6", "下落登记有误或者退回、留存后又回到机要室的，由机要员说明理由更正；销号后找回的，由主任说明理由撤销销号，再行收回", "where a copy is was entered wrongly, or it came back after it was returned or kept: the confidential clerk corrects that with the reason; one that is found after its loss was signed the Director reopens with the reason, and it is taken back",
            In(WithDirector, BeforeLeaders, Handling, Recalling).May<CorrectWhereabouts>("更正文件下落").By(ConfidentialClerk).Repeatedly()
                .Corrects<ReturnToSender>().Corrects<KeepCopy>()
                .OneOf(c => c.Copy, copiesGone)
                .Sets((m, c, step) => m.Found(c, step.At), settled)
                .Makes(allCopiesAreSettled.HoldsNot, hasLossToRecord.Holds)
                .Starts(copyReturn),
            In(WithDirector, BeforeLeaders, Handling, Recalling).May<ReopenLoss>("撤销销号").By(OfficeDirector).Repeatedly()
                .OneOf(c => c.Copy, copiesClosedAsLost)
                .Sets((m, c, step) => m.Settled(c.Copy, Whereabouts.ReportedLost, step.At), [hasLossToSign, .. settled])
                .Makes(allCopiesAreSettled.HoldsNot, hasCopiesOut.Holds, hasLossToSign.Holds, hasLossToRecord.Holds)
                .Starts(copyReturn));

        Reading("1.2.6", "丢失的，书面记录并经主任签字后销号；逾期的记录在案，均不妨碍归档", "a lost copy is closed by a written record that the Director signs; lateness is recorded; neither keeps the slip from the archive",
            In(WithDirector, BeforeLeaders, Handling, Recalling).May<RecordLoss>("记录文件丢失").By(ConfidentialClerk).Records().When(hasLossToRecord.Holds).Repeatedly()
                .Paper("机要文件丢失记录", "RecordOfLoss")
                .OneOf(c => c.Copy, copiesToLose)
                .Sets((m, c, step) => m.Lost(c.Copy, step.At), hasCopiesOut, hasCopiesInRoom, hasLossToSign, hasLossToRecord)
                .Makes(hasLossToSign.Holds),
            In(WithDirector, BeforeLeaders, Handling, Recalling).May<SignLoss>("签字销号").By(OfficeDirector).NotBy<RecordLoss>().SameThingOnly().When(hasLossToSign.Holds).Repeatedly()
                .OneOf(c => c.Copy, copiesReportedLost)
                .Sets((m, c, step) => m.LossSigned(c.Copy, step.At), [hasLossToSign, missingPartsAreSigned, .. settled])
                .Meets(copyReturn));
    }
}
