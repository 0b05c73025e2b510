using Baodi.Procedures.ConsoleHost.Scenarios;
using NodaTime;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Baodi.Procedures.ConsoleHost.Pages;

/// <summary>Tells a story as it goes on: what happened stands above, and below it a clock with the limits that run and how much of each is left.</summary>
internal sealed class LiveTimeline(RichScreen screen, Wording wording, TimeSpan pace)
{
    /// <summary>How many cells a terminal has at least on which a story is told live.</summary>
    internal const int Narrowest = 60;

    private const int FramesBetween = 5;
    private const int BarWidth = 24;

    internal List<Happening> Show(ScenarioPlayer player, TimelinePage page)
    {
        var happenings = new List<Happening>();
        screen.Console.Live(Spectre.Console.Text.Empty).AutoClear(true).Start(live =>
        {
            foreach (var happening in player.Play())
            {
                LetTimePass(live, player, happenings.Count == 0 ? happening.At : happenings[^1].At, happening);
                Blank(live);
                screen.Show(page.Of(happening));
                happenings.Add(happening);
                live.UpdateTarget(Panel(player, happening.At));
                live.Refresh();
            }

            Thread.Sleep(pace);
        });
        return happenings;
    }

    /// <summary>What is written goes over what stands there without wiping it, so the panel's lines are blanked first.</summary>
    private static void Blank(LiveDisplayContext live)
    {
        live.UpdateTarget(Spectre.Console.Text.Empty);
        live.Refresh();
    }

    /// <summary>The clock goes from one happening to the next in a few frames; the next has been played by then, so its own effect on the limits shows a moment early.</summary>
    private void LetTimePass(LiveDisplayContext live, ScenarioPlayer player, Instant from, Happening next)
    {
        for (var frame = 1; frame <= FramesBetween; frame++)
        {
            live.UpdateTarget(Panel(player, from + ((next.At - from) * frame / FramesBetween)));
            live.Refresh();
            Thread.Sleep(pace / FramesBetween);
        }
    }

    private Panel Panel(ScenarioPlayer player, Instant now)
    {
        var rows = new List<IRenderable> { new Markup($"[bold]{Wording.Full(now)}[/]  {States(player)}") };
        foreach (var (_, standing) in player.Cases)
        {
            rows.AddRange(standing.Case.Limits.Select(running => Bar(running, now)));
        }

        if (rows.Count == 1)
        {
            rows.Add(new Markup($"[grey58]{wording.Of(Texts.NoLimitsNow).EscapeMarkup()}[/]"));
        }

        return new Panel(new Rows(rows)).RoundedBorder().BorderColor(Color.DeepSkyBlue3).Header($" {wording.Of(Texts.LimitsNow)} ").Expand();
    }

    private string States(ScenarioPlayer player) => string.Join("  ", player.Cases.Select(pair =>
        $"[deepskyblue3]{pair.Key.EscapeMarkup()}[/] {wording.Of(pair.Value.Case.Status.Label).EscapeMarkup()}"));

    private Markup Bar(RunningLimit running, Instant now)
    {
        var whole = (running.Due - running.Anchor).TotalSeconds;
        var part = whole > 0 ? Math.Clamp((now - running.Anchor).TotalSeconds / whole, 0, 1) : 1;
        var full = (int)(part * BarWidth);
        var style = part >= 1 ? "red3_1" : part > 0.75 ? "orange1" : "green3";
        var left = running.IsPassed(now)
            ? $"{wording.Of(Texts.Overdue)} {wording.Span(now - running.Due)}"
            : $"{wording.Of(Texts.Spare)} {wording.Span(running.Due - now)}";
        return new($"[{style}]{new string('█', full)}[/][grey35]{new string('░', BarWidth - full)}[/] {wording.Of(running.Label).EscapeMarkup()} [grey58]{running.Limit.Citation}[/] {left.EscapeMarkup()}");
    }
}
