using Baodi.Procedures.Petitions;
using Baodi.Procedures.Rules;
using NodaTime;

namespace Baodi.Procedures.Tests.Rules;

public sealed class NationalLawTests
{
    private static readonly Instant Begun = Instant.FromUtc(2021, 2, 1, 1, 0);
    private static readonly Officer Clerk = new("c", "C", Posts.SupervisionOffice);
    private static readonly Officer Leader = new("l", "L", new Seat(Posts.LeaderInCharge, "education"));

    /// <summary>Each figure with its instrument and the dates it was in force, written out once more.</summary>
    [Theory]
    [InlineData("petition", "handling", "petition-regulation-2005", "33", "2005-05-01", "2022-04-30", "60 calendar-days", 1, "30 calendar-days")]
    [InlineData("petition", "handling", "petition-work-regulation-2022", "34", "2022-05-01", null, "60 calendar-days", 1, "30 calendar-days")]
    [InlineData("district-proposal", "reply", "deputies-law-2015", "42", "2015-08-29", "2025-03-11", "3 months", 1, "3 months")]
    [InlineData("district-proposal", "reply", "deputies-law-2025", "51", "2025-03-12", null, "3 months", 1, "3 months")]
    [InlineData("municipal-proposal", "reply", "deputies-law-2015", "42", "2015-08-29", "2025-03-11", "3 months", 1, "3 months")]
    [InlineData("municipal-proposal", "platform-submission", "deputies-law-2025", "51", "2025-03-12", null, "3 months", 1, "3 months")]
    [InlineData("special-work-report", "committee-comments", "supervision-law-2006", "12", "2007-01-01", "2024-11-08", "20 calendar-days before", null, null)]
    [InlineData("special-work-report", "submission", "supervision-law-2024", "15", "2024-11-09", null, "10 calendar-days before", null, null)]
    public void Figure_IsThatOfItsInstrument(
        string procedure, string limit, string id, string article, string from, string? until, string rule, int? times, string? atMost)
    {
        var found = NationalLaw.Office.Find(procedure)!.Limits.Single(one => one.Name == limit);
        var figure = found.LawFigures.Single(one => one.Instrument.Id == id);
        var iso = NodaTime.Text.LocalDatePattern.Iso;
        Assert.Equal((article, from, until), (figure.Instrument.Article, iso.Format(figure.Instrument.From), figure.Instrument.Until is { } last ? iso.Format(last) : null));
        Assert.Equal((rule, times, atMost), (figure.Rule.ToString(), figure.Extension?.Times, figure.Extension?.AtMost?.ToString()));
        Assert.Same(figure, found.FigureInForceOn(figure.Instrument.From));
        Assert.NotSame(figure, found.FigureInForceOn(figure.Instrument.From.PlusDays(-1)));
    }

    [Fact]
    public void EveryLimitWithFigures_HasOneOnEveryDayOf2017To2026()
    {
        var limits = NationalLaw.Office.Procedures.SelectMany(procedure => procedure.Limits).Where(limit => !limit.LawFigures.IsEmpty).ToList();
        Assert.Equal(6, limits.Count);
        for (var date = new LocalDate(2017, 1, 1); date <= new LocalDate(2026, 12, 31); date = date.PlusDays(1))
        {
            Assert.All(limits, limit => Assert.Single(limit.LawFigures, figure => figure.Instrument.IsInForceOn(date)));
        }
    }

    [Fact]
    public void OfTheNoticesProfile_NothingIsLeftOut_AndItHasNoFigureOfItsOwn()
    {
        Assert.Empty(BaodiOffice.Profile.Settings);
        Assert.Equal(BaodiOffice.Profile.Deciders.Select(decider => decider.Decision.Id), NationalLaw.Profile.Deciders.Select(decider => decider.Decision.Id));
        Assert.Equal("national-law", NationalLaw.Profile.Id);
    }

