using System.Collections.Immutable;

namespace Baodi.Procedures.Tests.Conventions;

public class ContentEnumsTests
{
    // Enums that are not content, by full name, with the reason why 0 is a value of theirs.
    private static readonly ImmutableDictionary<string, string> Allowed = ImmutableDictionary<string, string>.Empty;

    private static readonly ContentEnums Rule = new(Allowed);

    [Fact]
    public void PublicEnums_StartAtOne() => Library.AssertNone(Rule.Violations(Library.PublicTypes));

    [Fact]
    public void Allowances_AreForEnumsThatExist() => Assert.Empty(Rule.Stale(Library.PublicTypes));

    [Theory]
    [InlineData(typeof(Zero), "starts at 0")]
    [InlineData(typeof(Two), "starts at 2")]
    [InlineData(typeof(Negative), "starts at -1")]
    [InlineData(typeof(Wide), "starts at 0")]
    [InlineData(typeof(Nothing), "has no member")]
    public void Violations_OfAnEnumThatStartsElsewhere_SayWhere(Type type, string expected) =>
        Assert.Contains(expected, Assert.Single(Rule.Violations([type])), StringComparison.Ordinal);

    [Theory]
    [InlineData(typeof(Language))]
    [InlineData(typeof(string))]
    public void Violations_OfAnEnumFromOneOrNoEnum_AreNone(Type type) => Assert.Empty(Rule.Violations([type]));

#pragma warning disable // The samples are what analysers forbid.
    private enum Zero { None, One }

    private enum Two { Second = 2, Third }

    private enum Negative { Before = -1, First = 1 }

    private enum Wide : ulong { None = 0, Last = ulong.MaxValue }

    private enum Nothing;
#pragma warning restore
}
