using System.Collections.Immutable;
using Baodi.Procedures.RequestReports;
using Baodi.Procedures.Supervisions;

namespace Baodi.Procedures.Tests.Conventions;

public class ImmutabilityTests
{
    // What may change after construction, as Type.Member, with the reason why no reader can tell.
    private static readonly ImmutableDictionary<string, string> Allowed = ImmutableDictionary<string, string>.Empty
        .Add("Baodi.Procedures.Permissions+Enumerator.index", "an enumerator moves; foreach alone holds it");

    // A definition fills these in while it is being written down; BuiltProcedures_NeverChange shows that nobody does after.
    private static readonly Immutability Rule = new(
        Allowed,
        typeof(Procedure), typeof(Act), typeof(Requirement), typeof(Form), typeof(Field), typeof(TimeLimit));

    private static readonly Immutability Strict = new(ImmutableDictionary<string, string>.Empty);

    [Fact]
    public void PublicTypes_NeverChange() => Library.AssertNone(Rule.Violations(Library.PublicTypesAndLeaves));

    [Fact]
    public void BuiltProcedures_NeverChange()
    {
        var office = new Procedures.Office(TestProfile.Create());
        var before = office.Procedures.SelectMany(Parts).Select(Snapshot).ToList();
        var at = Walk.Start0;
        var clerk = new Officer("sun", "Sun", Posts.OfficeClerk, Posts.OfficeDirector, Posts.SupervisionOffice, Posts.DutyOfficer);
        office.Start(new ProposeInitiation("x", "y"), clerk, at);
        office.Start(new Receive(UpwardKind.Report, "a-unit", "x"), clerk, at).Then(new Withdraw("y", at, "x"), clerk);
        foreach (var procedure in office.Procedures)
        {
            office.Open(procedure, "case", procedure.Acts[0].Name, "{}"u8, clerk, at);
        }

        Assert.True(before.Count > 100);
        Assert.Equal(before, office.Procedures.SelectMany(Parts).Select(Snapshot));
    }

    private static IEnumerable<object> Parts(Procedure procedure) =>
        [procedure, .. procedure.Acts, .. procedure.Acts.SelectMany(act => act.Requirements), .. procedure.Limits, .. procedure.Forms, .. procedure.Forms.SelectMany(form => form.Fields)];

    private static string Snapshot(object part) => string.Join('|', part.GetType()
        .GetFields(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Public)
        .Select(field => field.GetValue(part) is { } value && !field.FieldType.IsValueType
            ? System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(value).ToString(System.Globalization.CultureInfo.InvariantCulture)
            : field.GetValue(part)?.GetHashCode().ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"));

    [Fact]
    public void Allowances_AreNeededAndGivenAReason()
    {
        Assert.Empty(Rule.Stale(Library.PublicTypesAndLeaves));
        Assert.All(Allowed.Values, reason => Assert.False(string.IsNullOrWhiteSpace(reason)));
    }

    [Theory]
    [InlineData(typeof(Settable), "Value has a setter")]
    [InlineData(typeof(PrivatelySettable), "Value has a setter")]
    [InlineData(typeof(PositionallySettable), "Value has a setter")]
    [InlineData(typeof(PublicField), "Value is a field")]
    [InlineData(typeof(PrivateField), "value is a field")]
    [InlineData(typeof(StaticField), "value is a field")]
    [InlineData(typeof(LazyField), "is a field")]
    [InlineData(typeof(ArrayOut), "Values hands out a String[]")]
    [InlineData(typeof(ListOut), "Values hands out a List")]
    public void Violations_OfAMutableType_NameItsMember(Type type, string expected) =>
        Assert.Contains(expected, Assert.Single(Strict.Violations([type])), StringComparison.Ordinal);

    [Theory]
    [InlineData(typeof(Unchanging))]
    [InlineData(typeof(Captured))]
    [InlineData(typeof(Language))]
    public void Violations_OfAnImmutableType_AreNone(Type type) => Assert.Empty(Strict.Violations([type]));

    [Fact]
    public void Violations_OfAnAllowedMember_AreNone() =>
        Assert.Empty(new Immutability(new Dictionary<string, string> { [$"{typeof(PublicField)}.Value"] = "sample" }).Violations([typeof(PublicField)]));

    [Fact]
    public void Stale_OfAnAllowanceForNothing_NamesIt() =>
        Assert.Equal(["Gone.Value"], new Immutability(new Dictionary<string, string> { ["Gone.Value"] = "sample" }).Stale([typeof(PublicField)]));

#pragma warning disable // The samples are what analysers forbid.
    private sealed class Settable { public int Value { get; set; } }

    private sealed class PrivatelySettable { public int Value { get; private set; } }

    private record struct PositionallySettable(int Value);

    private sealed class PublicField { public int Value; }

    private sealed class PrivateField { private int value; public int Next() => value++; }

    private sealed class StaticField { private static int value; public int Next() => value++; }

    private sealed class LazyField { public string Value => field ??= "late"; }

    private sealed record ArrayOut { public string[] Values => []; }

    private sealed record ListOut(List<string> Values);

    private sealed record Unchanging(int Value, ImmutableArray<int> Values)
    {
        private static readonly int[] Table = [1, 2];
        private const int Size = 2;
        public int First { get; init; } = Table[Size - 1];
        public int Second { get; } = 2;
    }

    private sealed class Captured(int value) { public int Value => value; }
#pragma warning restore
}