    [Fact]
    public void InstrumentsInForceOnTheSameDay_AreRefused()
    {
        var figure = NationalLaw.Office.Procedure<Petition>().Limits.Single(limit => limit.Name == "handling").LawFigures[0];
        Assert.Throws<ArgumentException>(() => NationalLaw.Profile.With(ProcedureIds.Petition, "handling", figure));
        Assert.Throws<ArgumentException>(() => new Instrument("one", new("一", "one"), "", new(2020, 1, 2), new(2020, 1, 1)));
    }

    [Theory]
    [InlineData("no-such-limit", "5 working-days")]
    [InlineData("handling", "5 working-days before")]
    [InlineData("handling", "5 to 6 working-days")]
    [InlineData("transfer", "before")]
    [InlineData("transfer", "day 5 of this-month")]
    public void ARuleThatFitsNoLimit_IsAMistakeOfTheProfile(string limit, string text)
    {
        Assert.True(TimeRule.TryParse(text, DayCounting.Usual, out var rule, out _));
        var office = new Office(BaodiOffice.Profile.With(ProcedureIds.Petition, limit, rule!));
        Assert.Contains(limit, Assert.Throws<DefinitionException>(() => office.Procedure<Petition>()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ABoundOfAnotherUnit_OrAFigureTwice_IsAMistake()
    {
        var figure = NationalLaw.Office.Procedure<Petition>().Limits.Single(limit => limit.Name == "handling").LawFigures[0];
        var other = new LawFigure(new("other", new("另", "other"), "", new(1990, 1, 1), new(1999, 12, 31)), figure.Rule, new ExtensionRule(1, TimeAllowed.WorkingDays(5)));
        var office = new Office(BaodiOffice.Profile.With(ProcedureIds.Petition, "handling", other));
        Assert.Contains("not in the unit", Assert.Throws<DefinitionException>(() => office.Procedure<Petition>()).Message, StringComparison.Ordinal);
        var again = new LawFigure(new(figure.Instrument.Id, new("旧", "old"), "", new(1990, 1, 1), new(1999, 12, 31)), figure.Rule);
        Assert.Throws<ArgumentException>(() => NationalLaw.Profile.With(ProcedureIds.Petition, "handling", again));
        Assert.Throws<ArgumentException>(() => new ExtensionRule(1, default(TimeAllowed)));
    }

    /// <summary>What a dossier says of a limit is read strictly, and what it may say is explained without falling over.</summary>
    [Theory]
    [InlineData("\"due\":\"2021-04-03T00:00:00+08:00\"", "\"due\":\"2021-05-01T00:00:00+08:00\"", null, "counted now it would be 2021-04-02 24:00")]
    [InlineData("\"due\":\"2021-04-03T00:00:00+08:00\"", "\"due\":\"2028-01-01T00:00:00+08:00\"", null, "due by 2027-12-31 24:00")]
    [InlineData("\"figure\":\"60 calendar-days\",", "", null, "60 calendar days")]
    [InlineData("\"figure\":\"60 calendar-days\",", "\"figure\":\"60 calendar-days\",\"extended\":[\"5 calendar-days\"],", "neither stood nor been given time", null)]
    [InlineData("petition-regulation-2005", "petition-work-regulation-2022", "not in force on the day", null)]
    [InlineData("\"figure\":\"60 calendar-days\",", "\"opens\":\"2025-01-01T00:00:00+08:00\",\"figure\":\"60 calendar-days\",", "ends before it starts", null)]
    public void ADossierOfALimit_IsReadStrictly_AndExplained(string said, string changed, string? refusal, string? told)
    {
        var json = System.Text.Encoding.UTF8.GetString(DossierOf(Handled()));
        var at = json.IndexOf(said, StringComparison.Ordinal);
        Assert.True(at >= 0, json);
        var other = System.Text.Encoding.UTF8.GetBytes(Forger.Sealed(json[..at] + changed + json[(at + said.Length)..]));
        if (refusal is not null)
        {
            Assert.Contains(refusal, Assert.Throws<DossierFormatException>(() => Dossier.Read(other, NationalLaw.Office)).Message, StringComparison.Ordinal);
            return;
        }

        var read = Dossier.Read(other, NationalLaw.Office);
        var limit = Assert.Single(NationalLaw.Office.Fold(read.Events).Limits);
        Assert.Contains(told!, DueDerivation.Of(limit, NationalLaw.Profile).ToString(), StringComparison.Ordinal);
    }

    private static byte[] DossierOf(IEnumerable<Event> events)
    {
        var dossier = events.Aggregate(Dossier.Empty, (kept, next) => kept.Add(next));
        var written = new System.Buffers.ArrayBufferWriter<byte>();
        dossier.WriteTo(written, NationalLaw.Office);
        return written.WrittenSpan.ToArray();
    }

    /// <summary>A petition of 1 February 2021, transferred to one department without a stated limit.</summary>
    private static List<Event> Handled()
    {
        var office = NationalLaw.Office;
        var events = new List<Event>();
        Case<PetitionState, Petition> Taken(Outcome<PetitionState, Petition> outcome)
        {
            events.Add(outcome.Event!);
            return outcome.Case!;
        }

        var petition = Taken(office.Open("p", new RecordPetition("1", PetitionChannel.LeadersMessageBoard, PetitionKind.Complaint, "甲", "校车"), Clerk, Begun));
        petition = Taken(office.Do(petition, new PresentProposal("转办", PetitionLeader.LeaderInCharge, "education"), Clerk, Begun));
        petition = Taken(office.Do(petition, new Instruct("办理"), Leader, Begun));
        Taken(office.Do(petition, new Transfer("1", [new("education-bureau", null)]), Clerk, Begun));
        return events;
    }

    [Fact]
    public void ALimitUnderAnInstrument_SaysSoInItsDerivation()
    {
        var office = NationalLaw.Office;
        var petition = (Case<PetitionState, Petition>)office.Fold(Handled());
        petition = office.Do(petition, new SuspendHandling("education-bureau", "听证"), Clerk, Begun + Duration.FromDays(1)).Case;
        var standing = Assert.Single(petition.SuspendedLimits);
        Assert.Empty(petition.Limits);
        Assert.Contains("the clock has stood since 2021-02-02 09:00:00", DueDerivation.Of(standing, office.Profile).ToString(), StringComparison.Ordinal);
        petition = office.Do(petition, new ResumeHandling("education-bureau", "听证结束"), Clerk, Begun + Duration.FromDays(3)).Case;
        petition = office.Do(petition, new ExtendHandling("education-bureau", TimeAllowed.CalendarDays(30), "复杂"), Clerk, Begun + Duration.FromDays(4)).Case;
        var derivation = DueDerivation.Of(Assert.Single(petition.Limits), office.Profile);
        Assert.Equal("handling (education bureau) (clause 5.3)", derivation.Lines[0].English);
        Assert.Equal(
            [
                "by Regulation on petitions (State Council order 431 of 2005), art. 33, in force from 2005-05-01 to 2022-04-30",
                "by the calendar of 'Baodi District Government Office, with figures of national law'",
                "counted from 2021-02-01 09:00:00",
                "60 calendar days, the first day not counted, ending as it falls",
                "extended by 30 calendar days",
                "the clock stood from 2021-02-02 09:00:00 to 2021-02-04 09:00:00",
                "2021-02-02 to 2021-02-03: the clock stood, not counted",
                "due by 2021-05-04 24:00",
            ],
            derivation.Lines.Skip(1).Select(line => line.English));
        Assert.Contains("依据《信访条例》（2005年国务院令第431号）第33条（2005-05-01 至 2022-04-30 施行）", derivation.Lines.Select(line => line.Chinese));
    }
}
