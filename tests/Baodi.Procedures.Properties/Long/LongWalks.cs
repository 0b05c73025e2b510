namespace Baodi.Procedures.Properties.Long;

/// <summary>Takes walks of every procedure for as long as is asked, and says what they came past.</summary>
internal static class LongWalks
{
    internal static int Run(Wish wish, TextWriter output)
    {
        output.WriteLine($"seed {wish.Seed}");
        var paths = wish.Grounds.Select(ground => new LongPath(ground, wish.Seed)).ToList();
        Turns.Take(paths, wish.Time, path => paths.TrueForAll(other => other.Broken is null) && path.GoOn());
        foreach (var path in paths)
        {
            path.Coverage.Tell(output);
            output.Write(path.Broken);
        }

        var isWell = paths.TrueForAll(path => path.Broken is null && path.Coverage is { IsWhole: true, IsBelied: false });
        output.WriteLine($"{paths.Sum(path => path.Coverage.Walks)} walks, {paths.Sum(path => path.Coverage.Steps)} steps in {Environment.CpuUsage.TotalTime.TotalSeconds:F0} s of the processors; {(isWell ? "all laws hold, and everything was come past" : "NOT WELL")}");
        return isWell ? 0 : 1;
    }

    /// <summary>Renews the witnesses: keeps those that still show something, and looks for what they do not show.</summary>
    internal static int Keep(Wish wish, TextWriter output)
    {
        output.WriteLine($"seed {wish.Seed}");
        var searches = wish.Grounds.AsParallel().AsOrdered().Select(ground => new Search(ground, wish.Seed)).ToList();
        Turns.Take(searches, wish.Time, search => search.GoOn());
        searches.AsParallel().ForAll(search => search.Write());
        searches.ForEach(search => search.Coverage.Tell(output));
        var isWell = searches.TrueForAll(search => search.Coverage is { IsWhole: true, IsBelied: false });
        output.WriteLine($"{(isWell ? "everything is shown" : "NOT WELL")}, in {Environment.CpuUsage.TotalTime.TotalSeconds:F0} s of the processors");
        return isWell ? 0 : 1;
    }
}
