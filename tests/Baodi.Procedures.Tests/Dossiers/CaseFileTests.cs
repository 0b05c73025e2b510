using System.Buffers;
using System.Text;
using Baodi.Procedures.Incidents;
using NodaTime;

namespace Baodi.Procedures.Tests;

/// <summary>A file answers a repeat as the first time, refuses what comes from an old view, and keeps its history.</summary>
public class CaseFileTests
{
    private static readonly Office Office = new(TestProfile.Create());
    private static readonly Instant Start = IncidentHistory.Start;

    private static readonly FileAnswer<IncidentState, Incident> Opened =
        Office.OpenFile("I-1", IncidentHistory.Call(), IncidentHistory.Duty, Start, "c-1");

    private static readonly CaseFile<IncidentState, Incident> Judged = Opened.File.Do(new Judge(Grade.Ordinary), IncidentHistory.Duty, At(1), "c-2", seenVersion: 1).File;

    [Fact]
    public void ARepeat_IsAnsweredAsTheFirst_AndChangesNothing()
    {
        var later = Judged.Do(new ReportToDutyDirector(), IncidentHistory.Duty, At(2), "c-3").File;
        var again = later.Do(new Judge(Grade.Ordinary), IncidentHistory.Duty, At(9), "c-2", seenVersion: 1);
        Assert.True(again.IsRepeat);
        Assert.Same(later, again.File);
        Assert.Same(Judged.Dossier[1], again.Outcome.Event);
        Assert.Equal(CaseJsonTests.Written(Judged.Case.WriteTo), CaseJsonTests.Written(again.Outcome.Case.WriteTo));
        var byJson = later.Do("judge", "{ \"grade\" : \"ordinary\" }"u8, IncidentHistory.Duty, At(9), "c-2");
        Assert.True(byJson.IsRepeat);
        Assert.Same(Judged.Dossier[1], byJson.Outcome.Event);
        var opening = later.Do(IncidentHistory.Call(), IncidentHistory.Duty, At(9), "c-1");
        Assert.True(opening.IsRepeat);
        Assert.Equal(1, opening.Outcome.Case.Version);
    }

    [Fact]
    public void ARepeat_OfAFileThatWasReadBack_IsKnown()
    {
        var read = Read(Judged);
        Assert.True(read.Do("judge", "{\"grade\":\"ordinary\"}"u8, IncidentHistory.Duty, At(9), "c-2").IsRepeat);
        Assert.Equal("c-2", read.Dossier.Chain[1].CommandId);
    }

    [Fact]
    public void AnIdForSomethingElse_IsRefused()
    {
        foreach (var answer in new FileAnswer[]
        {
            Judged.Do(new Judge(Grade.Serious), IncidentHistory.Duty, At(2), "c-2"),
            Judged.Do(new Judge(Grade.Ordinary), IncidentHistory.Director, At(2), "c-2"),
            Judged.Do(new ReportToDutyDirector(), IncidentHistory.Duty, At(2), "c-2"),
            Judged.Do("judge", "{\"grade\":\"serious\"}"u8, IncidentHistory.Duty, At(2), "c-2"),
            Judged.Do("judge", "{\"grade\":"u8, IncidentHistory.Duty, At(2), "c-2"),
            Judged.Do("no-such-act", "{}"u8, IncidentHistory.Duty, At(2), "c-2"),
        })
        {
            Assert.False(answer.IsRepeat);
            Assert.Same(Judged, answer.File);
            var taken = Assert.IsType<CommandIdTaken>(Assert.Single(answer.Outcome.Refusal!.Reasons));
            Assert.Equal(("c-2", 2), (taken.CommandId, taken.Sequence));
        }
    }

    [Fact]
    public void AStaleVersion_IsRefused_WithWhatHappenedInBetween()
    {
        var answer = Judged.Do(new ReportToDutyDirector(), IncidentHistory.Duty, At(2), "c-3", seenVersion: 1);
        var stale = Assert.IsType<StaleVersion>(Assert.Single(answer.Outcome.Refusal!.Reasons));
        Assert.Equal((1, 2), (stale.Seen, stale.Version));
        Assert.Same(Judged.Dossier[1], Assert.Single(stale.Since));
        Assert.Contains("judge by 赵", stale.Label.English, StringComparison.Ordinal);
        var ahead = Judged.Do("report-to-duty-director", "{}"u8, IncidentHistory.Duty, At(2), seenVersion: 3);
        Assert.Empty(Assert.IsType<StaleVersion>(Assert.Single(ahead.Outcome.Refusal!.Reasons)).Since);
        Assert.True(Judged.Do("report-to-duty-director", "{}"u8, IncidentHistory.Duty, At(2), seenVersion: 2).Outcome.IsAccepted);
        Assert.Equal(2, Assert.IsType<StaleVersion>(Judged.Do(new ReportToDutyDirector(), IncidentHistory.Duty, At(2), seenVersion: -1).Outcome.Refusal!.Reasons[0]).Since.Length);
    }

    [Fact]
    public void ARefusedCommand_LeavesNoTraceOfItsId()
    {
        var refused = Judged.Do(new ReportToDutyDirector(), IncidentHistory.Leader, At(2), "c-3");
        Assert.False(refused.Outcome.IsAccepted);
        Assert.Null(refused.File.Dossier.Find("c-3"));
        Assert.True(refused.File.Do(new ReportToDutyDirector(), IncidentHistory.Duty, At(2), "c-3").Outcome.IsAccepted);
    }

    [Fact]
    public void ARefusedOpening_HasNoFile()
    {
        var refused = Office.OpenFile("I-1", IncidentHistory.Call(), IncidentHistory.Leader, Start);
        Assert.Throws<RefusedException>(() => refused.File);
        Assert.Throws<ArgumentException>(() => Judged.Do(new ReportToDutyDirector(), IncidentHistory.Duty, At(2), " "));
    }

