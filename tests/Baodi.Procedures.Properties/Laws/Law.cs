using System.Collections.Immutable;
using Baodi.Procedures.Properties.Walks;

namespace Baodi.Procedures.Properties.Laws;

/// <summary>What holds of every walk of every procedure.</summary>
internal abstract class Law
{
    /// <summary>Every law that is judged from a walk alone, without an office of its own; those of ways, which cost many times as much, are judged apart.</summary>
    internal static ImmutableArray<Law> All { get; } =
    [
        new StateMovesAlongTheMachine(), new PermissionsForetellFiring(), new RefusalIsWhatTheGuardsRecorded(), new RefusalChangesNothing(),
        new EventsFoldToTheCase(), new PerformerThatActedActsAgain(), new NobodyApprovesHisOwnDraft(), new LimitsRunOnce(), new ChangedFactsAreDeclared(),
        new HiddenCaseIsNoCase(), new DeparturesAreWhatWasRefused(), new NothingFirmIsDepartedFrom(), new DeparturesHaveGrounds(), new WrongCircumstancesAreNamed(),
        new NothingHappensAfterItsEntry(), new DossiersVerify(), new DocumentsAreSignedOff(),
        new RemarksChangeNothing(), new NamedSignersStay(), new TakingBackPutsBack(), new ApprovalsWereGivenBefore(),
    ];

    /// <summary>The law in words.</summary>
    internal string Words => Naming.Kebab(GetType().Name).Replace('-', ' ');

    /// <summary>Holds one step against it.</summary>
    internal virtual void Judge(Taken taken)
    {
    }

    /// <summary>Holds the walk against it at its end.</summary>
    internal virtual void JudgeAtEnd(Played played)
    {
    }
}
