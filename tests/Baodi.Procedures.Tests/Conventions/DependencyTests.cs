using System.Reflection;

namespace Baodi.Procedures.Tests.Conventions;

/// <summary>What the libraries bring into a host beside the framework.</summary>
public class DependencyTests
{
    private static readonly string Framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    [Fact]
    public void Domain_RefersToNodaTimeAndStatelessOnly() =>
        Assert.Empty(Foreign(typeof(Label).Assembly).Except(["NodaTime", "Stateless"], StringComparer.Ordinal));

    [Fact]
    public void Papers_ReferToTheDomainNodaTimeStatelessAndIcalNet() =>
        Assert.Empty(Foreign(typeof(CalendarFile).Assembly).Except(["Baodi.Procedures", "NodaTime", "Stateless", "Ical.Net"], StringComparer.Ordinal));

    [Fact]
    public void Analysis_RefersToTheDomainNodaTimeAndStateless() =>
        Assert.Empty(Foreign(typeof(Feasibility).Assembly).Except(["Baodi.Procedures", "NodaTime", "Stateless"], StringComparer.Ordinal));

    [Fact]
    public void Rules_ReferToTheDomainNodaTimeNRulesAndTheAbstractionsOfDependencyInjection() => Assert.Empty(
        Foreign(Assembly.Load("Baodi.Procedures.Rules"))
            .Except(["Baodi.Procedures", "NodaTime", "NRules", "NRules.Fluent", "NRules.RuleModel", "Microsoft.Extensions.DependencyInjection.Abstractions"], StringComparer.Ordinal));

    [Fact]
    public void Foreign_OfTheseTests_NamesTheirPackages()
    {
        var foreign = Foreign(typeof(DependencyTests).Assembly).ToList();

        Assert.Contains("xunit.core", foreign);
        Assert.Contains("Baodi.Procedures", foreign);
        Assert.DoesNotContain("System.Runtime", foreign);
    }

    private static IEnumerable<string> Foreign(Assembly assembly) =>
        assembly.GetReferencedAssemblies().Select(a => a.Name!).Where(name => !File.Exists(Path.Combine(Framework, name + ".dll")));
}
