using System.Diagnostics;
using System.Globalization;
using NodaTime;

namespace Baodi.Procedures.Tests.Conventions;

public class PurityTests
{
    private const string SampleName = $"Baodi.Procedures.Tests.Conventions.{nameof(PurityTests)}.{nameof(Sample)}.";

    private static readonly List<string> OfTheSample =
    [
        .. Purity.Violations(typeof(PurityTests).Assembly)
            .Where(v => v.StartsWith(SampleName, StringComparison.Ordinal))
            .Select(v => v[SampleName.Length..]),
    ];

    [Fact]
    public void Libraries_ReadNothingButTheirArguments() => Library.AssertNone(Library.Assemblies.SelectMany(Purity.Violations).Where(violation => !IsOfRules(violation)));

    /// <summary>What NRules takes a rule as, and what the rules are analysed by.</summary>
    private static bool IsOfRules(string violation) =>
        violation.StartsWith("Baodi.Procedures.Rules.", StringComparison.Ordinal) && violation.Contains(" uses System.Linq.Expressions.", StringComparison.Ordinal);

    [Theory]
    [InlineData("Clock uses System.DateTime.get_Now")]
    [InlineData("Clock uses System.DateTime.get_UtcNow")]
    [InlineData("Clock uses System.DateTime.get_Today")]
    [InlineData("Clock uses System.DateTimeOffset.get_Now")]
    [InlineData("Clock uses System.DateTimeOffset.get_UtcNow")]
    [InlineData("Clock uses System.TimeProvider.get_System")]
    [InlineData("Clock uses System.Environment.get_TickCount64")]
    [InlineData("Clock uses System.Diagnostics.Stopwatch.GetTimestamp")]
    [InlineData("Clock uses NodaTime.SystemClock.get_Instance")]
    [InlineData("Zone uses NodaTime.DateTimeZoneProviders.get_Tzdb")]
    [InlineData("Zone uses System.TimeZoneInfo.get_Local")]
    [InlineData("Chance uses System.Guid.NewGuid")]
    [InlineData("Chance uses System.Random..ctor")]
    [InlineData("Outside uses System.Environment.GetEnvironmentVariable")]
    [InlineData("Outside uses System.IO.File.Exists")]
    [InlineData("Outside uses System.IO.Directory.Exists")]
    [InlineData("Outside uses System.Console.WriteLine")]
    [InlineData("Outside uses System.Net.Dns.GetHostName")]
    [InlineData("Culture uses System.Globalization.CultureInfo.get_CurrentCulture")]
    [InlineData("Culture uses System.Globalization.CultureInfo.get_CurrentUICulture")]
    [InlineData("Threads uses System.Threading.Thread..ctor")]
    [InlineData("Threads uses System.Threading.Tasks.Task.Run")]
    [InlineData("Named uses System.Random")]
    public void Violations_OfAnImpureMethod_NameItAndWhatItUses(string expected) => Assert.Contains(expected, OfTheSample);

    [Fact]
    public void Violations_InsideALambda_AreFound() =>
        Assert.Contains(OfTheSample, v => v.Contains("Hidden", StringComparison.Ordinal) && v.EndsWith("System.DateTime.get_UtcNow", StringComparison.Ordinal));

    [Fact]
    public void Violations_OfAPureMethod_AreNone() => Assert.DoesNotContain(OfTheSample, v => v.Contains("Pure", StringComparison.Ordinal));

#pragma warning disable // The samples are what analysers forbid.
    private static class Sample
    {
        public static object[] Clock() =>
        [
            DateTime.Now, DateTime.UtcNow, DateTime.Today, DateTimeOffset.Now, DateTimeOffset.UtcNow, TimeProvider.System,
            Environment.TickCount64, Stopwatch.GetTimestamp(), SystemClock.Instance,
        ];

        public static object[] Zone() => [DateTimeZoneProviders.Tzdb, TimeZoneInfo.Local];

        public static object[] Chance() => [Guid.NewGuid(), new Random().Next()];

        public static void Outside()
        {
            if (Environment.GetEnvironmentVariable("PATH") is { } path && File.Exists(path) && Directory.Exists(path))
            {
                Console.WriteLine(System.Net.Dns.GetHostName());
            }
        }

        public static object[] Culture() => [CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture];

        public static object[] Threads() => [new Thread(() => { }), Task.Run(() => { })];

        public static object Named() => typeof(Random);

        public static Func<DateTime> Hidden() => () => DateTime.UtcNow;

        public static IEnumerable<string> Pure(DateTime at, Stream stream)
        {
            var writer = new StringWriter(CultureInfo.InvariantCulture);
            writer.Write(at.AddDays(1).Ticks switch { 1 => 'a', 2 => 'b', 3 => 'c', 4 => 'd', _ => 'e' });
            yield return writer.ToString();
            yield return stream.Length == 0 ? throw new IOException() : string.Empty;
        }
    }
#pragma warning restore
}
