using static Baodi.Procedures.Incidents.IncidentState;
using static Baodi.Procedures.Posts;
using static Baodi.Procedures.TimeUnit;

namespace Baodi.Procedures.Incidents;

/// <summary>Chapter 8: what the duty room does from the call to the end of handling.</summary>
internal sealed class IncidentProcedure() : ProcedureDefinition<IncidentState, Incident>(BaodiNotice.Of2017, ProcedureIds.Incident, static options => new IncidentJson(options))
{
    protected override void Define()
    {
        State(Recorded, "已记录");
        State(Ordinary, "一般事件处置");
        State(Grave, "较大以上事件处置");
        State(Ended, "处置结束");
        Final(Kept, "已归卷");

        var grade = Fact("事件等级", IncidentTerms.Grades, m => m.Grade ?? default, "Grade");
        var isJudged = Fact("已研判等级", m => m.IsJudged, "尚未研判等级");
        var move = Fact("等级变化", IncidentTerms.Moves, m => m.Move);
        var judgement = Fact("研判依据", IncidentTerms.Judgements, m => m.Judgement);
        var instructed = Fact("已作出处置指示", m => m.HandlingIsInstructed, "尚未作出处置指示");
        var leaderInstructed = Fact("区领导已作出处置指示", m => m.LeaderHasInstructed, "区领导尚未作出处置指示");
        var handlingJustBegan = Fact("首次作出处置指示", m => m.HandlingJustBegan, "此前已作出处置指示");
        var dutyLeaderIsToBeTold = Fact("决定报告值班区领导", m => m.DutyLeaderIsToBeTold, "没有决定报告值班区领导");
        var dutyDirectorTold = Fact("已报告值班主任或者其无法联系", m => m.DutyDirectorIsTold, "尚未报告值班主任（无法联系的除外）");
        var dutyLeaderTold = Fact("已报告值班区领导或者其无法联系", m => m.DutyLeaderIsTold, "尚未报告值班区领导（无法联系的除外）");
        var directorsTold = Fact("两位主任均已报告或者无法联系", m => m.DirectorsAreTold, "尚未向两位主任全部报告（无法联系的除外）");
        var principalLeadersTold = Fact("区长和区委书记均已报告或者无法联系", m => m.PrincipalLeadersAreTold, "尚未向区长和区委书记全部报告（无法联系的除外）");
        var needNotGoUp = Fact("已决定不上报或者四个岗位均不同意上报", m => m.IsKeptFromGoingUp, "没有不上报的决定");
        var proposedHigher = Fact("数据建议的等级高于一般事件", m => m.IsProposedHigher, "数据建议的等级为一般或者没有数据建议");
        var noOtherConsentStands = Fact("没有他人的同意，或者同意人的岗位低于决定人", m => m.NoOtherConsentStands, "同意人的岗位不低于决定人");
        var reportedUp = Fact("已电话上报", m => m.ReportedUp, "尚未电话上报");
        var governmentTold = Fact("已电话报告市政府", m => m.GovernmentIsTold, "尚未电话报告市政府");
        var clockBegins = Fact("书面报告时限自本次电话起算", m => m.ClockBegins, "书面报告时限已自此前电话起算");
        var writtenReport = Fact("有待报送的书面报告", m => m.WrittenReportIsOwed, "没有待报送的书面报告");
        var ordinaryReport = Fact("书面报告待报送（无须阅签）", m => m.OrdinaryReportIsOwed, "没有待报送的书面报告（无须阅签的）");
        var signedReport = Fact("有待阅签传真的书面报告", m => m.SignedReportIsOwed, "没有待阅签传真的书面报告");
        YesNoFact[] reports = [writtenReport, ordinaryReport, signedReport];
        var reportIsInHand = Fact("书面报告已起草待发", m => m.ReportIsInHand, "没有待发的书面报告文稿");
        var responseDecided = Fact("已决定是否启动应急响应", m => m.ResponseDecided, "尚未决定是否启动应急响应");
        var responseStarted = Fact("已启动应急响应", m => m.ResponseStarted, "没有启动应急响应");
        var responseDeclined = Fact("区长决定不启动应急响应", m => m.ResponseIsDeclined, "区长没有不启动应急响应的决定");
        var loweredByAnother = Fact("区长启动应急响应后由他人降级", m => m.ResponseIsLoweredByAnother, "降级由区长决定或者区长没有启动应急响应");
        var isNoIncident = Fact("属误报或者重复报告", m => m.IsNoIncident, "不属误报、重复报告");
        var somebodyIsOutOfReach = Fact("有人无法联系", m => m.SomebodyIsOutOfReach, "没有人无法联系");
        var severe = Fact("情况严重或者消息敏感", m => m.DailyIsSevere, "情况不严重、消息不敏感");
        var dailyIsInHand = Fact("有待报送的日报", m => m.DailyIsInHand, "没有待报送的日报");

        var written = Limit("writtenReport", "书面报告", 30, Minutes);
        var fax = Limit("faxedReport", "传真书面报告", 30, Minutes);
        var daily = Every("dailyReport", "日报", 24, Hours);

        var desk = Holder(DutyOfficer, EmergencyOffice);
        var dutyRoom = Holder(DutyOfficer, EmergencyOffice, DutyDirector, EmergencyOfficeDirector);
        var consenting = Holder(DutyDirector, EmergencyOfficeDirector, DutyLeader, DistrictHead);
        var instructing = Holder(DutyDirector, EmergencyOfficeDirector, DutyLeader, ExecutiveDeputyHead, DistrictHead, DistrictPartySecretary);
        var regrading = Holder(DutyOfficer, DutyDirector, EmergencyOfficeDirector, DutyLeader, ExecutiveDeputyHead, DistrictHead, DistrictPartySecretary);
        var principalTelling = Holder(DutyLeader, DutyOfficer, EmergencyOffice, DutyDirector, EmergencyOfficeDirector, ExecutiveDeputyHead);
        var signatory = Named(m => m.Signatories, "区长或者其指定的值班区领导");
        var reached = Offer(_ => Reachable, seat => seat.ToString());
        var outOfReach = Offer(m => m.Unreachable, seat => seat.ToString());

        // What was done is entered wherever the incident has come to since: the record is what a report upward rests on.
        var late = new Label("已经办理而当时未登记的，等级调整或者处置结束后照样登记，注明何时办理", "what was done and not entered is entered after the grade has changed or handling has ended as well, with when it was done");

        Clause("8.1",
            Open<RecordIncident>("记录事件").By(dutyRoom).To(Recorded)
                .Records(c => c.ReceivedAt)
                .Creates(c => new() { Record = c, Casualties = c.Casualties ?? new() })
                .AsksForGrade(proposedHigher, needNotGoUp)
                .Starts(daily, m => m.ReceivedAt)
                .Paper("突发事件记录", "IncidentRecord"));

        Reading("8.1", "记录时尚不清楚或者有误的，查明后随时补充、更正", "what was not known or was wrong when it was recorded is added or corrected as soon as it is known",
            In(Recorded, Ordinary, Grave, Ended).May<AmendRecord>("补充、更正记录").By(dutyRoom).Records().Repeatedly()
                .Sets((m, c) => m.Amended(c)));

        Reading("8.2", "由值班员研判；值班主任、应急办主任和有关区领导先有判断的，由其研判，可以电话告知", "the duty officer judges, or a director or leader concerned who judges first, by telephone too",
            In(Recorded).On<Judge>("研判等级").By(regrading).ToldToTheDesk()
                .Unseparated("研判的是事件，不是他人文稿", "it judges the incident, not a draft by somebody else")
                .When(isJudged.HoldsNot)
                .Sets((m, c, step) => m.Judged(c.Grade, c.Reason, step.By), [grade, isJudged, move, judgement, needNotGoUp, loweredByAnother, .. reports])
                .Makes(move.Is(GradeMove.None), isJudged.Holds, needNotGoUp.HoldsNot)
                .AsksForGrade(proposedHigher, needNotGoUp)
                .Provided(judgement.IsNot(JudgementBasis.ReasonMissing))
                .To(Ordinary, grade.Is(Grade.Ordinary))
                .To(Grave, grade.AtLeast(Grade.RelativelySerious)));

        Reading("8.2", "处置期间等级可以调整，值班主任、应急办主任和有关区领导另有判断的也可调整；升级的，增办8.4各项，已办的不重办，已按8.3.3电话上报的仍须按8.4.5报告市政府；降级的，8.4各项不再办理；区长已决定启动应急响应的，降级由区长决定，他人降级的说明理由", "the grade may be changed while handling runs, also by the directors and leaders concerned who judge otherwise; upward, what 8.4 asks beyond 8.3 is owed and what was done is not done again, though after a telephone report by 8.3.3 the municipal government is still to be called by 8.4.5; downward, nothing further of 8.4 is owed; once the District Head has started the response it is for him to lower the grade, and whoever else does says why",
            In(Ordinary).On<Regrade>("调整等级").By(regrading).ToldToTheDesk().Repeatedly().LeavingBehind()
                .Unseparated("研判的是事件，不是他人文稿", "it judges the incident, not a draft by somebody else")
                .Sets((m, c, step) => m.Judged(c.Grade, c.Reason, step.By), [grade, move, judgement, needNotGoUp, loweredByAnother, .. reports])
                .AsksForGrade(proposedHigher, needNotGoUp)
                .Makes(needNotGoUp.HoldsNot)
                .Provided(grade.AtLeast(Grade.RelativelySerious))
                .BackTo(Grave, grade.AtLeast(Grade.RelativelySerious)),
            In(Grave).On<Regrade>("调整等级").By(regrading).ToldToTheDesk().Repeatedly().LeavingBehind()
                .Unseparated("研判的是事件，不是他人文稿", "it judges the incident, not a draft by somebody else")
                .Sets((m, c, step) => m.Judged(c.Grade, c.Reason, step.By), [grade, move, judgement, needNotGoUp, loweredByAnother, .. reports])
                .AsksForGrade(proposedHigher, needNotGoUp)
                .Makes(needNotGoUp.HoldsNot)
                .Provided(move.IsNot(GradeMove.None), loweredByAnother.HoldsNot).DepartableAbout(loweredByAnother)
                .BackTo(Ordinary, grade.Is(Grade.Ordinary))
                .BackTo(Grave, grade.AtLeast(Grade.RelativelySerious)));

        Clause("8.3.1",
            In(Ordinary).Must<ReportToDutyDirector>("报告值班主任").By(dutyRoom).Records().Repeatedly()
                .OwedWhen(dutyDirectorTold.HoldsNot).TellingTheDirector(dutyDirectorTold, directorsTold));

        Reading("8.3.1", "尚未研判等级的，也可先行报告值班主任和值班区领导、听取指示；消防、医疗等有关单位随时可以通知赶赴处置，不待研判和指示", "before the grade is judged the duty director and the duty leader may already be told and may instruct; the fire brigade, hospitals and other units may be sent for at any time, without waiting for judgement or instruction",
            In(Recorded).May<ReportToDutyDirector>("报告值班主任").By(dutyRoom).Records().Repeatedly().TellingTheDirector(dutyDirectorTold, directorsTold),
            In(Recorded).May<ReportToDutyLeader>("报告值班区领导").By(dutyRoom).Records().Repeatedly().TellingTheLeader(dutyLeaderTold),
            In(Recorded).May<DirectHandling>("指示处置").By(instructing).ToldToTheDesk().Repeatedly().Instructing(daily, instructed, leaderInstructed, handlingJustBegan, dutyLeaderIsToBeTold),
            In(Recorded, Ordinary, Grave, Ended).May<SendForUnits>("通知有关单位赶赴处置").By(dutyRoom).Records().Repeatedly());

        Clause("8.3.2",
            In(Ordinary).Must<DirectHandling>("指示处置").By(instructing).ToldToTheDesk().OwedUntil(instructed.Holds)
                .Instructing(daily, instructed, leaderInstructed, handlingJustBegan, dutyLeaderIsToBeTold),
            In(Ordinary).Must<ReportToDutyLeader>("报告值班区领导").By(dutyRoom).Records().Repeatedly()
                .OwedWhen(dutyLeaderIsToBeTold.Holds, dutyLeaderTold.HoldsNot).TellingTheLeader(dutyLeaderTold));

        Clause("8.3.3",
            written,
            In(Recorded, Ordinary).AnyOf<ConsentToReport>("同意上报", Verb.Consent, consenting)
                .ToldToTheDesk()
                .OnReporting()
                .OwedWhen(isJudged.Holds, needNotGoUp.HoldsNot, reportedUp.HoldsNot)
                .Sets((m, _, step) => m.ConsentedBy(step.By) with { Refusals = [] }, needNotGoUp)
                .Makes(needNotGoUp.HoldsNot),
            In(Recorded, Ordinary).Must<TelephoneMunicipalDutyRoom>("电话报告市政府值班室").By(dutyRoom).Records().After<ConsentToReport>()
                .OwedWhen(isJudged.Holds, needNotGoUp.HoldsNot, reportedUp.HoldsNot)
                .TellingTheDutyRoom(written, reportedUp, clockBegins, reports),
            In(Ordinary).Must<SendWrittenReport>("书面报告市政府值班室").By(dutyRoom).Records().Repeatedly()
                .When(writtenReport.Holds).AsAWrittenReport(written, fax, signedReport, reports)
                .Paper("突发事件书面报告", "WrittenIncidentReport"));

        Reading("8.3.3", "是否上报由有权同意的岗位决定：值班主任等可以说明理由决定不上报，值班员不再承担上报责任，但仍可说明理由上报；数据建议的等级高于一般事件的，不得决定不上报；已有同意的，只由同意人本人或者岗位高于同意人的有权同意者改为决定不上报，原同意随之失效；此项决定不是最终意见，情况有变或者随时同意的，照常上报；可以电话告知", "who may consent decides: the duty director or another of the four may decide, with the reason, that it does not go up; the officer then owes no report, but may still make it with a ground; where the numbers propose more than an ordinary incident nobody decides so; while a consent stands only whoever gave it, or one of the four in a higher post than his, decides so, and the consent lapses; it is not final, and what becomes known or a consent opens it again; it may be told by telephone",
            In(Ordinary).May<DecideNotToReport>("决定不上报").By(consenting).ToldToTheDesk().Repeatedly()
                .OnReporting()
                .When(reportedUp.HoldsNot, proposedHigher.HoldsNot)
                .Sets((m, _, step) => m.KeptFromGoingUp(step.By), needNotGoUp, noOtherConsentStands)
                .Makes(needNotGoUp.Holds)
                .Provided(noOtherConsentStands.Holds)
                .Renews<ConsentToReport>());

        Reading("8.3.3", "不同意上报的，逐一记录理由；四个岗位均不同意的，值班员不再承担上报责任（数据建议的等级高于一般事件的除外），但仍可说明理由上报；不同意不是最终意见，情况有变或者随时改为同意的，照常上报；尚未研判等级的，也可先行同意、先行上报；上述同意、不同意可以电话告知", "each who refuses has his reason recorded; where all four refuse the officer owes no report, unless the numbers propose more than an ordinary incident, but may still make it with a ground; a refusal is not final, and what becomes known or a consent opens it again; before there is a grade it may be consented to and go up as well; all of this may be told by telephone",
            In(Recorded, Ordinary).May<RefuseReport>("不同意上报").ByMemberOf<ConsentToReport>().ToldToTheDesk().Repeatedly()
                .OnReporting()
                .Sets((m, _, step) => m.RefusedBy(step.By), needNotGoUp));

        Reading("8.3.3", "电话上报后尚未研判等级、等级上升或者处置已结束的，按8.3.3应报的书面报告照发，时限自电话上报起算，至发出为止；按8.4.5电话报告后应阅签传真的，另行办理", "where there is no grade yet, the grade rises after the call or handling has ended, the written report that 8.3.3 asks for goes out, and the clock that the call started runs until it has gone; what is to be signed and faxed after a call by 8.4.5 is owed beside it",
            In(Recorded).May<SendWrittenReport>("书面报告市政府值班室").By(dutyRoom).Records().Repeatedly()
                .When(ordinaryReport.Holds).AsAWrittenReport(written, fax, signedReport, reports),
            In(Grave, Ended).Must<SendWrittenReport>("书面报告市政府值班室").By(dutyRoom).Records().Repeatedly()
                .When(ordinaryReport.Holds).AsAWrittenReport(written, fax, signedReport, reports));

        Reading("8.3.3", late.Chinese, late.English,
            In(Grave, Ended).May<ReportToDutyDirector>("报告值班主任").By(dutyRoom).Records().Repeatedly().TellingTheDirector(dutyDirectorTold, directorsTold),
            In(Ended).May<ReportToDutyLeader>("报告值班区领导").By(dutyRoom).Records().Repeatedly().TellingTheLeader(dutyLeaderTold),
            In(Grave, Ended).May<TelephoneMunicipalDutyRoom>("电话报告市政府值班室").By(dutyRoom).Records().Repeatedly().AfterAnywhere<ConsentToReport>()
                .TellingTheDutyRoom(written, reportedUp, clockBegins, reports));

        Reading("8.3.3", "任何人无法联系，或者外出、休假、岗位空缺的，记录联系经过；其后由代行人办理，恢复联系或者返岗的，仍由本人办理；一人代行数岗的，其同意只计一次", "where somebody cannot be reached, is away or on leave, or a post is vacant, the attempts are recorded; the stand-in then acts until the holder is reached or back; the consent of one person acting for several posts counts once",
            In(Recorded, Ordinary, Grave, Ended).May<RecordUnreachable>("记录无法联系或者不在岗").By(Holder(DutyOfficer, EmergencyOffice, DutyDirector, EmergencyOfficeDirector, DutyLeader)).Records().Repeatedly()
                .OneOf(c => c.Seat.ToString(), reached, nameof(RecordUnreachable.Seat))
                .Sets((m, c) => m with { Unreachable = m.Unreachable.Joined([c.Seat]) }, somebodyIsOutOfReach, dutyDirectorTold, dutyLeaderTold, directorsTold, principalLeadersTold)
                .Makes(somebodyIsOutOfReach.Holds),
            In(Recorded, Ordinary, Grave, Ended).May<RecordReachable>("记录恢复联系或者返岗").By(Holder(DutyOfficer, EmergencyOffice, DutyDirector, EmergencyOfficeDirector, DutyLeader)).Records().Repeatedly()
                .When(somebodyIsOutOfReach.Holds).FirmAbout(somebodyIsOutOfReach.Name)
                .OneOf(c => c.Seat.ToString(), outOfReach, nameof(RecordReachable.Seat))
                .Sets((m, c) => m with { Unreachable = m.Unreachable.Remove(c.Seat) }, somebodyIsOutOfReach, dutyDirectorTold, dutyLeaderTold, directorsTold, principalLeadersTold),
            InPlaceOf(DutyOfficer, EmergencyOfficeDirector, DutyDirector),
            InPlaceOf(DutyDirector, EmergencyOfficeDirector, DeputyDirectorInCharge),
            InPlaceOf(EmergencyOfficeDirector, DutyDirector),
            InPlaceOf(DutyLeader, ExecutiveDeputyHead, DistrictHead),
            InPlaceOf(ExecutiveDeputyHead, DutyLeader),
            InPlaceOf(DistrictHead, ExecutiveDeputyHead, DutyLeader));

        Clause("8.4.1",
            In(Grave).Must<ReportToDirectors>("报告值班主任和应急办主任").By(dutyRoom).Records().Repeatedly()
                .OwedWhen(directorsTold.HoldsNot)
                .TellingTheDirectors(dutyDirectorTold, directorsTold),
            In(Grave).Must<ReportToDutyLeader>("报告值班区领导").By(dutyRoom).Records().Repeatedly()
                .OwedWhen(dutyLeaderTold.HoldsNot).TellingTheLeader(dutyLeaderTold));

        Reading("8.4.1", "由值班区领导报告区长和区委书记；值班室受其委托或者在其未能报告时直接报告", "the duty leader tells the District Head and the Party Secretary; the duty room does where he leaves it to them or has not come to it",
            In(Grave).Must<ReportToPrincipalLeaders>("报告区长和区委书记").By(principalTelling).Records().Repeatedly()
                .OwedWhen(principalLeadersTold.HoldsNot).TellingThePrincipals(principalLeadersTold));

        Reading("8.4.1", late.Chinese, late.English,
            In(Ordinary, Ended).May<ReportToDirectors>("报告值班主任和应急办主任").By(dutyRoom).Records().Repeatedly().TellingTheDirectors(dutyDirectorTold, directorsTold),
            In(Ordinary, Ended).May<ReportToPrincipalLeaders>("报告区长和区委书记").By(principalTelling).Records().Repeatedly().TellingThePrincipals(principalLeadersTold));

        Clause("8.4.2",
            In(Grave).Must<DecideResponse>("决定是否启动应急响应").By(DistrictHead).ToldToTheDesk().OwedUntil(responseDecided.Holds)
                .Sets((m, c, step) => m.Instructed(step.By) with { ResponseDecided = true, ResponseStarted = c.Start }, instructed, leaderInstructed, handlingJustBegan, responseDecided, responseStarted, responseDeclined)
                .Starts(daily, handlingJustBegan.Holds));

        Reading("8.4.2", "处置期间值班主任、应急办主任和区领导可以随时作出指示，也可电话告知", "the duty director, the emergency-office director and the district leaders may instruct at any time while handling runs, by telephone too",
            In(Grave).May<DirectHandling>("指示处置").By(instructing).ToldToTheDesk().Repeatedly()
                .Instructing(daily, instructed, leaderInstructed, handlingJustBegan, dutyLeaderIsToBeTold));

        Clause("8.4.3",
            In(Grave).Must<CallDepartments>("通知部门和街镇启动响应、实施联动").By(dutyRoom).Records()
                .When(leaderInstructed.Holds, responseDeclined.HoldsNot).OwedWhen(responseStarted.Holds));

        Reading("8.4.3", late.Chinese, late.English,
            In(Ordinary, Ended).May<CallDepartments>("通知部门和街镇启动响应、实施联动").By(dutyRoom).Records().Repeatedly()
                .When(leaderInstructed.Holds, responseDeclined.HoldsNot));

        Clause("8.4.4",
            In(Grave).AllOf<GoToScene>("赶赴现场指挥", Verb.Perform, Holder(DistrictPartySecretary, DistrictHead)).Records().ToldToTheDesk()
                .InPlaceOf(DistrictPartySecretary, DistrictHead)
                .InPlaceOf(DistrictHead, DistrictPartySecretary));

        Reading("8.4.4", late.Chinese, late.English,
            In(Ordinary, Ended).May<GoToScene>("赶赴现场指挥").By(DistrictPartySecretary, DistrictHead).Records().ToldToTheDesk().Repeatedly());

        Clause("8.4.5",
            In(Grave).AllOf<ConsentToReport>("同意上报", Verb.Consent, Holder(DutyDirector, DutyLeader, ExecutiveDeputyHead, DistrictHead))
                .ToldToTheDesk()
                .OnReporting()
                .OwedWhen(governmentTold.HoldsNot)
                .Sets((m, _, step) => m.ConsentedBy(step.By), needNotGoUp),
            In(Grave).Must<AgreeWording>("与区委统一口径").By(dutyRoom).Records(),
            In(Grave).Must<TelephoneMunicipalGovernment>("电话报告市政府").By(dutyRoom).Records().After<ConsentToReport>().After<AgreeWording>()
                .TellingTheGovernment(fax, reportedUp, governmentTold, clockBegins, reports));

        Reading("8.4.5", "不同意上报的，记录理由，可以改为同意；有人不同意或者未表态的，值班员仍可说明理由上报；已记录无法联系的，由值班区领导决定不再等候，其余人员同意即可，其后恢复联系的，上报前仍可表态；同意、不同意和此项决定可以电话告知", "a refusal is recorded with its reason and may be changed to consent; where somebody refuses or has not answered, the duty officer may still report with a ground; where somebody is recorded as out of reach the duty leader may decide to wait no longer, the consents of the others then suffice, and whoever is reached later may still answer before the report goes up; consents, refusals and this decision may be told by telephone",
            In(Grave).May<RefuseReport>("不同意上报").ByMemberOf<ConsentToReport>().ToldToTheDesk().Repeatedly()
                .OnReporting()
                .Sets((m, _, step) => m.RefusedBy(step.By), needNotGoUp),
            In(Grave).May<GoOnWithout>("决定不再等候").By(DutyLeader).ToldToTheDesk().Repeatedly()
                .OneOf(c => c.Seat.ToString(), Offer(m => m.Unreachable, seat => seat.ToString(), seat => Consenting.Contains(seat)), nameof(GoOnWithout.Seat))
                .Excuses<ConsentToReport>(c => c.Seat));

        Reading("8.4.5", late.Chinese, late.English,
            In(Ordinary, Ended).May<AgreeWording>("与区委统一口径").By(dutyRoom).Records().Repeatedly(),
            In(Ordinary, Ended).May<TelephoneMunicipalGovernment>("电话报告市政府").By(dutyRoom).Records().Repeatedly()
                .AfterAnywhere<ConsentToReport>().AfterAnywhere<AgreeWording>()
                .TellingTheGovernment(fax, reportedUp, governmentTold, clockBegins, reports));

        Clause("8.4.6",
            fax,
            In(Grave, Ended).Must<DraftWrittenReport>("起草书面报告").By(dutyRoom).Drafts().Repeatedly().Replacing()
                .OwedWhen(signedReport.Holds, reportIsInHand.HoldsNot)
                .Renews<FetchSeal>().Renews<SignWrittenReport>().Renews<FaxWrittenReport>()
                .Sets((m, _) => m with { ReportIsInHand = true }, reportIsInHand)
                .Makes(reportIsInHand.Holds)
                .Paper("突发事件情况报告", "IncidentSituationReport"),
            In(Grave, Ended).Must<FetchSeal>("通知秘书科到位取章").By(SecretariatSection, EmergencyOffice, DutyOfficer, DutyDirector, EmergencyOfficeDirector).Records().After<DraftWrittenReport>()
                .OwedWhen(signedReport.Holds),
            In(Grave, Ended).Must<SignWrittenReport>("阅签书面报告").By(signatory).After<DraftWrittenReport>().NotBy<DraftWrittenReport>()
                .OwedWhen(signedReport.Holds),
            In(Grave, Ended).Must<FaxWrittenReport>("传真报告市政府值班室").By(dutyRoom).Records().Repeatedly().Faxing()
                .OwedWhen(signedReport.Holds)
                .AsTheDraftedReport(written, fax, reportIsInHand, reports));

        Reading("8.4.6", "由区长阅签；区长另有指示的，由值班区领导阅签", "the District Head reads and signs, or the duty leader where the District Head so directs",
            In(Grave, Ended).May<LetDutyLeaderSign>("指定值班区领导阅签").By(DistrictHead).ToldToTheDesk()
                .Unseparated("只指定由谁阅签", "it only says who signs")
                .Sets((m, _) => m with { Signatories = [DistrictHead, DutyLeader] }));

        Reading("8.4.6", "等级其后下降的，已拟好的书面报告照样取章、阅签、传真，未经阅签的书面报告也可；其后又升级的，经阅签的仍须传真", "where the grade falls meanwhile, a written report in hand is still sealed, signed and faxed, and an unsigned one does as well; where it rises again, a signed one is still to be faxed",
            In(Ordinary).May<FetchSeal>("通知秘书科到位取章").By(SecretariatSection, EmergencyOffice, DutyOfficer, DutyDirector, EmergencyOfficeDirector).Records().After<DraftWrittenReport>(),
            In(Ordinary).May<SignWrittenReport>("阅签书面报告").By(signatory).After<DraftWrittenReport>().NotBy<DraftWrittenReport>(),
            In(Ordinary).May<FaxWrittenReport>("传真报告市政府值班室").By(dutyRoom).Records().Repeatedly().Faxing()
                .AsTheDraftedReport(written, fax, reportIsInHand, reports));

        Clause("8.5",
            In(Recorded, Ordinary, Grave, Ended).May<CollectSituation>("收集情况动态").By(dutyRoom).Records().Repeatedly()
                .Sets((m, c) => m.Found(c), needNotGoUp)
                .AsksForGrade(judgement, proposedHigher, needNotGoUp),
            In(Recorded, Ordinary, Grave, Ended).May<SendUpdate>("续报").By(dutyRoom).Records().Repeatedly()
                .When(reportedUp.Holds)
                .Sets((m, _) => m.ReportedNow)
                .Paper("情况动态", "Update"));

        Clause("8.6",
            daily,
            In(Ordinary, Grave, Ended).May<DraftDailyReport>("起草日报").By(dutyRoom).Drafts().Repeatedly().Replacing()
                .Renews<ReviewDailyReport>().Renews<ReadDailyReport>().Renews<SendDailyReport>()
                .Paper("日报", "DailyReport")
                .Sets((m, c) => m with { DailyIsInHand = true, DailyIsSevere = c.SevereOrSensitive, DailyReaders = [.. c.LeadersConcerned.OrEmpty(), DistrictHead] }, severe, dailyIsInHand)
                .Makes(dailyIsInHand.Holds),
            In(Ordinary, Grave, Ended).AnyOf<ReviewDailyReport>("审阅日报", Verb.ReadAndReview, Holder(EmergencyOfficeDirector, DutyDirector)).Optional()
                .After<DraftDailyReport>().NotBy<DraftDailyReport>(),
            In(Ordinary, Grave, Ended).AllOf<ReadDailyReport>("阅示日报", Verb.ReadAndInstruct, Named(m => m.DailyReaders, "相关区领导和区长")).Optional()
                .NotBy<DraftDailyReport>()
                .After<ReviewDailyReport>().When(severe.Holds),
            In(Ordinary, Grave).May<SendDailyReport>("报送日报").By(dutyRoom).Records().AsTheDailyInHand(dailyIsInHand, severe)
                .Meets(daily));

        Reading("8.6", "处置结束前的日报当时未登记的，归卷前可以补记，注明何时报送", "a daily report that went before the end and was not entered then is entered until the file is kept, with when it went",
            In(Ended).May<SendDailyReport>("报送日报").By(dutyRoom).Records().AsTheDailyInHand(dailyIsInHand, severe));

        Reading("8.6", "处置结束须经宣布：一般事件由值班主任宣布，其他等级由区长宣布，或者由值班区领导代为宣布；误报和重复报告由上述人员说明理由后结束，并告知已通知的单位；已上报的以终报说明，不再另报书面报告，并保存案卷；上述决定可以电话告知；归卷后又有死亡或者复发的，另行记录并注明原事件", "handling ends when it is declared ended: by the duty director for an ordinary incident, by the District Head or the duty leader for him in other grades; a false alarm or a repeated report is ended by the same persons with the reason, and the units that were called are told; where it was reported up, the final update says so and no other written report is due, and the file is kept; these decisions may be told by telephone; a death or a new outbreak after the file is closed is recorded anew and names the earlier incident",
            In(Ordinary).On<EndHandling>("宣布处置结束").By(DutyDirector).ToldToTheDesk().Ends(daily)
                .To(Ended),
            In(Grave).On<EndHandling>("宣布处置结束").By(DistrictHead, DutyLeader).ToldToTheDesk().Ends(daily)
                .To(Ended),
            In(Recorded, Ordinary).On<EndWithoutHandling>("误报、重复报告销号").By(DutyDirector).ToldToTheDesk().LeavingBehind().Ends(daily)
                .Sets((m, c) => m with { NoIncident = c.Kind }, [isNoIncident, .. reports])
                .Makes(isNoIncident.Holds, signedReport.HoldsNot)
                .To(Ended),
            In(Grave).On<EndWithoutHandling>("误报、重复报告销号").By(DistrictHead, DutyLeader).ToldToTheDesk().LeavingBehind().Ends(daily)
                .Sets((m, c) => m with { NoIncident = c.Kind }, [isNoIncident, .. reports])
                .Makes(isNoIncident.Holds, signedReport.HoldsNot)
                .To(Ended),
            In(Ended).Must<SendFinalUpdate>("终报").By(dutyRoom).Records()
                .OwedWhen(reportedUp.Holds)
                .Sets((m, _) => m.FinallyUpdated(), writtenReport, ordinaryReport)
                .Meets(written, isNoIncident.Holds).Meets(fax, isNoIncident.Holds),
            In(Ended).On<KeepFile>("材料归卷").By(desk).Files<RecordIncident>()
                .To(Kept));

        Reading("8.6", "处置结束后又有死亡或者复发的，恢复处置", "a death or a new outbreak after the end opens handling again",
            In(Ended).On<ReopenHandling>("恢复处置").By(Holder(DutyOfficer, EmergencyOffice, DutyDirector, EmergencyOfficeDirector, DutyLeader, DistrictHead)).LeavingBehind()
                .Sets((m, _) => m with { NoIncident = null }, [isNoIncident, .. reports])
                .Makes(isNoIncident.HoldsNot)
                .Starts(daily)
                .BackTo(Recorded, isJudged.HoldsNot)
                .BackTo(Ordinary, isJudged.Holds, grade.Is(Grade.Ordinary))
                .BackTo(Grave, isJudged.Holds, grade.AtLeast(Grade.RelativelySerious)));
    }

