using Baodi.Procedures.Properties.Laws;
using Baodi.Procedures.Rules;

namespace Baodi.Procedures.Properties.Errands;

/// <summary>An office that knows nothing but errands.</summary>
internal static class ErrandOffice
{
    internal static Office Right { get; } = With(Mistake.None);

    internal static Office With(Mistake mistake, Counter? asked = null) => new(BaodiOffice.Profile, [Builder(mistake, asked)]);

    private static ProcedureBuilder Builder(Mistake mistake, Counter? asked) => new("errand", typeof(Errand), profile =>
    {
        var machine = new ProcedureMachine<ErrandState, Errand>(new ErrandProcedure(mistake, asked).Build(profile));
        return mistake switch
        {
            Mistake.WrongRoute => new AlteredMachine<ErrandState, Errand>(machine) { Firing = Alterations.LeadingPastTheSigners },
            Mistake.LostSignature => new AlteredMachine<ErrandState, Errand>(machine) { Folding = Alterations.BeginningAnew },
            Mistake.WrongSeatNamed => new AlteredMachine<ErrandState, Errand>(machine) { Firing = Alterations.NamingAnotherSeat },
            Mistake.CaseLostOnRefusal => new AlteredMachine<ErrandState, Errand>(machine) { Refusing = Alterations.WithACaseOfItsOwn },
            Mistake.ReasonSwallowed => new AlteredMachine<ErrandState, Errand>(machine) { Refusing = Alterations.WithoutTheLastReason },
            Mistake.SecretTold => new AlteredMachine<ErrandState, Errand>(machine) { Asking = static by => by.Cleared(ClassificationLevel.TopSecret) },
            Mistake.LentTwice => new CarelesslyLentMachine(machine),
            Mistake.GroundLost => new AlteredMachine<ErrandState, Errand>(machine) { Firing = Alterations.LosingGrounds },
            Mistake.GroundMadeUp => new AlteredMachine<ErrandState, Errand>(machine) { Saying = Alterations.MakingUpGrounds },
            Mistake.DepartureForgotten => new AlteredMachine<ErrandState, Errand>(machine) { Firing = Alterations.ForgettingADeparture },
            Mistake.HappenedLater => new AlteredMachine<ErrandState, Errand>(machine) { Firing = Alterations.HappeningLater },
            Mistake.EnteringHandForgotten => new AlteredMachine<ErrandState, Errand>(machine) { Entering = Alterations.EnteredBy },
            Mistake.LateApprovalForgotten => new AlteredMachine<ErrandState, Errand>(machine) { Firing = Alterations.ForgettingLateApprovals },
            Mistake.EarlyApprovalDoubted => new AlteredMachine<ErrandState, Errand>(machine) { Firing = Alterations.DoubtingApprovals },
            Mistake.LimitNotReleased => new AlteredMachine<ErrandState, Errand>(machine) { Firing = Alterations.ReleasingNothing },
            _ => machine,
        };
    });
}
