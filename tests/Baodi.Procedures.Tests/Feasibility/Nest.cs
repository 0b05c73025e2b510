using System.Text.Json.Serialization;
using NodaTime;
using static Baodi.Procedures.Posts;
using static Baodi.Procedures.Tests.Feasible.NestState;
using static Baodi.Procedures.TimeUnit;

namespace Baodi.Procedures.Tests.Feasible;

public enum NestState
{
    Writing = 1,
    Reviewing,
    Checking,
    Ended,
}

/// <summary>A matter with limits inside a limit: one after another, side by side, beside the way, and before a start.</summary>
public sealed record Nest
{
    public Instant? Starts { get; init; }

    public TimeAllowed? Allowed { get; init; }

    public Instant? AskedAt { get; init; }

    public bool IsHard { get; init; }
}

public sealed record Commission([Field("开始时间")] Instant? Starts = null) : Opening<NestState, Nest>;

public sealed record HandIn : Command<Nest>;

public sealed record HandBack : Command<Nest>;

public sealed record Pass : Command<Nest>;

public sealed record CheckLaw : Command<Nest>;

public sealed record CheckBudget : Command<Nest>;

public sealed record Advise : Command<Nest>;

public sealed record LayTable : Command<Nest>;

public sealed record TakeSeats : Command<Nest>;

public sealed record LightLamps : Command<Nest>;

public sealed record GiveNotice : Command<Nest>;

public sealed record End : Command<Nest>;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Nest))]
[JsonSerializable(typeof(Commission))]
[JsonSerializable(typeof(HandIn))]
[JsonSerializable(typeof(HandBack))]
[JsonSerializable(typeof(Pass))]
[JsonSerializable(typeof(CheckLaw))]
[JsonSerializable(typeof(CheckBudget))]
[JsonSerializable(typeof(Advise))]
[JsonSerializable(typeof(LayTable))]
[JsonSerializable(typeof(TakeSeats))]
[JsonSerializable(typeof(LightLamps))]
[JsonSerializable(typeof(GiveNotice))]
[JsonSerializable(typeof(End))]
internal sealed partial class NestJson : JsonSerializerContext;

internal sealed class NestProcedure() : ProcedureDefinition<NestState, Nest>(BaodiNotice.Of2017, "nest", static options => new NestJson(options))
{
    /// <summary>The procedure in an office with rules of its own.</summary>
    internal static Procedure With(params (string Limit, TimeRule Rule)[] rules) => OfficeWith(rules).Procedure<Nest>();

    internal static Procedures.Office OfficeWith(params (string Limit, TimeRule Rule)[] rules)
    {
        var office = Plain;
        foreach (var (limit, rule) in rules)
        {
            office = office.With("nest", limit, rule);
        }

        return new(office, [ProcedureBuilder.Of<NestState, Nest>("nest", static () => new NestProcedure())]);
    }

    internal static Profile Plain { get; } = new("sample-office", new("样例", "sample"), WorkingCalendar.MainlandChina, []);

    protected override void Define()
    {
        State(Writing, "起草");
        State(Reviewing, "审阅");
        State(Checking, "审核");
        Final(Ended, "办结");

        var hard = Fact("疑难", m => m.IsHard);
        var hasStart = Fact("有开始时间", m => m.Starts is not null, identifier: "HasStart");
        var isAsked = Fact("已催办", m => m.AskedAt is not null, identifier: "IsAsked");
        var whole = Limit("whole", "全程", 30, CalendarDays);
        var draft = Limit("draft", "起草", 5, WorkingDays);
        var review = StatedLimit("review", "审阅", m => m.Allowed);
        var reminder = Limit("reminder", "催办", 1, Hours);
        var law = StatedLimit("law", "合法性审核", m => m.Allowed);
        var budget = StatedLimit("budget", "预算审核", m => m.Allowed);
        var advice = Limit("advice", "咨询", 90, CalendarDays);
        var notice = StatedLimit("notice", "公示", m => m.Allowed);
        var table = BeforeStart("table", "布置", TimeAllowed.WorkingDays(2), m => m.Starts);
        var seats = BeforeStart("seats", "就座", TimeAllowed.CalendarDays(1), m => m.Starts);
        var lamps = BeforeStart("lamps", "灯光", TimeAllowed.Hours(1), m => m.Starts);

        Clause("1.1.1",
            whole, draft, review, reminder, law, budget, advice, notice, table, seats, lamps,
            Open<Commission>("交办").By(OfficeClerk).To(Writing)
                .Creates(c => new() { Starts = c.Starts })
                .Starts(whole).Starts(draft)
                .Starts(table, hasStart.Holds).Starts(seats, hasStart.Holds).Starts(lamps, hasStart.Holds),
            In(Writing).On<HandIn>("送审").By(OfficeClerk).To(Reviewing).Meets(draft).Starts(review).Starts(reminder, m => m.AskedAt!.Value, isAsked.Holds),
            In(Reviewing).On<HandBack>("退回").By(OfficeDirector).LeavingBehind().To(Writing).Starts(draft),
            In(Reviewing).On<Pass>("通过").By(OfficeDirector).To(Checking).Meets(review, reminder).Starts(law).Starts(budget).Starts(advice),
            In(Checking).Must<CheckLaw>("合法性审核").By(OfficeClerk).Unseparated("样例", "a sample").Meets(law).Starts(notice),
            In(Checking).Must<CheckBudget>("预算审核").By(OfficeClerk).Unseparated("样例", "a sample").OwedWhen(hard.Holds).Meets(budget),
            In(Checking).May<Advise>("咨询").By(OfficeClerk).Meets(advice),
            In(Checking).May<LayTable>("布置").By(OfficeClerk).Meets(table),
            In(Checking).May<TakeSeats>("就座").By(OfficeClerk).After<LayTable>().Meets(seats),
            In(Checking).May<LightLamps>("灯光").By(OfficeClerk).Meets(lamps),
            In(Checking).May<GiveNotice>("公示").By(OfficeClerk).Past(notice).Meets(notice),
            In(Checking).On<End>("办结").By(OfficeClerk).After<GiveNotice>().Meets(whole).To(Ended));
    }
}
