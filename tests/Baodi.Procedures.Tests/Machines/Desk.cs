using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;
using static Baodi.Procedures.Posts;
using static Baodi.Procedures.Tests.Machines.DeskState;

namespace Baodi.Procedures.Tests.Machines;

public enum DeskState
{
    Open = 1,
    Shut,
}

/// <summary>A desk where papers wait, each under a limit of its own, while something is prepared.</summary>
public sealed record Desk
{
    public ImmutableArray<Paper> Papers { get; init; } = [];

    public Instant? Starts { get; init; }

    public LocalDate? By { get; init; }

    public string? Remark { get; init; }

    internal ImmutableArray<string> Names => [.. Papers.Select(paper => paper.Name)];

    internal ImmutableArray<LimitItem> Waiting =>
        [.. Papers.Select(paper => paper.By is { } date ? LimitItem.By(paper.Name, paper.Since, date) : new(paper.Name, paper.Since, paper.Allowed))];
}

public sealed record Paper(string Name, Instant Since, TimeAllowed? Allowed, LocalDate? By);

public sealed record OpenDesk([Field("开始时间")] Instant? Starts = null, [Field("日期")] LocalDate? By = null) : Opening<DeskState, Desk>;

public sealed record Lay([Field("名称")] string Name, [Field("时限")] TimeAllowed? Allowed = null, [Field("日期")] LocalDate? By = null) : Command<Desk>;

public sealed record Take([Field("名称")] string Name) : Command<Desk>;

public sealed record Strike([Field("名称")] string Name) : Command<Desk>;

public sealed record Clear([Field("名称")] ImmutableArray<string> Names) : Command<Desk>;

public sealed record Press([Field("内容")] string Message) : Command<Desk>;

public sealed record PressFor([Field("名称")] string Name) : Command<Desk>;

public sealed record PutOff([Field("开始时间")] Instant Starts) : Command<Desk>;

public sealed record Annotate([Field("批注")] string? Remark = null) : Command<Desk>;

public sealed record ShutDesk : Command<Desk>;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Desk))]
[JsonSerializable(typeof(OpenDesk))]
[JsonSerializable(typeof(Lay))]
[JsonSerializable(typeof(Take))]
[JsonSerializable(typeof(Strike))]
[JsonSerializable(typeof(Clear))]
[JsonSerializable(typeof(Press))]
[JsonSerializable(typeof(PressFor))]
[JsonSerializable(typeof(PutOff))]
[JsonSerializable(typeof(Annotate))]
[JsonSerializable(typeof(ShutDesk))]
internal sealed partial class DeskJson : JsonSerializerContext;

internal sealed class DeskProcedure() : ProcedureDefinition<DeskState, Desk>(BaodiNotice.Of2017, "desk", static options => new DeskJson(options))
{
    /// <summary>An office that has a desk, and nothing else.</summary>
    internal static Office Of(Profile profile) => new(profile, [ProcedureBuilder.Of<DeskState, Desk>("desk", static () => new DeskProcedure())]);

    protected override void Define()
    {
        KeepsAttempts();
        State(DeskState.Open, "开放");
        Final(Shut, "关闭");

        var starts = Fact("有开始时间", m => m.Starts is not null, identifier: "HasStart");
        var isDated = Fact("有日期", m => m.By is not null, identifier: "IsDated");
        var isAnnotated = Fact("有批注", m => m.Remark is not null, identifier: "IsAnnotated");
        var sameDay = Limit("sameDay", "当日", TimeRule.SameDay);
        var minutes = BeforeStart("minutesAhead", "提前到位", TimeAllowed.Minutes(40), m => m.Starts);
        var dayAhead = BeforeStart("dayAhead", "提前一天", TimeAllowed.CalendarDays(1), m => m.Starts);
        var workingDays = BeforeStart("workingDaysAhead", "提前两个工作日", TimeAllowed.WorkingDays(2), m => m.Starts);
        var dated = ByDate("dated", "按日期", m => m.By);
        var paper = PerItem("paper", "处理", m => m.Waiting);

        Clause("1.1.1",
            sameDay,
            minutes,
            dayAhead,
            workingDays,
            dated,
            paper,
            Open<OpenDesk>("开放").By(OfficeClerk).To(DeskState.Open)
                .Creates(c => new() { Starts = c.Starts, By = c.By })
                .Starts(sameDay)
                .Starts(minutes, starts.Holds).Starts(dayAhead, starts.Holds).Starts(workingDays, starts.Holds)
                .Starts(dated, isDated.Holds),
            In(DeskState.Open).May<Lay>("放入").By(OfficeClerk).Repeatedly()
                .Sets((m, c, step) => m with { Papers = m.Papers.RemoveAll(one => one.Name == c.Name).Add(new(c.Name, step.At, c.Allowed, c.By)) })
                .Starts(paper),
            In(DeskState.Open).May<Take>("取走").By(OfficeClerk).Repeatedly()
                .OneOf(c => c.Name, Offer(m => m.Papers, one => one.Name))
                .Sets((m, c) => m with { Papers = m.Papers.RemoveAll(one => one.Name == c.Name) })
                .Meets(paper, sameDay)
                .DrawsFrom(ProcedureIds.Petition)
                .Awaits(ProcedureIds.Supervision),
            In(DeskState.Open).May<Strike>("划掉").By(OfficeClerk).Repeatedly()
                .Sets((m, c) => m with { Papers = m.Papers.RemoveAll(one => one.Name == c.Name) }),
            In(DeskState.Open).May<Clear>("清理").By(OfficeClerk).Repeatedly()
                .EachOf(c => c.Names, Offer(m => m.Papers, one => one.Name))
                .Sets((m, c) => m with { Papers = m.Papers.RemoveAll(one => c.Names.Contains(one.Name)) })
                .Meets(paper, minutes, dayAhead, workingDays, dated),
            In(DeskState.Open).May<Press>("催促").By(OfficeClerk).Repeatedly().Past(paper),
            In(DeskState.Open).May<PressFor>("逐件催促").By(OfficeClerk).Repeatedly().Past(paper, c => c.Name)
                .OneOf(c => c.Name, Offer(m => m.Papers, one => one.Name)),
            In(DeskState.Open).May<PutOff>("改期").By(OfficeClerk).Repeatedly()
                .Sets((m, c) => m with { Starts = c.Starts })
                .Moves(minutes).Moves(dayAhead).Moves(workingDays),
            In(DeskState.Open).May<Annotate>("批注").By(OfficeClerk).Repeatedly()
                .Sets((m, c) => m with { Remark = c.Remark }, isAnnotated)
                .Opens(ProcedureIds.Supervision, m => new Baodi.Procedures.Supervisions.ProposeInitiation(m.Remark!, "a desk"), isAnnotated.Holds),
            In(DeskState.Open).On<ShutDesk>("关闭").By(OfficeClerk).To(Shut)
                .OpensEach(ProcedureIds.Supervision, m => [.. m.Names.Select(name => new Press(name))]),
            Monthly("monthlyText", "月报", OfficeDirector, MonthDay.LastWorkingDay),
            EachSession("assignment", "交办", SupervisionOffice, Congress.District),
            EachSessionYear("summary", "总结", SupervisionOffice, Congress.District).Paper("年度总结", "YearlySummary").Opens(ProcedureIds.InspectionVisit),
            AsNeeded("check", "检查", SupervisionOffice));
    }
}
