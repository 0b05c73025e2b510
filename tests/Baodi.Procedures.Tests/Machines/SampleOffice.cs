using NodaTime;

namespace Baodi.Procedures.Tests.Machines;

/// <summary>The people of the sample, and walks to the places the tests start from.</summary>
internal static class SampleOffice
{
    internal static readonly Seat First = new(Posts.LeaderInCharge, "agriculture");
    internal static readonly Seat Second = new(Posts.LeaderInCharge, "education");
    internal static readonly Seat Third = new(Posts.DistrictHead);

    internal static readonly Officer Clerk = new("sun", "Sun", Posts.OfficeClerk);
    internal static readonly Officer OtherClerk = new("qian", "Qian", Posts.OfficeClerk);
    internal static readonly Officer UnitHead = new("zhao", "Zhao", [new(Posts.UnitHead, "education-bureau")]);
    internal static readonly Officer Director = new("li", "Li", Posts.OfficeDirector);
    internal static readonly Officer Wu = new("wu", "Wu", [First]);
    internal static readonly Officer Zhou = new("zhou", "Zhou", [Second]);
    internal static readonly Officer Head = new("zheng", "Zheng", Posts.DistrictHead);
    internal static readonly Officer Secretary = new("feng", "Feng", Posts.DistrictPartySecretary);
    internal static readonly Officer DutyDirector = new("chen", "Chen", Posts.DutyDirector);
    internal static readonly Officer DutyLeader = new("chu", "Chu", Posts.DutyLeader);
    internal static readonly Officer Executive = new("wei", "Wei", Posts.ExecutiveDeputyHead);
    internal static readonly Officer Supervisor = new("han", "Han", Posts.SupervisionOffice);
    internal static readonly Officer Duty = new("yang", "Yang", Posts.DutyOfficer);

    /// <summary>The office of the sample, and nothing else.</summary>
    internal static Office Front { get; } = Of(SampleProcedure.Office);

    internal static Procedure Process { get; } = Front.Procedure<Sample>();

    /// <summary>An office that has the sample, and nothing else.</summary>
    internal static Office Of(Profile profile) => new(profile, [ProcedureBuilder.Of<SampleState, Sample>("sample", static () => new SampleProcedure())]);

    internal static Walk<SampleState, Sample> Begun(Size size = Size.Middle, Instant? startsAt = null, params Seat[] signers) =>
        Front.Start(new Begin("education-bureau", size, signers.Length == 0 ? [First, Second, Third] : [.. signers], startsAt), Clerk);

    internal static Walk<SampleState, Sample> Reviewing(Size size = Size.Middle, params Seat[] signers) =>
        Begun(size, null, signers).Then(new WriteDraft("a draft"), Clerk).Then(new Submit(), UnitHead).Reaches(SampleState.Reviewing);

    internal static Walk<SampleState, Sample> Working(bool isUrgent = false, Size size = Size.Small) =>
        Reviewing(size, First).Then(new Sign(), Wu).ThenIf(size == Size.Large, new Endorse(), Head)
            .ThenIf(size != Size.Small, new Countersign(), DutyDirector).ThenIf(size != Size.Small, new Countersign(), DutyLeader).ThenIf(size != Size.Small, new Countersign(), Executive)
            .Then(new Approve(TimeAllowed.Hours(2), isUrgent), Director);

    internal static Walk<SampleState, Sample> ThenIf(this Walk<SampleState, Sample> walk, bool wanted, Command<Sample> command, Officer by) =>
        wanted ? walk.Then(command, by) : walk;

    internal static bool HasDone(this Walk<SampleState, Sample> walk, string act) =>
        walk.Case.HasDone(Process.Acts.Single(one => one.Name == act));

    internal static IEnumerable<string> Limits(this Walk<SampleState, Sample> walk) => walk.Case.Limits.Select(running => running.Limit.Name);

    internal static RunningLimit Limit(this Walk<SampleState, Sample> walk, string name) => walk.Case.Limits.Single(running => running.Limit.Name == name);
}
