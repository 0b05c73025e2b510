namespace Baodi.Procedures.ExecutiveMeetings;

/// <summary>Plans an executive meeting and opens its topic pool.</summary>
/// <param name="Name">Which meeting it is, such as its number in the term.</param>
/// <param name="Field">The kebab-case id of the field of office work it belongs to, which tells the Deputy Director in charge.</param>
/// <param name="Starts">When it is to start.</param>
/// <param name="Place">Where.</param>
/// <param name="MostTopics">How many topics suit the meeting at most; null where that is left to those who review the list (2.1.2.1.3).</param>
public sealed record PlanMeeting(
    [Field("会议名称")] string Name,
    [Field("会务工作领域", ChargeOf = PostNames.Deputy)] string Field,
    [Field("会议时间")] Instant Starts,
    [Field("会议地点")] string Place,
    [Field("议题数量上限", AtLeast = 1, AtMost = 100)] int? MostTopics = null) : Opening<ExecutiveMeetingState, ExecutiveMeeting>;

/// <summary>Collects a topic from a document that bears a leader's instruction (2.1.2.1.1).</summary>
/// <param name="Number">Its number.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Source">What kind of document it comes from.</param>
/// <param name="SourceCase">The id of the document's case.</param>
/// <param name="Instruction">The instruction it bears.</param>
/// <param name="Materials">The materials for the meeting.</param>
/// <param name="PresenterUnit">The kebab-case id of the unit that presents it.</param>
/// <param name="IsWeighty">Whether it is weighty.</param>
/// <param name="IsUrgent">Whether it is urgent.</param>
/// <param name="Level">The classification level of the document, where it bears one.</param>
public sealed record CollectTopic(
    [Field("议题编号")] string Number,
    [Field("议题")] string Title,
    [Field("来源")] TopicSource Source,
    [Field("来源办件")] string SourceCase,
    [Field("领导批示")] string Instruction,
    [Field("材料")] string Materials,
    [Field("汇报单位", ChargeOf = PostNames.Unit)] string PresenterUnit,
    [Field("重大")] bool IsWeighty,
    [Field("紧急")] bool IsUrgent,
    [Field("密级")] ClassificationLevel? Level = null) : Command<ExecutiveMeeting>, ITopicEntry;

/// <summary>Asks the District Head and the deputy heads for topics (2.1.2.1.2).</summary>
/// <param name="Leaders">Who was asked.</param>
public sealed record SolicitTopics([Field("征集对象", SeatOf = PostNames.Leaders)] ImmutableArray<Seat> Leaders) : Command<ExecutiveMeeting>;

/// <summary>Enters a topic that a leader puts forward, with its materials (2.1.2.1.2).</summary>
/// <param name="Number">Its number.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Leader">The District Head or the deputy head.</param>
/// <param name="Materials">The materials for the meeting.</param>
/// <param name="PresenterUnit">The kebab-case id of the unit that presents it.</param>
/// <param name="IsWeighty">Whether it is weighty.</param>
/// <param name="IsUrgent">Whether it is urgent.</param>
/// <param name="Level">Its classification level, where its materials bear one.</param>
public sealed record EnterLeadersTopic(
    [Field("议题编号")] string Number,
    [Field("议题")] string Title,
    [Field("提出领导")] Seat Leader,
    [Field("材料")] string Materials,
    [Field("汇报单位", ChargeOf = PostNames.Unit)] string PresenterUnit,
    [Field("重大")] bool IsWeighty,
    [Field("紧急")] bool IsUrgent,
    [Field("密级")] ClassificationLevel? Level = null) : Command<ExecutiveMeeting>, ITopicEntry;