    /// <summary>Those whose consent the graver branch asks for (8.4.5).</summary>
    private static ImmutableArray<Seat> Consenting { get; } = [DutyDirector, DutyLeader, ExecutiveDeputyHead, DistrictHead];

    /// <summary>Whoever has a part in the handling and might not be reached.</summary>
    private static ImmutableArray<Seat> Reachable { get; } =
        [DutyOfficer, EmergencyOffice, DutyDirector, EmergencyOfficeDirector, DutyLeader, ExecutiveDeputyHead, DistrictHead, DistrictPartySecretary, SecretariatSection];
}

/// <summary>What several acts of an incident say in the same words.</summary>
internal static class IncidentRows
{
    /// <summary>It says whether a report goes up: nothing of anybody's is judged.</summary>
    internal static ActBuilder<IncidentState, Incident, TCommand> OnReporting<TCommand>(this ActBuilder<IncidentState, Incident, TCommand> act)
        where TCommand : Command<Incident> =>
        act.Unseparated("同意的是上报一事，此前没有文稿；上报不因另寻他人而迟延", "it is a consent to reporting, and nothing is drafted before it; a report does not wait for another person");

    /// <summary>Consents and instructions are told by telephone, and the duty room writes them down.</summary>
    internal static ActBuilder<IncidentState, Incident, TCommand> ToldToTheDesk<TCommand>(this ActBuilder<IncidentState, Incident, TCommand> act)
        where TCommand : Command<Incident> => act.ToldTo(Posts.DutyOfficer, Posts.EmergencyOffice, Posts.DutyDirector, Posts.EmergencyOfficeDirector, Posts.DutyLeader);

