using Baodi.Procedures.Petitions;
using Baodi.Procedures.Supervisions;
using NodaTime;
using NodaTime.Text;

namespace Baodi.Procedures.Tests;

public sealed class ReminderTests
{
    internal static readonly ReminderSchedule BlueYellowRed = new(
        Reminder("blue", "before 5 working-days"), Reminder("yellow", "before 3 working-days"), Reminder("red", "before 1 working-days"), Reminder("urging", "after 1 working-days"));

    private static readonly WorkingCalendar Calendar = WorkingCalendar.MainlandChina;

    internal static Reminder Reminder(string name, string place) => new(name, new("提醒", name), Place(place), Recipients.WhoMeetIt);

    internal static ReminderTime Place(string text)
    {
        if (text == "at due")
        {
            return ReminderTime.AtDue;
        }

        Assert.True(TimeAllowed.TryParse(text[(text.IndexOf(' ', StringComparison.Ordinal) + 1)..], out var amount));
        return text.StartsWith("before", StringComparison.Ordinal) ? ReminderTime.Before(amount) : ReminderTime.After(amount);
    }

    private static Instant At(string text) => LocalDateTimePattern.GeneralIso.Parse(text).Value.WithOffset(DistrictTime.Offset).ToInstant();

    // Spring Festival 2021: 11 to 17 February off, Sunday the 7th and Saturday the 20th worked. Midnight at the end of a day is written as the next day's.
    [Theory]
    [InlineData("before 30 minutes", "2021-02-09T00:10:00", "2021-02-08T23:40:00")]
    [InlineData("before 36 hours", "2021-02-20T00:00:00", "2021-02-18T12:00:00")]
    [InlineData("before 1 calendar-days", "2021-02-20T00:00:00", "2021-02-18T00:00:00")]
    [InlineData("before 3 calendar-days", "2021-02-11T00:00:00", "2021-02-07T00:00:00")]
    [InlineData("before 3 calendar-days", "2021-02-10T00:00:01", "2021-02-07T00:00:00")]
    [InlineData("before 1 working-days", "2021-02-20T00:00:00", "2021-02-18T00:00:00")]
    [InlineData("before 3 working-days", "2021-02-20T00:00:00", "2021-02-09T00:00:00")]
    [InlineData("before 5 working-days", "2021-02-20T00:00:00", "2021-02-07T00:00:00")]
    [InlineData("before 1 working-days", "2021-02-15T12:00:00", "2021-02-10T00:00:00")]
    [InlineData("before 2 working-days", "2021-02-22T00:00:00", "2021-02-19T00:00:00")]
    [InlineData("at due", "2021-02-20T00:00:00", "2021-02-20T00:00:00")]
    [InlineData("after 90 minutes", "2021-02-20T00:00:00", "2021-02-20T01:30:00")]
    [InlineData("after 1 calendar-days", "2021-02-11T00:00:00", "2021-02-12T00:00:00")]
    [InlineData("after 1 calendar-days", "2021-02-11T00:00:01", "2021-02-13T00:00:00")]
    [InlineData("after 1 working-days", "2021-02-11T00:00:00", "2021-02-19T00:00:00")]
    [InlineData("after 3 working-days", "2021-02-10T09:00:00", "2021-02-21T00:00:00")]
    [InlineData("after 4 working-days", "2021-02-11T00:00:00", "2021-02-23T00:00:00")]
    public void Place_LeavesWholeDaysBetween(string place, string due, string reached)
    {
        Assert.True(Place(place).TryInstantOf(At(due), Calendar, out var instant));
        Assert.Equal(At(reached), instant);
    }

    [Theory]
    [InlineData("before 3 working-days", "2027-01-04T00:00:00")]
    [InlineData("before 3 working-days", "2017-01-05T00:00:00")]
    [InlineData("after 3 working-days", "2026-12-30T00:00:00")]
    [InlineData("after 3 calendar-days", "9999-12-30T00:00:00")]
    [InlineData("before 3 calendar-days", "0000-12-30T00:00:00")]
    public void Place_BeyondTheCalendar_IsNotGuessed(string place, string due) => Assert.False(Place(place).TryInstantOf(At(due), Calendar, out _));

