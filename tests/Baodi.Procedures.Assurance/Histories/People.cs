using Baodi.Procedures.Tests.RandomCases;

namespace Baodi.Procedures.Assurance;

/// <summary>Those of the pool who are needed by name.</summary>
internal static class People
{
    /// <summary>Who holds every seat.</summary>
    internal static Officer Everybody { get; } = Pool.Officers.Single(officer => officer.Id == "everybody");
}
