using static Baodi.Procedures.Notices.ProcedureIds;

namespace Baodi.Procedures.Notices;

/// <summary>The clauses of chapter 2: meetings.</summary>
internal static class Chapter2
{
    internal static void AddTo(ClauseTable table)
    {
        table.For(ProcedureIds.Meetings)
            .Add("2.1", "办公室牵头的六类会议", "six meetings led by the office");

        table.For(PlenaryMeeting)
            .Add("2.1.1.1", "提出议题、审定安排", "topics put forward, arrangement approved")
            .Add("2.1.1.2", "时间确定后通知参会", "notify once the time is fixed")
            .Add("2.1.1.3", "记录、服务与纪要", "record, serve, draft the minutes");

        table.For(ExecutiveMeeting)
            .Add("2.1.2.1.1", "从批示件搜集议题", "collect topics from instructed papers")
            .Add("2.1.2.1.2", "征集区长、副区长议题", "solicit topics from the District Head and deputy heads")
            .Add("2.1.2.1.3", "议题排序与逐级审批", "order the topics, review and approve")
            .Add("2.1.2.1.4", "会前送阅议题材料", "send the materials ahead")
            .Add("2.1.2.2.1", "通知参会者与媒体", "notify attendees and media")
            .Add("2.1.2.2.2", "提前到场与汇报人候会", "staff in place early, presenters waiting")
            .Add("2.1.2.2.3", "会前报告出席情况", "report attendance beforehand")
            .Add("2.1.2.2.4", "常务会议记录与保障", "record and serve the meeting")
            .Add("2.1.2.3.1", "限时起草纪要并审签", "draft the minutes in time, review and sign")
            .Add("2.1.2.3.2", "纪要次日印发", "distribute the minutes the next day")
            .Add("2.1.2.3.3", "议定事项跟踪督办", "follow up the decided items")
            .Add("2.1.2.3.4", "常务会议新闻稿把关", "check the news copy");

        table.For(MonthlyMeeting)
            .Add("2.1.3.1", "副区长月底报送材料", "deputy heads' month-end papers")
            .Add("2.1.3.2", "月初确定会议时间", "fix the date at the start of the month")
            .Add("2.1.3.3", "通知并邀请区委部门", "notify, invite the Party bodies")
            .Add("2.1.3.4", "纪要与记录报送", "write the minutes, send the record");

        table.For(SpecialTopicMeeting)
            .Add("2.1.4.1", "提请协调事项的审定", "submit a matter for coordination")
            .Add("2.1.4.2", "同意研究后筹备", "agree, fix the time, prepare")
            .Add("2.1.4.3", "通知、记录与视需纪要", "notify, record, minutes as needed");

        table.For(LandPlanningMeeting)
            .Add("2.1.5.1", "汇总议题报审", "compile the topics for approval")
            .Add("2.1.5.2", "提前准备与工信委意见", "prepare ahead, obtain the prior opinion")
            .Add("2.1.5.3", "联席会议记录与纪要", "record, draft the minutes")
            .Add("2.1.5.4", "会议材料存档", "archive the materials");

        table.For(SectorMeeting)
            .Add("2.2", "部门牵头的专业会议", "sector meetings led by departments")
            .Add("2.2.1.1", "书面申请与审定层级", "apply in writing, obtain approval")
            .Add("2.2.1.2", "会务专人与协助清单", "assign a person, list the assistance")
            .Add("2.2.1.3", "签到分工与到岗", "share out sign-in, staff in place early")
            .Add("2.2.1.4", "典型发言的准备", "prepare the exemplary speeches")
            .Add("2.2.1.5", "现场发奖的准备", "prepare the awards")
            .Add("2.2.2.1", "向主持人报签到", "report sign-in to the chair")
            .Add("2.2.2.2", "会场门口值守", "keep the door")
            .Add("2.2.2.3", "协助记录讲话", "help record the leader's speech")
            .Add("2.2.3.1", "检查会场遗留物品", "check the venue for things left behind")
            .Add("2.2.3.2", "讲话稿整理发放", "compile and issue the speech")
            .Add("2.2.3.3", "专业会议新闻稿审核", "review the news copy")
            .Add("2.2.3.4", "材料留存与协助督促检查", "keep the materials, help supervise");
    }
}