/// <summary>Takes up a topic that an earlier meeting put off, or that was left when it was cancelled.</summary>
/// <param name="Number">Its number in this meeting.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Meeting">The id of the earlier meeting's case.</param>
/// <param name="Materials">The materials for the meeting.</param>
/// <param name="PresenterUnit">The kebab-case id of the unit that presents it.</param>
/// <param name="IsWeighty">Whether it is weighty.</param>
/// <param name="IsUrgent">Whether it is urgent.</param>
/// <param name="Level">Its classification level, where it bears one.</param>
public sealed record TakeUpTopic(
    [Field("议题编号")] string Number,
    [Field("议题")] string Title,
    [Field("前次会议办件")] string Meeting,
    [Field("材料")] string Materials,
    [Field("汇报单位", ChargeOf = PostNames.Unit)] string PresenterUnit,
    [Field("重大")] bool IsWeighty,
    [Field("紧急")] bool IsUrgent,
    [Field("密级")] ClassificationLevel? Level = null) : Command<ExecutiveMeeting>, ITopicEntry;

/// <summary>The District Head consents to a topic (2.1.2.1.1, 2.1.2.1.2).</summary>
/// <param name="Topic">The number of the topic.</param>
public sealed record ConsentToTopic([Field("议题编号")] string Topic) : Command<ExecutiveMeeting>;

/// <summary>The District Head does not consent to a topic.</summary>
/// <param name="Topic">The number of the topic.</param>
/// <param name="Reason">Why.</param>
public sealed record RefuseTopic([Field("议题编号")] string Topic, [Field("理由")] string Reason) : Command<ExecutiveMeeting>;

/// <summary>Changes or corrects a topic that is on no list; what is left out is as it was. The District Head consents anew.</summary>
/// <param name="Topic">The number of the topic.</param>
/// <param name="Reason">Why.</param>
/// <param name="Title">What it is about now.</param>
/// <param name="Materials">The materials now.</param>
/// <param name="PresenterUnit">The kebab-case id of the unit that presents it now.</param>
/// <param name="IsWeighty">Whether it is weighty.</param>
/// <param name="IsUrgent">Whether it is urgent.</param>
/// <param name="Level">Its classification level, where it was left out or is higher now.</param>
public sealed record ChangeTopic(
    [Field("议题编号")] string Topic,
    [Field("变更或者更正的理由")] string Reason,
    [Field("议题")] string? Title = null,
    [Field("材料")] string? Materials = null,
    [Field("汇报单位", ChargeOf = PostNames.Unit)] string? PresenterUnit = null,
    [Field("重大")] bool? IsWeighty = null,
    [Field("紧急")] bool? IsUrgent = null,
    [Field("密级")] ClassificationLevel? Level = null) : Command<ExecutiveMeeting>;

/// <summary>Puts other materials in the place of those of a topic on the approved list, or names who presents it instead.</summary>
/// <param name="Topic">The number of the topic.</param>
/// <param name="Reason">Why.</param>
/// <param name="Materials">The materials now.</param>
/// <param name="PresenterUnit">The kebab-case id of the unit that presents it now, where that changes.</param>
public sealed record ReplaceMaterials(
    [Field("议题编号")] string Topic,
    [Field("理由")] string Reason,
    [Field("材料")] string Materials,
    [Field("汇报单位", ChargeOf = PostNames.Unit)] string? PresenterUnit = null) : Command<ExecutiveMeeting>;

/// <summary>Takes up again a list that is before the leaders or approved, because its topics, their order or the attendees are to be changed; it is read and approved anew.</summary>
/// <param name="Reason">What is to be changed, and why.</param>
public sealed record ReopenAgenda([Field("调整内容和理由")] string Reason) : Command<ExecutiveMeeting>;

/// <summary>Withdraws a topic before it comes to the meeting.</summary>
/// <param name="Topic">The number of the topic.</param>
/// <param name="Reason">Why.</param>
public sealed record WithdrawTopic([Field("议题编号")] string Topic, [Field("理由")] string Reason) : Command<ExecutiveMeeting>;

/// <summary>Proposes the non-voting attendees (2.1.2.1.3).</summary>
/// <param name="Attendees">Who they are.</param>
public sealed record ProposeAttendees([Field("列席人员")] ImmutableArray<string> Attendees) : Command<ExecutiveMeeting>;

