using System.Collections.Immutable;
using System.Text.Json;
using Baodi.Procedures.Properties.Walks;

namespace Baodi.Procedures.Properties.Laws;

/// <summary>A round whose signers can be added by hand, by the names of its acts: a list beside the definitions.</summary>
/// <param name="Procedure">The id of its procedure.</param>
/// <param name="Adding">The act that adds one.</param>
/// <param name="TakingOut">The act that takes one out.</param>
/// <param name="Signing">The round.</param>
internal sealed record AddedSigners(string Procedure, string Adding, string TakingOut, string Signing)
{
    internal static ImmutableArray<AddedSigners> All { get; } =
    [
        new("request-report", "add-leader", "take-out-leader", "instruct"),
        new("classified-document", "add-leader", "take-out-leader", "instruct"),
        new("outgoing-document", "add-countersigner", "take-out-countersigner", "countersign"),
    ];

    internal static AddedSigners? Of(Procedure procedure) => All.FirstOrDefault(one => one.Procedure == procedure.Id);

    /// <summary>The round as the state of a case offers it; null where it does not.</summary>
    internal Act? RoundIn(Case theCase) =>
        theCase.Procedure.Acts.FirstOrDefault(act => act.Name == Signing && act.Round is not null && act.IsOfferedIn(theCase.Status));

    /// <summary>Whom the round wants, signed or not.</summary>
    internal static ImmutableArray<string> SignersOf(Act round, Case theCase) => [.. round.Signers.SeatsOf(theCase.UntypedMatter).Select(seat => seat.ToString())];

    /// <summary>The seat that an act of adding or taking out names.</summary>
    internal static string SeatIn(Event happened) =>
        JsonSerializer.SerializeToElement(happened.Command, happened.Act.Procedure.JsonOf(happened.Act.Command)).GetProperty(happened.Act.Form.Fields[0].Name).GetString()!;
}
