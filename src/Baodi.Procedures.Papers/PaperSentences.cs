namespace Baodi.Procedures.Papers;

/// <summary>How papers say that something is so or not so, which no office writes as a yes or no behind a label; a test asks that nothing is left out.</summary>
internal static class PaperSentences
{
    /// <summary>What is so and what is not, by the Chinese label of the field that says which, in the order of the notice.</summary>
    private static readonly (string Field, Label IsSo, Label IsNot)[] All =
    [
        ("需区长审签", new("需区长审签", "the District Head must sign"), new("无需区长审签", "the District Head need not sign")),
        ("需要督办", new("需要督办", "to be followed up"), new("无需督办", "need not be followed up")),
        ("已落实", new("已落实", "implemented"), new("尚未落实", "not yet implemented")),
        ("完整", new("文件完整", "the copy is complete"), new("文件有缺损", "the copy is not complete")),
        ("内容重大", new("内容重大", "the content is weighty"), new("内容不属重大", "the content is not weighty")),
        ("正本", new("正本已归入", "the official copy is in the file"), new("正本缺失", "the official copy is missing")),
        ("底稿", new("底稿已归入", "the draft is in the file"), new("底稿缺失", "the draft is missing")),
        ("重大", new("属重大议题", "weighty"), new("不属重大议题", "not weighty")),
        ("紧急", new("属紧急议题", "urgent"), new("不属紧急议题", "not urgent")),
        ("需要新闻采录", new("需要新闻采录", "media are needed"), new("不需新闻采录", "no media are needed")),
        ("需要制发文件", new("需要制发文件", "a document is to be issued"), new("不需制发文件", "no document is to be issued")),
        ("需要会议纪要", new("需要会议纪要", "minutes are needed"), new("不需会议纪要", "no minutes are needed")),
        ("涉及用地", new("涉及用地", "concerns land"), new("不涉及用地", "does not concern land")),
        ("涉及规划", new("涉及规划", "concerns planning"), new("不涉及规划", "does not concern planning")),
        ("属于工业", new("属于工业", "is industrial"), new("不属于工业", "is not industrial")),
        ("部门及镇街主要负责人参加", new("部门及镇街主要负责人参加", "heads of departments, towns and sub-districts attend"), new("部门及镇街主要负责人不参加", "heads of departments, towns and sub-districts do not attend")),
        ("大型专业会议", new("属大型专业会议", "a large sector meeting"), new("不属大型专业会议", "not a large sector meeting")),
        ("典型发言", new("安排典型发言", "with exemplary speeches"), new("不安排典型发言", "without exemplary speeches")),
        ("现场发奖", new("安排现场发奖", "with awards"), new("不安排现场发奖", "without awards")),
        ("未作讲话", new("领导未作讲话", "the speech was not given"), new("领导已作讲话", "the speech was given")),
        ("建议督查立项", new("建议督查立项", "supervision is proposed"), new("不建议督查立项", "no supervision is proposed")),
        ("市政府领导陪同", new("有市政府领导陪同", "accompanied by a leader of the municipal government"), new("无市政府领导陪同", "not accompanied by a leader of the municipal government")),
        ("重复信访", new("属重复信访", "a repeated petition"), new("不属重复信访", "not a repeated petition")),
        ("主要领导已签字", new("主要领导已签字", "signed by the principal leader"), new("主要领导未签字", "not signed by the principal leader")),
        ("已加盖公章", new("已加盖公章", "sealed"), new("未加盖公章", "not sealed")),
        ("需要通报", new("需要通报", "a circular is needed"), new("无需通报", "no circular is needed")),
        ("属本区职权范围", new("属本区职权范围", "within the district's authority"), new("不属本区职权范围", "not within the district's authority")),
        ("亲自协调", new("由值班主任亲自协调", "coordinated by the duty director himself"), new("值班主任不亲自协调", "not coordinated by the duty director himself")),
        ("报告值班区领导", new("须报告值班区领导", "the duty leader is to be told"), new("不报告值班区领导", "the duty leader is not to be told")),
        ("启动", new("启动应急响应", "the emergency response is started"), new("不启动应急响应", "the emergency response is not started")),
        ("情况严重或者消息敏感", new("情况严重或者消息敏感", "severe or sensitive"), new("情况不严重，消息不敏感", "neither severe nor sensitive")),
    ];

    /// <summary>The sentence of a field of yes or no; null where none is known.</summary>
    internal static Label? Of(Label field, bool isSo)
    {
        foreach (var (label, yes, no) in All)
        {
            if (label == field.Chinese)
            {
                return isSo ? yes : no;
            }
        }

        return null;
    }
}
