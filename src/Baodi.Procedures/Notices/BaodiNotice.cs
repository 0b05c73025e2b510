namespace Baodi.Procedures;

/// <summary>The notice of Baodi District that the built-in procedures are written under. Built on first use; safe for concurrent use.</summary>
public static class BaodiNotice
{
    /// <summary>The notice of 27 March 2017: eight chapters, eighteen procedures and 115 clauses, which stand in the ordinal order of their numbers; its posts are those of <see cref="Posts"/>.</summary>
    public static Notice Of2017 { get; } = new(
        new(
            "baodi-2017",
            new("区政府部分工作流程", "selected working procedures of the district government"),
            new(2017, 3, 27),
            new("天津市宝坻区人民政府办公室", "Office of the People's Government of Baodi District, Tianjin")),
        Titles.Chapters,
        Titles.Procedures(),
        Notices.Clauses.All(),
        Posts.All);
}
