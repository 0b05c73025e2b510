using System.Collections.Immutable;

namespace Baodi.Procedures.Properties.Walks;

/// <summary>The same walk by people who write everything as long as a form takes it, and whose charges are as long.</summary>
internal static class LongWinded
{
    internal static Walk Of(Walk walk) => walk with
    {
        People = [.. walk.People.Select(Of)],
        Steps = [.. walk.Steps.Select(step => step with { Json = Of(step.Json), Said = Of(step.Said) })],
    };

    /// <summary>Every text of the cast, but for the one unit that the notice itself names.</summary>
    private static string Of(string text) => Cast.FreeWords.Aggregate(text, (longer, word) => longer.Replace(word, word.PadRight(Form.LongestText, '文'), StringComparison.Ordinal));

    private static Said Of(Said said) => said with { Departures = [.. said.Departures.Select(one => one with { Ground = Of(one.Ground) })] };

    private static Player Of(Player person) => person
        .Wearing([.. person.Seats.Select(Of)])
        .Lent([.. person.Delegations.Select(Of)])
        .StandingIn([.. person.StandIns.Select(one => one with { Seat = Of(one.Seat) })]);

    private static Delegation Of(Delegation lent) => lent with { Seat = Of(lent.Seat), Under = lent.Under is null ? null : Of(lent.Under) };

    private static Seat Of(Seat seat) => seat.Charge is null ? seat : new(seat.Post, Of(seat.Charge));
}
