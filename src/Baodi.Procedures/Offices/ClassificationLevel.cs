namespace Baodi.Procedures;

/// <summary>密级: how secret a paper is, ascending; a paper that bears none has none.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ClassificationLevel>))]
public enum ClassificationLevel
{
    /// <summary>秘密: level 3.</summary>
    Secret = 1,

    /// <summary>机密: level 2.</summary>
    HighlySecret,

    /// <summary>绝密: level 1.</summary>
    TopSecret,
}

/// <summary>The labels of the classification levels.</summary>
public static class ClassificationLevels
{
    /// <summary>Every level with its labels.</summary>
    public static Terms<ClassificationLevel> All { get; } = new("密级", "秘密", "机密", "绝密");

    /// <summary>The higher of two levels; null where neither is one.</summary>
    internal static ClassificationLevel? Higher(ClassificationLevel? one, ClassificationLevel? other) => one is null || other > one ? other : one;

    /// <summary>The highest level among papers; null where none bears one.</summary>
    internal static ClassificationLevel? Highest<T>(this ImmutableArray<T> papers, Func<T, ClassificationLevel?> levelOf)
    {
        ClassificationLevel? highest = null;
        foreach (var paper in papers)
        {
            highest = Higher(highest, levelOf(paper));
        }

        return highest;
    }
}