/// <summary>Puts the topics of the meeting in order (2.1.2.1.3).</summary>
/// <param name="Topics">Their numbers, in order.</param>
/// <param name="WhyMoreTopics">Why there are more than the number that suits the meeting; needed where there are.</param>
public sealed record OrderTopics(
    [Field("议题")] ImmutableArray<string> Topics,
    [Field("超出数量的理由")] string? WhyMoreTopics = null) : Command<ExecutiveMeeting>;

/// <summary>The Deputy Director in charge, then the Director, reads and reviews the ordered topics and the list of attendees (2.1.2.1.3).</summary>
/// <param name="Opinion">What he writes, if anything.</param>
public sealed record ReviewAgenda([Field("审阅意见")] string? Opinion = null) : Command<ExecutiveMeeting>;

/// <summary>The District Head approves them (2.1.2.1.3).</summary>
/// <param name="Opinion">What he writes, if anything.</param>
public sealed record ApproveAgenda([Field("批准意见")] string? Opinion = null) : Command<ExecutiveMeeting>;

/// <summary>Sends them back to be put in order anew; what was signed does not survive.</summary>
/// <param name="Reason">Why.</param>
public sealed record SendAgendaBack([Field("理由")] string Reason) : Command<ExecutiveMeeting>;

/// <summary>Puts a topic forward once the list is approved (2.1.2.1.3).</summary>
/// <param name="Number">Its number.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Materials">The materials for the meeting.</param>
/// <param name="PresenterUnit">The kebab-case id of the unit that presents it.</param>
/// <param name="IsWeighty">Whether it is weighty.</param>
/// <param name="IsUrgent">Whether it is urgent.</param>
/// <param name="SourceCase">The id of the case it is taken from; null where a leader puts it forward.</param>
/// <param name="Leader">The leader who puts it forward; null where it is taken from a case.</param>
/// <param name="Level">Its classification level, where it bears one.</param>
public sealed record AddLateTopic(
    [Field("议题编号")] string Number,
    [Field("议题")] string Title,
    [Field("来源")] TopicSource Source,
    [Field("材料")] string Materials,
    [Field("汇报单位", ChargeOf = PostNames.Unit)] string PresenterUnit,
    [Field("重大")] bool IsWeighty,
    [Field("紧急")] bool IsUrgent,
    [Field("来源办件")] string? SourceCase = null,
    [Field("提出领导")] Seat? Leader = null,
    [Field("密级")] ClassificationLevel? Level = null) : Command<ExecutiveMeeting>, ITopicEntry;

/// <summary>Sends the ordered topics and their materials to those who are to study them (2.1.2.1.4).</summary>
/// <param name="Members">The members of the meeting.</param>
/// <param name="Attendees">The non-voting attendees.</param>
public sealed record SendPapers(
    [Field("出席人员")] ImmutableArray<Seat> Members,
    [Field("列席人员")] ImmutableArray<string> Attendees) : Command<ExecutiveMeeting>;

/// <summary>Sends the materials of late topics after the rest, at once.</summary>
/// <param name="Recipients">Who received them.</param>
public sealed record SendLatePapers([Field("呈送对象")] ImmutableArray<string> Recipients) : Command<ExecutiveMeeting>;

/// <summary>Notifies those attending (2.1.2.2.1).</summary>
/// <param name="Starts">When the meeting starts, as it stands.</param>
/// <param name="Place">Where.</param>
/// <param name="Topics">The topics.</param>
/// <param name="Notified">Who was notified.</param>
/// <param name="MediaAreNeeded">Whether the district media are to cover it.</param>
public sealed record NotifyAttendees(
    [Field("时间")] Instant Starts,
    [Field("地点")] string Place,
    [Field("议题")] ImmutableArray<string> Topics,
    [Field("通知对象", IsAddressee = true)] ImmutableArray<string> Notified,
    [Field("需要新闻采录")] bool MediaAreNeeded) : Command<ExecutiveMeeting>;

/// <summary>Notifies the district media to cover the meeting (2.1.2.2.1).</summary>
/// <param name="Media">Who was notified.</param>
public sealed record NotifyMedia([Field("媒体")] ImmutableArray<string> Media) : Command<ExecutiveMeeting>;
