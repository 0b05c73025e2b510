namespace Baodi.Procedures;

/// <summary>The two languages every label is kept in.</summary>
public enum Language
{
    /// <summary>Chinese, the language of the notice.</summary>
    Chinese = 1,

    /// <summary>English, the language of the identifiers.</summary>
    English = 2,
}
