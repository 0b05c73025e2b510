namespace Baodi.Procedures.Petitions;

/// <summary>Where a petition stands (chapter 5).</summary>
public enum PetitionState
{
    /// <summary>Recorded; how to handle it is to be proposed (5.1).</summary>
    Recorded = 1,

    /// <summary>With its proposal before the leader in charge or the District Head (5.1).</summary>
    BeforeLeader,

    /// <summary>Instructed on, to be transferred the same day (5.2).</summary>
    AwaitingTransfer,

    /// <summary>With one or several departments; their results are checked in one by one (5.3, 5.4).</summary>
    Handling,

    /// <summary>With the report on its handling before the leader who instructed (5.4).</summary>
    ReportBeforeLeader,

    /// <summary>Complete: the leader has read the report and asks for nothing more; to be filed (5.6).</summary>
    Completed,

    /// <summary>Filed, with its entry in the inventory (5.6).</summary>
    Filed,

    /// <summary>Ended because it was not accepted; to be filed (5.6).</summary>
    NotAccepted,

    /// <summary>Withdrawn by the petitioner; to be filed (5.6).</summary>
    Withdrawn,

    /// <summary>Handled in another petition about the same matter; to be filed (5.6).</summary>
    Merged,

    /// <summary>Struck out by who recorded it or instructed on it; to be filed (5.6).</summary>
    Cancelled,
}

/// <summary>The channels by which petitions come: the six of 5.0, and others under their own names.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<PetitionChannel>))]
public enum PetitionChannel
{
    /// <summary>地方领导留言板: the message board for local leaders of people.cn.</summary>
    LeadersMessageBoard = 1,

    /// <summary>政民零距离: the board of enorth.com.cn.</summary>
    ZeroDistance,

    /// <summary>公仆接待日: the public servants' reception day.</summary>
    ReceptionDay,

    /// <summary>公仆走进直播间: the public servants' live broadcast.</summary>
    LiveBroadcast,

    /// <summary>人民来信: a letter.</summary>
    Letter,

    /// <summary>群众来访: a visit.</summary>
    Visit,

    /// <summary>12345政务服务便民热线: the hotline.</summary>
    Hotline,

    /// <summary>区长信箱: the mailbox of the District Head.</summary>
    DistrictHeadMailbox,

    /// <summary>Another, under its own name.</summary>
    Other,
}

/// <summary>How a petition is brought: by how many, and whether it was brought before.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<PetitionForm>))]
public enum PetitionForm
{
    /// <summary>By fewer than five, for the first time.</summary>
    IndividualFirst = 1,

    /// <summary>By fewer than five, again.</summary>
    IndividualRepeated,

    /// <summary>By five or more, for the first time.</summary>
    CollectiveFirst,

    /// <summary>By five or more, again.</summary>
    CollectiveRepeated,
}

/// <summary>What a petition asks for, as the supervision office puts it in order (5.1).</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<PetitionKind>))]
public enum PetitionKind
{
    /// <summary>Advice or an opinion.</summary>
    Suggestion = 1,

    /// <summary>Something to be settled for the petitioner.</summary>
    Request,

    /// <summary>A complaint about a service or a nuisance.</summary>
    Complaint,

    /// <summary>An accusation against somebody in office.</summary>
    Accusation,

    /// <summary>A question.</summary>
    Inquiry,
}

/// <summary>What a petition came to, as the report on its handling says (5.4).</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<PetitionOutcome>))]
public enum PetitionOutcome
{
    /// <summary>What was asked for was done.</summary>
    Resolved = 1,

    /// <summary>Some of it was done.</summary>
    PartlyResolved,

    /// <summary>It was explained to the petitioner.</summary>
    Explained,

    /// <summary>The facts or the law did not bear it out.</summary>
    NotSupported,

    /// <summary>It is for a body outside the district government, and the petitioner was told which.</summary>
    ForAnotherBody,
}

/// <summary>How a petition ended otherwise than by being completed.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<PetitionOtherEnd>))]
public enum PetitionOtherEnd
{
    /// <summary>It was not accepted.</summary>
    NotAccepted = 1,

    /// <summary>The petitioner withdrew it.</summary>
    Withdrawn,

    /// <summary>It is handled in another petition.</summary>
    Merged,

    /// <summary>It was struck out.</summary>
    Cancelled,
}

/// <summary>Why a petition that was complete, or had ended otherwise, is taken up again.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<PetitionReopening>))]
public enum PetitionReopening
{
    /// <summary>The petitioner comes again about the same matter.</summary>
    BroughtAgain = 1,

    /// <summary>What he was told would be done is not.</summary>
    NotCarriedOut,

    /// <summary>Facts or papers have come up that were not known.</summary>
    NewFacts,
}

/// <summary>Before whom the supervision office puts a petition (5.1).</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<PetitionLeader>))]
public enum PetitionLeader
{
    /// <summary>The deputy head in charge of the field.</summary>
    LeaderInCharge = 1,

    /// <summary>The District Head himself, whatever the field.</summary>
    DistrictHead,
}

/// <summary>The vocabularies of chapter 5.</summary>
public static class PetitionTerms
{
    /// <summary>The six channels (5.0), and others.</summary>
    public static Terms<PetitionChannel> Channels { get; } =
        new("信访渠道", "人民网“地方领导留言板”", "北方网“政民零距离”", "公仆接待日", "公仆走进直播间", "人民来信", "群众来访", "12345政务服务便民热线", "区长信箱", "其他渠道");

    /// <summary>How petitions are brought.</summary>
    public static Terms<PetitionForm> Forms { get; } = new("信访形式", "个体初次", "个体重复", "集体初次", "集体重复");

    /// <summary>What petitions ask for.</summary>
    public static Terms<PetitionKind> Kinds { get; } = new("诉求类别", "意见建议", "申诉求决", "投诉", "检举控告", "咨询");

    /// <summary>What petitions come to.</summary>
    public static Terms<PetitionOutcome> Outcomes { get; } = new("办理结果", "已解决", "部分解决", "已作解释", "诉求不予支持", "不属本区职权，已告知");

    /// <summary>How petitions end that are not completed.</summary>
    public static Terms<PetitionOtherEnd> OtherEnds { get; } = new("其他办结方式", "不予受理", "信访人撤回", "合并办理", "撤销登记");

    /// <summary>Why petitions are taken up again.</summary>
    public static Terms<PetitionReopening> Reopenings { get; } = new("恢复办理的情形", "信访人再次反映", "答复事项未落实", "出现新的情况");

    /// <summary>Who may be chosen to instruct on a petition (5.1).</summary>
    public static Terms<PetitionLeader> Leaders { get; } = new("呈阅领导", "分管领导", "区长");
}
