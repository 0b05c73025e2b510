namespace Baodi.Procedures.ConsoleHost.Pages;

/// <summary>The requirements of an act that are firm, or those that can be departed from, in one line.</summary>
internal sealed class ForceLines(Wording wording)
{
    private const string PassedOver = "passed-over";
    private const string GivenAfterwards = "given-afterwards";
    private const int Few = 2;

    /// <summary>Each in its words with the clause where it is another than the act's, and with whose consent; empty where there are none.</summary>
    /// <remarks>What an entry from an earlier state passes over is all that comes before it, and said in one; so is when the approvals were given that it rests on.</remarks>
    internal string Listed(Act act, Force force)
    {
        var listed = act.Requirements.Where(requirement => requirement.Force == force && !requirement.IsOfRecord).ToLookup(requirement => requirement.DepartableAs, StringComparer.Ordinal);
        var passed = listed[PassedOver].ToList();
        return string.Join(wording.Comma, listed.Where(one => one.Key is not (PassedOver or GivenAfterwards)).SelectMany(one => one).Concat(passed.Count > Few ? [] : passed)
            .Select(requirement => Named(requirement, act))
            .Concat(passed.Count > Few ? [wording.Of(Texts.AllBeforeIsDone)] : [])
            .Concat(listed.Contains(GivenAfterwards) ? [wording.Of(Texts.ApprovalsCameFirst)] : [])
            .Distinct(StringComparer.Ordinal));
    }

    private string Named(Requirement requirement, Act act)
    {
        var text = wording.Of(requirement.Label) + (requirement.Citation == act.Citation ? "" : $" {wording.Of(requirement.Citation)}");
        return requirement.ConsentOf is { } post ? text + wording.InBrackets(wording.Of(Texts.NeedsConsentOf(post))) : text;
    }
}