    /// <summary>The duty director is told.</summary>
    internal static ActBuilder<IncidentState, Incident, ReportToDutyDirector> TellingTheDirector(this ActBuilder<IncidentState, Incident, ReportToDutyDirector> act, YesNoFact isTold, YesNoFact areTold) =>
        act.Sets((m, _) => m.Telling([], Posts.DutyDirector), isTold, areTold).Makes(isTold.Holds);

    /// <summary>The duty leader is told.</summary>
    internal static ActBuilder<IncidentState, Incident, ReportToDutyLeader> TellingTheLeader(this ActBuilder<IncidentState, Incident, ReportToDutyLeader> act, YesNoFact isTold) =>
        act.Sets((m, _) => m.Telling([], Posts.DutyLeader), isTold).Makes(isTold.Holds);

    /// <summary>Those of the two directors who are named are told, or both.</summary>
    internal static ActBuilder<IncidentState, Incident, ReportToDirectors> TellingTheDirectors(this ActBuilder<IncidentState, Incident, ReportToDirectors> act, YesNoFact isTold, YesNoFact areTold) =>
        act.Sets((m, c) => m.Telling(c.Reached, Posts.DutyDirector, Posts.EmergencyOfficeDirector), isTold, areTold);

    /// <summary>Those of the two principal leaders who are named are told, or both.</summary>
    internal static ActBuilder<IncidentState, Incident, ReportToPrincipalLeaders> TellingThePrincipals(this ActBuilder<IncidentState, Incident, ReportToPrincipalLeaders> act, YesNoFact areTold) =>
        act.Sets((m, c) => m.Telling(c.Reached, Posts.DistrictHead, Posts.DistrictPartySecretary), areTold);

