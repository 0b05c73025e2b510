using Baodi.Procedures.Tests.Machines;
using NodaTime;

namespace Baodi.Procedures.Tests;

/// <summary>The tree under the index, grown and shrunk over several levels, beside a sorted set.</summary>
public sealed class LimitOrderTests
{
    private const int Most = 12_000;

    private static readonly TimeLimit Draft = SampleOffice.Process.Limits[0];

    // Forty are due together, so the numbers of an order are often equal.
    private static IndexedLimit Entry(int number) => new($"c{number:D5}", "sample", new(Draft, Walk.Start0, Walk.Start0 + Duration.FromMinutes(number * 7919 % (Most / 40))));

    [Fact]
    public void Order_GrownInBulk_ThenShrunkAndGrownAtRandom_IsASortedSet()
    {
        var random = new Random(20170327);
        var set = new SortedSet<IndexedLimit>(Enumerable.Range(0, Most / 2).Select(Entry), IndexedLimit.ByDue);
        var order = LimitOrder.ByDue.Of([.. set.Reverse()])!;
        Same(set, order);
        foreach (var (most, steps) in new[] { (10, 12_000), (1, 6_000), (5, 9_000), (11, 14_000) })
        {
            for (var i = 0; i < steps; i++)
            {
                var entry = Entry(random.Next(Most));
                if (random.Next(10) < most)
                {
                    order = order.Add(entry);
                    set.Add(entry);
                }
                else if (set.Remove(entry))
                {
                    order = order.Remove(entry);
                }
            }

            Same(set, order);
        }

        foreach (var entry in set.ToList())
        {
            order = order.Remove(entry);
        }

        Same([], order);
        Same([Entry(1)], order.Add(Entry(1)));
    }

    [Fact]
    public void Order_WithOneThere_IsTheSame_AndInBulkRefused()
    {
        var order = LimitOrder.ByDue.Of([Entry(1), Entry(2)])!;
        Assert.Same(order, order.Add(Entry(2)));
        Assert.Null(LimitOrder.ByDue.Of([Entry(1), Entry(2), Entry(1)]));
    }

    private static void Same(SortedSet<IndexedLimit> set, LimitOrder order)
    {
        Assert.Equal(set.Count, order.Count);
        var rank = 0;
        foreach (var entry in set)
        {
            Assert.Equal(entry, order[rank]);
            Assert.Equal((rank, rank + 1), (order.RankOf(entry), order.RankAfter(entry)));
            rank++;
        }
    }
}
