using Baodi.Procedures.ConsoleHost;
using Baodi.Procedures.ConsoleHost.Verbs;
using Cli = System.CommandLine;

namespace Baodi.Procedures.Assurance.Hosting;

/// <summary>Command lines by chance, of the verbs and options that there are: whole, with values left out, doubled, empty or absurd.</summary>
internal sealed class RandomCommandLines
{
    private static readonly string[] Values =
    [
        "", " ", "x", "-", "--", "-1", "0", "1", "2024", "99999999999999999999", "1e9", "true", "none", "all", "=", "a=b", "=b", "a==b", ":", "a:b:c", "/", "@x", "[x]", "[suggest]", "[suggest:3]", "[diagram]",
        "2022-07-19", "2017-01-01", "2017-12-31", "2024-02-30", "0001-01-01", "9999-12-31", "-9998-01-01", "2022-07", "0000-00",
        "2022-07-19T07:15:00+08:00", "2024-03-12T14:17:00+08:00", "2022-07-19T07:15:00", "9999-12-31T23:59:59Z", "0001-01-01T00:00:00+18:00", "2024-01-01T00:00:00+08:00/2023-01-01T00:00:00+08:00",
        "district:2017-01-04:2017-01-07", "district:0001-01-01:9999-12-31", "municipal:2017-01-07:2017-01-04", "district", "district::",
        "5 working-days", "30 minutes", "0 hours", "-5 months", "999999 working-days", "10 to 30 calendar-days", "30 minutes before", "day 5", "5  working-days",
        "incident", "petition", "sector-meeting", "no-such-procedure", "proposed-grade", "reviewer", "kind=accident", "deaths=4", "venue-staffed=30 minutes before",
        "duty-officer", "district-head", "unit-head:education-bureau", "unit-head:", "director,duty-officer", "judge", "record-incident", "granary",
        "baodi-2017", "national-law", "zh", "en", "fr", "markdown", "html", "mermaid", "dot", "secret", "top-secret", "counted", "next-working-day",
        "5:0000000000000000000000000000000000000000000000000000000000000000", "5:zz", "0000000000000000000000000000000000000000000000000000000000000000",
        "\0", "\u001b[2J", "\ud800", "\u202e", "粮库", "\U0001F600", "e\u0301", new('长', 3_000), new('x', 5_000),
    ];

    private readonly Random random;
    private readonly string[] readable;
    private readonly string[] writable;
    private readonly List<Cli.Command> verbs;
    private readonly List<Cli.Option> shared;

    internal RandomCommandLines(int seed, Surroundings around, string output)
    {
        random = new(seed);
        var root = new RootVerb(new SharedOptions(Language.English), new(TextReader.Null, TextWriter.Null, TextWriter.Null, null, IsLive: false, () => HostAnswer.Now));
        verbs = [.. root.Subcommands];
        shared = [.. root.Options];
        readable = [around.Scenario, around.Dossiers, around.Odd, around.Folder, Path.Combine(around.Folder, "gone"), .. Directory.GetFiles(around.Dossiers), .. Directory.GetFileSystemEntries(around.Odd).Where(name => !name.EndsWith("large.json", StringComparison.Ordinal))];
        Array.Sort(readable, StringComparer.Ordinal);
        writable = [output, Path.Combine(output, "a"), Path.Combine(output, "b", "c"), Path.Combine(output, new string('n', 300)), Path.Combine(around.Scenario, "below"), Path.Combine(around.Odd, "folder.json"), ""];
    }

    /// <summary>The next command line and what is typed while it runs.</summary>
    internal (string[] Args, string Input) Next()
    {
        var args = new List<string>();
        var verb = random.Next(40) == 0 ? null : verbs[random.Next(verbs.Count)];
        if (verb is not null)
        {
            args.Add(random.Next(200) == 0 ? verb.Name + "x" : verb.Name);
            AddArguments(args, verb);
            foreach (var option in verb.Options.Where(option => random.Next(3) == 0 || (option.Required && random.Next(12) > 0)))
            {
                AddOption(args, option);
            }
        }

        foreach (var option in shared.Where(_ => random.Next(8) == 0))
        {
            AddOption(args, option);
        }

        if (random.Next(15) == 0)
        {
            args.Insert(random.Next(args.Count + 1), Pick(Values));
        }

        return ([.. args], string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => $"{Typed()}\n")));
    }

    private void AddArguments(List<string> args, Cli.Command verb)
    {
        foreach (var argument in verb.Arguments)
        {
            var most = argument.Arity.MaximumNumberOfValues > 1 ? 3 : 1;
            for (var count = random.Next(10) == 0 ? random.Next(0, most + 2) : random.Next(Math.Min(1, argument.Arity.MinimumNumberOfValues), most + 1); count > 0; count--)
            {
                args.Add(ValueOf(argument.Name, verb));
            }
        }
    }

    private void AddOption(List<string> args, Cli.Option option)
    {
        for (var times = random.Next(12) == 0 ? 2 : 1; times > 0; times--)
        {
            var takesNone = option.Arity.MaximumNumberOfValues == 0 || option.ValueType == typeof(bool);
            // Where something would be written, whatever came next would be taken for the name of a file.
            var isWritten = option.Name is "--out" || (option.Name == "--dossier" && option.HelpName == "DIR");
            var hasValue = isWritten || (takesNone ? random.Next(20) == 0 : random.Next(12) > 0);
            var value = ValueOf(option.HelpName ?? "", null, isWritten);
            if (isWritten || (hasValue && random.Next(3) == 0))
            {
                args.Add($"{option.Name}={value}");
                continue;
            }

            args.Add(option.Name);
            if (hasValue)
            {
                args.Add(value);
            }
        }
    }

    /// <summary>A value that is meant by its name half of the time, and any other else.</summary>
    private string ValueOf(string name, Cli.Command? verb, bool isWritten = false) =>
        isWritten ? Pick(writable)
        : random.Next(5) == 0 ? Pick(Values)
        : name switch
        {
            "FILE" or "FILE|DIR" => Pick(readable),
            "ID" or "SET" => verb?.Name == "decide" ? Pick(["proposed-grade", "reviewer", "reception-lead"]) : Pick(["incident", "petition", "supervision", "sector-meeting"]),
            "DATE" => Pick(["2017-01-01", "2017-01-31", "2017-03-31", "2024-12-31", "9999-12-31"]),
            "TIME" => Pick(["2022-07-19T07:15:00+08:00", "2024-03-12T14:17:00+08:00", "2026-01-01T08:00:00+08:00"]),
            "YYYY" => Pick(["2024", "2022", "1992", "2999"]),
            "AMOUNT" or "AMOUNT|none" => Pick(["5 working-days", "30 minutes", "2 hours", "none"]),
            _ when name.Contains('|', StringComparison.Ordinal) => Pick(name.Split('|')),
            _ => Pick(Values),
        };

    private string Typed() => Pick(["1", "2", "3 {}", "?", "why", "log", "+30m", "+99999d", "at 2022-07-20T07:15:00+08:00", "at x", "officer a duty-officer", "officer a x", "duty-officer judge {\"grade\":\"serious\"}", "1 {\"x\":", "", "\u001b", "{}", "quit"]);

    private string Pick(string[] from) => from[random.Next(from.Length)];
}
