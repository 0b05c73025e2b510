using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;
using static Baodi.Procedures.Posts;
using static Baodi.Procedures.Tests.Machines.SampleState;
using static Baodi.Procedures.TimeUnit;

namespace Baodi.Procedures.Tests.Machines;

internal enum SampleState
{
    Drafting = 1,
    Reviewing,
    Working,
    Paused,
    Closed,
    Dropped,
}

[JsonConverter(typeof(KebabCaseEnumConverter<Size>))]
internal enum Size
{
    Small = 1,
    Middle,
    Large,
}

/// <summary>A matter that has one of everything the definition language can say.</summary>
internal sealed record Sample
{
    public static Terms<Size> Sizes { get; } = new("规模", "小", "中", "大");

    public required string Unit { get; init; }

    public ImmutableArray<Seat> Signers { get; init; } = [];

    public Size Size { get; init; } = Size.Small;

    public Size? Proposed { get; init; }

    public bool IsUrgent { get; init; }

    public TimeAllowed? Allowed { get; init; }

    public Instant? StartsAt { get; init; }

    public Instant? AskedAt { get; init; }

    public bool IsRatedBig { get; init; }

    public Seat? Passed { get; init; }

    public int Recorded { get; init; }

    [JsonIgnore]
    public bool HasSigners => !Signers.IsEmpty;

    [JsonIgnore]
    public bool HasStart => StartsAt is not null;

    [JsonIgnore]
    public bool PassesASigner => Passed?.Post is { } post && (post == DutyDirector || post == DutyLeader || post == ExecutiveDeputyHead);
}

internal sealed record Begin(
    [Field("单位")] string Unit, [Field("规模")] Size Size, [Field("签批人")] ImmutableArray<Seat> Signers = default, [Field("开始时间")] Instant? StartsAt = null) : Opening<SampleState, Sample>;

internal sealed record WriteDraft([Field("文稿")] string Text) : Command<Sample>;

internal sealed record Submit : Command<Sample>;

internal sealed record Sign([Field("意见")] string? Opinion = null) : Command<Sample>;

internal sealed record Dissent([Field("理由")] string Reason) : Command<Sample>;

internal sealed record Countersign : Command<Sample>;

internal sealed record Endorse : Command<Sample>;

internal sealed record PassOver([Field("岗位")] Seat Seat) : Command<Sample>;

internal sealed record SendBack([Field("理由")] string Reason) : Command<Sample>;

internal sealed record Approve([Field("时限")] TimeAllowed? Allowed = null, [Field("紧急")] bool IsUrgent = false) : Command<Sample>;

internal sealed record Inspect : Command<Sample>;

internal sealed record Check([Field("紧急")] bool IsUrgent) : Command<Sample>;

internal sealed record KeepRecord([Field("编号", AtLeast = 1, AtMost = 30)] int? Number = null) : Command<Sample>;

internal sealed record ReportDaily : Command<Sample>;

internal sealed record Confirm : Command<Sample>;

internal sealed record Remark([Field("备注")] string Text) : Command<Sample>;

internal sealed record Resize([Field("规模")] Size Size, [Field("请求时间")] Instant AskedAt) : Command<Sample>;

internal sealed record Pause : Command<Sample>;

internal sealed record Resume : Command<Sample>;

internal sealed record StartAgain : Command<Sample>;

internal sealed record Rate([Field("大")] bool IsBig) : Command<Sample>;

internal sealed record Extend([Field("时限")] TimeAllowed? Allowed = null) : Command<Sample>;

internal sealed record Finish : Command<Sample>;

internal sealed record Expire : Command<Sample>;

internal sealed record Cancel([Field("理由")] string Reason) : Command<Sample>;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Sample))]
[JsonSerializable(typeof(Begin))]
[JsonSerializable(typeof(WriteDraft))]
[JsonSerializable(typeof(Submit))]
[JsonSerializable(typeof(Sign))]
[JsonSerializable(typeof(Dissent))]
[JsonSerializable(typeof(Countersign))]
[JsonSerializable(typeof(Endorse))]
[JsonSerializable(typeof(PassOver))]
[JsonSerializable(typeof(SendBack))]
[JsonSerializable(typeof(Approve))]
[JsonSerializable(typeof(Inspect))]
[JsonSerializable(typeof(Check))]
[JsonSerializable(typeof(KeepRecord))]
[JsonSerializable(typeof(ReportDaily))]
[JsonSerializable(typeof(Confirm))]
[JsonSerializable(typeof(Remark))]
[JsonSerializable(typeof(Resize))]
[JsonSerializable(typeof(Pause))]
[JsonSerializable(typeof(Resume))]
[JsonSerializable(typeof(StartAgain))]
[JsonSerializable(typeof(Rate))]
[JsonSerializable(typeof(Extend))]
[JsonSerializable(typeof(Finish))]
[JsonSerializable(typeof(Expire))]
[JsonSerializable(typeof(Cancel))]
internal sealed partial class SampleJson : JsonSerializerContext;

