using static Baodi.Procedures.OutgoingDocuments.OutgoingDocumentState;
using static Baodi.Procedures.Posts;

namespace Baodi.Procedures.OutgoingDocuments;

/// <summary>Chapter 1, section 3: how a document of the government or its office is checked, signed off, issued and filed.</summary>
internal sealed class OutgoingDocumentProcedure()
    : ProcedureDefinition<OutgoingDocumentState, OutgoingDocument>(BaodiNotice.Of2017, ProcedureIds.OutgoingDocument, static options => new OutgoingDocumentJson(options))
{
    protected override void Define()
    {
        Classified(m => m.Level);

        State(Received, "待初审");
        State(InLegalReview, "合法性审核");
        State(AwaitingConsent, "待同意发文");
        State(Revising, "审修文稿");
        State(WithDeputyDirector, "待主管主任审核");
        State(Countersigning, "依次会签");
        State(SigningOff, "待签发");
        State(Rechecking, "复核校对");
        State(Mending, "改正差错");
        State(Issuing, "登记印发");
        State(Issued, "已印发");
        Final(Archived, "已归档");
        Final(Returned, "已退回");
        Final(Declined, "不予发文");
        Final(Withdrawn, "已撤回");

        var legalReview = Fact("合法性审核", OutgoingDocumentTerms.LegalReviews, m => m.LegalReviewOrNoRule, "LegalReview");
        var otherMatterIsSaid = Fact("其他内容已说明理由", m => m.OtherMatterIsSaid);
        var signatory = Fact("签发人", OutgoingDocumentTerms.Signatories, m => m.SignatoryOrNoRule, "Signatory");
        var hasCountersigners = Fact("需要会签", m => m.HasCountersigners);
        var delegateMaySign = Fact("受托人为办公室主任或未审核此文的副主任", m => m.DelegateMaySign);
        var recheck = Fact("复核结果", OutgoingDocumentTerms.RecheckResults, m => m.RecheckResult);
        var findingsAreSaid = Fact("差错已写明", m => m.FindingsAreSaid);
        var isRegistered = Fact("已发文登记", m => m.IsRegistered);
        var hasRecipients = Fact("有发送对象", m => m.HasRecipients);
        var copyAndDraftAreTogether = Fact("正本与底稿齐全", m => m.CopyAndDraftAreTogether);

        var leaders = DivisionAmong(LeaderInCharge);
        var leaderInCharge = Of(LeaderInCharge, m => m.Field, "主要领域");
        var deputyDirector = Of(DeputyDirectorInCharge, m => m.Field, "主要领域");
        var section = Of(OfficeSection, m => m.Section, "主管科室");

        Clause("1.3.1",
            Open<ReceiveDraft>("接收文稿").By(SecretariatSection).Creates(c => new() { Draft = c }).To(Received),
            In(Received).On<PassFirstCheck>("初审通过").By(SecretariatSection).Replacing()
                .Sets((m, c) => m with { Check = c, LegalOpinion = null }, otherMatterIsSaid)
                .Provided(otherMatterIsSaid.Holds)
                .Asks(OutgoingDocumentDecisions.LegalReview, m => m.LegalReviewQuestion, (m, answer) => m with { LegalReview = answer }, legalReview)
                .To(InLegalReview, legalReview.Is(LegalReview.Required))
                .To(AwaitingConsent, legalReview.Is(LegalReview.NotRequired)),
            In(InLegalReview).On<GiveLegalOpinion>("提出书面审核意见").By(LegalAffairsOffice).NotBy<PassFirstCheck>().To(AwaitingConsent)
                .Paper("合法性审核意见", "LegalOpinion")
                .Sets((m, c) => m with { LegalOpinion = c }));

        Reading("1.3.1", "初审不合格的退回并说明理由；法制办、分管领导也可退回初审",
            "a draft that fails the first check goes back with the reason; the Legal Affairs Office and the leader may send one back to the check",
            In(Received).On<ReturnDraft>("退回起草单位").By(SecretariatSection).To(Returned),
            In(InLegalReview).On<SendBackToCheck>("退回初审").By(LegalAffairsOffice).To(Received),
            In(AwaitingConsent).On<SendBackToCheck>("退回初审").By(leaderInCharge).To(Received));

        Clause("1.3.2",
            In(AwaitingConsent).AllOf<ConsentToIssue>("同意发文", Verb.Consent, leaderInCharge).After<GiveLegalOpinion>(legalReview.Is(LegalReview.Required))
                .NotBy<PassFirstCheck>()
                .To(Revising),
            In(Revising).Must<ReviseText>("审修文稿").By(section),
            In(Revising).On<FillSignOffSheet>("填写底稿签并送审").By(section).Replacing().To(WithDeputyDirector)
                .Paper("文件底稿签", "DraftSignOffSheet")
                .Sets((m, c) => m with { Sheet = c }));

        Reading("1.3.2", "领导不同意发文的说明理由，不再办理", "a leader who does not let a document be issued says why; that ends it",
            In(AwaitingConsent).On<DeclineToIssue>("不同意发文").By(leaderInCharge).NotBy<PassFirstCheck>().To(Declined),
            In(SigningOff).On<DeclineToIssue>("不予签发").ByMemberOf<SignOffForIssue>()
                .NotBy<ReviseText>().NotBy<FillSignOffSheet>().NotBy<ApproveText>().To(Declined));

        Clause("1.3.3",
            In(WithDeputyDirector).On<ApproveText>("审核并签署定稿意见").By(deputyDirector).NotBy<ReviseText>().NotBy<FillSignOffSheet>().Replacing()
                .Sets((m, c) => m with { IsWeighty = c.IsWeighty })
                .Asks(OutgoingDocumentDecisions.Signatory, m => m.SignatoryQuestion(leaders), (m, answer) => m.SignedOffBy(answer, leaders), signatory, hasCountersigners, delegateMaySign)
                .To(Countersigning, hasCountersigners.Holds)
                .To(SigningOff, hasCountersigners.HoldsNot),
            In(Countersigning).InTurn<Countersign>("会签", Verb.Countersign, Named(m => m.Countersigners, "会签领导"))
                .NotBy<ReviseText>().NotBy<FillSignOffSheet>().NotBy<ApproveText>()
                .To(SigningOff),
            In(SigningOff).AnyOf<SignOffForIssue>("签发", Verb.SignOffForIssue, Named(m => m.Signatories, "签发人"))
                .NotBy<ReviseText>().NotBy<FillSignOffSheet>().NotBy<ApproveText>()
                .To(Rechecking));

        Reading("1.3.3", "委托签发由分管领导书面作出，受托人不得是审核此文的副主任", "the leader in charge delegates in writing, and not to who reviewed the text",
            In(SigningOff).May<DelegateSignOff>("书面委托签发").By(leaderInCharge).Repeatedly()
                .NotBy<ReviseText>().NotBy<FillSignOffSheet>().NotBy<ApproveText>()
                .When(signatory.Is(Signatory.LeaderOrDelegate))
                .Paper("签发委托书", "SignOffDelegation")
                .Sets((m, c) => m.DelegatedTo(c), delegateMaySign)
                .Provided(delegateMaySign.Holds));

        Reading("1.3.3", "审核、会签、签发人均可说明理由退回审修，已签的重新签署", "who reviews, countersigns or signs off may send the text back for revision with a reason; every signature is given anew",
            In(WithDeputyDirector).On<SendBackText>("退回审修").By(deputyDirector).To(Revising),
            In(Countersigning).On<SendBackText>("退回审修").ByMemberOf<Countersign>().To(Revising),
            In(SigningOff).On<SendBackText>("退回审修").ByMemberOf<SignOffForIssue>().To(Revising));

        Clause("1.3.4",
            In(Rechecking).On<Recheck>("复核校对").By(section).NotBy<ReviseText>().NotBy<MendForm>()
                .Sets((m, c) => m with { LastRecheck = c }, recheck, findingsAreSaid)
                .Provided(findingsAreSaid.Holds)
                .To(Issuing, recheck.Is(RecheckResult.FreeOfError))
                .To(Mending, recheck.Is(RecheckResult.ErrorOfForm))
                .To(Countersigning, recheck.Is(RecheckResult.ErrorOfSubstance), hasCountersigners.Holds)
                .To(SigningOff, recheck.Is(RecheckResult.ErrorOfSubstance), hasCountersigners.HoldsNot),
            In(Issuing).Must<RegisterIssue>("发文登记").By(section).When(isRegistered.HoldsNot)
                .Sets((m, c) => m with { DocumentNumber = c.DocumentNumber }, isRegistered)
                .Makes(isRegistered.Holds),
            In(Issuing).Must<CheckLayout>("格式审核").By(section).NotBy<ReviseText>().NotBy<MendForm>().After<RegisterIssue>(isRegistered.HoldsNot),
            In(Issuing).On<Issue>("印发").By(section).To(Issued)
                .Sets((m, c) => m with { Sent = c }, hasRecipients)
                .Provided(hasRecipients.Holds));

        Reading("1.3.4", "形式差错改正后再复核，格式不合的同样处理", "an error of form, of layout too, is mended and the document rechecked",
            In(Mending).On<MendForm>("改正差错").By(section).To(Rechecking),
            In(Issuing).On<FaultLayout>("格式不合退改").By(section).To(Mending).LeavingBehind());

        Clause("1.3.5",
            In(Issued).On<Archive>("正本底稿归档").By(SecretariatSection).To(Archived).Files<FillSignOffSheet>()
                .Sets((m, c) => m with { Filed = c }, copyAndDraftAreTogether)
                .Provided(copyAndDraftAreTogether.Holds));

        Reading("1.3.1", "起草单位可撤回文稿；同意发文后，分管领导也可撤销", "the drafting unit may have its draft withdrawn; once the issue is consented to, the leader in charge may cancel it too",
            In(Received, InLegalReview, AwaitingConsent).On<WithdrawDraft>("撤回文稿").By(SecretariatSection).To(Withdrawn).LeavingBehind(),
            In(Revising, WithDeputyDirector, Countersigning, SigningOff, Rechecking, Mending, Issuing).On<WithdrawDraft>("撤回文稿")
                .By(Holder(SecretariatSection), leaderInCharge).To(Withdrawn).LeavingBehind());
    }
}
