using NodaTime;

namespace Baodi.Procedures.Tests.Kernel;

/// <summary>The people of the sample, and walks to the places the tests start from.</summary>
internal static class SampleOffice
{
    internal static readonly Seat First = new(Post.LeaderInCharge, "agriculture");
    internal static readonly Seat Second = new(Post.LeaderInCharge, "education");
    internal static readonly Seat Third = new(Post.DistrictHead);

    internal static readonly Officer Clerk = new("sun", "Sun", Post.OfficeClerk);
    internal static readonly Officer OtherClerk = new("qian", "Qian", Post.OfficeClerk);
    internal static readonly Officer UnitHead = new("zhao", "Zhao", [new(Post.UnitHead, "education-bureau")]);
    internal static readonly Officer Director = new("li", "Li", Post.OfficeDirector);
    internal static readonly Officer Wu = new("wu", "Wu", [First]);
    internal static readonly Officer Zhou = new("zhou", "Zhou", [Second]);
    internal static readonly Officer Head = new("zheng", "Zheng", Post.DistrictHead);
    internal static readonly Officer Secretary = new("feng", "Feng", Post.DistrictPartySecretary);
    internal static readonly Officer DutyDirector = new("chen", "Chen", Post.DutyDirector);
    internal static readonly Officer DutyLeader = new("chu", "Chu", Post.DutyLeader);
    internal static readonly Officer Executive = new("wei", "Wei", Post.ExecutiveDeputyHead);
    internal static readonly Officer Supervisor = new("han", "Han", Post.SupervisionOffice);
    internal static readonly Officer Duty = new("yang", "Yang", Post.DutyOfficer);

    internal static Procedure<SampleState, Sample> Process { get; } = new SampleProcedure().Build(SampleProcedure.Office);

    internal static Walk<SampleState, Sample> Begun(Size size = Size.Middle, Instant? startsAt = null, params Seat[] signers) =>
        Process.Start(new Begin("education-bureau", signers.Length == 0 ? [First, Second, Third] : [.. signers], size, startsAt), Clerk);

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
