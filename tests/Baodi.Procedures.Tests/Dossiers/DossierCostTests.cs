using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using Baodi.Procedures.Incidents;
using Baodi.Procedures.Rules;
using NodaTime;

namespace Baodi.Procedures.Tests;

/// <summary>Reading and verifying cost the same for each entry, however many there are; what would make each dearer than the last has an end.</summary>
public sealed class DossierCostTests
{
    private static readonly Office Office = BaodiOffice.Default;
    private static readonly Officer Clerk = new("clerk", "甲", Posts.OfficeClerk);
    private static readonly Instant Start = Instant.FromUtc(2024, 6, 3, 1, 0);

    /// <summary>An incident about which a situation is collected again and again.</summary>
    private static byte[] Situations(int count)
    {
        var history = IncidentHistory.Ordinary(Office);
        var dossier = Dossier.Empty;
        Case? folded = null;
        foreach (var happened in history.Dossier.Events)
        {
            if (happened.Command is CollectSituation)
            {
                break;
            }

            dossier = dossier.Add(happened);
            folded = Office.Fold(dossier.Events);
        }

        var running = (Case<IncidentState, Incident>)folded!;
        for (var i = 0; i < count; i++)
        {
            var outcome = Office.Do(running, new CollectSituation("平稳"), IncidentHistory.Emergency, running.LastStepAt + Duration.FromSeconds(1));
            (running, dossier) = (outcome.Case!, dossier.Add(outcome.Event!));
        }

        return Encoding.UTF8.GetBytes(IncidentHistory.Write(dossier, Office));
    }

    private static long AllocatedBy(Action work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    [Fact]
    public void ReadingAndVerifying_CostAsMuchForEachEntry_OfALongDossier()
    {
        var (few, many) = (Situations(1_000), Situations(8_000));
        Action<byte[]>[] works = [dossier => Dossier.Read(dossier, Office), dossier => Verification.Of(dossier), dossier => Assert.Equal(Verdict.Whole, Verification.Of(dossier, Office).Verdict)];
        foreach (var work in works)
        {
            work(few);
            var (ofFew, ofMany) = (AllocatedBy(() => work(few)), AllocatedBy(() => work(many)));
            Assert.InRange(ofMany / 8.0 / ofFew, 0.5, 1.5);
        }
    }

    private static CaseFile Meeting(int topics)
    {
        var file = Office.OpenFile(
            Office.Find("executive-meeting")!, "m", "plan-meeting", """{"name":"会议","field":"meetings","starts":"2024-06-12T09:00:00+08:00","place":"一会议室"}"""u8, Clerk, Start).File;
        for (var i = 1; i <= topics; i++)
        {
            file = Collected(file, i).File;
        }

        return file;
    }

    private static FileAnswer Collected(CaseFile file, int number) => file.Do(
        "collect-topic",
        Encoding.UTF8.GetBytes($$"""{"number":"{{number}}","title":"议题","source":"request-report","source-case":"r","instruction":"上会","materials":"方案","presenter-unit":"agriculture-commission","is-weighty":false,"is-urgent":false}"""),
        Clerk,
        Start + Duration.FromSeconds(number));

    [Fact]
    public void AStepBeyondWhatACaseCollects_IsRefused_AndSoIsADossierThatHasIt()
    {
        var full = Meeting(ReadingBounds.CaseEntries);
        var refusal = Collected(full, ReadingBounds.CaseEntries + 1).Outcome.Refusal!;
        Assert.Equal("case-is-full", Assert.Single(refusal.Reasons).Code);
        Assert.Equal("the case has collected all it may, 1000 entries", refusal.Reasons[0].Label.English);

        var root = JsonNode.Parse(IncidentHistory.Write(full.Dossier, Office))!;
        Assert.Equal(full.Dossier.Count, Dossier.Read(Encoding.UTF8.GetBytes(root.ToJsonString()), Office).Count);
        var entries = root["entries"]!.AsArray();
        var one = entries[^1]!.DeepClone();
        one["with"]!["number"] = "one more";
        entries.Add(one);
        var fault = Assert.Throws<DossierFormatException>(() => Dossier.Read(Encoding.UTF8.GetBytes(Forger.Sealed(root.ToJsonString())), Office));
        Assert.Equal(($"$.entries[{entries.Count - 1}]", "本件所记条目已满，最多1000项"), (fault.Path, fault.Label.Chinese));
    }

    [Fact]
    public void WhatAFullCaseHas_CanStillBeWorkedOff()
    {
        var full = Meeting(ReadingBounds.CaseEntries);
        var head = new Officer("head", "区长", Posts.DistrictHead);
        Assert.True(full.Do("consent-to-topic", """{"topic":"1"}"""u8, head, full.Case.LastStepAt + Duration.FromSeconds(1)).Outcome.IsAccepted);
    }

    [Fact]
    public void EveryMatterThatHasLists_CountsThem()
    {
        foreach (var matter in Office.Procedures.Select(procedure => procedure.Matter))
        {
            var lists = matter.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(part => part.SetMethod is not null && part.PropertyType.IsGenericType && part.PropertyType.GetGenericTypeDefinition() == typeof(ImmutableArray<>));
            Assert.Equal(lists.Any(), matter.IsAssignableTo(typeof(ICollects)));
        }
    }

    [Theory]
    [InlineData(ReadingBounds.CaseEntries - 1, true)]
    [InlineData(ReadingBounds.CaseEntries, false)]
    public void ClockThatIsTurnedAgainAndAgain_HasAnEnd(int extensions, bool holds)
    {
        var act = Office.Find("supervision")!.Acts.First(one => one.Name == "extend-completion");
        Assert.Contains(act.Requirements, requirement => requirement is HasRoom);
        var course = new TimeCourse(Start, TimeAllowed.CalendarDays(10), DayCounting.Usual);
        for (var i = 0; i < extensions; i++)
        {
            course = course.Extended(TimeAllowed.CalendarDays(1));
        }

        Assert.Equal(holds, HasRoom.Holds(act, new Progress(new(act.Turns[0].Limit, Start, Start, null, course, null, null)), new object()));
    }

    private sealed record Progress(RunningLimit Running) : IProgress
    {
        public State Status => throw new NotSupportedException();

        public object UntypedMatter { get; } = new();

        public Instant LastStepAt => Start;

        public Instant OpenedAt => Start;

        public ImmutableArray<GivenApproval> Given => [];

        public Instant HappenedAt => Start;

        public ImmutableArray<Act> Done => [];

        public ImmutableArray<Act> PassedOver => [];

        public ImmutableArray<RunningLimit> AllLimits => [Running];

        public ImmutableArray<KeptPerformer> Performers => [];

        public TakenStep? LastTaken => null;

        public RoundProgress ProgressOf(Act round) => round.NotBegun;

        public RunningLimit? Find(TimeLimit limit, string? item) => Running;
    }
}
