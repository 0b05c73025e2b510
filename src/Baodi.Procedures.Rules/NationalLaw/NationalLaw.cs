namespace Baodi.Procedures.Rules;

/// <summary>The built-in office with figures of national law where the notice leaves a limit open: the profile <c>national-law</c>.</summary>
/// <remarks>
/// <para>A matter goes by what was in force on the day it was opened. What somebody states goes before the law's figure, which stands where nobody does.</para>
/// <para>Only figures whose text was seen are here. The instruments do not say what becomes of a last day that is not worked, nor whether the first is counted, so days are counted as the office counts. Where an instrument was amended with the same figure, the amendment counts from the day after it was adopted.</para>
/// </remarks>
public static class NationalLaw
{
    private static readonly Label PetitionRegulation = new("《信访条例》（2005年国务院令第431号）", "Regulation on petitions (State Council order 431 of 2005)");

    private static readonly Label PetitionWorkRegulation = new("《信访工作条例》（2022年）", "Regulation on petition work (2022)");

    private static readonly Label DeputiesLaw = new("《代表法》", "Law on deputies");

    private static readonly Label SupervisionLaw = new("《各级人民代表大会常务委员会监督法》", "Law on supervision by standing committees");

    private static readonly LocalDate NewPetitionRules = new(2022, 5, 1);
    private static readonly LocalDate NewDeputiesLaw = new(2025, 3, 12);
    private static readonly LocalDate NewSupervisionLaw = new(2024, 11, 9);

    /// <summary>The profile. One instance; safe for concurrent use.</summary>
    public static Profile Profile { get; } = Build();

    /// <summary>The procedures bound to <see cref="Profile"/>. One instance, shared; safe for concurrent use.</summary>
    public static Office Office { get; } = new(Profile);

    private static Profile Build()
    {
        var profile = BaodiOffice.Profile.Named("national-law", new("宝坻区人民政府办公室（适用国家法律的期限）", "Baodi District Government Office, with figures of national law"));
        profile = WithPetitions(profile);
        profile = WithReplies(profile, ProcedureIds.DistrictProposal, "reply");
        profile = WithReplies(profile, ProcedureIds.MunicipalProposal, "reply");
        profile = WithReplies(profile, ProcedureIds.MunicipalProposal, "platform-submission");
        profile = WithReports(profile, "committee-comments", 20);
        return WithReports(profile, "submission", 10);
    }

    /// <summary>A petition is closed within 60 days; a complicated one may have 30 more, once.</summary>
    private static Profile WithPetitions(Profile profile)
    {
        var days = TimeRule.Within(TimeAllowed.CalendarDays(60), profile.Counting);
        var extension = new ExtensionRule(1, TimeAllowed.CalendarDays(30));
        return profile
            .With(ProcedureIds.Petition, "handling", new LawFigure(new("petition-regulation-2005", PetitionRegulation, "33", new(2005, 5, 1), NewPetitionRules.PlusDays(-1)), days, extension))
            .With(ProcedureIds.Petition, "handling", new LawFigure(new("petition-work-regulation-2022", PetitionWorkRegulation, "34", NewPetitionRules, null), days, extension));
    }

    /// <summary>A deputy is answered within three months; on a wide or hard matter within six.</summary>
    private static Profile WithReplies(Profile profile, string procedure, string limit)
    {
        var months = TimeRule.Within(TimeAllowed.Months(3), profile.Counting);
        var extension = new ExtensionRule(1, TimeAllowed.Months(3));
        return profile
            .With(procedure, limit, new LawFigure(new("deputies-law-2015", DeputiesLaw, "42", new(2015, 8, 29), NewDeputiesLaw.PlusDays(-1)), months, extension))
            .With(procedure, limit, new LawFigure(new("deputies-law-2025", DeputiesLaw, "51", NewDeputiesLaw, null), months, extension));
    }

    /// <summary>A special work report goes to the committees for comment 20 days before the session, and as it is to be heard 10 days before.</summary>
    private static Profile WithReports(Profile profile, string limit, int days)
    {
        var ahead = TimeRule.Ahead(TimeAllowed.CalendarDays(days));
        return profile
            .With(ProcedureIds.SpecialWorkReport, limit, new LawFigure(new("supervision-law-2006", SupervisionLaw, "12", new(2007, 1, 1), NewSupervisionLaw.PlusDays(-1)), ahead))
            .With(ProcedureIds.SpecialWorkReport, limit, new LawFigure(new("supervision-law-2024", SupervisionLaw, "15", NewSupervisionLaw, null), ahead));
    }
}
