using Baodi.Procedures.Rules;

namespace Baodi.Procedures.Assurance.Histories;

/// <summary>The offices of the library.</summary>
internal static class SampleOffices
{
    internal static IReadOnlyList<Office> All { get; } = [BaodiOffice.Default, NationalLaw.Office];

    /// <summary>The office that a procedure is of.</summary>
    internal static Office Of(Procedure procedure) => All.Single(office => ReferenceEquals(office.Profile, procedure.Profile));
}
