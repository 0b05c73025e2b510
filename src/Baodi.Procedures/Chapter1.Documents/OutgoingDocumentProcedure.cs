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
        State(Mending, "改正形式差错");
        State(Correcting, "改正实质差错");
        State(Issuing, "登记印发");
        State(Issued, "已印发");
        State(TakenUp, "存档后续办");
        Final(Archived, "已归档");
        Final(Appended, "续办材料已并卷");
        Final(Returned, "已退回");
        Final(Declined, "不予发文");
        Final(Withdrawn, "已撤回");

        var legalReview = Fact("合法性审核", OutgoingDocumentTerms.LegalReviews, m => m.LegalReviewOrNoRule, "LegalReview");
        var otherMatterIsSaid = Fact("其他内容已说明送审理由", m => m.OtherMatterIsSaid, "其他内容未说明送审理由");
        var reviewedMattersStay = Fact("送过合法性审核的内容均仍列明", m => m.ReviewedMattersStay, "送过合法性审核的内容有减少");
        var isUnderReview = Fact("有内容送过合法性审核", m => m.IsUnderReview, "没有内容送过合法性审核");
        var levelIsLowered = Fact("更正降低了密级", m => m.LevelIsLowered, "更正未降低密级");
        var furtherRecipientsAreNamed = Fact("有补发对象", m => m.FurtherRecipientsAreNamed, "没有补发对象");
        var recipientsAreTold = Fact("更正通知已送达全部发送对象", m => m.RecipientsAreTold, "更正通知没有送达全部发送对象");
        var signatory = Fact("签发人", OutgoingDocumentTerms.Signatories, m => m.SignatoryOrNoRule, "Signatory");
        var hasCountersigners = Fact("需要会签", m => m.HasCountersigners, "无需会签");
        var allHaveCountersigned = Fact("所列领导均已会签", m => m.AllHaveCountersigned, "所列领导尚有未会签的");
        var delegateMaySign = Fact("受托人为办公室主任或者未审核本文稿的副主任", m => m.DelegateMaySign, "受托人为审核本文稿的副主任");
        var recheck = Fact("复核结果", OutgoingDocumentTerms.RecheckResults, m => m.RecheckResult);
        var findingsAreSaid = Fact("差错已写明", m => m.FindingsAreSaid, "差错没有写明");
        var isRegistered = Fact("已发文登记", m => m.IsRegistered, "尚未发文登记");
        var hasRecipients = Fact("有发送对象", m => m.HasRecipients, "没有发送对象");
        var fileIsWhole = Fact("正本与底稿齐全或者缺件情况已写明", m => m.FileIsWhole, "正本与底稿不全且缺件情况未写明");

        var leaders = DivisionAmong(LeaderInCharge);
        var leaderInCharge = Of(LeaderInCharge, m => m.Field, "主要领域");
        var deputyDirector = Of(DeputyDirectorInCharge, m => m.Field, "主要领域");
        var signatories = Named(m => m.Signatories, "区长（内容重大的）、主要领域的分管领导或者受托人");
        var countersigners = Named(m => m.Countersigners, "会签领导");
        var section = Of(OfficeSection, m => m.Section, "主管科室");

        Clause("1.3.1",
            Open<ReceiveDraft>("接收文稿").By(SecretariatSection).Records().Creates(c => new() { Draft = c }).To(Received),
            In(Received).On<PassFirstCheck>("初审通过").By(SecretariatSection).Replacing()
                .Sets((m, c) => m with { Check = c }, otherMatterIsSaid, reviewedMattersStay)
                .Provided(otherMatterIsSaid.Holds, reviewedMattersStay.Holds)
                .Asks(OutgoingDocumentDecisions.LegalReview, m => m.LegalReviewQuestion, (m, answer) => m.Reviewed(answer), legalReview, isUnderReview)
                .To(InLegalReview, legalReview.Is(LegalReview.Required))
                .To(AwaitingConsent, legalReview.Is(LegalReview.NotRequired)),
            In(InLegalReview).On<GiveLegalOpinion>("提出书面审核意见").By(LegalAffairsOffice).NotBy<PassFirstCheck>().To(AwaitingConsent)
                .Paper("合法性审核意见", "LegalOpinion")
                .Sets((m, c) => m with { LegalOpinion = c }));

        Reading("1.3.1", "初审不合格的退回并说明理由；法制办和有权同意发文的区政府领导也可退回初审",
            "a draft that fails the first check goes back with the reason; the Legal Affairs Office and who may consent to the issue may send one back to the check",
            In(Received).On<ReturnDraft>("退回起草单位").By(SecretariatSection).To(Returned),
            In(InLegalReview).On<SendBackToCheck>("退回初审").By(LegalAffairsOffice).To(Received),
            In(AwaitingConsent).On<SendBackToCheck>("退回初审").ByMemberOf<ConsentToIssue>().To(Received));

        Reading("1.3.1", "送过合法性审核的内容，经法制办认定无需审核的，初审方可减去；已出具的审核意见随文稿报送", "what a draft was sent to legal review for is taken off at the first check only where the Legal Affairs Office says that it needs none; an opinion that was given goes on with the draft",
            In(Received, InLegalReview, AwaitingConsent, Revising, WithDeputyDirector, Countersigning, SigningOff).May<ReleaseFromReview>("认定无需合法性审核").By(LegalAffairsOffice).NotBy<PassFirstCheck>().NotBy<CorrectFirstCheck>().Repeatedly()
                .When(isUnderReview.Holds)
                .Sets((m, c) => m with { UnderReview = m.UnderReview.RemoveAll(c.Matters.Contains) }, isUnderReview));

        Clause("1.3.2",
            In(AwaitingConsent).AnyOf<ConsentToIssue>("同意发文", Verb.Consent, leaderInCharge, Holder(DistrictHead)).After<GiveLegalOpinion>(legalReview.Is(LegalReview.Required))
                .NotBy<PassFirstCheck>()
                .To(Revising),
            In(Revising).Must<ReviseText>("审修文稿").By(section).Drafts(),
            In(Revising).On<FillSignOffSheet>("填写底稿签并送审").By(section).Drafts().Replacing().To(WithDeputyDirector)
                .Paper("文件底稿签", "DraftSignOffSheet")
                .Sets((m, c) => m with { Sheet = c }));

        Reading("1.3.2", "领导不同意发文的说明理由，不再办理", "a leader who does not agree to issue a document says why, and that ends the matter",
            In(AwaitingConsent).On<DeclineToIssue>("不同意发文").ByMemberOf<ConsentToIssue>().NotBy<PassFirstCheck>().To(Declined),
            In(SigningOff).On<DeclineToIssue>("不予签发").ByMemberOf<SignOffForIssue>()
                .NotBy<ReviseText>().NotBy<FillSignOffSheet>().NotBy<ApproveText>().To(Declined));

        Clause("1.3.3",
            In(WithDeputyDirector).On<ApproveText>("审核并签署定稿意见").By(deputyDirector).NotBy<ReviseText>().NotBy<FillSignOffSheet>().Replacing()
                .Sets((m, c) => m with { IsWeighty = c.IsWeighty })
                .Asks(OutgoingDocumentDecisions.Signatory, m => m.SignatoryQuestion(leaders), (m, answer) => m.SignedOffBy(answer, leaders), signatory, hasCountersigners, allHaveCountersigned, delegateMaySign)
                .To(Countersigning, hasCountersigners.Holds)
                .To(SigningOff, hasCountersigners.HoldsNot),
            In(Countersigning).InTurn<Countersign>("会签", Verb.Countersign, countersigners)
                .NotBy<ReviseText>().NotBy<FillSignOffSheet>().NotBy<ApproveText>()
                .Sets((m, _, step) => m.CountersignedBy(step.By), allHaveCountersigned)
                .To(SigningOff),
            In(SigningOff).AnyOf<SignOffForIssue>("签发", Verb.SignOffForIssue, signatories)
                .NotBy<ReviseText>().NotBy<FillSignOffSheet>().NotBy<ApproveText>()
                .To(Rechecking));

        Reading("1.3.3", "会签期间，主管主任、会签人和签发人可说明理由加签领导，签发前主管主任和签发人也可加签；尚未会签的加签领导可再减去，涉及其分管的领导不减", "while the leaders countersign, they themselves, the Deputy Director in charge and the signatory may add a leader, with the reason, and before the sign-off the latter two may; an added leader who has yet to countersign can be taken out again, one whose portfolio the text touches cannot",
            In(Countersigning).May<AddCountersigner>("加签").By(deputyDirector, countersigners, signatories).Repeatedly()
                .Sets((m, c) => m.WithCountersigner(c.Leader), allHaveCountersigned, hasCountersigners),
            In(SigningOff).On<AddCountersigner>("加签").By(deputyDirector, signatories)
                .Sets((m, c) => m.WithLateCountersigner(c.Leader), allHaveCountersigned, hasCountersigners)
                .Provided(allHaveCountersigned.HoldsNot)
                .Makes(hasCountersigners.Holds)
                .To(Countersigning),
            In(Countersigning).On<TakeOutCountersigner>("减签").By(deputyDirector, countersigners, signatories).Repeatedly()
                .OneOf(c => c.Leader.ToString(), Offer(m => m.AddedCountersigners, leader => leader.ToString()), nameof(TakeOutCountersigner.Leader))
                .Sets((m, c) => m.WithoutCountersigner(c.Leader), allHaveCountersigned, hasCountersigners)
                .To(Countersigning, allHaveCountersigned.HoldsNot)
                .To(SigningOff, allHaveCountersigned.Holds));

        Reading("1.3.3", "分管领导委托签发的，须书面委托，受托人不得为审核本文稿的副主任；签发和委托签发不得代行，签发人不在岗的须有其书面委托", "the leader in charge delegates in writing, and not to the Deputy Director who reviewed the text; nobody stands in for who signs off or delegates that: whoever is away has lent it in writing",
            NoStandIn<SignOffForIssue>(),
            NoStandIn<DelegateSignOff>(),
            In(SigningOff).May<DelegateSignOff>("书面委托签发").By(leaderInCharge).Repeatedly()
                .NotBy<ReviseText>().NotBy<FillSignOffSheet>().NotBy<ApproveText>()
                .When(signatory.Is(Signatory.LeaderOrDelegate))
                .Paper("签发委托书", "SignOffDelegation")
                .Sets((m, c) => m.DelegatedTo(c), delegateMaySign)
                .Provided(delegateMaySign.Holds));

        Reading("1.3.3", "审核、会签、签发人均可说明理由退回审修，已签的重新签署", "whoever reviews, countersigns or signs off may send the text back for revision with a reason; every signature is then given anew",
            In(WithDeputyDirector).On<SendBackText>("退回审修").By(deputyDirector).To(Revising),
            In(Countersigning).On<SendBackText>("退回审修").ByMemberOf<Countersign>().To(Revising),
            In(SigningOff).On<SendBackText>("退回审修").ByMemberOf<SignOffForIssue>().To(Revising));

        Reading("1.3.3", "签发后、印发前需要改动内容的，由审核人、签发人说明理由退回审修，重新签署", "after sign-off and before issue, the reviewer or the signatory may send the text back to be changed, with a reason; every signature is then given anew",
            In(Rechecking, Mending, Correcting, Issuing).On<SendBackText>("退回审修").By(deputyDirector, signatories).To(Revising).LeavingBehind());

        Clause("1.3.4",
            In(Rechecking).On<Recheck>("复核校对").By(section).NotBy<ReviseText>().NotBy<MendForm>().LastHandOnly()
                .Sets((m, c) => m with { LastRecheck = c }, recheck, findingsAreSaid)
                .Provided(findingsAreSaid.Holds)
                .To(Issuing, recheck.Is(RecheckResult.FreeOfError))
                .To(Mending, recheck.Is(RecheckResult.ErrorOfForm))
                .To(Correcting, recheck.Is(RecheckResult.ErrorOfSubstance)),
            In(Issuing).Must<RegisterIssue>("发文登记").By(section).When(isRegistered.HoldsNot)
                .Sets((m, c) => m with { DocumentNumber = c.DocumentNumber }, isRegistered)
                .Makes(isRegistered.Holds),
            In(Issuing).Must<CheckLayout>("格式审核").By(section).NotBy<ReviseText>().NotBy<MendForm>().LastHandOnly().After<RegisterIssue>(isRegistered.HoldsNot),
            In(Issuing).On<Issue>("印发").By(section).To(Issued)
                .Sets((m, c) => m with { Sent = c }, hasRecipients)
                .Provided(hasRecipients.Holds));

        Reading("1.3.4", "复核校对、格式审核另由他人办理：最后改动文稿的人不复核本人的改动，此前改动过文稿的可以办理", "recheck and layout are by another hand than the last one: whoever last touched the text does neither, whoever touched it before may",
            Separation<Recheck>(),
            Separation<CheckLayout>());

        Reading("1.3.4", "形式差错改正后再复核，格式不符的同样处理", "an error of form is mended and the document rechecked; the same holds of a fault of layout",
            In(Mending).On<MendForm>("改正形式差错").By(section).Drafts().To(Rechecking),
            In(Issuing).On<FaultLayout>("格式不符退回改正").By(section).To(Mending).LeavingBehind());

        Reading("1.3.4", "实质差错改正后，由主管主任重新审核，重新会签、签发，再复核", "an error of substance is corrected, and the text approved, countersigned and signed off anew before it is rechecked",
            In(Correcting).On<CorrectSubstance>("改正实质差错").By(section).Drafts().Corrects<ReviseText>().To(WithDeputyDirector));

        Reading("1.3.1", "收文登记有误、漏登密级的，由秘书科说明理由更正，不降低密级；初审内容有误的更正后，合法性审核和同意发文重新办理；文稿可转其他科室办理", "the secretariat section corrects a wrong entry of the receipt, or a level that was left out, with the reason, and lowers none; where the first check was wrong, legal review and consent are given anew; a text can be handed on to another section",
            In(Received, InLegalReview, AwaitingConsent, Revising, WithDeputyDirector, Countersigning, SigningOff, Rechecking, Mending, Correcting, Issuing, Issued)
                .May<CorrectReceipt>("更正收文登记").By(SecretariatSection).Repeatedly()
                .Corrects<ReceiveDraft>()
                .Sets((m, c) => m.Corrected(c), levelIsLowered)
                .Provided(levelIsLowered.HoldsNot),
            In(InLegalReview, AwaitingConsent, Revising, WithDeputyDirector, Countersigning, SigningOff).On<CorrectFirstCheck>("更正初审内容").By(SecretariatSection).Repeatedly().LeavingBehind()
                .Corrects<PassFirstCheck>()
                .Sets((m, c) => m.Corrected(c), otherMatterIsSaid, reviewedMattersStay, delegateMaySign)
                .Provided(otherMatterIsSaid.Holds, reviewedMattersStay.Holds)
                .Asks(OutgoingDocumentDecisions.LegalReview, m => m.LegalReviewQuestion, (m, answer) => m.Reviewed(answer), legalReview, isUnderReview)
                .ToAfresh(InLegalReview, legalReview.Is(LegalReview.Required))
                .ToAfresh(AwaitingConsent, legalReview.Is(LegalReview.NotRequired)),
            In(Revising, WithDeputyDirector, Countersigning, SigningOff, Rechecking, Mending, Correcting, Issuing).May<HandToSection>("转其他科室").By(Holder(SecretariatSection), section, deputyDirector).Repeatedly()
                .Sets((m, c) => m.HandedTo(c.Section)));

        Reading("1.3.4", "发文登记有误的，由主管科室说明理由更正；尚未印发的重新审核格式，已印发的同时通知全部发送对象", "the section corrects a wrong entry of the registration for issue, with the reason; where the document is not issued yet, its layout is checked anew, and where it is, all to whom it was sent are told",
            In(Issuing).May<CorrectIssueRegistration>("更正发文登记").By(section).When(isRegistered.Holds).Repeatedly()
                .Corrects<RegisterIssue>()
                .Sets((m, c) => m.Corrected(c), recipientsAreTold)
                .Renews<CheckLayout>(),
            In(Issued).May<CorrectIssueRegistration>("更正发文登记").By(section).Repeatedly()
                .Corrects<RegisterIssue>()
                .Sets((m, c) => m.Corrected(c), recipientsAreTold)
                .Provided(recipientsAreTold.Holds));

        Reading("1.3.4", "漏发的由主管科室说明理由补发；已印发的文件由签发人或者区长说明理由撤回，可由秘书科代录，归档时一并存档", "who was left out is sent the document by the section, with the reason; an issued document is recalled by who signed it off or the District Head, with the reason, which the secretariat section may enter as told, and that is filed with it",
            In(Issued).May<IssueFurther>("补发").By(section).Repeatedly()
                .Sets((m, c) => m.SentFurther(c), furtherRecipientsAreNamed)
                .Provided(furtherRecipientsAreNamed.Holds),
            In(Issued).May<RecallIssued>("撤回已印发文件").By(signatories, Holder(DistrictHead)).ToldTo(SecretariatSection)
                .Sets((m, c) => m with { Recalled = c }));

        Clause("1.3.5",
            In(Issued).On<Archive>("正本、底稿归档").By(SecretariatSection).To(Archived).Files<FillSignOffSheet>()
                .Sets((m, c) => m with { Filed = c }, fileIsWhole)
                .Provided(fileIsWhole.Holds));

        Reading("1.3.5", "归档后需要补发、撤回或者更正发文登记的，由秘书科按案卷另行登记、注明原案卷和档号后办理；已归档的正本、底稿不再改动，续办材料并入原卷并在备考表中注明；登记有误的，说明情况并卷后重新登记", "where a document in the archive is still to be sent further, recalled or its registration corrected, the secretariat section enters that from the file as a matter of its own, naming the earlier case and the file; official copy and draft stay as they were filed, and what is done afterwards is put to that file and noted in it; an entry that was wrong is closed with that and made anew",
            Open<TakeUpFiled>("续办已存档公文").By(SecretariatSection).Records().Creates(OutgoingDocument.Of).Provided(hasRecipients.Holds).To(TakenUp),
            In(TakenUp).May<IssueFurther>("补发").By(section).Repeatedly()
                .Sets((m, c) => m.SentFurther(c), furtherRecipientsAreNamed)
                .Provided(furtherRecipientsAreNamed.Holds),
            In(TakenUp).May<RecallIssued>("撤回已印发文件").By(signatories, Holder(DistrictHead)).ToldTo(SecretariatSection)
                .Sets((m, c) => m with { Recalled = c }),
            In(TakenUp).May<CorrectIssueRegistration>("更正发文登记").By(section).Repeatedly()
                .Corrects<RegisterIssue>()
                .Sets((m, c) => m.Corrected(c), recipientsAreTold)
                .Provided(recipientsAreTold.Holds),
            In(TakenUp).On<AppendToFile>("续办材料并入原卷").By(SecretariatSection).To(Appended)
                .Sets((m, c) => m with { Appended = c }));

        Reading("1.3.5", "正本、底稿之一遗失、无法找回的，写明缺件情况后归档", "where the official copy or the draft is lost and cannot be found, that is said and the other is archived",
            Content<Archive>(nameof(Archive.Missing)));

        Reading("1.3.3", "同意发文、审核、会签、签发后尚无人办理下一步的，本人可说明理由撤回", "whoever gave a consent, an approval or a signature may take it back with a reason, as long as nobody has taken the next step",
            In(Revising).On<TakeBackConsent>("撤回同意发文").TakesBack<ConsentToIssue>().To(AwaitingConsent),
            In(Countersigning, SigningOff).On<TakeBackApproval>("撤回审核意见").TakesBack<ApproveText>().To(WithDeputyDirector),
            In(Countersigning).May<TakeBackCountersignature>("撤回会签").TakesBack<Countersign>(),
            In(SigningOff).On<TakeBackCountersignature>("撤回会签").TakesBack<Countersign>().To(Countersigning),
            In(Rechecking).On<TakeBackSignOff>("撤回签发").TakesBack<SignOffForIssue>().To(SigningOff));

        Reading("1.3.1", "起草单位可撤回文稿；同意发文后，有权同意的区政府领导也可撤销；签发后只能由有权同意发文的区政府领导撤销，可由秘书科代录", "the drafting unit may have its draft withdrawn; once issue is consented to, a leader who may consent to it may cancel it too; once the document is signed off such a leader alone may, and the secretariat section may enter it for him",
            In(Received, InLegalReview, AwaitingConsent).On<WithdrawDraft>("撤回文稿").By(SecretariatSection).To(Withdrawn).LeavingBehind(),
            In(Revising, WithDeputyDirector, Countersigning, SigningOff).On<WithdrawDraft>("撤回文稿")
                .By(Holder(SecretariatSection, DistrictHead), leaderInCharge).To(Withdrawn).LeavingBehind(),
            In(Rechecking, Mending, Correcting, Issuing).On<WithdrawDraft>("撤销发文")
                .By(Holder(DistrictHead), leaderInCharge).ToldTo(SecretariatSection).To(Withdrawn).LeavingBehind());
    }
}