internal readonly record struct SizeQuestion(bool IsBig) : IQuestion<SizeQuestion>
{
    public static ImmutableArray<Input> Inputs { get; } = [Input.YesNo("IsBig", "大")];
}

/// <summary>A procedure that has one of everything the definition language can say, so that the kernel is tested without the notice.</summary>
internal sealed class SampleProcedure() : ProcedureDefinition<SampleState, Sample>(BaodiNotice.Of2017, "sample", static options => new SampleJson(options))
{
    internal static Decision<SizeQuestion, Size> ProposedSize { get; } = new("proposed-size", new("建议规模", "proposed size"), "1.1.1", Sample.Sizes);

    /// <summary>An office whose table for the sample answers for big ones only.</summary>
    internal static Profile Office { get; } = new("sample-office", new("样例", "sample"), WorkingCalendar.MainlandChina, [new Table()]);

    protected override void Define()
    {
        State(Drafting, "起草");
        State(Reviewing, "会签");
        State(Working, "办理");
        State(Paused, "暂停");
        Final(Closed, "办结");
        Final(Dropped, "撤销");

        var size = Fact("规模", Sample.Sizes, m => m.Size);
        var hasSigners = Fact("有签批人", m => m.HasSigners);
        var hasStart = Fact("有开始时间", m => m.HasStart);
        var urgent = Fact("紧急", m => m.IsUrgent);
        var passes = Fact("可略过", m => m.PassesASigner);

        var draft = Limit("draft", "起草", 5, WorkingDays);
        var preparation = BeforeStart("preparation", "准备", m => m.StartsAt);
        var handling = StatedLimit("handling", "办理", m => m.Allowed);
        var daily = Every("daily", "日报", 24, Hours);
        var reply = Limit("reply", "答复", 30, Minutes);

        Clause("1.1.1",
            draft,
            preparation,
            Open<Begin>("开始").By(OfficeClerk).To(Drafting)
                .Creates(c => new() { Unit = c.Unit, Signers = c.Signers.OrEmpty(), Size = c.Size, StartsAt = c.StartsAt })
                .AsksOrNoRule(ProposedSize, m => new(m.Size == Size.Large), (m, answer) => m with { Proposed = answer })
                .Provided(hasSigners.Holds)
                .Starts(draft)
                .Starts(preparation, hasStart.Holds),
            In(Drafting).Must<WriteDraft>("起草").By(OfficeClerk, UnitOfficer).Repeatedly().Replacing().OwedWhen(hasSigners.HoldsNot)
                .Paper("草稿", "Draft"),
            In(Drafting).On<Submit>("送签").By(Of(UnitHead, m => m.Unit, "单位"), Holder(OfficeClerk)).After<WriteDraft>().NotBy<WriteDraft>()
                .To(Reviewing)
                .Meets(draft));

        Clause("1.1.3",
            In(Reviewing).InTurn<Sign>("依次签批", Verb.ReviewAndSign, Named(m => m.Signers, "签批人"))
                .NotBy<Submit>(),
            In(Reviewing).May<Dissent>("不同意").ByMemberOf<Sign>().Repeatedly()
                .Unseparated("不同意不使文稿生效", "a dissent puts nothing in force"),
            In(Reviewing).AllOf<Countersign>("会签", Verb.Countersign, Holder(DutyDirector, DutyLeader, ExecutiveDeputyHead))
                .NotBy<WriteDraft>()
                .OwedWhen(size.AtLeast(Size.Middle)),
            In(Reviewing).AnyOf<Endorse>("同意", Verb.Consent, Holder(DistrictHead, DistrictPartySecretary)).Optional()
                .When(size.AtLeast(Size.Middle)).NotBy<Countersign>(),
            In(Reviewing).May<PassOver>("略过").By(OfficeDirector, EmergencyOffice).Repeatedly()
                .Sets((m, c) => m with { Passed = c.Seat }, passes)
                .Provided(passes.Holds)
                .Excuses<Countersign>(c => c.Seat),
            In(Reviewing).On<SendBack>("退回").By(OfficeDirector, DutyLeader).LeavingBehind().To(Drafting)
                .Starts(draft),
            In(Reviewing).On<Approve>("批准").By(OfficeDirector).NotBy<WriteDraft>().After<Endorse>(size.Is(Size.Large)).After<Sign>()
                .Sets((m, c) => m with { Allowed = c.Allowed, IsUrgent = c.IsUrgent }, urgent)
                .To(Working, size.IsNot(Size.Large))
                .To(Paused, size.Is(Size.Large))
                .Starts(handling)
                .Starts(daily, urgent.Holds));

        Reading("1.1.3", "督查室不作审批", "the supervision office approves nothing",
            Excludes(SupervisionOffice, "督查室不得批准", "the supervision office may not approve", typeof(Approve)).When(size.AtLeast(Size.Middle)));

        Clause("1.1.4",
            handling,
            daily,
            reply,
            In(Working).Must<Inspect>("检查").By(SupervisionOffice).OwedWhen(urgent.Holds).Repeatedly()
                .Sets((m, _) => m with { IsUrgent = false }, urgent),
            In(Working).May<Check>("核查").By(SupervisionOffice).Repeatedly().Renews<KeepRecord>()
                .Sets((m, c) => m with { IsUrgent = c.IsUrgent }, urgent),
            In(Working).Must<KeepRecord>("记录").By(OfficeClerk)
                .Sets((m, _) => m with { Recorded = m.Recorded + 1 }),
            In(Working, Paused).May<ReportDaily>("日报").By(DutyOfficer).Repeatedly()
                .Meets(daily),
            In(Working, Paused).Must<Confirm>("确认").By(OfficeDirector),
            In(Working, Paused).May<Remark>("备注").By(OfficeClerk, OfficeDirector).Repeatedly()
                .Meets(reply),
            In(Working).May<Rate>("评定").By(SupervisionOffice).Repeatedly()
                .Sets((m, c) => m with { IsRatedBig = c.IsBig })
                .Asks(ProposedSize, m => new(m.IsRatedBig), (m, answer) => m with { Proposed = answer }),
            In(Working, Paused).May<Extend>("延期").By(OfficeDirector).Repeatedly()
                .Sets((m, c) => m with { Allowed = c.Allowed })
                .Moves(handling),
            In(Working).On<Resize>("调整规模").By(OfficeDirector).Repeatedly()
                .Sets((m, c) => m with { Size = c.Size, AskedAt = c.AskedAt }, size)
                .Starts(reply, m => m.AskedAt!.Value, size.Is(Size.Small))
                .To(Working, size.IsNot(Size.Large))
                .To(Paused, size.Is(Size.Large)));

        Reading("1.1.4", "办理可以暂停、恢复和重新开始", "handling may be paused, taken up again and begun anew",
            In(Working).On<Pause>("暂停").By(OfficeDirector).LeavingBehind().To(Paused),
            In(Paused).On<Resume>("恢复").By(OfficeDirector).LeavingBehind().BackTo(Working),
            In(Working).On<StartAgain>("重新办理").By(OfficeDirector).LeavingBehind().Repeatedly().ToAfresh(Working),
            In(Paused).On<Expire>("逾期撤销").By(OfficeClerk).LeavingBehind().Past(handling).To(Dropped),
            In(Reviewing, Drafting, Working, Paused).On<Cancel>("撤销").By(OfficeDirector).LeavingBehind().To(Dropped));

        Clause("1.1.6",
            In(Working).On<Finish>("办结").By(OfficeClerk).To(Closed)
                .Meets(handling, preparation)
                .Opens("supervision", m => new Remark(m.Unit), size.Is(Size.Middle)));
    }

    private sealed class Table : IDecider<SizeQuestion, Size>
    {
        public Decision Decision => ProposedSize;

        public Answer<Size> Decide(in SizeQuestion question) =>
            question.IsBig ? new(Size.Large, [new("big", new(BaodiNotice.Of2017.Clause("1.1.1")))], []) : new Answer<Size>();

        public void WriteTo(System.Text.Json.Utf8JsonWriter json) => json.WriteStringValue("what is big is large");
    }
}
