using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Serialization;
using Baodi.Procedures.ConsoleHost;
using Baodi.Procedures.ConsoleHost.Scenarios;
using static Baodi.Procedures.Posts;
using static Baodi.Procedures.Tests.Hosting.WatchState;

namespace Baodi.Procedures.Tests.Hosting;

internal enum WatchState
{
    Called = 1,
    Weighed,
    Reported,
    Over,
}

/// <summary>A call at night that is told upward once a leader consents, and whoever cannot be reached.</summary>
internal sealed record Watch : IReachability
{
    public ImmutableArray<Post> OutOfReach { get; init; } = [];
}

internal sealed record TakeCall([Field("内容")] string Message) : Opening<WatchState, Watch>;

internal sealed record Missing : Command<Watch>;

internal sealed record Consent : Command<Watch>;

internal sealed record Weigh : Command<Watch>;

internal sealed record AskPolice : Command<Watch>;

internal sealed record TellUpward([Field("接报人")] string Person) : Command<Watch>;

internal sealed record EndWatch : Command<Watch>;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Watch))]
[JsonSerializable(typeof(TakeCall))]
[JsonSerializable(typeof(Missing))]
[JsonSerializable(typeof(Consent))]
[JsonSerializable(typeof(Weigh))]
[JsonSerializable(typeof(AskPolice))]
[JsonSerializable(typeof(TellUpward))]
[JsonSerializable(typeof(EndWatch))]
internal sealed partial class WatchJson : JsonSerializerContext;

/// <summary>A small procedure in which what is recorded may depart from what ought to have been.</summary>
internal sealed class NightWatch() : ProcedureDefinition<WatchState, Watch>(BaodiNotice.Of2017, "watch", static options => new WatchJson(options))
{
    internal static Office Office { get; } = Of(TestProfile.Create());

    /// <summary>An office in which nobody tells upward without consent but with another's.</summary>
    internal static Office WithConsent { get; } = Of(TestProfile.Create().With(new DepartureSetting("watch", "tell-upward", "not-yet-done", ConsentOf: DutyLeader)));

    /// <summary>An office that has the watch, and nothing else.</summary>
    internal static Office Of(Profile profile) => new(profile, [ProcedureBuilder.Of<WatchState, Watch>("watch", static () => new NightWatch())]);

    /// <summary>The steps of a night, played: every officer is called by his post.</summary>
    internal static StepTaken[] Played(string steps, Office? office = null)
    {
        var player = new ScenarioPlayer(Scenario(steps, office));
        return [.. player.Play().OfType<StepTaken>()];
    }

    internal static Scenario Scenario(string steps, Office? office = null)
    {
        var document = Document.Parse("night.json", Encoding.UTF8.GetBytes(steps));
        var read = new PartReader(document);
        List<CastMember> cast = [Member(DutyOfficer), Member(DutyDirector), Member(DutyLeader)];
        var taken = new StepsReader(read, office ?? Office, cast, []).Read(read.List(document.Root, 100));
        Assert.Empty(read.Problems.Select(problem => problem.Text.English));
        return new(document, new("夜", "night"), new("无", "none"), [], office ?? Office, cast, taken);
    }

    /// <summary>Nights in which everything was departed from, told and stood in for, as they are kept.</summary>
    internal static IEnumerable<string> Dossiers()
    {
        foreach (var (steps, office) in new[] { (CircumstancesTests.Night, WithConsent), (CircumstancesTests.Telephoned, Office), (CircumstancesTests.OutOfReach, Office) })
        {
            var dossier = Played(CircumstancesTests.WithConsentOf(steps), office).Aggregate(Dossier.Empty, (kept, step) => step.Outcome!.Event is { } happened ? kept.Add(happened) : kept);
            var written = new ArrayBufferWriter<byte>();
            dossier.WriteTo(written, office);
            Assert.Equal(dossier.Version, Dossier.Read(written.WrittenSpan, office).Version);
            yield return Encoding.UTF8.GetString(written.WrittenSpan);
        }
    }

    protected override void Define()
    {
        State(Called, "已接报");
        State(Weighed, "已研判");
        State(Reported, "已报告");
        Final(Over, "已结束");

        var told = Limit("told", "报告时限", 30, TimeUnit.Minutes);

        Clause("8.1", told, Open<TakeCall>("接报").By(DutyOfficer).Records().To(Called).Creates(_ => new()).Starts(told));

        Clause("8.3.2",
            In(Called).Must<AskPolice>("询问公安").By(DutyOfficer).Records(),
            In(Called).On<Weigh>("研判").By(DutyDirector).To(Weighed));

        Clause("8.3.3",
            In(Called).May<Missing>("记录无法联系").By(DutyOfficer).Records()
                .Sets((m, _) => m with { OutOfReach = [DutyDirector] }),
            In(Weighed).May<Consent>("同意报告").By(DutyDirector).ToldTo(DutyOfficer).Unseparated("只同意报告", "it only consents to telling"),
            In(Weighed).On<TellUpward>("向上报告").By(DutyOfficer).Records().EvenFrom(Called).After<Consent>().To(Reported).Meets(told)
                .Paper("报告记录", "ReportRecord"));

        Reading("8.3.3", "值班主任无法联系的，由值班区领导代行", "the duty leader stands in for the duty director who cannot be reached", InPlaceOf(DutyDirector, DutyLeader));

        Clause("8.6", In(Reported).On<EndWatch>("结束").By(DutyDirector).To(Over));
    }

    private static CastMember Member(Post post) => new(new(post.Id, post.Label.Chinese, post), post.Label, null);
}
