using Baodi.Procedures.Meetings;
using static Baodi.Procedures.MonthlyMeetings.MonthlyMeetingState;
using static Baodi.Procedures.Posts;

namespace Baodi.Procedures.MonthlyMeetings;

/// <summary>Chapter 2, section 1, item 3: the deputy heads' texts of a month and the District Head's meeting on them.</summary>
internal sealed class MonthlyMeetingProcedure()
    : NotifiedMeetingDefinition<MonthlyMeetingState, MonthlyMeeting>(ProcedureIds.MonthlyMeeting, static options => new MonthlyMeetingJson(options))
{
    protected override void Define()
    {
        State(Preparing, "筹备");
        State(InSession, "会议中");
        State(Afterwards, "会后");
        Final(Closed, "已结束");
        Final(Cancelled, "已取消");

        var textIsUnread = Fact("有未阅示的月度材料", m => m.TextIsUnread, "月度材料均已阅示");
        var namesADeputy = Fact("所指为应报材料的副区长", m => m.NamesADeputy, "所指不是应报材料的副区长");
        var textWasThere = Fact("本人已报送过材料", m => m.TextWasThere, "本人尚未报送过材料");
        var recordIsTidied = Fact("会议记录已整理", m => m.RecordIsTidied, "会议记录尚未整理");
        var isSentToLeaders = Fact("已报送相关领导", m => m.IsSentToLeaders, "尚未报送相关领导");
        var timeIsFixed = TimeIsFixed();
        var isOnItsDay = IsOnItsDay();
        var minutesAreSigned = MinutesAreSigned();
        var noticeIsGiven = NoticeIsGiven();

        Reading("2.1.3.1", "办公室按月启动，列明应报材料的各位副区长", "the office opens a case for each month and names the deputy heads",
            Open<OpenMonth>("启动当月议事会议").By(OfficeClerk).Drafts().To(Preparing)
                .Creates(static c => MonthlyMeeting.Of(c)));

        Clause("2.1.3.1",
            Monthly("monthlyTexts", "报送本月工作材料", LeaderInCharge, MonthDay.LastWorkingDay),
            In(Preparing).AllOf<SubmitMonthlyText>("报送月度工作材料", Verb.Perform, Named(m => m.Deputies, "各位副区长")).ToldTo(OfficeClerk).Drafts()
                .Paper("副区长月度工作材料", "MonthlyText")
                .Sets((m, c, step) => m.With(c, step.By), textIsUnread)
                .Makes(textIsUnread.Holds)
                .Renews<ReadMonthlyTexts>(),
            In(Preparing).AllOf<ReadMonthlyTexts>("阅示月度工作材料", Verb.ReadAndInstruct, Holder(DistrictHead)).NotBy<SubmitMonthlyText>().When(textIsUnread.Holds)
                .Sets((m, _) => m.AllRead(), textIsUnread)
                .Makes(textIsUnread.HoldsNot));

        Reading("2.1.3.1", "材料报送后情况有变或者有误的，会议开始前由本人说明理由更换，重新报区长阅示；材料由办公室代录的，写明是哪位副区长的材料；会议开始后仍可补报、更换，补报的材料由区长阅示", "a text that is wrong or overtaken by events may be replaced by its author, with a reason, and is read anew; the office may enter a text for the deputy head whose it is; one that comes after the meeting has begun may still be sent in, and is read",
            In(InSession, Afterwards).May<SubmitMonthlyText>("补报月度工作材料").By(Named(m => m.Deputies, "各位副区长")).ToldTo(OfficeClerk).Drafts().Replacing().Repeatedly()
                .Paper("副区长月度工作材料", "MonthlyText")
                .Sets((m, c, step) => m.With(c, step.By), textIsUnread)
                .Makes(textIsUnread.Holds),
            In(InSession, Afterwards).May<ReadMonthlyTexts>("阅示补报的月度工作材料").By(DistrictHead).Repeatedly().NotBy<SubmitMonthlyText>().When(textIsUnread.Holds)
                .Sets((m, _) => m.AllRead(), textIsUnread)
                .Makes(textIsUnread.HoldsNot),
            In(Preparing).May<ReplaceMonthlyText>("更换月度工作材料").By(Named(m => m.Deputies, "各位副区长")).ToldTo(OfficeClerk).Drafts().Changes<SubmitMonthlyText>().Repeatedly()
                .Paper("副区长月度工作材料（更换）", "ReplacedMonthlyText")
                .Sets((m, c, step) => m.Replaced(c, step.By), textIsUnread, textWasThere)
                .Makes(textIsUnread.Holds)
                .Provided(textWasThere.Holds)
                .Renews<ReadMonthlyTexts>());

        Reading("2.1.3.1", "个别副区长未报材料的，由区长说明理由决定不再等候", "where a deputy head hands in no text, the District Head may decide to wait no longer, with the reason",
            In(Preparing).May<GoOnWithout>("不再等候材料").By(DistrictHead).Repeatedly()
                .Sets((m, c) => m with { GoneOnWithout = c.Deputy }, namesADeputy)
                .Provided(namesADeputy.Holds)
                .Excuses<SubmitMonthlyText>(c => c.Deputy));

        Clause("2.1.3.2",
            Monthly("monthlyMeetingTime", "确定议事会议时间", DistrictHead, MonthDay.FirstWorkingDay),
            In(Preparing).Must<FixTime>("确定会议时间").By(DistrictHead).ToldTo(OfficeClerk)
                .AtTime(timeIsFixed, noticeIsGiven).Makes(timeIsFixed.Holds));

        Clause("2.1.3.3",
            In(Preparing).Must<NotifyTimeAndPlace>("通知开会时间、地点").By(OfficeClerk).Records().After<FixTime>()
                .WithNotice(c => c.Participants, noticeIsGiven),
            In(Preparing).Must<InvitePublicityDepartment>("邀请区委宣传部派员").By(OfficeClerk).Records().After<FixTime>(),
            In(Preparing).Must<InvitePartySupervisionOffice>("邀请区委督查室派员").By(OfficeClerk).Records().After<FixTime>());

        Reading("2.1.3.2", "会议时间由区长确定，可说明理由调整，可由办公室代录；已通知、已邀请的重新告知；通知所载时间有误的，如实记录后重发", "the District Head fixes the time and may move it with a reason, which the office may enter for him; notice and invitations are due anew; a notice that named another time is recorded as it went and goes out again",
            In(Preparing).May<MoveMeeting>("调整会议时间").By(DistrictHead).ToldTo(OfficeClerk).Repeatedly().When(timeIsFixed.Holds)
                .AtTime(noticeIsGiven)
                .Renews<InvitePublicityDepartment>().Renews<InvitePartySupervisionOffice>());

        Reading("2.1.3.4", "会议开始、结束及会上情况由办公室记录，供会后整理；会议已经开始的，材料未齐或者未通知也如实记录，但不早于通知的会议当日，会议提前的先调整时间", "the office records that a meeting begins and ends, and what is said there, to be edited afterwards; one that has begun is recorded even if texts are missing or notice was not given, but not for a day before the one announced: a meeting that is brought forward is moved first",
            In(Preparing).On<BeginMeeting>("会议开始").By(OfficeClerk).Records().To(InSession)
                .OnItsDay(isOnItsDay),
            In(InSession).Must<RecordMeeting>("会议记录").By(OfficeClerk).Records().NotingWhoCame(),
            In(InSession).On<EndMeeting>("会议结束").By(OfficeClerk).Records().To(Afterwards).TellingWhoCame());

        Clause("2.1.3.4",
            In(Afterwards).Must<WriteMinutes>("撰写会议纪要").By(OfficeClerk).Drafts().Replacing().AsMinutes(),
            In(Afterwards).Must<TidyRecord>("整理会议记录").By(OfficeClerk).Drafts().OwedUntil(recordIsTidied.Holds).AsRecord()
                .Sets((m, _) => m with { RecordIsTidied = true, IsSentToLeaders = false }, recordIsTidied, isSentToLeaders).Makes(isSentToLeaders.HoldsNot),
            In(Afterwards).Must<SendToLeaders>("报送相关领导").By(OfficeClerk).After<WriteMinutes>().After<TidyRecord>().OwedUntil(isSentToLeaders.Holds)
                .Sets((m, _) => m with { IsSentToLeaders = true }, isSentToLeaders));

        Reading("2.1.3.4", "会议纪要是否审签由本办公室规定，未规定的可由区长审签，不以审签为报送、归卷条件；区长可说明理由退回重拟，办公室可说明理由撤回重拟，已审签、报送的重新审签、报送；会议记录可以再次整理，已报送的重新报送；报送可以再次进行",
            "the office sets whether the minutes must be signed; where it has not, the District Head may sign them, but sending and filing do not wait for it; he may send them back with a reason, and the office may take them back with one to write them anew: they are then signed and sent anew; the record may be tidied again, and is then sent anew; they may be sent again, as to somebody who was forgotten",
            In(Afterwards).AllOf<SignMinutes>("审签会议纪要", Verb.ReviewAndSign, Holder(DistrictHead)).After<WriteMinutes>().NotBy<WriteMinutes>().SignedWhere(minutesAreSigned),
            In(Afterwards).May<SendMinutesBack>("退回、撤回会议纪要").By(DistrictHead, OfficeClerk).Repeatedly().After<WriteMinutes>()
                .Renews<WriteMinutes>().Renews<SignMinutes>()
                .Sets((m, _) => m with { IsSentToLeaders = false }, isSentToLeaders).Makes(isSentToLeaders.HoldsNot));

        Reading("2.1.3.4", "各项工作完成、材料归卷后结束", "the case is closed when the last duty is done and its papers are filed",
            In(Afterwards).On<FilePapers>("材料归卷").By(OfficeClerk).To(Closed).After<TidyRecord>().Files<SubmitMonthlyText>().Files<TidyRecord>().Files<WriteMinutes>());

        Reading("2.1.3.2", "会议开始前，区长可说明理由取消，可由办公室代录；未办事项随之终止", "until the meeting begins the District Head may cancel it with a reason, which the office may enter for him; open duties close",
            In(Preparing).On<CancelMeeting>("取消会议").By(DistrictHead).ToldTo(OfficeClerk).To(Cancelled).LeavingBehind());
    }
}
