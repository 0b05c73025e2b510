namespace Baodi.Procedures;

/// <summary>The procedures of one office with their machines, each built when it is first asked for. Immutable to its users and safe for concurrent use.</summary>
public sealed partial class Office
{
    // Not by their types: to name the type of a procedure loads all of it, and a process loads only those it asks for.
    private readonly Lazy<ProcedureMachine>[] machines;
    private readonly ProcedureBuilder[] builders;

    /// <summary>Binds the procedures to an office.</summary>
    /// <param name="profile">The office.</param>
    public Office(Profile profile)
        : this(profile, ProcedureBuilders.All)
    {
    }

    /// <summary>Binds other definitions to an office, such as another version of the library would have.</summary>
    internal Office(Profile profile, ProcedureBuilder[] builders)
    {
        ArgumentNullException.ThrowIfNull(profile);
        Profile = profile;
        this.builders = builders;
        machines = Array.ConvertAll(builders, builder => new Lazy<ProcedureMachine>(() => builder.Build(profile)));
    }

    /// <summary>The office's posts, rule sets and figures.</summary>
    public Profile Profile { get; }

    /// <summary>Every procedure, in the order of the notice. Builds those not asked for before.</summary>
    /// <exception cref="DefinitionException">The profile lacks a rule set that one of them needs.</exception>
    public ImmutableArray<Procedure> Procedures => [.. Array.ConvertAll(machines, machine => machine.Value.Procedure)];

    /// <summary>Finds a procedure by its kebab-case id, and builds it if it was not asked for before; null when there is none.</summary>
    /// <exception cref="DefinitionException">The profile lacks a rule set that the procedure needs.</exception>
    public Procedure? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return MachineThat(builder => builder.Id == id)?.Procedure;
    }

    /// <summary>The procedure of a kind of matter, built if it was not asked for before.</summary>
    /// <typeparam name="TMatter">What its cases are about, such as a request or report.</typeparam>
    /// <exception cref="ArgumentException">The office has none.</exception>
    /// <exception cref="DefinitionException">The profile lacks a rule set that the procedure needs.</exception>
    public Procedure Procedure<TMatter>()
        where TMatter : class => MachineOf(typeof(TMatter)).Procedure;

    /// <summary>The Stateless machine of a procedure.</summary>
    /// <param name="procedure">One of this office's procedures.</param>
    /// <exception cref="ArgumentException">The procedure is another office's.</exception>
    public ProcedureMachine MachineOf(Procedure procedure)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        return MachineThat(builder => builder.Id == procedure.Id) is { } machine && ReferenceEquals(machine.Procedure, procedure)
            ? machine
            : throw new ArgumentException($"'{procedure.Id}' is of the profile '{procedure.Profile.Id}', not of this office of '{Profile.Id}'.", nameof(procedure));
    }

    /// <summary>Finds everything that is wrong with the office, for a host to ask when it starts: builds every procedure and looks through every rule set, and at every name that the profile or a roster gives.</summary>
    /// <param name="roster">Whose delegations are looked at too; null for none. Those of an officer made otherwise are asked by <see cref="OfficeDelegations.UnknownIn"/>.</param>
    /// <returns>The findings, each in words; empty where nothing is wrong.</returns>
    public ImmutableArray<OfficeFinding> Validate(Roster? roster = null) => new OfficeCheck(this, [.. Array.ConvertAll(builders, builder => builder.Id)]).Run(roster);

    /// <summary>What recurs in a span of dates, in the order of the notice and then of time.</summary>
    /// <remarks>
    /// A monthly obligation is listed when its day falls into the span, one of a session or a session's year when its period touches
    /// the span, one that is called for as needed always, with the span as its period. Sessions are those of <see cref="Profile.Sessions"/>.
    /// </remarks>
    /// <param name="span">The dates, both included.</param>
    /// <exception cref="CalendarYearException">A day of a month is asked for in a year without a calendar.</exception>
    /// <exception cref="DefinitionException">The profile lacks a rule set that a procedure needs.</exception>
    public ImmutableArray<ObligationPeriod> ObligationsIn(DateInterval span)
    {
        ArgumentNullException.ThrowIfNull(span);
        var found = ImmutableArray.CreateBuilder<ObligationPeriod>();
        foreach (var procedure in Procedures)
        {
            foreach (var obligation in procedure.Obligations)
            {
                ObligationPeriods.AddTo(found, obligation, span, Profile);
            }
        }

        return found.DrainToImmutable();
    }

    private ProcedureMachine MachineOf(Type matter) =>
        MachineThat(builder => builder.Matter == matter) ?? throw new ArgumentException($"The office has no procedure of '{matter.Name}'.", nameof(matter));

    private ProcedureMachine? MachineThat(Predicate<ProcedureBuilder> wanted) =>
        Array.FindIndex(builders, wanted) is >= 0 and var index ? machines[index].Value : null;
}