    /// <summary>An instruction, the first of which begins the 24 hours of the daily report.</summary>
    internal static ActBuilder<IncidentState, Incident, DirectHandling> Instructing(
        this ActBuilder<IncidentState, Incident, DirectHandling> act, TimeLimit daily, YesNoFact instructed, YesNoFact byALeader, YesNoFact isFirst, YesNoFact dutyLeaderIsToBeTold) =>
        act.Sets((m, c, step) => m.Instructed(step.By) with { DutyLeaderIsToBeTold = m.DutyLeaderIsToBeTold || c.TellDutyLeader }, instructed, byALeader, isFirst, dutyLeaderIsToBeTold)
            .Starts(daily, isFirst.Holds);

    /// <summary>A call by 8.3.3, from which its written report is counted.</summary>
    internal static ActBuilder<IncidentState, Incident, TelephoneMunicipalDutyRoom> TellingTheDutyRoom(
        this ActBuilder<IncidentState, Incident, TelephoneMunicipalDutyRoom> act, TimeLimit written, YesNoFact reportedUp, YesNoFact clockBegins, YesNoFact[] reports) =>
        act.Sets((m, _, step) => m.DutyRoomTelephoned(step.At), [reportedUp, clockBegins, .. reports])
            .Makes(reportedUp.Holds)
            .Starts(written, clockBegins.Holds);

