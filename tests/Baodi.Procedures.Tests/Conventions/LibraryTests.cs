namespace Baodi.Procedures.Tests.Conventions;

/// <summary>That the conventions have something to hold for.</summary>
public class LibraryTests
{
    [Fact]
    public void PublicTypes_OfTheDomain_AreSeen()
    {
        Assert.Contains(typeof(Label), Library.PublicTypes);
        Assert.Contains(typeof(Terms<>), Library.PublicTypes);
        Assert.DoesNotContain(Library.PublicTypes, t => t.IsNestedPrivate || t.IsNotPublic);
    }

    [Fact]
    public void PublicTypesAndLeaves_IncludeHiddenLeavesOfPublicBases() =>
        Assert.Contains(Terms.YesNo.GetType(), Library.PublicTypesAndLeaves);
}
