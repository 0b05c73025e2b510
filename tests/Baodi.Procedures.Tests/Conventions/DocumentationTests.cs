namespace Baodi.Procedures.Tests.Conventions;

public class DocumentationTests
{
    private static readonly Documentation OfTheTests = Documentation.Beside(typeof(DocumentationTests).Assembly);

    [Fact]
    public void PublicTypesAndMembers_SayMoreThanTheirNames()
    {
        var documentation = Library.Assemblies.ToDictionary(a => a, Documentation.Beside);
        Library.AssertNone(Library.PublicTypes.SelectMany(t => documentation[t.Assembly].Violations(t)));
    }

    [Theory]
    [InlineData(typeof(DocumentationSamples.Undocumented), "Undocumented has no documentation.")]
    [InlineData(typeof(DocumentationSamples.UndocumentedMethod), "UndocumentedMethod.Run has no documentation.")]
    [InlineData(typeof(DocumentationSamples.UndocumentedProtected), "UndocumentedProtected.Run has no documentation.")]
    [InlineData(typeof(DocumentationSamples.UndocumentedConstructor), "#ctor(System.Int32) has no documentation.")]
    [InlineData(typeof(DocumentationSamples.UndocumentedOperator), "op_UnaryNegation(")]
    [InlineData(typeof(DocumentationSamples.UndocumentedMember), "UndocumentedMember.One has no documentation.")]
    [InlineData(typeof(DocumentationSamples.UndocumentedParameter), "has no param Second.")]
    [InlineData(typeof(DocumentationSamples.EmptyParameter), "has no param Second.")]
    [InlineData(typeof(DocumentationSamples.EmptySummary), "EmptySummary has no summary.")]
    [InlineData(typeof(DocumentationSamples.NoSummary), "NoSummary has no summary.")]
    [InlineData(typeof(DocumentationSamples.EmptyReturns), "has an empty returns.")]
    [InlineData(typeof(DocumentationSamples.StartDate), "StartDate restates its name: Gets the start date.")]
    public void Violations_OfATypeThatSaysTooLittle_NameIt(Type type, string expected) =>
        Assert.Contains(OfTheTests.Violations(type), v => v.Contains(expected, StringComparison.Ordinal));

    [Theory]
    [InlineData(typeof(DocumentationSamples.Documented<>))]
    [InlineData(typeof(DocumentationSamples.Documented<>.Inner<>))]
    [InlineData(typeof(DocumentationSamples.DocumentedRecord))]
    [InlineData(typeof(DocumentationSamples.DocumentedPrimary))]
    [InlineData(typeof(DocumentationSamples.DocumentedDelegate))]
    public void Violations_OfADocumentedType_AreNone(Type type) => Assert.Empty(OfTheTests.Violations(type));
}
