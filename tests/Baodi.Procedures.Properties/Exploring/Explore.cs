using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Baodi.Procedures.Properties.Laws;
using Baodi.Procedures.Rules;

namespace Baodi.Procedures.Properties.Exploring;

/// <summary>The command `explore [procedure or all] [--write page] [--of acts] [--most situations] [--singly]`; what it asks of are the acts named, with commas between.</summary>
internal static class Explore
{
    private const string All = "all";
    private const int Usual = 9_000;
    private const int UsualOfAll = 300;

    internal static int Run(ReadOnlySpan<string> args, TextWriter output)
    {
        var (id, page, names, most, withPairs) = (ProcedureIds.Incident, (string?)null, Array.Empty<string>(), (int?)null, true);
        for (var index = 0; index < args.Length; index++)
        {
            switch (args[index])
            {
                case "--write":
                    page = args[++index];
                    break;
                case "--of":
                    names = args[++index].Split(',');
                    break;
                case "--most":
                    most = int.Parse(args[++index], CultureInfo.InvariantCulture);
                    break;
                case "--singly":
                    withPairs = false;
                    break;
                default:
                    id = args[index];
                    break;
            }
        }

        return id == All ? RunAll(page, most ?? UsualOfAll, output) : Run(id, page, [.. names], most ?? Usual, withPairs, output);
    }

    /// <summary>Ends with 1 where something is locked while nobody is out of reach.</summary>
    private static int RunAll(string? page, int most, TextWriter output)
    {
        var watch = Stopwatch.StartNew();
        ImmutableArray<Exploration> explorations =
            [.. BaodiOffice.Default.Procedures.AsParallel().AsOrdered().Select(procedure => new Exploration(BaodiOffice.Default, procedure, Exploration.OwedNames(procedure), most, withPairs: false))];
        Tell(new OverviewPage(explorations, most).Text(), page, output);
        output.WriteLine($"{explorations.Sum(exploration => exploration.Steps.Tried)} steps tried, {watch.Elapsed.TotalSeconds:F0} s");
        return explorations.Any(exploration => exploration.Goals.Any(goal => goal.Locks.Found.Any(found => found.OutOfReach == 0))) ? 1 : 0;
    }

    private static void Tell(string text, string? page, TextWriter output)
    {
        if (page is null)
        {
            output.WriteLine(text);
        }
        else
        {
            File.WriteAllText(Path.Combine(Artifacts.Root, page), text);
        }
    }

    /// <summary>Ends with 1 where something is locked.</summary>
    private static int Run(string id, string? page, ImmutableArray<string> names, int most, bool withPairs, TextWriter output)
    {
        var (office, procedure) = AnyWalks.Grounds.FirstOrDefault(ground => ground.Procedure.Id == id);
        if (procedure is null)
        {
            output.WriteLine($"There is no procedure '{id}'.");
            return 2;
        }

        var watch = Stopwatch.StartNew();
        var exploration = new Exploration(office, procedure, names.IsEmpty ? Exploration.UsualNames(procedure) : names, most, withPairs);
        Tell(new ExplorationPage(exploration).Text(), page, output);
        var locks = exploration.Goals.Sum(goal => goal.Locks.Found.Count);
        output.WriteLine($"{id}: {exploration.Goals.Sum(goal => goal.Situations.Expanded)} situations, {locks} locks");
        output.WriteLine($"{exploration.Steps.Tried} steps tried, {watch.Elapsed.TotalSeconds:F0} s");
        return locks == 0 ? 0 : 1;
    }
}