    // A day of a count stands for one to under two days of the clock, as the due day has it; and n working days are never fewer than n days.
    [Theory]
    [InlineData("before 5 working-days", "before 3 working-days")]
    [InlineData("before 5 working-days", "before 5 calendar-days")]
    [InlineData("before 1 calendar-days", "before 24 hours")]
    [InlineData("before 48 hours", "before 1 calendar-days")]
    [InlineData("before 2 hours", "before 90 minutes")]
    [InlineData("before 1 minutes", "at due")]
    [InlineData("at due", "after 1 minutes")]
    [InlineData("after 60 minutes", "after 2 hours")]
    [InlineData("after 24 hours", "after 1 calendar-days")]
    [InlineData("after 1 calendar-days", "after 48 hours")]
    [InlineData("after 2 calendar-days", "after 2 working-days")]
    public void Reminders_InTheOrderOfTime_AreTaken_AndTheOtherWayRoundRefused(string first, string second)
    {
        var (one, other) = (Reminder("one", first), Reminder("other", second));
        Assert.Equal([one, other], new ReminderSchedule(one, other).Reminders.ToArray());
        var refused = Assert.Throws<ReminderOrderException>(() => new ReminderSchedule(other, one));
        Assert.Equal((other, one), (refused.First, refused.Second));
    }

    [Theory]
    [InlineData("before 10 calendar-days", "before 3 working-days")]
    [InlineData("before 47 hours", "before 1 calendar-days")]
    [InlineData("before 900 hours", "before 1 working-days")]
    [InlineData("before 1 calendar-days", "before 25 hours")]
    [InlineData("after 25 hours", "after 1 calendar-days")]
    [InlineData("after 1 working-days", "after 30 calendar-days")]
    [InlineData("after 3 hours", "after 3 hours")]
    public void Reminders_WhoseOrderHangsOnTheDue_OrTheCalendar_AreRefused(string first, string second) =>
        Assert.Throws<ReminderOrderException>(() => new ReminderSchedule(Reminder("one", first), Reminder("other", second)));

