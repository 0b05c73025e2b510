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

        var textIsUnread = Fact("有未阅示的月度材料", m => m.TextIsUnread);
        var namesADeputy = Fact("所指为应报材料的副区长", m => m.NamesADeputy);
        var noticeNamesTheTime = NoticeNamesTheTime();

        Reading("2.1.3.1", "办公室按月开启，列明应报材料的各位副区长", "the office opens a case for each month and names the deputy heads",
            Open<OpenMonth>("开启当月议事会议").By(OfficeClerk).To(Preparing)
                .Creates(static c => MonthlyMeeting.Of(c)));

        Clause("2.1.3.1",
            Monthly("monthlyTexts", "报送本月工作材料", LeaderInCharge, MonthDay.LastWorkingDay),
            In(Preparing).AllOf<SubmitMonthlyText>("报送月度工作材料", Verb.Perform, Named(m => m.Deputies, "各位副区长"))
                .Paper("副区长月度工作材料", "MonthlyText")
                .Sets((m, c, step) => m.With(c, step.By), textIsUnread)
                .Makes(textIsUnread.Holds)
                .Renews<ReadMonthlyTexts>(),
            In(Preparing).AllOf<ReadMonthlyTexts>("阅示月度工作材料", Verb.ReadAndInstruct, Holder(DistrictHead)).NotBy<SubmitMonthlyText>().When(textIsUnread.Holds)
                .Sets((m, _) => m.AllRead(), textIsUnread)
                .Makes(textIsUnread.HoldsNot));

        Reading("2.1.3.1", "个别副区长未报材料的，由区长说明理由决定不再等候", "where a deputy head's text does not come, the District Head may go on without it, with the reason",
            In(Preparing).May<GoOnWithout>("不再等候材料").By(DistrictHead).Repeatedly()
                .Sets((m, c) => m with { GoneOnWithout = c.Deputy }, namesADeputy)
                .Provided(namesADeputy.Holds)
                .Excuses<SubmitMonthlyText>(c => c.Deputy));

        Clause("2.1.3.2",
            Monthly("monthlyMeetingTime", "确定议事会议时间", DistrictHead, MonthDay.FirstWorkingDay),
            In(Preparing).Must<FixTime>("确定会议时间").By(DistrictHead)
                .AtTime(noticeNamesTheTime));

        Clause("2.1.3.3",
            In(Preparing).Must<NotifyTimeAndPlace>("通知开会时间、地点").By(OfficeClerk).After<FixTime>()
                .WithNotice(c => c.Participants, noticeNamesTheTime),
            In(Preparing).Must<InvitePublicityDepartment>("邀请区委宣传部派员").By(OfficeClerk).After<FixTime>(),
            In(Preparing).Must<InvitePartySupervisionOffice>("邀请区委督查室派员").By(OfficeClerk).After<FixTime>());

        Reading("2.1.3.2", "会议时间可由区长说明理由调整，已通知、已邀请的重新告知", "the District Head may move the meeting with a reason; notice and invitations are due anew",
            In(Preparing).May<MoveMeeting>("调整会议时间").By(DistrictHead).Repeatedly().After<FixTime>()
                .AtTime(noticeNamesTheTime)
                .Renews<NotifyTimeAndPlace>().Renews<InvitePublicityDepartment>().Renews<InvitePartySupervisionOffice>());

        Reading("2.1.3.4", "会议开始、结束及会上情况由办公室记录，供会后整理", "the office records that a meeting begins and ends, and what is said there, to be tidied afterwards",
            In(Preparing).On<BeginMeeting>("会议开始").By(OfficeClerk).To(InSession),
            In(InSession).Must<RecordMeeting>("会议记录").By(OfficeClerk),
            In(InSession).On<EndMeeting>("会议结束").By(OfficeClerk).To(Afterwards));

        Clause("2.1.3.4",
            In(Afterwards).Must<WriteMinutes>("撰写会议纪要").By(OfficeClerk).AsMinutes(),
            In(Afterwards).Must<TidyRecord>("整理会议记录").By(OfficeClerk).AsRecord(),
            In(Afterwards).Must<SendToLeaders>("报送相关领导").By(OfficeClerk).After<WriteMinutes>().After<TidyRecord>());

        Reading("2.1.3.4", "各项职责完成、材料归卷后结束", "the case is closed when the last duty is done and its papers are filed",
            In(Afterwards).On<FilePapers>("材料归卷").By(OfficeClerk).To(Closed).Files<SubmitMonthlyText>().Files<TidyRecord>().Files<WriteMinutes>());

        Reading("2.1.3.2", "会议开始前，开启会议的办公室或区长可说明理由取消；未尽职责随之终止", "until the meeting begins the office that opened it or the District Head may call it off with a reason; open duties close",
            In(Preparing).On<CancelMeeting>("取消会议").By(OfficeClerk, DistrictHead).To(Cancelled).LeavingBehind());
    }
}