    /// <summary>A call by 8.4.5, from which its signed report is counted.</summary>
    internal static ActBuilder<IncidentState, Incident, TelephoneMunicipalGovernment> TellingTheGovernment(
        this ActBuilder<IncidentState, Incident, TelephoneMunicipalGovernment> act, TimeLimit fax, YesNoFact reportedUp, YesNoFact governmentTold, YesNoFact clockBegins, YesNoFact[] reports) =>
        act.Sets((m, _, step) => m.GovernmentTelephoned(step.At), [reportedUp, governmentTold, clockBegins, .. reports])
            .Makes(reportedUp.Holds, governmentTold.Holds)
            .Starts(fax, clockBegins.Holds);

    /// <summary>A written report that nobody need have signed: it meets the clock of 8.4.6 only where none is to be signed.</summary>
    internal static ActBuilder<IncidentState, Incident, SendWrittenReport> AsAWrittenReport(
        this ActBuilder<IncidentState, Incident, SendWrittenReport> act, TimeLimit written, TimeLimit fax, YesNoFact signed, YesNoFact[] reports) =>
        act.Sets((m, _, step) => m.ReportedInWriting(step.At), reports).Meets(written).Meets(fax, signed.HoldsNot);

    /// <summary>The report that was drafted, which is in hand no longer.</summary>
    internal static ActBuilder<IncidentState, Incident, FaxWrittenReport> AsTheDraftedReport(
        this ActBuilder<IncidentState, Incident, FaxWrittenReport> act, TimeLimit written, TimeLimit fax, YesNoFact isInHand, YesNoFact[] reports) =>
        act.Sets((m, _, step) => m.Faxed(step.At), [isInHand, .. reports])
            .Makes([isInHand.HoldsNot, .. Array.ConvertAll(reports, report => report.HoldsNot)]).Meets(written, fax);

