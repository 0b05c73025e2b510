using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Baodi.Procedures.Tests.Feasible;

/// <summary>What is said of limits inside others agrees with counting every date by hand, whatever their rules.</summary>
public sealed class FeasibilityLaws
{
    private static readonly LocalDate Earliest = new(2017, 3, 1);

    // In half hours, as the naive walk goes through a day.
    private static readonly Gen<TimeAllowed> AmountGen =
        from unit in Gen.Elements(TimeUnit.Minutes, TimeUnit.Hours, TimeUnit.CalendarDays, TimeUnit.WorkingDays)
        from amount in Gen.Choose(1, unit switch
        {
            TimeUnit.Minutes => 60,
            TimeUnit.Hours => 60,
            _ => 6,
        })
        select new TimeAllowed(unit == TimeUnit.Minutes ? amount * 30 : amount, unit);

    private static readonly Gen<TimeRule> InnerGen = AmountGen.Select(amount => TimeRule.Within(amount, DayCounting.Usual));

    private static readonly Gen<TimeRule> OuterGen =
        from unit in Gen.Elements(TimeUnit.Hours, TimeUnit.CalendarDays, TimeUnit.WorkingDays)
        from amount in Gen.Choose(3, 18)
        select TimeRule.Within(new(unit == TimeUnit.Hours ? amount * 24 : amount, unit), DayCounting.Usual);

    private static readonly Gen<Asked> AskedGen =
        from outer in OuterGen
        from inner in InnerGen.ArrayOf(5)
        from day in Gen.Choose(0, 365 * 9)
        select new Asked(Earliest.PlusDays(day), outer, inner);

    private static readonly Gen<(LocalDate First, TimeAllowed Outer, TimeAllowed Inner)> AheadGen =
        from outer in AmountGen
        from inner in AmountGen
        from day in Gen.Choose(0, 365 * 9)
        select (Earliest.PlusDays(day), outer, inner);

    [Fact]
    public void Verdicts_AgreeWithCountingEveryDate()
    {
        var (rows, misfits, partly, atOtherTimes) = (0, 0, 0, 0);
        Prop.ForAll(AskedGen.ToArbitrary(), asked =>
        {
            foreach (var row in asked.Rows())
            {
                var inner = row.Inner.Select(limit => limit.Rule!).ToArray();
                Agree(row, NaiveWalk.Dates(asked.First, asked.Last).Select(date => (date, NaiveWalk.LeastMinutes(date, asked.Outer, inner))).ToList());
                rows++;
                misfits += row.Fit == Fit.DoesNotFit ? 1 : 0;
                partly += row is { MisfitDates: > 0, FittingDates: > 0 } ? 1 : 0;
                atOtherTimes += row.WorstTime is { Hour: not (0 or 23) } ? 1 : 0;
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(120).WithQuietOnSuccess(true));
        Assert.True(rows == 240 && misfits is > 40 and < 200 && partly > 15 && atOtherTimes > 15, $"{rows} rows, {misfits} do not fit, {partly} on some dates only, {atOtherTimes} worst within the day");
    }

    [Fact]
    public void BeforeAStart_VerdictsAgreeWithCountingEveryDate()
    {
        var (misfits, fits) = (0, 0);
        Prop.ForAll(AheadGen.ToArbitrary(), asked =>
        {
            var (outer, inner) = (TimeRule.Ahead(asked.Outer), TimeRule.Ahead(asked.Inner));
            var last = asked.First.PlusDays(30);
            var row = Feasibility.Of(NestProcedure.With(("table", inner), ("seats", outer)), asked.First, last).Nested.Single(nested => nested.Outer.Name == "seats");
            Agree(row, NaiveWalk.Dates(asked.First, last).Select(date => (date, NaiveWalk.LeastMinutes(date, outer, inner))).ToList());
            _ = row.Fit == Fit.Fits ? fits++ : misfits++;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(150).WithQuietOnSuccess(true));
        Assert.True(misfits > 30 && fits > 30, $"{misfits} do not fit, {fits} do");
    }

    [Fact]
    public void LongerInside_NeverFitsBetter_NorALongerOneAroundWorse()
    {
        var (stayed, turned) = (0, 0);
        Prop.ForAll(AskedGen.ToArbitrary(), Gen.Choose(0, 4).ToArbitrary(), (asked, place) =>
        {
            var longer = asked with { Inner = [.. asked.Inner.Select((rule, at) => at == place ? Longer(rule) : rule)] };
            foreach (var (before, after) in asked.Rows().Zip(longer.Rows()))
            {
                Assert.True(after.LeastSlack <= before.LeastSlack, $"{after.LeastSlack} after {before.LeastSlack}");
                Assert.True(after.MisfitDates >= before.MisfitDates);
                _ = before.Fit == after.Fit ? stayed++ : turned++;
            }

            foreach (var (before, after) in asked.Rows().Zip((asked with { Outer = Longer(asked.Outer) }).Rows()))
            {
                Assert.True(after.LeastSlack >= before.LeastSlack, $"{after.LeastSlack} after {before.LeastSlack}");
                _ = before.Fit == after.Fit ? stayed++ : turned++;
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithQuietOnSuccess(true));
        Assert.True(stayed > 300 && turned > 20, $"{stayed} stayed, {turned} turned");
    }

    private static void Agree(NestedLimits row, List<(LocalDate Date, long Minutes)> naive)
    {
        var least = naive.Min(one => one.Minutes);
        var worst = naive.Where(one => one.Minutes == least).Select(one => one.Date).ToList();
        Assert.Equal(least < 0 ? Fit.DoesNotFit : Fit.Fits, row.Fit);
        Assert.Equal(Duration.FromMinutes(least), row.LeastSlack);
        Assert.Equal(worst.Take(NestedLimits.MostDates), row.WorstDates);
        Assert.Equal(worst.Count, row.WorstDateCount);
        Assert.Equal(naive.Count(one => one.Minutes < 0), row.MisfitDates);
        Assert.Equal(naive.Count(one => one.Minutes >= 0), row.FittingDates);
        Assert.Equal(naive.Where(one => one.Minutes < 0).Select(one => (LocalDate?)one.Date).FirstOrDefault(), row.FirstMisfit);
    }

    private static TimeRule Longer(TimeRule rule) => TimeRule.Within(new(rule.Amount!.Value.Amount + 2, rule.Amount.Value.Unit), rule.Counting);

    /// <summary>The rules of the limits inside, in the order draft, review, law, notice, budget.</summary>
    private sealed record Asked(LocalDate First, TimeRule Outer, TimeRule[] Inner)
    {
        internal LocalDate Last => First.PlusDays(30);

        internal List<NestedLimits> Rows()
        {
            var process = NestProcedure.With(("whole", Outer), ("draft", Inner[0]), ("review", Inner[1]), ("law", Inner[2]), ("notice", Inner[3]), ("budget", Inner[4]));
            return [.. Feasibility.Of(process, First, Last).Nested.Where(nested => nested.Outer.Name == "whole" && nested.NotKnown.IsEmpty)];
        }

        public override string ToString() => $"{First}: {string.Join(", ", Inner.AsEnumerable())} in {Outer}";
    }
}
