namespace Baodi.Procedures.Dossiers;

/// <summary>The longest rising run in a list of different numbers, which need not stand side by side.</summary>
internal static class LongestRun
{
    internal static HashSet<int> Of(List<int> numbers)
    {
        // For each length the place of the smallest number with which a run of that length ends.
        var ends = new List<int>(numbers.Count);
        var before = new int[numbers.Count];
        for (var place = 0; place < numbers.Count; place++)
        {
            var length = ShorterThan(numbers, ends, numbers[place]);
            before[place] = length == 0 ? -1 : ends[length - 1];
            if (length == ends.Count)
            {
                ends.Add(place);
            }
            else
            {
                ends[length] = place;
            }
        }

        var run = new HashSet<int>();
        for (var place = ends.Count == 0 ? -1 : ends[^1]; place >= 0; place = before[place])
        {
            run.Add(numbers[place]);
        }

        return run;
    }

    /// <summary>How many lengths have a run that ends below a number; the ends rise with the lengths.</summary>
    private static int ShorterThan(List<int> numbers, List<int> ends, int number)
    {
        var (low, high) = (0, ends.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = numbers[ends[middle]] < number ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
