using System.Linq.Expressions;
using Baodi.Procedures.Rules;
using NRules.Fluent.Dsl;
using static Baodi.Procedures.Tests.Rules.Own;

namespace Baodi.Procedures.Tests.Rules;

/// <summary>What cannot be analysed is a fault that says so by the name of the rule, and is never passed over.</summary>
public sealed class NotAnalysableTests
{
    private static readonly int[] Listed = [1, 2];

    public static TheoryData<string, Expression<Func<Hall, bool>>> Unreadable => new()
    {
        { "number against number", h => h.Seats < h.Guests },
        { "number against number in a choice", h => h.Seats > 0 || h.Guests == h.Seats },
        { "arithmetic", h => h.Seats + 1 > 3 },
        { "arithmetic on both sides", h => h.Seats * 2 == h.Guests },
        { "sign", h => -h.Seats > 3 },
        { "a long", h => h.Seats < 3L },
        { "a double", h => h.Seats > 2.5 },
        { "a decimal on the left", h => 2.5m > h.Seats },
        { "a byte", h => (byte)h.Seats == 3 },
        { "one of longs", h => ((long)h.Seats).IsOneOf(1L, 2L) },
        { "in the place of what is not known", h => (h.Guests ?? 0) > 3 },
        { "by default", h => h.Guests.GetValueOrDefault() > 3 },
        { "as text", h => h.Seats.ToString(System.Globalization.CultureInfo.InvariantCulture) == "3" },
        { "compared by a method", h => h.Seats.CompareTo(3) > 0 },
        { "found by a method", h => Enumerable.Contains(Listed, h.Seats) },
        { "one of what the question says", h => 3.IsOneOf(h.Seats, 4) },
        { "the question by a method", h => IsLarge(h) },
        { "the question against another", h => h == new Hall(1, 2) },
        { "what is not known for its value", h => h.Guests!.Value > 3 },
        { "what is not known cast", h => (int)h.Guests! > 3 },
        { "what is not known for its value, asked too late", h => h.Guests!.Value > 3 && h.Guests != null },
    };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void ReadOtherwiseThanAgainstAConstant_IsAFaultByName(string what, Expression<Func<Hall, bool>> when)
    {
        var faults = Set(HitPolicy.First, Halls("sound", VisitLead.Office, h => h.Seats == 3), new RuleRow<Hall, VisitLead>(what, VisitLead.Office, when), Halls("rest", null, _ => true)).Analyse();
        var fault = Assert.Single(faults);
        Assert.Equal(RuleFaultKind.NotAnalysable, fault.Kind);
        Assert.Equal([what], fault.Ids());
        Assert.StartsWith($"NotAnalysable: {what} reads ", fault.ToString(), StringComparison.Ordinal);
        Assert.EndsWith(" (3.1.1)", fault.ToString(), StringComparison.Ordinal);
        Assert.Empty(fault.Example);
    }

    public static TheoryData<string, Expression<Func<Hall, bool>>, string> Readable => new()
    {
        { "on the left", h => 3 <= h.Seats, "3..5" },
        { "negated", h => !(h.Seats < 3), "3..5" },
        { "as a field", h => h.Seats == Listed[0], "1" },
        { "computed of constants", h => h.Seats > Listed[1] + 1, "4..5" },
        { "one of", h => h.Seats.IsOneOf(-5, 2, 3), "-5|2..3" },
        { "one of a field", h => h.Seats.IsOneOf(Listed), "1..2" },
        { "not one of", h => !h.Seats.IsOneOf(Listed), "-5..0|3..5" },
        { "against what may be none", h => h.Seats >= (int?)4, "4..5" },
        { "in a choice of constants", h => h.Seats < -3 || h.Seats > 3, "-5..-4|4..5" },
        { "in a choice of two", h => h.Seats > 0 ? h.Seats < 3 : h.Seats == -5, "-5|1..2" },
    };

