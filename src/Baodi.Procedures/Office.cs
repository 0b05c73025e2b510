using System.Collections.Immutable;
using Baodi.Procedures.Incidents;
using NodaTime;

namespace Baodi.Procedures;

/// <summary>The procedures of one office, each built when it is first asked for. Immutable to its users and safe for concurrent use.</summary>
public sealed class Office
{
    private readonly Lazy<Procedure<IncidentState, Incident>> incident;

    /// <summary>Binds the procedures to an office.</summary>
    /// <param name="profile">The office.</param>
    public Office(Profile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        Profile = profile;
        incident = new(() => new IncidentProcedure().Build(profile));
    }

    /// <summary>The office.</summary>
    public Profile Profile { get; }

    /// <summary>What the duty room does with an incident (chapter 8).</summary>
    /// <exception cref="DefinitionException">The profile lacks a table that the procedure needs.</exception>
    public Procedure<IncidentState, Incident> Incident => incident.Value;
}
