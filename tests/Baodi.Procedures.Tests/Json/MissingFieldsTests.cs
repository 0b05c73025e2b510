using System.Text;
using Baodi.Procedures.ExecutiveMeetings;
using Baodi.Procedures.RequestReports;
using Baodi.Procedures.Rules;
using NodaTime;

namespace Baodi.Procedures.Tests;

/// <summary>What content in JSON does not have is told one and all, as a typed command is told it.</summary>
public sealed class MissingFieldsTests
{
    private static readonly Instant At = Instant.FromUtc(2017, 4, 5, 1, 0);
    private static readonly Officer Clerk = new("sun", "Sun", Posts.OfficeClerk);
    private static readonly Office Office = BaodiOffice.Default;

    private static readonly Case Received = Office.Open("1", new Receive(UpwardKind.Request, "education-bureau", "x"), Clerk, At).Case;

    [Fact]
    public void Do_EmptyContent_NamesEveryRequiredField_ByItsLabel() => Assert.Equal(
        ["“登记号”缺填", "“工作领域”缺填", "“初步意见”缺填", "“需区长审签”缺填"],
        Told("{}"));

    [Fact]
    public void Do_ContentWithoutAYesOrNo_IsNotTakenAsNo() =>
        Assert.Equal(["“需区长审签”缺填"], Told("""{"number":"1","field":"education","initial-opinion":"x"}"""));

    [Fact]
    public void Do_TheSameCommandAgain_WithoutAYesOrNo_IsNoRepeat()
    {
        var file = Office.OpenFile("1", new Receive(UpwardKind.Request, "education-bureau", "x"), Clerk, At).File;
        var done = file.Do("register", """{"number":"1","field":"education","initial-opinion":"x","district-head-must-sign":false}"""u8, Clerk, At, "c-1");
        Assert.True(done.Outcome.IsAccepted, done.Outcome.Refusal?.ToString());
        Assert.True(done.File.Do("register", """{"number":"1","field":"education","initial-opinion":"x","district-head-must-sign":false}"""u8, Clerk, At, "c-1").IsRepeat);
        var again = done.File.Do("register", """{"number":"1","field":"education","initial-opinion":"x"}"""u8, Clerk, At, "c-1");
        Assert.False(again.IsRepeat);
        Assert.IsType<CommandIdTaken>(Assert.Single(again.Outcome.Refusal!.Reasons));
    }

    [Fact]
    public void Do_ContentThatIsMalformedToo_NamesWhatIsMissingBesideIt() => Assert.Equal(
        ["$.number：应为文本", "“工作领域”缺填", "“初步意见”缺填", "“需区长审签”缺填"],
        Told("""{"number":5}"""));

    [Fact]
    public void Do_APartThatIsNotWhole_NamesWhatItLacks()
    {
        var act = Office.Procedure<ExecutiveMeeting>().Acts.First(one => one.Name == "decide-topic");
        var read = ContentReader.Read(act, """{"topic":"1","decision":"agreed","items":[{"text":"x"}]}"""u8);
        Assert.Equal("it is missing", read.Problem!.Value.Problem.English);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{\"\\ud800\":1}")]
    public void Do_WhatIsNoObject_IsMalformedAlone(string json) =>
        Assert.IsType<MalformedContent>(Assert.Single(Office.Do(Received, "register", Encoding.UTF8.GetBytes(json), Clerk, At).Refusal!.Reasons));

    private static IEnumerable<string> Told(string json) =>
        Office.Do(Received, "register", Encoding.UTF8.GetBytes(json), Clerk, At).Refusal!.Reasons.Select(reason => reason.Label.Chinese);
}
