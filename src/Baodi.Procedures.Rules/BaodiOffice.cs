namespace Baodi.Procedures.Rules;

/// <summary>The district government office whose notice of 2017 the procedures are, ready for use without a container.</summary>
public static class BaodiOffice
{
    /// <summary>The profile <c>baodi-2017</c>: the rule sets of the notice and the published working-day calendar; no figure where the notice gives none.</summary>
    public static Profile Profile { get; } = new Profile(
        BaodiNotice.Of2017.Id,
        new("宝坻区人民政府办公室（2017）", "Baodi District Government Office (2017)"),
        static () => WorkingCalendar.MainlandChina,
        NoticeRules.WhenAsked).With(static () => BaodiOrganisation.Default);

    /// <summary>The procedures bound to <see cref="Profile"/>. One instance, shared; safe for concurrent use.</summary>
    public static Office Default { get; } = new(Profile);
}
