using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Baodi.Procedures.Tests;

/// <summary>What holds of every schedule, for due instants from 2017 to 2026.</summary>
public sealed class ReminderLaws
{
    private const int Minutes = 9 * 365 * 24 * 60;

    private static readonly WorkingCalendar Calendar = WorkingCalendar.MainlandChina;
    private static readonly Instant First = DistrictTime.StartOf(new(2017, 4, 1));

    private static readonly Gen<ReminderTime> PlaceGen =
        from side in Gen.Choose(1, 3)
        from unit in Gen.Choose(1, 4)
        from amount in Gen.Choose(1, unit switch { 1 => 6000, 2 => 200, _ => 30 })
        let allowed = new TimeAllowed(amount, (TimeUnit)unit)
        select (ReminderSide)side switch { ReminderSide.Before => ReminderTime.Before(allowed), ReminderSide.After => ReminderTime.After(allowed), ReminderSide.AtDue => ReminderTime.AtDue };

    // Half of the due instants at 24:00, as those counted in days are.
    private static readonly Gen<Instant> DueGen =
        from minutes in Gen.Choose(0, Minutes)
        from isMidnight in Gen.Choose(0, 1)
        let due = First + Duration.FromMinutes(minutes)
        select isMidnight == 1 ? DistrictTime.StartOf(DistrictTime.DateOf(due)) : due;

    private static readonly Arbitrary<ReminderTime> Places = PlaceGen.ToArbitrary();
    private static readonly Arbitrary<Instant> Dues = DueGen.ToArbitrary();
    private static readonly Arbitrary<int> NearMinutes = Gen.Choose(-60_000, 60_000).ToArbitrary();

    internal static Gen<ReminderTime> AnyPlace => PlaceGen;

    [Fact]
    public void Reminder_OfALaterDue_IsNotReachedEarlier() =>
        Holds(Prop.ForAll(Places, Dues, NearMinutes, (place, due, minutes) =>
            InstantOf(place, due) <= InstantOf(place, due + Duration.FromMinutes(Math.Abs(minutes)))));

    [Fact]
    public void Reminder_IsOnItsSideOfTheDue_WithThatManyWholeDaysBetween() =>
        Holds(Prop.ForAll(Places, Dues, (place, due) =>
        {
            var (reached, dueDay) = (InstantOf(place, due), DistrictTime.DateOf(due - Duration.Epsilon));
            return place.Side switch
            {
                ReminderSide.Before => reached < due && DaysIn(place.Amount, DistrictTime.DateOf(reached), dueDay) == (IsInDays(place) ? place.Amount.Amount : 0),
                ReminderSide.AtDue => reached == due,
                ReminderSide.After => reached > due && DaysIn(place.Amount, dueDay.PlusDays(1), DistrictTime.DateOf(reached)) == (IsInDays(place) ? place.Amount.Amount : 0),
            };
        }));

    [Fact]
    public void LatestDueReached_CutsBetweenWhatReachedTheReminderAndWhatDidNot()
    {
        var (reached, not) = (0, 0);
        Holds(Prop.ForAll(Places, Dues, NearMinutes, (place, due, minutes) =>
        {
            var at = InstantOf(place, due) + (minutes % 10 == 0 ? Duration.Zero : Duration.FromMinutes(minutes / 10));
            var isReached = at >= InstantOf(place, due);
            (reached, not) = isReached ? (reached + 1, not) : (reached, not + 1);
            return due <= place.LatestDueReached(at, Calendar) == isReached;
        }));
        Assert.True(reached > 400 && not > 400, $"{reached} reached, {not} not");
    }

    [Fact]
    public void LatestDueReached_AtALaterInstant_IsNotEarlier_InAnyYear() =>
        Holds(Prop.ForAll(Places, Gen.Choose(-400, 4100).ToArbitrary(), NearMinutes, (place, day, minutes) =>
        {
            var at = DistrictTime.StartOf(new LocalDate(2017, 1, 1).PlusDays(day));
            return place.LatestDueReached(at, Calendar) <= place.LatestDueReached(at + Duration.FromMinutes(Math.Abs(minutes)), Calendar);
        }));

    [Fact]
    public void Schedule_ThatIsTaken_IsNeverOutOfOrder()
    {
        var (taken, mixed) = (0, 0);
        Holds(Prop.ForAll(Places, Places, Dues, (one, other, due) =>
        {
            if (!IsTaken(one, other))
            {
                return true;
            }

            taken++;
            mixed += one.Side == other.Side && one.Amount.Unit != other.Amount.Unit ? 1 : 0;
            return InstantOf(one, due) <= InstantOf(other, due) && one.LatestDueReached(due, Calendar) >= other.LatestDueReached(due, Calendar);
        }));
        Assert.True(taken > 500 && mixed > 100, $"{taken} taken, {mixed} of mixed units");
    }

    private static bool IsTaken(ReminderTime one, ReminderTime other)
    {
        try
        {
            return new ReminderSchedule(ReminderAt("one", one), ReminderAt("other", other)).Reminders.Length == 2;
        }
        catch (ReminderOrderException)
        {
            return false;
        }
    }

    internal static Reminder ReminderAt(string name, ReminderTime place) => new(name, new("提醒", name), place, Recipients.WhoMeetIt);

    private static bool IsInDays(ReminderTime place) => place.Amount.Unit is TimeUnit.CalendarDays or TimeUnit.WorkingDays;

    /// <summary>Counts day by day, the first included, the last not.</summary>
    private static int DaysIn(TimeAllowed amount, LocalDate from, LocalDate to)
    {
        var days = 0;
        for (var day = from; day < to; day = day.PlusDays(1))
        {
            days += amount.Unit == TimeUnit.CalendarDays || (amount.Unit == TimeUnit.WorkingDays && Calendar.IsWorkingDay(day)) ? 1 : 0;
        }

        return days;
    }

    private static Instant InstantOf(ReminderTime place, Instant due) =>
        place.TryInstantOf(due, Calendar, out var reached) ? reached : throw new InvalidOperationException($"{place} of {due} is not known.");

    private static void Holds(Property property) => property.Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithQuietOnSuccess(true));
}
