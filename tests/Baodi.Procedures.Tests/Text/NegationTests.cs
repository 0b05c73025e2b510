using Baodi.Procedures.Rules;

namespace Baodi.Procedures.Tests;

/// <summary>What is not so is said in words that people use.</summary>
public class NegationTests
{
    [Theory]
    [InlineData("需要通报", "并非需要通报", "circular needed", "circular not needed")]
    [InlineData("有文件在外", "并非有文件在外", "has copies out", "has no copies out")]
    [InlineData("已跟踪督查", "并非已跟踪督查", "is tracked", "is not tracked")]
    [InlineData("已有议题", "并非已有议题", "has topics", "has no topics")]
    [InlineData("尚未督促检查", "并非尚未督促检查", "is unchecked", "is not unchecked")]
    [InlineData("日报严重或敏感", "并非日报严重或敏感", "daily is severe", "daily is not severe")]
    [InlineData("会议时间已确定", "并非会议时间已确定", "time is fixed", "time is not fixed")]
    [InlineData("每份均已退回、留存或销号", "并非每份均已退回、留存或销号", "all copies are settled", "not all copies are settled")]
    [InlineData("须报区长审定", "并非须报区长审定", "district head approves", "district head does not approve")]
    [InlineData("已与代表、委员沟通", "并非已与代表、委员沟通", "has talked", "has not talked")]
    [InlineData("责任部门不含被检举控告单位", "并非责任部门不含被检举控告单位", "no department is accused", "some department is accused")]
    [InlineData("四个岗位均不同意上报", "并非四个岗位均不同意上报", "refused by all", "not refused by all")]
    [InlineData("首次办理", "并非首次办理", "one two three", "not so: one two three")]
    public void Of_ALabel_IsSaidInBothLanguages(string so, string notSo, string english, string notEnglish) =>
        Assert.Equal(new Label(notSo, notEnglish), Negation.Of(new(so, english)));

    [Fact]
    public void OfEveryCondition_SaysWhatIsNotSoInItsOwnChinese()
    {
        var facts = BaodiOffice.Default.Procedures.SelectMany(procedure => procedure.Facts).Where(fact => ReferenceEquals(fact.Terms, Terms.YesNo)).ToList();
        Assert.True(facts.Count > 100, $"{facts.Count}");
        Assert.Empty(facts.Where(fact => fact.Otherwise is null).Select(fact => fact.Label.Chinese).Distinct());
    }

    [Fact]
    public void OfEveryCondition_ReadsWithoutTwoNegativesInARow()
    {
        var conditions = BaodiOffice.Default.Procedures.SelectMany(procedure => procedure.Acts)
            .SelectMany(act => act.OwedWhen.Concat(act.Guards).Concat(act.Provisions).Concat(act.Routes.SelectMany(route => route.When)))
            .Select(condition => condition.Label).Distinct().ToList();
        Assert.True(conditions.Count > 100, $"{conditions.Count}");
        Assert.All(conditions, label =>
        {
            Assert.All(new[] { "非已", "非有", "非需要", "非须", "不不", "未未", "未均" }, wrong => Assert.DoesNotContain(wrong, label.Chinese, StringComparison.Ordinal));
            Assert.All(new[] { "not has ", "not is ", "not are ", "no no ", "not not " }, wrong => Assert.DoesNotContain(wrong, label.English, StringComparison.Ordinal));
        });
        Assert.DoesNotContain(conditions, label => label.English.StartsWith("not so", StringComparison.Ordinal));
    }
}