    /// <summary>What ought to be there before a fax; what was faxed without is a departure.</summary>
    internal static ActBuilder<IncidentState, Incident, FaxWrittenReport> Faxing(this ActBuilder<IncidentState, Incident, FaxWrittenReport> act) =>
        act.After<DraftWrittenReport>().AfterAnywhere<SignWrittenReport>().AfterAnywhere<FetchSeal>().AfterAnywhere<TelephoneMunicipalGovernment>();

    /// <summary>A daily report goes, reviewed and, where it is severe or sensitive, read.</summary>
    internal static ActBuilder<IncidentState, Incident, SendDailyReport> AsTheDailyInHand(
        this ActBuilder<IncidentState, Incident, SendDailyReport> act, YesNoFact isInHand, YesNoFact severe) =>
        act.When(isInHand.Holds)
            .After<ReviewDailyReport>().After<ReadDailyReport>(severe.Holds)
            .Sets((m, _) => m with { DailyIsInHand = false }, isInHand)
            .Makes(isInHand.HoldsNot);

    /// <summary>The numbers propose a grade, or none.</summary>
    internal static ActBuilder<IncidentState, Incident, TCommand> AsksForGrade<TCommand>(
        this ActBuilder<IncidentState, Incident, TCommand> act, params Fact[] facts)
        where TCommand : Command<Incident> =>
        act.AsksOrNoRule(IncidentDecisions.ProposedGrade, m => m.GradeQuestion, (m, proposed) => m with { Proposed = proposed }, facts);
}
