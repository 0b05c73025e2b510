namespace Baodi.Procedures.Definition;

/// <summary>Content of a sheet that goes with its case from desk to desk, such as 呈办单: whatever is done in the case is entered on it.</summary>
internal interface IAccompanies;
