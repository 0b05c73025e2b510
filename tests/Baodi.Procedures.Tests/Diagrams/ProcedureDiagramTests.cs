using System.Text.RegularExpressions;
using Baodi.Procedures.Rules;

namespace Baodi.Procedures.Tests.Diagrams;

public sealed partial class ProcedureDiagramTests
{
    public static TheoryData<string> Procedures() => [.. BaodiOffice.Default.Procedures.Select(procedure => procedure.Id)];

    [Theory]
    [MemberData(nameof(Procedures))]
    public void Mermaid_HasTheArrowsOfTheDefinitionAndNoOthers(string id)
    {
        var procedure = BaodiOffice.Default.Find(id)!;
        var drawn = MermaidArrow().Matches(BaodiOffice.Default.MachineOf(procedure).ToMermaid(Language.English)).Select(match => (match.Groups["from"].Value, match.Groups["to"].Value)).ToList();

        var expected = Arrows(procedure, "[*]").Concat(procedure.States.Where(state => state.IsFinal).Select(state => (Node(state), "[*]")));
        Assert.Equal(expected.Order(), drawn.Order());
    }

    [Theory]
    [MemberData(nameof(Procedures))]
    public void Dot_HasTheArrowsOfTheDefinitionAndNoOthers(string id)
    {
        var procedure = BaodiOffice.Default.Find(id)!;
        var dot = BaodiOffice.Default.MachineOf(procedure).ToDot(Language.Chinese);
        var drawn = DotArrow().Matches(dot).Select(match => (match.Groups["from"].Value, match.Groups["to"].Value)).ToList();

        Assert.Equal(Arrows(procedure, "start").Order(), drawn.Order());
        Assert.Equal(procedure.States.Count(state => state.IsFinal), Regex.Count(dot, "peripheries=2", RegexOptions.None, TimeSpan.FromSeconds(1)));
    }

    [Theory]
    [MemberData(nameof(Procedures))]
    public void Duties_StandInTheirStates(string id)
    {
        var procedure = BaodiOffice.Default.Find(id)!;
        var mermaid = BaodiOffice.Default.MachineOf(procedure).ToMermaid(Language.Chinese);
        foreach (var duty in procedure.Acts.Where(act => act.IsOwed && act.Routes.IsEmpty))
        {
            Assert.All(duty.From, state => Assert.Contains($"    {Node(state)} : {duty.Citation} {duty.Label.Chinese}", mermaid, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("a: b; \"c\" #d {e} <f> & 100% \\n `x` *y* ~", "a#58; b#59; #34;c#34; #35;d #123;e#125; #60;f#62; #38; 100#37; #92;n #96;x#96; #42;y#42; #126;")]
    [InlineData("one\ntwo\u001b", "one two[U+001B]")]
    [InlineData("值班区领导（教育局）", "值班区领导（教育局）")]
    public void Mermaid_EscapesWhatItMightReadAsItsOwn(string label, string expected) => Assert.Equal(expected, MermaidStyle.Escaped(label));

    [Theory]
    [InlineData("say \"so\" \\l", "say \\\"so\\\" \\\\l")]
    [InlineData("one\r\ntwo", "one two")]
    public void Dot_EscapesQuotesAndBackslashes(string label, string expected) => Assert.Equal(expected, DotStyle.Escaped(label));

    private static IEnumerable<(string, string)> Arrows(Procedure procedure, string start) =>
        from act in procedure.Acts
        from route in act.Routes
        from origin in act.Kind == ActKind.Opening ? [start] : act.EnteredIn.Select(Node)
        select (origin, Node(route.To));

    private static string Node(State state) => "s_" + state.Name.Replace('-', '_');

    [GeneratedRegex(@"^    (?<from>\S+) --> (?<to>\S+)( : |$)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MermaidArrow();

    [GeneratedRegex(@"^    (?<from>\S+) -> (?<to>\S+) \[", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DotArrow();
}
