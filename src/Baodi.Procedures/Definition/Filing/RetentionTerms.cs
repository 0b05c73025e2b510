namespace Baodi.Procedures.Definition;

/// <summary>The labels of the archive's words.</summary>
public static class RetentionTerms
{
    /// <summary>How long files are kept.</summary>
    public static Terms<RetentionClass> Classes { get; } = new("保管期限", "永久", "30年", "10年");

    /// <summary>Whether matters were weighty.</summary>
    public static Terms<FileWeight> Weights { get; } = new("事项轻重", "案卷未载明", "一般", "重大");

    /// <summary>What files are of: the procedures by their titles.</summary>
    public static Terms<FileKind> Kinds { get; } = new("案卷类别", ProcedureTitles());

    private static string[] ProcedureTitles()
    {
        var procedures = BaodiNotice.Of2017.Procedures;
        var titles = new string[procedures.Length];
        for (var i = 0; i < titles.Length; i++)
        {
            titles[i] = procedures[i].Title.Chinese;
        }

        return titles;
    }
}
