using System.Buffers;
using System.Text;
using Baodi.Procedures.OutgoingDocuments;
using Baodi.Procedures.Rules;
using NodaTime;

namespace Baodi.Procedures.Tests.Dossiers;

/// <summary>What is added to a file without a step.</summary>
public sealed class RemarkTests
{
    private static readonly Office Office = BaodiOffice.Default;
    private static readonly Officer Secretariat = new Officer("sun", "Sun", Posts.SecretariatSection).Cleared(ClassificationLevel.Secret);
    private static readonly Officer DutyOfficer = new Officer("yang", "Yang", Posts.DutyOfficer).Cleared(ClassificationLevel.Secret);
    private static readonly Instant Start = Walk.Start0;
    private static readonly Instant Later = Start + Duration.FromHours(3);

    private static CaseFile<OutgoingDocumentState, OutgoingDocument> Opened(ClassificationLevel? level = null) =>
        Office.OpenFile("case-1", new ReceiveDraft("Rules for markets", "commerce-commission", level), Secretariat, Start).File;

    /// <summary>A dossier with everything that a remark can have.</summary>
    internal static byte[] Written()
    {
        Opened().Remark(new(RemarkKind.PassedRound, "for your information") { To = [new(Posts.LeaderInCharge, "trade"), new(Posts.DistrictHead)], Papers = ["Annex 1", "Annex 2"] }, Secretariat, Later, out var file);
        file.Remark(new(RemarkKind.Read), DutyOfficer, Later, out file);
        file.Remark(new(RemarkKind.Read), new("guest", "Guest"), Later, out file);
        var bytes = new ArrayBufferWriter<byte>();
        file.WriteTo(bytes);
        return bytes.WrittenSpan.ToArray();
    }

    private static string[] Refused(CaseFile file, RemarkRequest said, Officer by, Instant? at = null)
    {
        var outcome = file.Remark(said, by, at ?? Later, out var same);
        Assert.Same(file, same);
        return [.. outcome.Refusal!.Reasons.Select(reason => reason.Code)];
    }

    [Fact]
    public void Remark_IsOnRecord_AndTheCaseStaysAsItIs()
    {
        var file = Opened();
        var outcome = file.Remark(new(RemarkKind.Added, "the annex came by courier") { Papers = ["Annex 1"] }, Secretariat, Later, out var after);
        Assert.True(outcome.IsAccepted);
        Assert.Same(file.Case, after.Case);
        Assert.Equal((2, 1), (after.Dossier.Count, after.Dossier.Version));
        Assert.Equal("the annex came by courier", Assert.IsType<Remark>(after.Dossier[1]).Said.Text);
        after.Remark(new(RemarkKind.Pressed) { To = [new(Posts.SecretariatSection)] }, Secretariat, Later, out var pressed);
        Assert.Equal(RemarkKind.Pressed, ((Remark)pressed.Dossier[2]).Said.Kind);
    }

    [Fact]
    public void Remark_ThatIsNone_IsRefusedForAllThatIsWrong()
    {
        var file = Opened();
        Assert.Equal(["nothing-said"], Refused(file, new(RemarkKind.Added), Secretariat));
        Assert.Equal(["nobody-named"], Refused(file, new(RemarkKind.Pressed, "when?"), Secretariat));
        Assert.Equal(["nobody-named", "unfit-text", "before-last-step"], Refused(file, new(RemarkKind.PassedRound, " "), Secretariat, Start - Duration.FromMinutes(1)));
        Assert.Equal(["somebody-named"], Refused(file, new(RemarkKind.Read) { To = [new(Posts.DistrictHead)] }, Secretariat));
        Assert.Equal(["unfit-text"], Refused(file, new(RemarkKind.Added) { Papers = [""] }, Secretariat));
    }

    [Fact]
    public void Remark_IsForWhoHasAPartInTheProcedure_AndReadingForWhoMayKnow()
    {
        Assert.Equal(["no-part-in-it"], Refused(Opened(), new(RemarkKind.Added, "x"), DutyOfficer));
        Assert.True(Opened().Remark(new(RemarkKind.Read), DutyOfficer, Later, out _).IsAccepted);
        var secret = Opened(ClassificationLevel.Secret);
        Assert.True(secret.Remark(new(RemarkKind.Read), DutyOfficer, Later, out _).IsAccepted);
        Assert.Equal(["no-such-case"], Refused(secret, new(RemarkKind.Read), DutyOfficer.Cleared(null)));
        Assert.Equal(["no-such-case"], Refused(secret, new(RemarkKind.Added), Secretariat.Cleared(null)));
    }

    /// <summary>Who holds no seat leaves a dossier that can be read all the same.</summary>
    [Fact]
    public void Remark_BySomebodyOfNoPost_IsReadBack()
    {
        Assert.True(Opened().Remark(new(RemarkKind.Read), new("guest", "Guest"), Later, out var file).IsAccepted);
        var bytes = new ArrayBufferWriter<byte>();
        file.WriteTo(bytes);
        Assert.Empty(((Remark)CaseFile.Read(bytes.WrittenSpan, Office).Dossier[1]).By.Seats);
        Assert.Equal(Verdict.Whole, Verification.Of(bytes.WrittenSpan, Office).Verdict);
    }

