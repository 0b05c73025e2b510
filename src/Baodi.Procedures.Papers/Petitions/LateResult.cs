using System.Text.Json;
using Baodi.Procedures.Petitions;

namespace Baodi.Procedures.Papers;

/// <summary>A result that came, or stays out, past the limit of the department, as it was lawfully moved. Immutable.</summary>
/// <param name="CaseId">The petition.</param>
/// <param name="Number">Its number in the register.</param>
/// <param name="Department">The kebab-case id of the department.</param>
/// <param name="Due">The limit; a new one that was given by urging does not count.</param>
/// <param name="DueDay">The day at +08:00 that <paramref name="Due"/> ends or, where it is a moment, the one in which it falls.</param>
/// <param name="ReportedAt">When the result came; null where it was still owed when the month ended.</param>
public sealed record LateResult(string CaseId, string Number, string Department, Instant Due, LocalDate DueDay, Instant? ReportedAt);
