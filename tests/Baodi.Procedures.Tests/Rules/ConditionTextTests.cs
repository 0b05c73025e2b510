using System.Linq.Expressions;
using Baodi.Procedures.Rules;

namespace Baodi.Procedures.Tests.Rules;

/// <summary>What a condition asks, in both languages, by the values that pass it.</summary>
public sealed class ConditionTextTests
{
    private static readonly int Least = 3;

    public static TheoryData<Expression<Func<Visit, bool>>, string, string> OfVisits => new()
    {
        { v => v.Rank == GuestRank.Ministerial, "级别：部级", "rank: ministerial" },
        { v => v.Rank >= GuestRank.ViceMinisterial, "级别：副部级及以上", "rank: vice ministerial or above" },
        { v => v.Rank > GuestRank.ViceMinisterial, "级别：部级", "rank: ministerial" },
        { v => v.Rank <= GuestRank.BureauDirector, "级别：厅级及以下", "rank: bureau director or below" },
        { v => v.Rank >= GuestRank.BureauDirector || v.Rank < GuestRank.BureauDirector, "级别：已知", "rank: known" },
        { v => v.Rank < GuestRank.BureauDirector || v.Rank > GuestRank.ViceMinisterial, "级别：处级或部级", "rank: section chief or ministerial" },
        { v => !(v.Rank < GuestRank.BureauDirector || v.Rank > GuestRank.ViceMinisterial), "级别：厅级至副部级", "rank: bureau director to vice ministerial" },
        { v => v.Rank != GuestRank.BureauDirector, "级别：不是厅级", "rank: not bureau director" },
        { v => v.Rank.IsOneOf(GuestRank.Ministerial, GuestRank.SectionChief), "级别：处级或部级", "rank: section chief or ministerial" },
        { v => !v.Rank.IsOneOf(GuestRank.Ministerial, GuestRank.SectionChief), "级别：厅级或副部级", "rank: bureau director or vice ministerial" },
        { v => v.Purpose != VisitPurpose.Study, "目的：不是调研", "purpose: not study" },
        { v => v.Accompanied, "市领导陪同：是", "accompanied: yes" },
        { v => !v.Accompanied, "市领导陪同：否", "accompanied: no" },
        { v => v.Accompanied != true, "市领导陪同：否", "accompanied: no" },
        { v => v.Rank > GuestRank.Ministerial, "级别：无一可能", "rank: nothing that can be" },
        { v => v.Accompanied || v.Purpose == VisitPurpose.Study, "市领导陪同：是，或目的：调研", "accompanied: yes, or purpose: study" },
        { v => v.Rank >= GuestRank.ViceMinisterial && v.Accompanied || v.Purpose == VisitPurpose.Study, "级别：副部级及以上，且市领导陪同：是，或目的：调研", "rank: vice ministerial or above, and accompanied: yes, or purpose: study" },
        { _ => true, "True", "True" },
        { v => !(v.Accompanied || v.Purpose == VisitPurpose.Study), "Not((v.Accompanied OrElse (Convert(v.Purpose, Int32) == 1)))", "Not((v.Accompanied OrElse (Convert(v.Purpose, Int32) == 1)))" },
    };

    public static TheoryData<Expression<Func<Hall, bool>>, string, string> OfHalls => new()
    {
        { h => h.Seats >= 3, "座位：3及以上", "seats: 3 or above" },
        { h => h.Seats < 3, "座位：2及以下", "seats: 2 or below" },
        { h => h.Seats > -2 && h.Seats <= 4, "座位：-1至4", "seats: -1 to 4" },
        { h => h.Seats == Least, "座位：3", "seats: 3" },
        { h => h.Seats != Least, "座位：2及以下或4及以上", "seats: 2 or below or 4 or above" },
        { h => h.Seats.IsOneOf(1, 2, 5), "座位：1至2或5", "seats: 1 to 2 or 5" },
        { h => h.Guests == null, "来宾：尚不清楚", "guests: not yet known" },
        { h => h.Guests != null, "来宾：已知", "guests: known" },
        { h => h.Guests.HasValue, "来宾：已知", "guests: known" },
        { h => h.Guests == null || h.Guests == 0, "来宾：0或尚不清楚", "guests: 0 or not yet known" },
        { h => !(h.Guests < 100), "来宾：100及以上或尚不清楚", "guests: 100 or above or not yet known" },
        { h => h.Guests >= 0, "来宾：已知", "guests: known" },
        { h => h.Seats > 3 || h.Guests > 100, "座位：4及以上，或来宾：101及以上", "seats: 4 or above, or guests: 101 or above" },
    };

    public static TheoryData<Expression<Func<Seating, bool>>, string, string> OfSeatings => new()
    {
        { s => s.Visitor > s.Host, "来宾身份高于主人身份", "visitor above host" },
        { s => s.Visitor >= s.Host, "来宾身份不低于主人身份", "visitor not below host" },
        { s => s.Host < s.Visitor, "主人身份低于来宾身份", "host below visitor" },
        { s => s.Host <= s.Visitor, "主人身份不高于来宾身份", "host not above visitor" },
        { s => s.Visitor == s.Host, "来宾身份等于主人身份", "visitor equal to host" },
        { s => s.Visitor != s.Host, "来宾身份不等于主人身份", "visitor unlike host" },
        { s => s.Visitor > s.Host || s.Formal, "来宾身份高于主人身份，或正式：是", "visitor above host, or formal: yes" },
        { s => s.Host == Standing.Host, "主人身份：主人", "host: host" },
        { s => s.Host != Standing.Host, "主人身份：不是主人或尚未指定", "host: not host or not named" },
        { s => s.Host != null, "主人身份：已知", "host: known" },
        { s => s.Host == null, "主人身份：尚未指定", "host: not named" },
        { s => s.Host == Standing.Host || s.Host == null, "主人身份：主人或尚未指定", "host: host or not named" },
    };

    [Theory]
    [MemberData(nameof(OfVisits))]
    public void Text_OfWhatVisitsAreAsked_InBothLanguages(Expression<Func<Visit, bool>> when, string chinese, string english) =>
        Assert.Equal(new Label(chinese, english), Text(when, VisitRules.Whole));

    [Theory]
    [MemberData(nameof(OfHalls))]
    public void Text_OfNumbers_InBothLanguages(Expression<Func<Hall, bool>> when, string chinese, string english) =>
        Assert.Equal(new Label(chinese, english), Text(when, Own.Set(HitPolicy.First, Own.Halls("all", null, _ => true))));

    [Theory]
    [MemberData(nameof(OfSeatings))]
    public void Text_OfTwoInputsTogether_InBothLanguages(Expression<Func<Seating, bool>> when, string chinese, string english) =>
        Assert.Equal(new Label(chinese, english), Text(when, SeatingRules.Whole));

    [Fact]
    public void ToString_IsTheExpressionAsItWasWritten() =>
        Assert.Equal("v.Accompanied", VisitRules.Whole.Stated[2].Conditions[3].ToString());

    private static Label Text(LambdaExpression when, RuleSet set) => new RuleCondition(when, set.Shape).Text;
}