    /// <summary>Who may open such cases has no part in one of another unit.</summary>
    [Fact]
    public void Remark_ByAnotherUnit_IsNotAdded()
    {
        static Officer HeadOf(string unit) => new(unit, unit, new Seat(Posts.UnitHead, unit));
        var file = Office.OpenFile("case-1", new SpecialTopicMeetings.SubmitMatter("fees", "what is due", "education"), HeadOf("education-bureau"), Start).File;
        Assert.Equal(["no-part-in-it"], Refused(file, new(RemarkKind.Added, "x"), HeadOf("water-bureau")));
    }

    /// <summary>A file that was moved takes no remark from before that.</summary>
    [Fact]
    public void Remark_FromBeforeAChangeOfRules_IsRefused()
    {
        var to = new Office(BaodiOffice.Profile.Named("other", new("另", "other")));
        var moved = RulesMove.Try(Opened(), to).CarryOut(Secretariat, Later, "no. 1");
        Assert.Equal(["before-last-step"], Refused(moved, new(RemarkKind.Added, "x"), Secretariat, Start + Duration.FromHours(1)));
        Assert.True(moved.Remark(new(RemarkKind.Added, "x"), Secretariat, Later, out _).IsAccepted);
    }

    /// <summary>A delegation that has run out, or is not for this procedure, gives no part in it.</summary>
    [Fact]
    public void Remark_ByADelegate_IsForWhatIsInForce()
    {
        static Officer Aide(params Delegation[] lent) => new Officer("aide", "Aide").With(lent).Cleared(ClassificationLevel.Secret);
        var lent = new Delegation(Posts.SecretariatSection, "sun", "no. 1", new(1992, 1, 1), new(2092, 1, 1));
        Assert.True(Opened().Remark(new(RemarkKind.Added, "x"), Aide(lent), Later, out _).IsAccepted);
        Assert.Equal(["no-part-in-it"], Refused(Opened(), new(RemarkKind.Added, "x"), Aide(lent with { To = new(1993, 1, 1) })));
        Assert.Equal(["no-part-in-it"], Refused(Opened(), new(RemarkKind.Added, "x"), Aide(lent with { Scope = DelegationScope.Of(ProcedureIds.Incident) })));
    }

    [Fact]
    public void Remark_ByADelegateOfWhomItIsAbout_IsAddedInAnotherSeat()
    {
        var clerk = new Officer("li", "Li", Posts.SupervisionOffice);
        var file = Office.OpenFile("case-1", new Petitions.RecordPetition("2018-1", Petitions.PetitionChannel.Letter, Petitions.PetitionKind.Complaint, "somebody", "rude answer")
        {
            About = [new("about", [Posts.SupervisionOffice])],
        }, clerk, Start).File;
        var his = new Delegation(Posts.SupervisionOffice, "about", "no. 1", new(1992, 1, 1), new(2092, 1, 1));
        var aide = new Officer("aide", "Aide").With(his);
        Assert.Equal(["must-recuse"], Refused(file, new(RemarkKind.Added, "x"), aide));
        var both = aide.With(his, his with { Grantor = "li", Document = "no. 2" });
        Assert.True(file.Remark(new(RemarkKind.Added, "x"), both, Later, out _).IsAccepted);
    }

    [Fact]
    public void Dossier_WithRemarks_IsReadBackAsItWas_AndVerified()
    {
        var written = Written();
        var read = CaseFile.Read(written, Office);
        var again = new ArrayBufferWriter<byte>();
        read.WriteTo(again);
        Assert.Equal(written, again.WrittenSpan.ToArray());
        Assert.Equal<Seat>([new(Posts.LeaderInCharge, "trade"), new(Posts.DistrictHead)], ((Remark)read.Dossier[1]).Said.To);
        var verified = Verification.Of(written, Office);
        Assert.Equal((Rederivation.Agrees, 0), (verified.Steps, verified.Faults.Length));
    }

    [Fact]
    public void Dossier_WithARemarkThatCouldNotBeMade_IsFound()
    {
        Opened().Remark(new(RemarkKind.Read), DutyOfficer, Later, out var file);
        var bytes = new ArrayBufferWriter<byte>();
        file.WriteTo(bytes);
        var forged = Forger.Sealed(Encoding.UTF8.GetString(bytes.WrittenSpan).Replace("\"remark\":\"read\"", "\"remark\":\"added\"", StringComparison.Ordinal));
        var fault = Assert.Single(Verification.Of(Encoding.UTF8.GetBytes(forged), Office).Faults);
        Assert.Equal(DossierFaultKind.NotAllowed, fault.Kind);
        Assert.Throws<DossierFormatException>(() => Dossier.Read(Encoding.UTF8.GetBytes(Forger.Sealed(forged.Replace("\"remark\":\"added\"", "\"remark\":\"sung\"", StringComparison.Ordinal))), Office));
    }
}
