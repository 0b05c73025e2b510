using Baodi.Procedures.Rules;

namespace Baodi.Procedures.Tests.Documentation;

public sealed class GlossaryTests
{
    [Fact]
    public void Names_AreThoseOfPublicTypes_EachOnce()
    {
        var known = new[] { typeof(Office), typeof(BaodiOffice) }.SelectMany(type => type.Assembly.GetExportedTypes()).Select(type => type.Name.Split('`')[0]).ToHashSet(StringComparer.Ordinal);
        var names = File.ReadLines(ReadmeTests.PathOf("docs/glossary.md")).Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('`')[1]).ToList();
        Assert.InRange(names.Count, 25, int.MaxValue);
        Assert.Equal(names.Distinct(StringComparer.Ordinal), names);
        Assert.All(names, name => Assert.Contains(name, known));
    }

    [Fact]
    public void Rows_HaveACellForEachLanguage()
    {
        var rows = File.ReadLines(ReadmeTests.PathOf("docs/glossary.md")).Where(line => line.StartsWith('|')).ToList();
        Assert.All(rows, row => Assert.Equal(rows[0].Split('|').Length, row.Split('|').Length));
    }
}
