using Baodi.Procedures.Meetings;

namespace Baodi.Procedures;

/// <summary>The clauses of the notice that belong to no one procedure, with what says them.</summary>
public static class NoticeScope
{
    /// <summary>The edition itself, and the list of the six meetings.</summary>
    public static ImmutableArray<Element> Elements =>
    [
        new(ElementKind.Scope, BaodiNotice.Of2017.Id, BaodiNotice.Of2017.Title, new(BaodiNotice.Of2017.Clause("0"))),
        new(ElementKind.Scope, "office-meetings", OfficeMeetings.Citation.Clause.Heading, OfficeMeetings.Citation),
    ];
}
