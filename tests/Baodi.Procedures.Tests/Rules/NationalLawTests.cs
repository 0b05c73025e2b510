using Baodi.Procedures.Petitions;
using Baodi.Procedures.Rules;
using NodaTime;

namespace Baodi.Procedures.Tests.Rules;

public sealed class NationalLawTests
{
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
        var figure = NationalLaw.Office.Petition.Limits.Single(limit => limit.Name == "handling").LawFigures[0];
        Assert.Throws<ArgumentException>(() => NationalLaw.Profile.With(ProcedureIds.Petition, "handling", figure));
        Assert.Throws<ArgumentException>(() => new Instrument("one", new("一", "one"), "", new(2020, 1, 2), new(2020, 1, 1)));
    }

    [Theory]
    [InlineData("no-such-limit", "5 working-days")]
    [InlineData("handling", "5 working-days before")]
    [InlineData("handling", "5 to 6 working-days")]
    [InlineData("transfer", "before")]
    public void ARuleThatFitsNoLimit_IsAMistakeOfTheProfile(string limit, string text)
    {
        Assert.True(TimeRule.TryParse(text, DayCounting.Usual, out var rule, out _));
        var office = new Office(BaodiOffice.Profile.With(ProcedureIds.Petition, limit, rule!));
        Assert.Contains(limit, Assert.Throws<DefinitionException>(() => office.Petition).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ALimitUnderAnInstrument_SaysSoInItsDerivation()
    {
        var at = Instant.FromUtc(2021, 2, 1, 1, 0);
        var office = NationalLaw.Office;
        var clerk = new Officer("c", "C", [new(Post.SupervisionOffice)]);
        var leader = new Officer("l", "L", [new(Post.LeaderInCharge, "education")]);
        var petition = office.Petition.Open("p", new RecordPetition("1", PetitionChannel.LeadersMessageBoard, PetitionKind.Complaint, "甲", "校车"), clerk, at).Case;
        petition = office.Do(petition, new PresentProposal("转办", PetitionLeader.LeaderInCharge, "education"), clerk, at).Case;
        petition = office.Do(petition, new Instruct("办理"), leader, at).Case;
        petition = office.Do(petition, new Transfer("1", [new("education-bureau", null)]), clerk, at).Case;
        petition = office.Do(petition, new SuspendHandling("education-bureau", "听证"), clerk, at + Duration.FromDays(1)).Case;
        var standing = Assert.Single(petition.SuspendedLimits);
        Assert.Empty(petition.Limits);
        Assert.Contains("the clock has stood since 2021-02-02 09:00:00", DueDerivation.Of(standing, office.Profile).ToString(), StringComparison.Ordinal);
        petition = office.Do(petition, new ResumeHandling("education-bureau", "听证结束"), clerk, at + Duration.FromDays(3)).Case;
        petition = office.Do(petition, new ExtendHandling("education-bureau", TimeAllowed.CalendarDays(30), "复杂"), clerk, at + Duration.FromDays(4)).Case;
        var derivation = DueDerivation.Of(Assert.Single(petition.Limits), office.Profile);
        Assert.Equal("handling (education-bureau) (clause 5.3)", derivation.Lines[0].English);
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
