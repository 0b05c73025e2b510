using static Baodi.Procedures.Tests.HostileContentTests;

namespace Baodi.Procedures.Tests;

/// <summary>How large content may be, and that what is too large is refused where it begins.</summary>
public class ContentBoundsTests
{
    [Theory]
    [InlineData(ReadingBounds.ContentBytes, true)]
    [InlineData(ReadingBounds.ContentBytes + 1, false)]
    public void Open_Content_HasAMostOfBytes(int bytes, bool isAccepted) =>
        Assert.Equal(isAccepted, Open(Call + new string(' ', bytes - Call.Length)).IsAccepted);

    [Fact]
    public void Open_ManyMembers_AreRefusedAtTheFirstThatIsWrong()
    {
        AssertMalformed(Open($"{{{string.Join(',', Enumerable.Range(0, 80_000).Select(i => $"\"m{i}\":1"))}}}"), "$.m0");
        AssertMalformed(Open($"{{{string.Join(',', Enumerable.Repeat("\"place\":\"p\"", 80_000))}}}"), "$.place");
    }

    [Fact]
    public void Open_WhatIsDeeperThanItsType_IsRefusedWhereItBegins()
    {
        AssertMalformed(Open(Call.Replace("\"p\"", new string('[', 1_000_000), StringComparison.Ordinal)), "$.place");
        AssertMalformed(Open(Call.Replace("{\"deaths\":1}", string.Concat(Enumerable.Repeat("{\"deaths\":", 100_000)), StringComparison.Ordinal)), "$.casualties.deaths");
    }

    /// <summary>The name is cut for the path; half of what is left of a character could not be written.</summary>
    [Fact]
    public void Open_ALongMemberName_LeavesARefusalThatCanBeWritten()
    {
        var outcome = Open($"{{\"{new string('x', 59)}\U0001F600y\":1}}");
        AssertMalformed(outcome, $"$.{new string('x', 59)}…");
        Assert.Contains("x…\"", CaseJsonTests.Written(outcome.Refusal!.WriteTo), StringComparison.Ordinal);
    }
}
