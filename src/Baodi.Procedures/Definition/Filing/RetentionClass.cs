namespace Baodi.Procedures.Definition;

/// <summary>保管期限: how long a file is kept.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<RetentionClass>))]
public enum RetentionClass
{
    /// <summary>永久: for ever.</summary>
    Permanent = 1,

    /// <summary>30年.</summary>
    ThirtyYears,

    /// <summary>10年.</summary>
    TenYears,
}
