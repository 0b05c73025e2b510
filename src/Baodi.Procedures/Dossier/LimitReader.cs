using System.Collections.Immutable;

namespace Baodi.Procedures;

/// <summary>Reads what an event did to limits: one that is met or released must have run as it says.</summary>
internal static class LimitReader
{
    internal static ImmutableArray<LimitChange> Read(JsonPlace? list, Procedure procedure, Act act, Case? before)
    {
        if (list is null)
        {
            return [];
        }

        var changes = ImmutableArray.CreateBuilder<LimitChange>();
        foreach (var place in list.Entries())
        {
            place.HasOnly("turn", "limit", "item", "anchor", "due");
            var turn = ReadTurn(place.Member("turn"));
            var named = place.Member("limit");
            var limit = procedure.FindLimit(named.Text()) ?? throw named.Fault($"'{procedure.Id}' has no such limit");
            var change = new LimitChange(turn, new(limit, place.Member("anchor").Instant(), place.Member("due").Instant(), ReadItem(place, limit)));
            if (turn == LimitTurn.Started ? !Starts(act, limit, before) : turn == LimitTurn.Met && !act.Meets.Contains(limit))
            {
                throw named.Fault($"'{act.Name}' does not let it be {DossierWords.Turns.LabelOf(turn).English}");
            }

            if (turn != LimitTurn.Started && (before is null || !before.Runs(limit, change.Running.Item, out var running) || running != change.Running))
            {
                throw place.Fault("no such limit runs, from this anchor to this due instant");
            }

            changes.Add(HasTurned(changes, change) ? throw place.Fault("it stands there twice") : change);
        }

        return changes.DrainToImmutable();
    }

    private static string? ReadItem(JsonPlace place, TimeLimit limit)
    {
        if (limit.Kind == LimitKind.PerItem)
        {
            return place.Member("item").Text();
        }

        return place.Optional("item") is { } given ? throw given.Fault($"'{limit.Name}' is one limit for the whole case") : null;
    }

    private static LimitTurn ReadTurn(JsonPlace place)
    {
        var ordinal = DossierWords.Turns.Find(place.Text());
        return ordinal >= 0 ? DossierWords.Turns[ordinal] : throw place.Fault("started, met or released belongs here");
    }

    private static bool Starts(Act act, TimeLimit limit, Case? before) =>
        act.Starts.Contains(limit)
        || (act.Moves.Contains(limit) && before?.Runs(limit, out _) == true)
        || (limit.Kind == LimitKind.Recurring && act.Meets.Contains(limit));

    /// <summary>Whether the limit was already ended, or already started, by the same event.</summary>
    private static bool HasTurned(ImmutableArray<LimitChange>.Builder changes, LimitChange next)
    {
        foreach (var change in changes)
        {
            if (change.Running.IsOf(next.Running.Limit, next.Running.Item) && (change.Turn == LimitTurn.Started) == (next.Turn == LimitTurn.Started))
            {
                return true;
            }
        }

        return false;
    }
}
