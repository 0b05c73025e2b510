namespace Baodi.Procedures.Tests.Conventions;

public class ShapeTests
{
    [Fact]
    public void PublicTypes_AreClosedOrMeantToBeDerived() => Library.AssertNone(Shape.Violations(Library.PublicTypes));

    [Theory]
    [InlineData(typeof(Open))]
    [InlineData(typeof(OpenRecord))]
    [InlineData(typeof(Loose))]
    public void Violations_OfAnOpenType_NameIt(Type type) =>
        Assert.Contains(type.Name, Assert.Single(Shape.Violations([type])), StringComparison.Ordinal);

    [Theory]
    [InlineData(typeof(Label))]
    [InlineData(typeof(Language))]
    [InlineData(typeof(Terms))]
    [InlineData(typeof(IDecider))]
    [InlineData(typeof(Enumerable))]
    [InlineData(typeof(Action))]
    public void Violations_OfAClosedOrAbstractType_AreNone(Type type) => Assert.Empty(Shape.Violations([type]));

#pragma warning disable // The samples are what analysers forbid.
    private class Open;

    private record OpenRecord;

    private record struct Loose(int Value);
#pragma warning restore
}
