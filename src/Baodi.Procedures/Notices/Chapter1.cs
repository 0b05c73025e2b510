using static Baodi.Procedures.Notices.ProcedureIds;

namespace Baodi.Procedures.Notices;

/// <summary>The clauses of chapter 1: documents.</summary>
internal static class Chapter1
{
    internal static void AddTo(ClauseTable table)
    {
        table.For(RequestReport)
            .Add("1.1.1", "来文接收、初审与退回", "receive, check, return what fails")
            .Add("1.1.2", "登记、拟办与审签", "register, draft an opinion, decide the reviewer")
            .Add("1.1.3", "依次呈送区领导", "present to the leaders in turn")
            .Add("1.1.4", "依批示转办落实", "refer on as the leaders instruct")
            .Add("1.1.5", "需督办的转督查室", "refer to the Supervision Office what needs follow-up")
            .Add("1.1.6", "办毕归档", "archive when handled");

        table.For(ClassifiedDocument)
            .Add("1.2.1", "机要来文登记与拟办", "register, obtain the Director's handling proposal")
            .Add("1.2.2", "机要员专送", "carry to leaders or departments")
            .Add("1.2.3", "转送承办单位办理", "pass on to the undertaking unit")
            .Add("1.2.4", "落实反馈与跟踪", "report back, track implementation")
            .Add("1.2.5", "收回文件并归档", "recall, bind and archive")
            .Add("1.2.6", "按时完整退回", "return complete and on time");

        table.For(OutgoingDocument)
            .Add("1.3.1", "初审与合法性审核", "check the draft, obtain legal review")
            .Add("1.3.2", "同意发文后审修送审", "consent to issue, revise, send for review")
            .Add("1.3.3", "定稿、会签与签发", "settle the text, decide who signs off")
            .Add("1.3.4", "复核登记后印发", "recheck, register, issue")
            .Add("1.3.5", "正本、底稿合并归档", "archive official copy and draft together");
    }
}
