using static Baodi.Procedures.Posts;
using static Baodi.Procedures.RequestReports.RequestReportState;

namespace Baodi.Procedures.RequestReports;

/// <summary>Chapter 1, section 1: how a request or report goes through the office and before the leaders.</summary>
/// <param name="supervise">How a document becomes a matter of supervision.</param>
internal sealed class RequestReportProcedure(OpeningFor supervise)
    : ProcedureDefinition<RequestReportState, RequestReport>(BaodiNotice.Of2017, ProcedureIds.RequestReport, static options => new RequestReportJson(options))
{
    protected override void Define()
    {
        State(Received, "已接收");
        Final(Returned, "已退回");
        State(WithReviewer, "待审签");
        State(BeforeLeaders, "呈送领导");
        State(Handling, "办理中");
        State(Complete, "办理完毕");
        Final(Archived, "已归档");
        Final(Withdrawn, "已撤回");

        var isRequest = Fact("文种为请示", m => m.IsRequest, "文种为报告");
        var isAnswered = Fact("请示已答复", m => m.IsAnswered, "请示尚未答复");
        var answerIsOwed = Fact("请示待答复", m => m.AnswerIsOwed, "没有待答复的请示");
        var reviewIsTouched = Fact("更正涉及审签所依据的内容", m => m.ReviewIsTouched, "更正不涉及审签所依据的内容");
        var headComesAfterTheDirector = Fact("呈送区长的由主任审签", m => m.HeadComesAfterTheDirector, "呈送区长而由分管副主任审签");
        var allAreHeard = Fact("所列领导均已阅示或者不再等候", m => m.AllAreHeard, "所列领导尚有未阅示的");
        var isOnlyRead = Fact("仅需阅知", m => m.IsOnlyRead, "须办理、督办或者答复");
        var hasUnforwarded = Fact("有批示未印转", m => m.HasUnforwarded, "批示均已印转");
        var awaitsResults = Fact("有转办对象未反馈", m => m.AwaitsResults, "转办对象均已反馈");
        var somebodyHandles = Fact("仍有承担办理的转办对象", m => m.SomebodyHandles, "没有承担办理的转办对象");
        var supervisionIsOwed = Fact("督办要求待转督查室", m => m.SupervisionIsOwed, "没有待转督查室的督办要求");
        var supervisionRuns = Fact("督查未了结", m => m.SupervisionRuns, "没有未了结的督查");

        var reviewer = Seated(m => m.ReviewerSeat, "审签人");
        var director = Holder(OfficeDirector);
        var leaders = Named(m => m.Leaders, "呈送领导");
        var instructing = Named(m => m.Instructing, "阅示领导");
        var silent = Offer(m => m.Silent, leader => leader.ToString());
        var spared = Offer(m => m.Spared, leader => leader.ToString());

        Clause("1.1.1",
            Open<Receive>("接收").By(OfficeClerk).Records().Creates(c => new() { Document = c }).To(Received),
            In(Received).On<Return>("退回").By(OfficeClerk).To(Returned));

        Reading("1.1.1", "收文登记有误的，由办公室说明理由更正；签批以原文为准，不因此重签，改作请示的另须答复", "the office corrects a wrong entry of the receipt, with the reason; signatures and instructions rest on the document itself and are not given again, and a document that turns out to be a request is owed an answer",
            In(Received, WithReviewer, BeforeLeaders, Handling).May<CorrectReceipt>("更正收文登记").By(OfficeClerk).Repeatedly()
                .Corrects<Receive>()
                .Sets((m, c) => m.Corrected(c), isRequest, answerIsOwed, isOnlyRead),
            In(Complete).On<CorrectReceipt>("更正收文登记").By(OfficeClerk).Repeatedly()
                .Corrects<Receive>()
                .Sets((m, c) => m.Corrected(c), isRequest, answerIsOwed, isOnlyRead)
                .To(Complete, answerIsOwed.HoldsNot)
                .BackTo(Handling, answerIsOwed.Holds));

        Clause("1.1.2",
            In(Received).On<Register>("登记并填写呈办单").By(OfficeClerk).Replacing().To(WithReviewer)
                .Paper("请示报告呈办单", "RoutingSlip")
                .Sets((m, c) => m.Registered(c), headComesAfterTheDirector)
                .AsksForReviewer(),
            In(WithReviewer).On<ReviewAndSign>("审签").By(reviewer).NotBy<Register>()
                .Sets((m, c) => m.Before(c.Leaders.OrEmpty()) with { FollowUpWanted = m.FollowUpWanted || c.FollowUp }, supervisionIsOwed, isOnlyRead, allAreHeard, headComesAfterTheDirector)
                .Provided(headComesAfterTheDirector.Holds)
                .To(BeforeLeaders));

        Reading("1.1.2", "审签人认为不属本人审签的，转另一审签人，是否需区长审签随之改定；认为不合要求的，退回经办人", "a reviewer who finds that the document is not his to review hands it to the other reviewer, and whether the District Head must sign changes with it; one who finds it unfit gives it back to the clerk",
            In(WithReviewer).May<HandOver>("转另一审签人").By(reviewer).Repeatedly()
                .Unseparated("只改由谁审签，不作审签", "it says who reviews and judges nothing")
                .Sets((m, _) => m with { DistrictHeadMustSign = !m.DistrictHeadMustSign }, headComesAfterTheDirector)
                .AsksForReviewer(),
            In(WithReviewer).On<GiveBack>("退回经办人").By(reviewer).To(Received).LeavingBehind());

        Reading("1.1.2", "呈办单登记有误的，由办公室说明理由更正；涉及审签所依据的内容的，重新审签、阅示", "the office corrects a wrong entry of the slip, with the reason; where the review rested on it, the document is reviewed and instructed on anew",
            In(WithReviewer).May<CorrectRegistration>("更正呈办单登记")
                .AsCorrection(reviewIsTouched, isAnswered, answerIsOwed, headComesAfterTheDirector)
                .Renews<ReviewAndSign>(),
            In(BeforeLeaders).On<CorrectRegistration>("更正呈办单登记")
                .AsCorrection(reviewIsTouched, isAnswered, answerIsOwed, headComesAfterTheDirector)
                .To(BeforeLeaders, reviewIsTouched.HoldsNot)
                .To(WithReviewer, reviewIsTouched.Holds),
            In(Handling).On<CorrectRegistration>("更正呈办单登记").LeavingBehind()
                .AsCorrection(reviewIsTouched, isAnswered, answerIsOwed, headComesAfterTheDirector)
                .To(Handling, reviewIsTouched.HoldsNot)
                .To(WithReviewer, reviewIsTouched.Holds),
            In(Complete).On<CorrectRegistration>("更正呈办单登记")
                .AsCorrection(reviewIsTouched, isAnswered, answerIsOwed, headComesAfterTheDirector)
                .To(Complete, reviewIsTouched.HoldsNot)
                .To(WithReviewer, reviewIsTouched.Holds));

        Clause("1.1.3",
            Content<ReviewAndSign>(nameof(ReviewAndSign.Leaders)),
            In(BeforeLeaders).InTurn<Instruct>("阅示", Verb.ReadAndInstruct, leaders)
                .AsInstruction(hasUnforwarded, awaitsResults, somebodyHandles, supervisionIsOwed, isOnlyRead, allAreHeard)
                .To(Handling, isOnlyRead.HoldsNot)
                .To(Complete, isOnlyRead.Holds));

        Reading("1.1.3", "领导可说明理由退请补充，审签人、办公室主任可说明理由收回另呈，均重新审签、依次呈送", "a leader may send the document back for more information, with the reason, and the reviewer or the Director may take it back to present it otherwise; it is then reviewed and presented anew",
            In(BeforeLeaders).On<SendBack>("退请补充").ByMemberOf<Instruct>().To(WithReviewer),
            In(BeforeLeaders).On<RecallFromLeaders>("收回另呈").By(reviewer, director).To(WithReviewer));

        Reading("1.1.3", "领导批示后，下一位领导尚未批示、也未印转的，本人可说明理由撤回", "a leader may take back his instruction, with the reason, as long as the next leader has not instructed and nothing has been forwarded",
            In(BeforeLeaders).May<TakeBackInstruction>("撤回批示").TakesBack<Instruct>(),
            In(Handling, Complete).On<TakeBackInstruction>("撤回批示").TakesBack<Instruct>().To(BeforeLeaders));

        Reading("1.1.3", "呈送期间，审签人、办公室主任和所列领导可说明理由加签领导；尚未阅示的加签领导可再减去，审签意见所列的不减；由分管副主任审签的不加签区长，须收回另呈", "while the document is before the leaders, they themselves, the reviewer and the Director may add a leader, with the reason; an added leader who has yet to instruct can be taken out again, those whom the review names cannot; where the Deputy Director reviewed, the District Head is not added, and the document is taken back and presented otherwise",
            In(BeforeLeaders).May<AddLeader>("加签").By(reviewer, director, leaders).Repeatedly()
                .Sets((m, c) => m.WithLeader(c.Leader), allAreHeard, headComesAfterTheDirector)
                .Provided(headComesAfterTheDirector.Holds),
            In(BeforeLeaders).On<TakeOutLeader>("减签").By(reviewer, director, leaders).Repeatedly()
                .OneOf(c => c.Leader.ToString(), Offer(m => m.AddedLeaders, leader => leader.ToString()), nameof(TakeOutLeader.Leader))
                .Sets((m, c) => m.WithoutLeader(c.Leader), allAreHeard, headComesAfterTheDirector)
                .To(BeforeLeaders, allAreHeard.HoldsNot)
                .To(Handling, allAreHeard.Holds, isOnlyRead.HoldsNot)
                .To(Complete, allAreHeard.Holds, isOnlyRead.Holds));

        Reading("1.1.3", "所列领导久未阅示的，审签人、办公室可以催请；仍未阅示的，由列名的审签人说明理由不再等候，不算已经阅示，其后仍可阅示；须由区长审签的，区长不能略过",
            "a leader who is silent may be pressed by the reviewer or the office; where that does not help, the reviewer who named him may decide to wait no longer, with the reason: he has not read it then, and may still; the District Head cannot be passed over where he must sign",
            In(BeforeLeaders).May<PressLeader>("催请领导").By(reviewer, director, Holder(OfficeClerk)).Repeatedly()
                .OneOf(c => c.Leader.ToString(), silent, nameof(PressLeader.Leader)),
            In(BeforeLeaders).On<ExcuseLeader>("不再等候领导").By(reviewer).Repeatedly()
                .OneOf(c => c.Leader.ToString(), spared, nameof(ExcuseLeader.Leader))
                .Excuses<Instruct>(c => c.Leader)
                .Sets((m, c) => m.Without(c.Leader), allAreHeard)
                .To(BeforeLeaders, allAreHeard.HoldsNot)
                .To(Handling, allAreHeard.Holds, isOnlyRead.HoldsNot)
                .To(Complete, allAreHeard.Holds, isOnlyRead.Holds));

        Clause("1.1.4",
            In(Handling).Must<Forward>("印转").By(OfficeClerk).When(hasUnforwarded.Holds).Repeatedly()
                .Sets((m, _) => m.Forwarded(), hasUnforwarded)
                .Makes(hasUnforwarded.HoldsNot),
            In(Handling, Complete).May<ReportHandling>("反馈办理情况").By(Named(m => m.Handlers, "转办单位")).Records().Repeatedly()
                .ToldTo(OfficeClerk)
                .Sets((m, c, step) => m.Reported(step.By.Seats, c.Result), awaitsResults));

        Reading("1.1.4", "呈送期间已有批示的可先行印转，所转单位可先行办理、反馈；其后的批示另行印转", "what a leader has instructed is forwarded while others are still to instruct, and whoever it went to may report; what is instructed afterwards is forwarded in its turn",
            In(BeforeLeaders).May<Forward>("印转").By(OfficeClerk).When(hasUnforwarded.Holds).Repeatedly()
                .Sets((m, _) => m.Forwarded(), hasUnforwarded)
                .Makes(hasUnforwarded.HoldsNot),
            In(BeforeLeaders).May<ReportHandling>("反馈办理情况").By(Named(m => m.Handlers, "转办单位")).Records().Repeatedly()
                .ToldTo(OfficeClerk)
                .Sets((m, c, step) => m.Reported(step.By.Seats, c.Result), awaitsResults));

        Reading("1.1.4", "印转的领导作出批示，并可再转；领导对办理情况不满意的可再作批示", "a leader to whom it was referred instructs in his turn and may refer it further; a leader who is not satisfied with the result instructs again",
            In(Handling).May<Instruct>("再作批示").By(instructing).Repeatedly()
                .AsInstruction(hasUnforwarded, awaitsResults, somebodyHandles, supervisionIsOwed, isOnlyRead, allAreHeard),
            In(Complete).On<Instruct>("再作批示").By(instructing).LeavingBehind()
                .AsInstruction(hasUnforwarded, awaitsResults, somebodyHandles, supervisionIsOwed, isOnlyRead, allAreHeard)
                .BackTo(Handling));

        Reading("1.1.4", "单位由经办人或者主要领导反馈，电话反馈的由办公室代录；不属本人、本单位职责的，转办对象可退回；久未反馈或者转办有误的，由领导、审签人或者办公室主任说明理由改派，尚有其他对象办理的也可不再等候", "a unit reports by its officer or its head, and the office enters what is reported by telephone; a recipient returns what is outside his duties or those of his unit; where a recipient is silent or was named by mistake, a leader, the reviewer or the Director names another, with the reason, or stops waiting where others handle it",
            In(Handling).May<ReturnReferral>("退回转办").By(Named(m => m.Awaited, "转办对象")).Records().Repeatedly()
                .Sets((m, c, step) => m.ReturnedBy(step.By.Seats, c.Reason)),
            In(Handling).May<ReplaceRecipient>("改派").By(instructing, reviewer, director).Repeatedly()
                .OneOf(c => c.Recipient.ToString(), Offer(m => m.Referrals, referral => referral.To.ToString(), referral => referral.IsOpen), nameof(ReplaceRecipient.Recipient))
                .Sets((m, c) => m.Replaced(c), hasUnforwarded, awaitsResults, somebodyHandles, supervisionIsOwed)
                .Provided(somebodyHandles.Holds));

        Clause("1.1.5",
            In(Handling).Must<ReferToSupervision>("转督查室督办").OwedWhen(supervisionIsOwed.Holds).Repeatedly()
                .AsReferral(supervise, supervisionIsOwed, supervisionRuns, isOnlyRead));

        Reading("1.1.5", "是否需要督办，由领导、审签人或者办公室主任在办结归档前随时提出，办公室也可说明理由转督查室", "a leader, the reviewer or the Director may say at any time before filing that the document needs follow-up; the office may refer it to the supervision office too, with the ground",
            In(BeforeLeaders).May<ReferToSupervision>("转督查室督办").Repeatedly()
                .AsReferral(supervise, supervisionIsOwed, supervisionRuns, isOnlyRead),
            In(Complete).On<ReferToSupervision>("转督查室督办").LeavingBehind()
                .AsReferral(supervise, supervisionIsOwed, supervisionRuns, isOnlyRead)
                .BackTo(Handling),
            In(WithReviewer, BeforeLeaders, Handling).May<AskForFollowUp>("提出督办").By(instructing, reviewer, director).Repeatedly()
                .AsAskingForFollowUp(supervisionIsOwed, supervisionRuns, isOnlyRead),
            In(Complete).On<AskForFollowUp>("提出督办").By(instructing, reviewer, director).LeavingBehind()
                .AsAskingForFollowUp(supervisionIsOwed, supervisionRuns, isOnlyRead)
                .BackTo(Handling));

        Reading("1.1.6", "各转办对象均已反馈、请示已答复、督查事项已了结，即为办理完毕", "handling is complete when every recipient has reported, a request has its answer and the supervision matter is over",
            In(Handling).Must<AnswerRequest>("答复请示").By(OfficeClerk).When(isRequest.Holds).OwedUntil(isAnswered.Holds)
                .Sets((m, c) => m with { Answer = c.Text }, isAnswered, answerIsOwed),
            In(WithReviewer, BeforeLeaders, Handling).May<RecordSupervisionResult>("记录督查结果").By(SupervisionOffice, OfficeClerk).Records().When(supervisionRuns.Holds).FirmAbout(supervisionRuns.Name)
                .Repeatedly()
                .Awaits(ProcedureIds.Supervision)
                .Sets((m, _) => m.OutOfSupervision(), supervisionRuns, supervisionIsOwed)
                .Makes(supervisionRuns.HoldsNot, supervisionIsOwed.HoldsNot),
            In(Handling).On<CompleteHandling>("办理完毕").By(OfficeClerk).To(Complete)
                .When(awaitsResults.HoldsNot, supervisionRuns.HoldsNot));

        Clause("1.1.6",
            In(Complete).On<Archive>("归档").By(OfficeClerk).To(Archived).Files<Register>());

        Reading("1.1.1", "报送单位可在办理完毕前撤回，由办公室记明提出人和时间；未办的职责随之终止", "the unit that sent a document may withdraw it until it is handled, and the office records who said so and when; open duties close",
            In(Received, WithReviewer, BeforeLeaders, Handling).On<Withdraw>("撤回").By(OfficeClerk).Records(c => c.SaidAt).To(Withdrawn).LeavingBehind());
    }
}
