using System.Reflection;
using System.Text.RegularExpressions;
using Baodi.Procedures.Tests.Conventions;

namespace Baodi.Procedures.Tests.Documentation;

/// <summary>The page on the definition language names every word of it, and nothing that is no word.</summary>
public sealed partial class DefinitionLanguageTests
{
    /// <summary>What puts a definition together and is no word of it.</summary>
    private static readonly HashSet<string> Machinery = ["Build", "Cite", "Define", "FormOf"];

    private static readonly Type[] Language =
    [
        typeof(ProcedureDefinition<,>), typeof(ProcedureDefinition<,>.Place), typeof(ActDraft<,,>), typeof(FormDraft<,>), typeof(ContentDraft<>),
        typeof(BarDraft<>), typeof(ObligationDraft), typeof(EnumFact<,>), typeof(YesNoFact<>),
    ];

    private static readonly List<(string Word, string Says, string SeenIn)> Rows =
        [.. Row().Matches(File.ReadAllText(ReadmeTests.PathOf("docs/concepts/definition-language.md"))).Select(row => (row.Groups[1].Value, row.Groups[2].Value, row.Groups[3].Value))];

    [Fact]
    public void Page_NamesEveryWordOnce_AndNothingElse() =>
        Assert.Equal(Language.SelectMany(Words).Distinct().Order(StringComparer.Ordinal), Rows.Select(row => row.Word).Order(StringComparer.Ordinal));

    [Fact]
    public void Examples_UseTheWord()
    {
        var files = new[] { "src/Baodi.Procedures", "tests/Baodi.Procedures.Tests/Kernel" }
            .SelectMany(folder => Directory.EnumerateFiles(ReadmeTests.PathOf(folder), "*.cs", SearchOption.AllDirectories))
            .ToLookup(Path.GetFileNameWithoutExtension);
        Library.AssertNone(Rows
            .Where(row => !files[row.SeenIn].Any(file => Regex.IsMatch(File.ReadAllText(file), $@"[ .(!]{row.Word}(<[\w, ]+>)?\(|\.{row.Word}\b")))
            .Select(row => $"{row.Word} is not seen in {row.SeenIn}."));
    }

    [Fact]
    public void Clauses_OfADefinition_StandInTheOrderOfTheNotice()
    {
        foreach (var file in Directory.EnumerateFiles(ReadmeTests.PathOf("src/Baodi.Procedures"), "*Procedure*.cs", SearchOption.AllDirectories))
        {
            var clauses = Heading().Matches(File.ReadAllText(file)).Select(heading => Notice.Clause(heading.Groups[1].Value)).ToList();
            Assert.Equal(clauses.OrderBy(clause => Notice.Clauses.IndexOf(clause)), clauses);
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

    [GeneratedRegex(@"^\| `(\w+)` \| (.+) \| `(\w+)` \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"^        Clause\(""([\d.]+)""", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
