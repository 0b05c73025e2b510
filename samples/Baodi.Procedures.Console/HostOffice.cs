using Baodi.Procedures.Rules;

namespace Baodi.Procedures.ConsoleHost;

/// <summary>The offices this host knows, by the id of their profile.</summary>
internal static class HostOffice
{
    /// <summary>The office of the notice.</summary>
    internal static Office Default => BaodiOffice.Default;

    internal static IReadOnlyList<string> ProfileIds => [Default.Profile.Id, NationalLaw.Profile.Id];

    internal static Office? Find(string profile) =>
        profile == Default.Profile.Id ? Default
        : profile == NationalLaw.Profile.Id ? NationalLaw.Office
        : null;

    /// <summary>The rule sets of the office.</summary>
    internal static IReadOnlyList<RuleSet> RuleSets => NoticeRules.All;
}