    [Fact]
    public void AFileOfOtherRules_GoesOnOnlyOnceItIsMoved()
    {
        var other = new Office(TestProfile.Create().With(ProcedureIds.Incident, "daily-report", TimeAllowed.Hours(12)));
        var read = (CaseFile<IncidentState, Incident>)Read(Judged, other);
        Assert.False(read.IsUnderTheOfficesRules);
        var refused = Assert.IsType<OtherRules>(Assert.Single(read.Do(new ReportToDutyDirector(), IncidentHistory.Duty, At(2)).Outcome.Refusal!.Reasons));
        Assert.Equal(Office.Procedure<Incident>().RulesDigest, refused.Kept);
        Assert.True(((CaseFile<IncidentState, Incident>)Read(Judged)).Do(new ReportToDutyDirector(), IncidentHistory.Duty, At(2)).Outcome.IsAccepted);
    }

    [Fact]
    public void AFileOfOtherRules_ShowsEveryActClosed_AsItAnswersEveryCommand()
    {
        var other = new Office(TestProfile.Create().With(ProcedureIds.Incident, "daily-report", TimeAllowed.Hours(12)));
        var read = Read(Judged, other);
        Assert.NotEmpty(other.CanDo(read.Case, IncidentHistory.Duty, At(2)).Open());
        foreach (var permissions in new[] { read.CanDo(IncidentHistory.Duty, At(2)), CaseRegister.Empty.With(read).For(IncidentHistory.Duty).CanDo("I-1", At(2)) })
        {
            Assert.Equal(other.Procedure<Incident>().Acts.Select(act => act.Name).Distinct().Count(), permissions.Count);
            Assert.Empty(permissions.Open());
            foreach (var candidate in permissions)
            {
                if (candidate.Act.From.Contains(read.Case.Status))
                {
                    Assert.Equal(Told.Of(read.Do(candidate.Act.Name, "{}"u8, IncidentHistory.Duty, At(2)).Outcome.Refusal!), Told.Of(new Refusal(candidate.Reasons)));
                }

                Assert.Equal(Office.Procedure<Incident>().RulesDigest, Assert.IsType<OtherRules>(Assert.Single(candidate.Reasons)).Kept);
                Assert.False(candidate.IsOpen);
            }
        }

        var moved = RulesMove.Try(read, other).CarryOut(IncidentHistory.Head, At(5), "x");
        Assert.Empty(moved.CanDo(IncidentHistory.Duty, At(4)).Open());
        foreach (var candidate in moved.CanDo(IncidentHistory.Duty, At(4)))
        {
            Assert.Equal(At(5), Assert.IsType<EarlierThanLast>(Assert.Single(candidate.Reasons)).Last);
        }

        Assert.Equal([.. other.CanDo(moved.Case, IncidentHistory.Duty, At(5)).Open()], moved.CanDo(IncidentHistory.Duty, At(5)).Open().AsEnumerable());
        Assert.Equal([.. Office.CanDo(Judged.Case, IncidentHistory.Duty, At(2)).Open()], Judged.CanDo(IncidentHistory.Duty, At(2)).Open().AsEnumerable());
    }

    [Fact]
    public void WhatIsTooLateOrTooEarly_IsNoInstantToAskAbout()
    {
        var lent = new Officer("wang", "王").With(new Delegation(Posts.DutyOfficer, "zhao", "1", new(2021, 1, 1), new(2021, 1, 31)));
        foreach (var at in new[] { Instant.MaxValue, Instant.FromUtc(9999, 12, 31, 16, 0), Instant.MinValue, Instant.FromUtc(0, 12, 31, 15, 59) })
        {
            foreach (var by in new[] { lent, IncidentHistory.Duty })
            {
                Assert.Throws<ArgumentOutOfRangeException>("at", () => Office.CanDo(Judged.Case, by, at));
                Assert.Throws<ArgumentOutOfRangeException>("at", () => Judged.CanDo(by, at));
                Assert.Throws<ArgumentOutOfRangeException>("at", () => CaseRegister.Empty.With(Judged).For(by).CanDo("I-1", at));
                Assert.Throws<ArgumentOutOfRangeException>("at", () => CaseRegister.Empty.For(by).CanDo("I-1", at));
                foreach (var (act, json) in new[] { ("report-to-duty-director", "{}"), ("judge", "{"), ("no-such-act", "{}") })
                {
                    Assert.Throws<ArgumentOutOfRangeException>("at", () => Office.Do(Judged.Case, act, Encoding.UTF8.GetBytes(json), by, at));
                    Assert.Throws<ArgumentOutOfRangeException>("at", () => Office.Open(Office.Procedure<Incident>(), "I-2", act, Encoding.UTF8.GetBytes(json), by, at));
                    Assert.Throws<ArgumentOutOfRangeException>("at", () => Judged.Do(act, Encoding.UTF8.GetBytes(json), by, at, seenVersion: 1));
                }
            }
        }

        Assert.NotEqual(0, Office.CanDo(Judged.Case, lent, Instant.FromUtc(9999, 12, 31, 15, 59)).Count);
        Assert.Empty(Office.CanDo(Judged.Case, lent, Instant.FromUtc(0, 12, 31, 16, 0)).Open());
    }

    internal static CaseFile Read(CaseFile file, Office? office = null)
    {
        var output = new ArrayBufferWriter<byte>();
        file.WriteTo(output);
        return CaseFile.Read(output.WrittenSpan, office ?? file.Office);
    }

    private static Instant At(int minutes) => Start + Duration.FromMinutes(minutes);
}