    [Fact]
    public void Reminders_WithoutAPlace_OrOfOneName_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => new ReminderSchedule(new Reminder("one", new("一", "one"), default, Recipients.WhoMeetIt)));
        Assert.Throws<ArgumentException>(() => new ReminderSchedule(Reminder("one", "before 2 hours"), Reminder("one", "before 1 hours")));
        Assert.Throws<ArgumentException>(() => new ReminderSchedule(Reminder(" ", "before 2 hours")));
        Assert.Throws<ArgumentException>(() => ReminderTime.Before(default));
        Assert.Throws<InvalidOperationException>(() => default(ReminderTime).TryInstantOf(Walk.Start0, Calendar, out _));
    }

    // Due with Friday 19 February 2021: blue from the 7th, yellow from the 9th, red from the 18th, urging from the end of the 20th.
    [Theory]
    [InlineData("2021-02-06T23:59:59", null, "blue", false)]
    [InlineData("2021-02-07T00:00:00", "blue", "yellow", false)]
    [InlineData("2021-02-09T00:00:00", "yellow", "red", false)]
    [InlineData("2021-02-18T00:00:00", "red", "urging", false)]
    [InlineData("2021-02-20T00:00:00", "red", "urging", false)]
    [InlineData("2021-02-20T00:00:01", "red", "urging", true)]
    [InlineData("2021-02-21T00:00:00", "urging", null, true)]
    public void Standing_TellsTheReminderAndTheNext(string at, string? reminder, string? next, bool isPassed)
    {
        var standing = BlueYellowRed.StandingOf(At("2021-02-20T00:00:00"), At(at), Calendar);
        Assert.Equal((reminder, next, isPassed), (standing.Reminder?.Name, standing.Next?.Name, standing.IsPassed));
        Assert.True(reminder is null ? standing.Since is null : standing.Since <= At(at));
        Assert.True(next is null ? standing.NextAt is null : standing.NextAt > At(at));
    }

    [Theory]
    [InlineData("2026-12-28T00:00:00", null)]
    [InlineData("2027-01-04T23:59:59", null)]
    [InlineData("2027-01-05T00:00:00", "ahead")]
    [InlineData("2027-01-10T00:00:00", "ahead")]
    public void Standing_InAYearWithoutACalendar_ComesAsLateAsItCan(string at, string? reminder)
    {
        // Three days before the 8th at the latest, whatever days are worked; the urging nobody can tell.
        var schedule = new ReminderSchedule(Reminder("ahead", "before 3 working-days"), Reminder("urging", "after 1 working-days"));
        var standing = schedule.StandingOf(At("2027-01-09T00:00:00"), At(at), Calendar);
        Assert.Equal((reminder, null), (standing.Reminder?.Name, standing.Since));
        Assert.Null(standing.NextAt);
    }

    [Fact]
    public void Profile_HasAScheduleForALimit_OrElseForAll_OrElseNone()
    {
        var profile = TestProfile.Create();
        Assert.Same(ReminderSchedule.None, profile.RemindersOf("supervision", "completion"));
        var own = new ReminderSchedule(Reminder("one", "before 1 hours"));
        var changed = profile.With(BlueYellowRed).With("supervision", "completion", own).With("petition", "transfer", ReminderSchedule.None).Named("other", new("其他", "other")).With(Calendar);
        Assert.Same(BlueYellowRed, changed.ReminderSchedule);
        Assert.Same(own, changed.RemindersOf("supervision", "completion"));
        Assert.Same(ReminderSchedule.None, changed.RemindersOf("petition", "transfer"));
        Assert.Same(BlueYellowRed, changed.RemindersOf("petition", "handling"));
        Assert.Same(own, changed.With(ReminderSchedule.None).RemindersOf("supervision", "completion"));
    }

    [Fact]
    public void Told_AreWhoMeetsTheLimit_ThenTheSeatsNamed()
    {
        var clerk = new Officer("feng", "Feng", Posts.SupervisionOffice);
        var walk = new Procedures.Office(TestProfile.Create()).Start(new ProposeInitiation("x", "y"), clerk)
            .Then(new AgreeToInitiation(), new Officer("li", "Li", Posts.OfficeDirector)).Then(new RegisterInList("D-1"), clerk)
            .Then(new IssueNotice("water-bureau", "x", TimeAllowed.WorkingDays(5)), clerk);
        var told = Recipients.WhoMeetIt.And(Recipients.Of(Posts.SupervisionOffice, new Seat(Posts.UnitHead, "water-bureau")));
        Assert.Equal(
            [new(Posts.UnitOfficer, "water-bureau"), new(Posts.UnitHead, "water-bureau"), new(Posts.SupervisionOffice)],
            told.For(walk.Case, walk.Case.Limits[0]).ToArray());
        Assert.Equal("who must meet it, supervision office, unit head (water-bureau)", told.Label.English);
        Assert.Throws<ArgumentException>(() => Recipients.Of(Posts.SupervisionOffice, Posts.SupervisionOffice));
        Assert.Throws<ArgumentException>(() => Recipients.Of());
    }

    [Fact]
    public void Told_OfOneThingOfMany_AreThoseInChargeOfIt()
    {
        var clerk = new Officer("feng", "Feng", Posts.SupervisionOffice);
        var walk = new Procedures.Office(TestProfile.Create())
            .Start(new RecordPetition("X-1", PetitionChannel.Letter, PetitionKind.Complaint, "a resident", "no heating"), clerk)
            .Then(new PresentProposal("repair", PetitionLeader.LeaderInCharge, "construction"), clerk)
            .Then(new Instruct("repair it"), new Officer("zhou", "Zhou", new Seat(Posts.LeaderInCharge, "construction")));
        Assert.Equal([new(Posts.SupervisionOffice)], Recipients.WhoMeetIt.For(walk.Case, walk.Case.Limits[0]).ToArray());
        walk = walk.Then(new Transfer("K-1", [new("heating-company", TimeAllowed.WorkingDays(3)), new("housing-commission", TimeAllowed.WorkingDays(9))]), clerk);
        Assert.All(walk.Case.Limits, running => Assert.All(Recipients.WhoMeetIt.For(walk.Case, running), seat => Assert.Equal(running.Item, seat.Charge)));
        Assert.Equal(2, walk.Case.Limits.Length);
        Assert.Throws<ArgumentException>(() => Recipients.WhoMeetIt.For(walk.Case, Machines.SampleOffice.Begun().Case.Limits[0]));
    }

    [Fact]
    public void Told_OfEveryLimitOfTheOffice_AreSomebody() =>
        Assert.All(new Procedures.Office(TestProfile.Create()).Procedures.SelectMany(procedure => procedure.Limits, (procedure, limit) => (procedure, limit)), one =>
            Assert.Contains(one.procedure.Acts, act => act.Meets.Contains(one.limit)));
}