    [Theory]
    [MemberData(nameof(Readable))]
    public void ReadAgainstConstants_IsTakenForWhatItIs(string what, Expression<Func<Hall, bool>> when, string seats)
    {
        var faults = Set(HitPolicy.Unique, new RuleRow<Hall, VisitLead>(what, VisitLead.Office, when), Halls("rest", null, Negated(when))).Analyse();
        Assert.Empty(faults);
        var gap = Assert.Single(Set(HitPolicy.Unique, Halls("others", VisitLead.Office, Negated(when))).Analyse());
        Assert.Equal($"no rule covers seats {seats}", gap.Detail);
    }

    [Fact]
    public void WhatIsNotKnown_AskedForItsValueOnceItIsKnown_IsAnalysedAndAnswered()
    {
        var set = Set(HitPolicy.Unique,
            Halls("many", VisitLead.Office, h => h.Guests.HasValue && h.Guests.Value > 100),
            Halls("few", VisitLead.CounterpartDepartment, h => h.Guests != null && (int)h.Guests <= 100),
            Halls("unknown", null, h => !h.Guests.HasValue));
        Assert.Empty(set.Analyse());
        Assert.Equal([["many"], ["few"], ["unknown"]], new int?[] { 101, 100, null }.Select(guests => set.Decide(new(0, guests)).Ids()));
    }

    [Fact]
    public void TellingMoreApartThanIsLookedAt_IsAFaultNamingWhoReadsTogether()
    {
        int[] seats = [-5, -3, -1, 1, 3, 5], guests = [.. Enumerable.Range(0, 200).Select(i => i * 2)];
        Assert.Empty(Set(HitPolicy.First, Halls("together", VisitLead.Office, h => h.Seats.IsOneOf(seats) || h.Guests.IsOneOf(2, 4)), Halls("rest", null, _ => true)).Analyse());
        RuleRow<Toll, TollGrade>[] rows =
        [
            Tolls("together", TollGrade.Serious, t => t.Deaths.IsOneOf(Nullable(guests)) || t.Loss.IsOneOf(Nullable(guests))),
            Tolls("alone", TollGrade.Serious, t => t.SeverelyInjured > 3),
            Tolls("rest", null, _ => true),
        ];
        var fault = Assert.Single(Set(HitPolicy.First, rows).Analyse());
        Assert.Equal((RuleFaultKind.NotAnalysable, "together"), (fault.Kind, Assert.Single(fault.Ids())));
        Assert.Equal("the rules tell 321602 questions apart, more than 200000; these read inputs together: together", fault.Detail);
        Assert.Throws<RuleSetException>(() => Set(HitPolicy.First, rows).Decide(default));
    }

    [Fact]
    public void AFluentRuleThatReadsANumberWhereItConcludes_IsAFaultByName()
    {
        var set = new OwnRules<Hall, VisitLead>(Hall.Lead, HitPolicy.First, own => own.Add<BySeats>(), Halls("rest", null, _ => true));
        var fault = Assert.Single(set.Analyse());
        Assert.Equal((RuleFaultKind.NotAnalysable, "by-seats"), (fault.Kind, Assert.Single(fault.Ids())));
        Assert.Contains("where it joins or concludes", fault.Detail, StringComparison.Ordinal);
    }

    internal static Expression<Func<Hall, bool>> Negated(Expression<Func<Hall, bool>> when) => Expression.Lambda<Func<Hall, bool>>(Expression.Not(when.Body), when.Parameters);

    private static int?[] Nullable(int[] numbers) => [.. numbers];

    private static bool IsLarge(Hall hall) => hall.Seats > 3;

    [Name("by-seats"), Clause("3.1.1")]
    private sealed class BySeats : Rule
    {
        public override void Define()
        {
            Hall hall = default;
            When().Match(() => hall);
            Then().Do(context => context.Answer(hall.Seats > hall.Guests ? VisitLead.Office : VisitLead.CounterpartDepartment));
        }
    }
}
