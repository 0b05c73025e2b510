namespace Baodi.Procedures.Definition;

/// <summary>事项轻重: whether the matter of a file was weighty, by what the file itself says.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<FileWeight>))]
public enum FileWeight
{
    /// <summary>案卷未载明: its procedure asks nowhere for it, and nothing is assumed.</summary>
    NotTold = 1,

    /// <summary>一般.</summary>
    Ordinary,

    /// <summary>重大.</summary>
    Weighty,
}
