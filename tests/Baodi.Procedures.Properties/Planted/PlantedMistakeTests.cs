using System.Text.Json;
using Baodi.Procedures.Properties.Errands;
using Baodi.Procedures.Properties.Laws;
using Baodi.Procedures.Properties.Walks;
using FsCheck;
using FsCheck.Fluent;

namespace Baodi.Procedures.Properties.Planted;

/// <summary>Mistakes that are made on purpose are found by the law they break, in a walk shrunk to what it takes.</summary>
public sealed class PlantedMistakeTests
{
    private const int Walks = 400;

    // A planted mistake ends the search, so that looking longer for a rare one costs nothing where it is found.
    private const int Patience = 12;
    private const int MostHats = 5;

    [Theory]
    [InlineData(Mistake.ForgottenSeparation, typeof(NobodyApprovesHisOwnDraft), 3)]
    [InlineData(Mistake.UndeclaredFact, typeof(ChangedFactsAreDeclared), 4)]
    [InlineData(Mistake.RequirementNotForetold, typeof(PermissionsForetellFiring), 12)]
    [InlineData(Mistake.WrongRoute, typeof(StateMovesAlongTheMachine), 3)]
    [InlineData(Mistake.LostSignature, typeof(EventsFoldToTheCase), 7)]
    [InlineData(Mistake.LimitNotReleased, typeof(LimitsRunOnce), 5)]
    [InlineData(Mistake.LostSignature, typeof(RetriesAnswerAlike), 7)]
    [InlineData(Mistake.CaseLostOnRefusal, typeof(RefusalChangesNothing), 2)]
    [InlineData(Mistake.ReasonSwallowed, typeof(RefusalIsWhatTheGuardsRecorded), 6)]
    [InlineData(Mistake.WrongSeatNamed, typeof(PerformerThatActedActsAgain), 3)]
    [InlineData(Mistake.SecretTold, typeof(HiddenCaseIsNoCase), 2)]
    [InlineData(Mistake.SeparationDepartedFrom, typeof(NothingFirmIsDepartedFrom), 6)]
    [InlineData(Mistake.SeparationDepartedFrom, typeof(NobodyApprovesHisOwnDraft), 5)]
    [InlineData(Mistake.EnteringHandForgotten, typeof(NobodyApprovesHisOwnDraft), 5)]
    [InlineData(Mistake.GroundLost, typeof(DeparturesHaveGrounds), 7)]
    [InlineData(Mistake.GroundMadeUp, typeof(WrongCircumstancesAreNamed), 7)]
    [InlineData(Mistake.DepartureForgotten, typeof(DeparturesAreWhatWasRefused), 7)]
    [InlineData(Mistake.DepartureForgotten, typeof(DossiersVerify), 7)]
    [InlineData(Mistake.HappenedLater, typeof(NothingHappensAfterItsEntry), 7)]
    [InlineData(Mistake.LateApprovalForgotten, typeof(ApprovalsWereGivenBefore), 7)]
    [InlineData(Mistake.EarlyApprovalDoubted, typeof(ApprovalsWereGivenBefore), 7)]
    public void Mistake_IsFound_AndShrunkToAShortScenario(Mistake mistake, Type law, int steps)
    {
        var found = Found(ErrandOffice.With(mistake), LawOf(law));
        Assert.InRange(found.Walk.Steps.Length, 1, steps);
        Assert.InRange(found.Walk.People.Sum(person => person.Seats.Length + person.Delegations.Length + person.StandIns.Length), 0, MostHats);
        Assert.Contains("Falsifiable", found.Told, StringComparison.Ordinal);

        using var scenario = JsonDocument.Parse(found.Walk.ToString());
        Assert.Equal(found.Walk.Steps.Length, scenario.RootElement.GetProperty("steps").EnumerateArray().Count(step => step.TryGetProperty("do", out _)));
        Assert.Equal(found.Walk.People.Length, scenario.RootElement.GetProperty("officers").GetArrayLength());
        Assert.Equal("baodi-2017", scenario.RootElement.GetProperty("profile").GetString());
    }

    /// <summary>Whoever reads that a limit is wrong must know which one it is, and where it stands.</summary>
    [Fact]
    public void BrokenLimit_IsNamed_WithItsClause() =>
        Assert.Contains("1.1 'handling'", Found(ErrandOffice.With(Mistake.LimitNotReleased), new LimitsRunOnce()).Told, StringComparison.Ordinal);

    /// <summary>Two must come at once for it, so that the walk it is found in need not be the shortest.</summary>
    [Fact]
    public void MachineLentTwice_IsFound()
    {
        var found = Found(ErrandOffice.With(Mistake.LentTwice), new ThreadsAgree());
        Assert.NotEmpty(found.Walk.Steps);
    }

    [Fact]
    public void RightProcedure_BreaksNoLaw()
    {
        var walks = 0;
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Walks), Prop.ForAll(Generated.From(Generated.GroundsOf(ErrandOffice.Right)), walk =>
        {
            walks++;
            Court.Judge(walk, Law.All);
        }));
        Assert.Equal(Walks, walks);
    }

    private static Law LawOf(Type law) => Law.All.FirstOrDefault(one => one.GetType() == law) ?? (Law)Activator.CreateInstance(law)!;

    private static (Walk Walk, string Told) Found(Office office, Law law)
    {
        Walk? last = null;
        var told = Assert.ThrowsAny<Exception>(() => Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(Walks * Patience),
            Prop.ForAll(Generated.From(Generated.GroundsOf(office)), walk =>
            {
                try
                {
                    Court.Judge(walk, law);
                }
                catch (BrokenLawException)
                {
                    last = walk;
                    throw;
                }
            })));
        return (last ?? throw new InvalidOperationException("No walk broke the law.", told), told.Message);
    }
}
