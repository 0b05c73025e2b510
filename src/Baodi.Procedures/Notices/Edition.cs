namespace Baodi.Procedures.Notices;

/// <summary>One published text of procedures.</summary>
/// <param name="Id">The kebab-case id, such as <c>baodi-2017</c>.</param>
/// <param name="Title">What the text calls itself.</param>
/// <param name="Date">The day it is dated and issued.</param>
/// <param name="IssuedBy">The body that issued it.</param>
public sealed record Edition(string Id, Label Title, LocalDate Date, Label IssuedBy);

/// <summary>One chapter of a notice.</summary>
/// <param name="Number">The first part of the numbers of its clauses.</param>
/// <param name="Title">What the chapter is about, in short.</param>
public sealed record Chapter(int Number, Label Title);

/// <summary>The name of one procedure of a notice.</summary>
/// <param name="Id">The kebab-case id that <see cref="Clause.Procedure"/> refers to.</param>
/// <param name="Title">What the procedure is called, in short.</param>
/// <param name="Chapter">The number of the chapter that lays it down.</param>
public sealed record ProcedureTitle(string Id, Label Title, int Chapter);
