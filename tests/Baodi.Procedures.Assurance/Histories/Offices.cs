using Baodi.Procedures.Rules;

namespace Baodi.Procedures.Assurance.Histories;

/// <summary>The offices of the library.</summary>
internal static class Offices
{
    internal static IReadOnlyList<Office> All { get; } = [BaodiOffice.Default, NationalLaw.Office];
}
