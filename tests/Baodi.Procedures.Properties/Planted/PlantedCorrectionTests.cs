using Baodi.Procedures.LargeEvents;
using Baodi.Procedures.Properties.Errands;
using Baodi.Procedures.Properties.Laws;
using Baodi.Procedures.Rules;
using Baodi.Procedures.Supervisions;

namespace Baodi.Procedures.Properties.Planted;

/// <summary>Whoever corrected or changed something is found where a machine forgets that and lets him approve it.</summary>
public sealed class PlantedCorrectionTests
{
    // A planted mistake ends the search, so that looking longer for a rare one costs nothing where it is found.
    private const int Patience = 40;

    [Fact]
    public void CorrectorWhoApproves_IsFound() =>
        AssertFound(ProcedureIds.Supervision, new SupervisionProcedure(), "correct-proposal", "agree-to-initiation");

    [Fact]
    public void WhoChangedAndApproves_IsFound() =>
        AssertFound(ProcedureIds.LargeEvent, new LargeEventProcedure(), "move-event", "approve-event-plan");

    /// <summary>Of each act that corrects or changes what another judges, the list of who is kept apart says so.</summary>
    [Fact]
    public void List_HasEveryCorrectionAndChangeThatIsJudged() => Assert.All(
        BaodiOffice.Default.Procedures.SelectMany(procedure => procedure.Acts).SelectMany(act => act.Corrects.Concat(act.Changes), (act, amended) => (Act: act, Amended: Written.Of(amended))),
        one => Assert.All(
            one.Act.Procedure.Acts.Where(judging => Separations.Of(judging).Contains(one.Amended)),
            judging => Assert.Contains(Written.Of(one.Act), Separations.Of(judging))));

    private static void AssertFound<TState, TMatter>(string id, ProcedureDefinition<TState, TMatter> definition, string amending, string judging)
        where TState : struct, Enum
        where TMatter : class
    {
        var office = Kept.OfficeWith(id, definition, machine => new(machine) { Making = (_, happened) => happened.Act.Name == amending ? ByNobody(happened) : happened });
        var walks = Kept.WalksAbout(id, office, amending, judging, Patience).Concat(Kept.WalksAbout(id, office, amending, amending, Patience));
        Assert.Contains(walks, walk => Kept.Breaks(walk, new NobodyApprovesHisOwnDraft()));
        Assert.All(Kept.WalksAbout(id, BaodiOffice.Default, amending, amending), walk => Assert.False(Kept.Breaks(walk, new NobodyApprovesHisOwnDraft())));
    }

    private static Event ByNobody(Event happened) =>
        Alterations.Of(happened, by: new("nobody-at-all", "nobody at all", happened.By.Seats, [], happened.By.Clearance));
}
