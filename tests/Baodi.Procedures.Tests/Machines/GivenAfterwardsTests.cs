using System.Collections.Immutable;
using Baodi.Procedures.PlenaryMeetings;
using NodaTime;
using static Baodi.Procedures.PlenaryMeetings.PlenaryMeetingState;

namespace Baodi.Procedures.Tests.Machines;

/// <summary>What is recorded as earlier than its entry rests only on approvals that were there then.</summary>
public sealed class GivenAfterwardsTests
{
    private static readonly Instant Start = Walk.Start0 + Duration.FromHours(4);
    private static readonly Officer Clerk = new("sun", "Sun", Posts.OfficeClerk);
    private static readonly Officer Head = new("zheng", "Zheng", Posts.DistrictHead);

    private static readonly ImmutableArray<Departure> Stated = [new("given-afterwards", "approve-arrangement", "the District Head agreed on the way there")];

    private static Walk<PlenaryMeetingState, PlenaryMeeting> ApprovedAt(Instant at) =>
        new Procedures.Office(TestProfile.Create()).Start(new PutForwardPlenaryTopics(["budget"]), Head)
            .Then(new DraftArrangement(["budget"], ["everybody"], Start), Clerk)
            .Then(new ApproveArrangement(), Head, at)
            .Then(new NotifyParticipants(Start, "the hall", ["everybody"]), Clerk, at)
            .Reaches(Preparing);

    private static Circumstances Begun(Instant at, ImmutableArray<Departure> departures) => new() { HappenedAt = at, Departures = departures };

    [Fact]
    public void Meeting_BegunBeforeItsApproval_DepartsFromIt()
    {
        var walk = ApprovedAt(Start + Duration.FromHours(1))
            .Refuses(new BeginMeeting(), Clerk, Begun(Start, []), "given-afterwards 2.1.1.1")
            .Then(new BeginMeeting(), Clerk, null, Begun(Start, Stated)).Reaches(InSession);
        var departure = Assert.Single(walk.Events[^1].Departures);
        Assert.Equal(("given-afterwards", "approve-arrangement", null), (departure.Code, departure.About, departure.Missing));
        Assert.Empty(walk.Case.PassedOver);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Meeting_BegunWithOrAfterItsApproval_RestsOnIt(int minutes)
    {
        var approved = Start + Duration.FromHours(1);
        var begun = approved + Duration.FromMinutes(minutes);
        ApprovedAt(approved)
            .Refuses(new BeginMeeting(), Clerk, Begun(begun, Stated), "departure-unneeded 2.1.1.3 R")
            .Then(new BeginMeeting(), Clerk, begun + Duration.FromHours(1), Begun(begun, [])).Reaches(InSession);
    }

    /// <summary>The approval that a change makes owed anew counts from when it was given anew.</summary>
    [Fact]
    public void Meeting_BegunBeforeAnApprovalGivenAnew_DepartsFromIt() =>
        ApprovedAt(Start)
            .Then(new ReopenArrangement("another hall"), Clerk)
            .Then(new DraftArrangement(["budget"], ["everybody"], Start), Clerk)
            .Then(new ApproveArrangement(), Head, Start + Duration.FromHours(1))
            .Then(new NotifyParticipants(Start, "the hall", ["everybody"]), Clerk)
            .Refuses(new BeginMeeting(), Clerk, Begun(Start + Duration.FromMinutes(30), []), "given-afterwards 2.1.1.1");
}
