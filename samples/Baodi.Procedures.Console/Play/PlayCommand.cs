using System.Globalization;
using System.Text.RegularExpressions;
using Baodi.Procedures.ConsoleHost.Scenarios;
using NodaTime;

namespace Baodi.Procedures.ConsoleHost.Play;

/// <summary>What a typed line asks for.</summary>
internal abstract partial record PlayCommand(string Line)
{
    internal const string CaseName = "case";

    private const int LongestLine = 100_000;

    internal static Expectation NothingExpected { get; } = new(null, [], null, null, null, null);

    internal static PlayCommand Of(string line)
    {
        line = line.Trim();
        return line.Length > LongestLine ? new UnknownCommand(line) : line switch
        {
            "" => new BlankCommand(line),
            "?" or "help" => new HelpCommand(line),
            "why" => new WhyCommand(line),
            "log" => new LogCommand(line),
            "quit" or "exit" or "q" => new QuitCommand(line),
            ['+', ..] => Wait(line),
            _ => Words(line),
        };
    }

    private static PlayCommand Words(string line)
    {
        if (line.StartsWith("at ", StringComparison.Ordinal))
        {
            return TimeText.TryRead(line[3..].Trim(), out var at, out var problem) ? new UntilCommand(line, at) : new UnknownCommand(line, problem);
        }

        if (ChoosePattern().Match(line) is { Success: true } choose)
        {
            return int.TryParse(choose.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
                ? new ChooseCommand(line, number, choose.Groups["content"] is { Success: true } given ? given.Value : null)
                : new UnknownCommand(line);
        }

        if (OfficerPattern().Match(line) is { Success: true } officer)
        {
            return Officer(line, officer.Groups["id"].Value, officer.Groups["posts"].Value);
        }

        if (RemarkPattern().Match(line) is { Success: true } remark)
        {
            return new RemarkCommand(line, remark.Groups["by"].Value, remark.Groups["kind"].Value, remark.Groups["said"].Value);
        }

        return AskPattern().Match(line) is { Success: true } ask
            ? new AskCommand(line, ask.Groups["by"].Value, ask.Groups["act"].Value, ask.Groups["content"] is { Success: true } content ? content.Value : "{}")
            : new UnknownCommand(line);
    }

    private static PlayCommand Officer(string line, string id, string posts)
    {
        var seats = new List<Seat>();
        foreach (var post in posts.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!Seat.TryParse(post, out var seat))
            {
                return new UnknownCommand(line);
            }

            seats.Add(seat);
        }

        return new OfficerCommand(line, id, seats);
    }

    private static PlayCommand Wait(string line)
    {
        if (WaitPattern().Match(line) is not { Success: true } wait || !int.TryParse(wait.Groups["amount"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var amount))
        {
            return new UnknownCommand(line);
        }

        return new WaitCommand(line, wait.Groups["unit"].Value switch
        {
            "m" => Duration.FromMinutes(amount),
            "h" => Duration.FromHours(amount),
            _ => Duration.FromDays(amount),
        });
    }

    [GeneratedRegex(@"^(?<number>\d{1,4})(\s+(?<content>\{.*\}))?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ChoosePattern();

    [GeneratedRegex(@"^\+(?<amount>\d{1,5})(?<unit>[mhd])\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WaitPattern();

    [GeneratedRegex(@"^officer\s+(?<id>[a-z0-9][a-z0-9-]{0,59})\s+(?<posts>[a-z0-9:,-]{1,400})\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OfficerPattern();

    [GeneratedRegex(@"^remark\s+(?<by>[a-zA-Z0-9][a-zA-Z0-9:._-]{0,99})\s+(?<kind>[a-z][a-z-]{0,79})(\s+(?<said>.+))?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RemarkPattern();

    [GeneratedRegex(@"^(?<by>[a-zA-Z0-9][a-zA-Z0-9:._-]{0,99})\s+(?<act>[a-z][a-z0-9-]{0,79})(\s+(?<content>\{.*\}))?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AskPattern();
}

internal sealed record BlankCommand(string Line) : PlayCommand(Line);

internal sealed record HelpCommand(string Line) : PlayCommand(Line);

internal sealed record WhyCommand(string Line) : PlayCommand(Line);

internal sealed record LogCommand(string Line) : PlayCommand(Line);

internal sealed record QuitCommand(string Line) : PlayCommand(Line);

/// <summary>What is not understood.</summary>
/// <param name="Line">The line.</param>
/// <param name="Problem">What is wrong with it; null where nothing better can be said.</param>
internal sealed record UnknownCommand(string Line, Label? Problem = null) : PlayCommand(Line);

/// <summary>Lets time go on by an amount.</summary>
internal sealed record WaitCommand(string Line, Duration Time) : PlayCommand(Line);

/// <summary>Lets time go on until an instant.</summary>
internal sealed record UntilCommand(string Line, Instant At) : PlayCommand(Line);

/// <summary>Adds an officer.</summary>
internal sealed record OfficerCommand(string Line, string Id, IReadOnlyList<Seat> Seats) : PlayCommand(Line);

/// <summary>Takes one of the steps that are listed; without contents, they are asked for.</summary>
internal sealed record ChooseCommand(string Line, int Number, string? Content) : PlayCommand(Line);

/// <summary>Lets an officer ask for any act.</summary>
internal sealed record AskCommand(string Line, string Officer, string Act, string Content) : PlayCommand(Line);

/// <summary>Lets an officer add a remark.</summary>
/// <param name="Line">The line.</param>
/// <param name="Officer">Who adds it.</param>
/// <param name="Kind">The name of its kind.</param>
/// <param name="Said">Its text, or an object of what it says.</param>
internal sealed record RemarkCommand(string Line, string Officer, string Kind, string Said) : PlayCommand(Line);
