using System.Reflection;
using Baodi.Procedures.Tests.Conventions;

namespace Baodi.Procedures.Tests.Documentation;

/// <summary>The page on the definition language names every word of it, and nothing that is no word.</summary>
public sealed class DefinitionLanguageTests
{
    /// <summary>What puts a definition together and is no word of it.</summary>
    private static readonly HashSet<string> Machinery = ["Build", "Cite", "Define", "FormOf"];

    private static readonly Type[] Language =
    [
        typeof(ProcedureDefinition<,>), typeof(ProcedureDefinition<,>.Place), typeof(ActBuilder<,,>), typeof(ContentBuilder),
        typeof(ExclusionDraft), typeof(ObligationDraft), typeof(EnumFact<>), typeof(YesNoFact),
    ];

    private static readonly List<(string Word, string SeenIn)> Rows =
    [
        .. File.ReadLines(ReadmeTests.PathOf("docs/concepts/definition-language.md"))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split(" | "))
            .Select(cells => (cells[0].Split('`')[1], cells[^1].Split('`')[1])),
    ];

    [Fact]
    public void Page_NamesEveryWordOnce_AndNothingElse() =>
        Assert.Equal(Language.SelectMany(Words).Distinct().Order(StringComparer.Ordinal), Rows.Select(row => row.Word).Order(StringComparer.Ordinal));

    [Fact]
    public void Examples_UseTheWord()
    {
        var files = new[] { "src/Baodi.Procedures", "tests/Baodi.Procedures.Tests/Machines" }
            .SelectMany(folder => Directory.EnumerateFiles(ReadmeTests.PathOf(folder), "*.cs", SearchOption.AllDirectories))
            .ToLookup(Path.GetFileNameWithoutExtension);
        Library.AssertNone(Rows
            .Where(row => !files[row.SeenIn].Any(file => Uses(File.ReadAllText(file), row.Word)))
            .Select(row => $"{row.Word} is not seen in {row.SeenIn}."));
    }

    [Fact]
    public void Clauses_OfADefinition_StandInTheOrderOfTheNotice()
    {
        foreach (var file in Directory.EnumerateFiles(ReadmeTests.PathOf("src/Baodi.Procedures"), "*Procedure*.cs", SearchOption.AllDirectories))
        {
            var clauses = File.ReadLines(file)
                .Where(line => line.StartsWith("        Clause(\"", StringComparison.Ordinal))
                .Select(line => BaodiNotice.Of2017.Clause(line.Split('"')[1])).ToList();
            Assert.Equal(clauses.OrderBy(clause => BaodiNotice.Of2017.Clauses.IndexOf(clause)), clauses);
        }
    }

    private static IEnumerable<string> Words(Type type)
    {
        var methods = type.GetMethods(Library.Declared)
            .Where(method => !method.IsPrivate && !method.IsSpecialName && !IsOverride(method) && !Library.IsGenerated(method))
            .Select(method => method.Name);
        var conditions = type.GetProperties(Library.Declared)
            .Where(property => property.PropertyType.Name.StartsWith("Condition", StringComparison.Ordinal) && property.GetMethod!.IsAssembly)
            .Select(property => property.Name);
        return methods.Concat(conditions).Where(name => !Machinery.Contains(name));
    }

    private static bool IsOverride(MethodInfo method) => method.GetBaseDefinition() != method;

    /// <summary>Whether the word stands there as one that is said: after a space, a bracket or a point, and before its brackets.</summary>
    private static bool Uses(string source, string word) =>
        new[] { ' ', '.', '(' }.Any(before => new[] { "(", "<", ".", ",", ")" }.Any(after => source.Contains($"{before}{word}{after}", StringComparison.Ordinal)));
}
