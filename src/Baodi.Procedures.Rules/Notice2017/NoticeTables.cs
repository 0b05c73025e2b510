using System.Collections.Immutable;

namespace Baodi.Procedures.Rules;

/// <summary>The tables of the notice, one for each decision, in the order of the notice.</summary>
public static class NoticeTables
{
    /// <summary>Every table. Building them checks them.</summary>
    public static ImmutableArray<IDecider> All { get; } =
    [
        RequestReportTables.Reviewer,
        SupervisionTables.Notice,
        IncidentTables.ProposedGrade,
    ];
}
