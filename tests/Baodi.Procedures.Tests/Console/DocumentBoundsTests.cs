using System.Diagnostics.CodeAnalysis;
using System.Text;
using Baodi.Procedures.ConsoleHost;
using Baodi.Procedures.ConsoleHost.Scenarios;

namespace Baodi.Procedures.Tests.Hosting;

/// <summary>The bounds of the documents that the host reads, at each and one beyond.</summary>
public sealed class DocumentBoundsTests
{
    [Fact]
    public void Depth_HasABound()
    {
        Read(Nested(DocumentBounds.Depth));
        Assert.Contains("nested deeper", Fault(Nested(DocumentBounds.Depth + 1)).Text.English, StringComparison.Ordinal);
        var broken = Fault(new string('[', DocumentBounds.Depth) + "x").Text.English;
        Assert.Contains("not JSON", broken, StringComparison.Ordinal);
        Assert.DoesNotContain("nested deeper", broken, StringComparison.Ordinal);
    }

    [Fact]
    public void Members_HaveABound()
    {
        static string Members(int count) => $"{{\"a\":{{{string.Join(',', Enumerable.Range(0, count).Select(i => $"\"m{i}\":1"))}}}}}";
        Assert.Equal(DocumentBounds.Members, Read(Members(DocumentBounds.Members)).Root["a"]!.Members.Count);
        Assert.Equal("$.a", Fault(Members(DocumentBounds.Members + 1)).Path);
    }

    [Fact]
    public void Entries_HaveABound()
    {
        static string Entries(int count) => $"{{\"a\":[{string.Join(',', Enumerable.Repeat('1', count))}]}}";
        Assert.Equal(DocumentBounds.Entries, Read(Entries(DocumentBounds.Entries)).Root["a"]!.Items.Count);
        Assert.Equal("$.a", Fault(Entries(DocumentBounds.Entries + 1)).Path);
    }

    [Fact]
    public void Values_HaveABound()
    {
        // The document, fifty lists, and what is in them.
        static string Values(int count) =>
            $"[{string.Join(',', Enumerable.Range(0, 50).Select(i => $"[{string.Join(',', Enumerable.Repeat('1', ((count - 51) / 50) + (i < (count - 51) % 50 ? 1 : 0)))}]"))}]";
        Read(Values(DocumentBounds.Values));
        Assert.Equal("$[49][1998]", Fault(Values(DocumentBounds.Values + 1)).Path);
    }

    [Fact]
    public void FileBytes_HaveABound()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(DocumentBounds.FileBytes, Document.Bytes(folder.File("at.json", new string(' ', DocumentBounds.FileBytes)), DocumentBounds.FileBytes, Texts.AScenario).Length);
        var beyond = folder.File("beyond.json", new string(' ', DocumentBounds.FileBytes + 1));
        Assert.Contains("more than 4 MB", Assert.Throws<InputException>(() => Document.Bytes(beyond, DocumentBounds.FileBytes, Texts.AScenario)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Questions_WithoutAnEnd_AreRefused()
    {
        var run = HostRun.With(new string('x', DocumentBounds.FileBytes + 1), "due", "--questions", "-");
        Assert.Equal(2, run.Status);
        Assert.Contains("more than 4 MB", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Problems_AreToldUpToABound()
    {
        var steps = string.Join(',', Enumerable.Repeat("{}", DocumentBounds.Entries));
        var json = $$"""{"title":"t","source":"s","invented":[],"profile":"baodi-2017","officers":[],"steps":[{{steps}}]}""";
        var thrown = Assert.Throws<InputException>(() => ScenarioReader.Read(Read(json)));
        Assert.Equal(DocumentBounds.Problems, thrown.Problems.Count);
    }

    /// <summary>Paths of many values deep inside members of long names would take gigabytes if each value kept its own.</summary>
    [Fact]
    public void Paths_AreMadeOnlyWhenAskedFor()
    {
        var name = new string('n', 120);
        var deep = string.Concat(Enumerable.Repeat($"{{\"{name}\":", 30)) + $"[{string.Join(',', Enumerable.Repeat('1', DocumentBounds.Entries))}]" + new string('}', 30);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var part = Read(deep).Root;
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 2_000_000);
        while (part.Kind == PartKind.Object)
        {
            part = part.Members[0].Value;
        }

        Assert.EndsWith($"{name}[7]", part.Items[7].Path, StringComparison.Ordinal);
    }

    private static string Nested(int depth) => new string('[', depth) + new string(']', depth);

    private static Document Read([StringSyntax(StringSyntaxAttribute.Json)] string json) => Document.Parse("x.json", Encoding.UTF8.GetBytes(json));

    private static Problem Fault(string json) => Assert.Throws<InputException>(() => Read(json)).Problems[0];
}
