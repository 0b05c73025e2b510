using System.Collections.Immutable;
using Baodi.Procedures.Petitions;
using Baodi.Procedures.Properties.Errands;
using Baodi.Procedures.Properties.Laws;
using Baodi.Procedures.Properties.Walks;
using Baodi.Procedures.Rules;
using NodaTime;
using Xunit.Sdk;

namespace Baodi.Procedures.Properties.Planted;

/// <summary>A hand on one of several things that is forgotten is found, and one on another thing is none.</summary>
public sealed class SameThingTests
{
    private static readonly Officer Entering = new("ma", "Ma", Posts.SupervisionOffice);
    private static readonly Officer Other = new("lin", "Lin", Posts.SupervisionOffice);
    private static readonly Officer Leader = new("wu", "Wu", new Seat(Posts.LeaderInCharge, "construction"));
    private static readonly Officer Housing = new("wang", "Wang", new Seat(Posts.UnitOfficer, "housing-commission"));
    private static readonly Officer Transport = new("han", "Han", new Seat(Posts.UnitOfficer, "transport-bureau"));
    private static readonly Instant Begun = Instant.FromUtc(2021, 3, 1, 1, 0);

    private Case<PetitionState, Petition>? current;
    private ImmutableList<Event> events = [];

    [Theory]
    [InlineData("housing-commission", true)]
    [InlineData("transport-bureau", false)]
    public void ResultThatWhoEnteredItChecksIn_IsFound(string department, bool isBroken)
    {
        var opened = BaodiOffice.Default.Open("p-1", new RecordPetition("1", PetitionChannel.Letter, PetitionKind.Complaint, "a resident", "noise"), Entering, Begun);
        (current, events) = (opened.Case, [opened.Event!]);
        Do(new PresentProposal("ask both", PetitionLeader.LeaderInCharge, "construction"), Other);
        Do(new Instruct("ask both"), Leader);
        Do(new Transfer("K-1", [new("housing-commission", TimeAllowed.WorkingDays(3)), new("transport-bureau", TimeAllowed.WorkingDays(3))]), Other);
        Do(new ReportResult("done"), Entering, new Circumstances { ToldBy = Housing });
        Do(new ReportResult("done"), Transport);
        var before = current!;
        var outcome = BaodiOffice.Default.Do(before, new CheckInResult(department), Other, Begun);
        var altered = Alterations.Of(outcome.Event!, by: Entering.AnyPerformer);
        var taken = new Taken(null!, before, null!, Entering, new Outcome<PetitionState, Petition>(outcome.Case!, altered), events);
        if (isBroken)
        {
            Assert.Throws<TrueException>(() => new NobodyApprovesHisOwnDraft().Judge(taken));
        }
        else
        {
            new NobodyApprovesHisOwnDraft().Judge(taken);
        }
    }

    private void Do(Command<Petition> command, Officer by, Circumstances? said = null)
    {
        var outcome = BaodiOffice.Default.Do(current!, command, by, Begun, said ?? Circumstances.None);
        Assert.True(outcome.IsAccepted, outcome.Refusal?.ToString());
        (current, events) = (outcome.Case, events.Add(outcome.Event));
    }
}
