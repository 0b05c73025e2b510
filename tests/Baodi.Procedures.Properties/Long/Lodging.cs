using Baodi.Procedures.Properties.Walks;

namespace Baodi.Procedures.Properties.Long;

/// <summary>Asks in other walks for what one walk alone shows, where they come to the same states, so that nobody goes all the way for it.</summary>
internal static class Lodging
{
    /// <summary>The other walks with what they took in; null where they cannot take all of it.</summary>
    internal static List<Walk>? In(List<Walk> others, Walk walk, HashSet<Sight> own)
    {
        var (lodged, left) = (others.ToList(), own.ToHashSet());
        foreach (var taken in Played.Of(walk).Steps)
        {
            var shown = Sight.Of(taken).Where(left.Remove).ToHashSet();
            if (shown.Count > 0 && !IsTakenIn(lodged, taken, shown))
            {
                return null;
            }
        }

        return lodged;
    }

    private static bool IsTakenIn(List<Walk> walks, Taken guest, HashSet<Sight> shown)
    {
        for (var index = 0; index < walks.Count; index++)
        {
            var wanted = Sight.AllOf(walks[index]);
            wanted.UnionWith(shown);
            if (Longer(walks[index], guest).FirstOrDefault(longer => wanted.IsSubsetOf(Sight.AllOf(longer))) is { } host)
            {
                walks[index] = host;
                return true;
            }
        }

        return false;
    }

    /// <summary>The walk with one step more, in the state in which it was taken: by whoever goes by that id here, or by one more who wears the same hats.</summary>
    private static IEnumerable<Walk> Longer(Walk walk, Taken guest)
    {
        var played = Played.Of(walk);
        var by = guest.Walk.People.First(person => person.Id == guest.Asked.By);
        for (var place = 0; place <= played.Steps.Length; place++)
        {
            var here = place < played.Steps.Length ? played.Steps[place].Before : played.Case;
            if (here?.Status == guest.Before?.Status)
            {
                yield return With(walk, place, guest.Asked, by);
                yield return With(walk, place, guest.Asked, by.Called($"{by.Id}-{walk.Steps.Length}"));
            }
        }
    }

    private static Walk With(Walk walk, int place, Asked asked, Player by) =>
        walk.With([by], walk.Steps.Insert(place, asked with { By = by.Id }));
}
