using Baodi.Procedures.ConsoleHost;
using Spectre.Console;
using Table = Baodi.Procedures.ConsoleHost.Table;

namespace Baodi.Procedures.Tests.Hosting;

/// <summary>What does not fit into the frames of a terminal is shown plain; nothing waits for room that never comes.</summary>
public sealed class NarrowScreenTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    [Theory]
    [InlineData(20)]
    [InlineData(36)]
    [InlineData(48)]
    [InlineData(64)]
    [InlineData(100)]
    public async Task EveryPage_ComesToAnEnd(int width)
    {
        string[][] pages = [["procedures"], ["show", "incident"], ["clauses"], ["--help"], ["decide"], ["why", Path.Combine(HostRun.Scenarios, "incident-ordinary.json")], ["run", Path.Combine(HostRun.Scenarios, "incident-ordinary.json")]];
        foreach (var page in pages)
        {
            var run = await Task.Run(() => HostRun.OnTerminal(width, [.. page, "--lang", "zh"])).WaitAsync(Longest);
            Assert.True(run.Status == 0 && run.Out.Length > 0, string.Join(' ', page));
        }
    }

    [Fact]
    public async Task ALongName_BesideChineseText_ComesToAnEnd_AndIsShownWhole()
    {
        var name = new string('n', 79);
        var table = new Table([new("案件", IsFirm: true), new("情况"), new("原因")], [[name, "已办结，等候归档", "依据第八章"]]);
        foreach (var width in Enumerable.Range(20, 181))
        {
            var shown = await Task.Run(() => Shown(table, width)).WaitAsync(Longest);
            Assert.Contains(name, shown, StringComparison.Ordinal);
            Assert.All("已办结等候归档", letter => Assert.True(shown.Contains(letter)));
        }
    }

    [Fact]
    public void WhatFits_IsFramed_WithinTheWidth()
    {
        var table = new Table([new("案件", IsFirm: true), new("情况")], [["granary", string.Join(' ', Enumerable.Repeat("已办结", 30))]]);
        var shown = Shown(table, 60);
        Assert.Contains("╭", shown, StringComparison.Ordinal);
        Assert.All(shown.Split('\n'), line => Assert.True(TextWidth.Of(line.TrimEnd()) <= 60, line));
    }

    private static string Shown(Block block, int width)
    {
        using var output = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Interactive = InteractionSupport.No, Out = new AnsiConsoleOutput(output) });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        new RichScreen(console).Show(block);
        return output.ToString();
    }
}
