using System.Text;
using System.Text.Json;
using Baodi.Procedures.Rules;
using Baodi.Procedures.Supervisions;
using NodaTime;

namespace Baodi.Procedures.Tests;

public sealed class OpenerSecrecyTests
{
    private static readonly Office Office = BaodiOffice.Default;
    private static readonly Instant Start = IncidentHistory.Start;
    private static readonly Officer Cleared = new Officer("s", "督", [.. RandomCases.Pool.Seats]).Cleared(ClassificationLevel.HighlySecret);
    private static readonly Officer Uncleared = new("t", "办", [.. RandomCases.Pool.Seats]);
    private static readonly CaseFile Secret = Office.OpenFile("S-1", new ProposeInitiation("某事", "某批示", Level: ClassificationLevel.HighlySecret), Cleared, Start).File;
    private static readonly CaseFile Public = Office.OpenFile("P-1", new ProposeInitiation("旧楼改造", "会议"), Cleared, Start, openedBy: Secret.Case).File;

    [Fact]
    public void OpenerOf_TellsOnlyWhoMayKnowOfIt()
    {
        var register = CaseRegister.Empty.With(Secret).With(Public);
        Assert.Equal("S-1", register.For(Cleared).OpenerOf("P-1")?.Id);
        Assert.Null(register.For(Uncleared).OpenerOf("P-1"));
        Assert.Null(CaseRegister.Empty.With(Public).For(Uncleared).OpenerOf("P-1"));
        Assert.Null(register.For(Cleared).OpenerOf("S-1"));
        Assert.Null(register.For(Cleared).OpenerOf("none"));
        Assert.Equal((true, false), (Public.Case.OpenedBy!.IsVisibleTo(Cleared), Public.Case.OpenedBy.IsVisibleTo(Uncleared)));
    }

    [Fact]
    public void OpenerOf_AsksHowSecretTheCaseIsNow()
    {
        var named = Office.OpenFile("P-2", new ProposeInitiation("旧楼改造", "会议"), Cleared, Start, openedBy: new CaseReference("S-1", null)).File;
        Assert.Equal("S-1", CaseRegister.Empty.With(named).For(Uncleared).OpenerOf("P-2")?.Id);
        Assert.Null(CaseRegister.Empty.With(named).With(Secret).For(Uncleared).OpenerOf("P-2"));
    }

    [Fact]
    public void CaseJson_NamesNoCaseThatIsMoreSecretThanItself()
    {
        Assert.DoesNotContain("S-1", Json(Public.Case), StringComparison.Ordinal);
        var asSecret = Office.OpenFile("P-3", new ProposeInitiation("某事", "某批示", Level: ClassificationLevel.TopSecret), Cleared.Cleared(ClassificationLevel.TopSecret), Start, openedBy: Secret.Case).File;
        Assert.Contains("\"opened-by\":\"S-1\"", Json(asSecret.Case), StringComparison.Ordinal);
    }

    [Fact]
    public void Dossier_KeepsHowSecretTheOpenerWas()
    {
        var written = IncidentHistory.Write(Public.Dossier, Office);
        Assert.Contains("\"opened-by\":\"S-1\",\"opened-by-classification\":\"highly-secret\"", written, StringComparison.Ordinal);
        var read = CaseFile.Read(Encoding.UTF8.GetBytes(written), Office);
        Assert.Equal(Public.Case.OpenedBy, read.Case.OpenedBy);
    }

    private static string Json(Case one)
    {
        var written = new System.Buffers.ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(written))
        {
            one.WriteTo(json);
        }

        return Encoding.UTF8.GetString(written.WrittenSpan);
    }
}
