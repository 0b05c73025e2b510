using System.Collections.Immutable;
using Baodi.Procedures.OutgoingDocuments;
using Baodi.Procedures.Properties.Walks;

namespace Baodi.Procedures.Properties.Laws;

/// <summary>No document of 1.3 is registered, issued or archived but after its text was approved, countersigned by all who must and signed off by one who may, since the text last changed. Read from the events and the seats of the matter alone.</summary>
/// <param name="counts">Counts the documents issued; null where none is counted.</param>
internal sealed class DocumentsAreSignedOff(SaidCounts? counts = null) : Law
{
    private static readonly ImmutableArray<string> TakingEffect = ["register-issue", "issue", "archive"];

    private static readonly ImmutableArray<OutgoingDocumentState> InEffect = [OutgoingDocumentState.Issuing, OutgoingDocumentState.Issued, OutgoingDocumentState.Archived];

    internal override void Judge(Taken taken)
    {
        if (taken.Outcome.Event is not { } happened || taken.Outcome.Case is not Case<OutgoingDocumentState, OutgoingDocument> { Matter: var document, State: var state }
            || !(InEffect.Contains(state) || TakingEffect.Contains(happened.Act.Name)))
        {
            return;
        }

        if (state == OutgoingDocumentState.Issued)
        {
            counts?.AddIssued();
        }

        var approved = taken.Earlier.FindLastIndex(one => one.Act.Name == "approve-text");
        var since = taken.Earlier.Skip(1 + Math.Max(approved, taken.Earlier.FindLastIndex(IsOfSubstance))).ToList();
        Assert.True(approved >= 0, $"'{happened.Act}' leads to '{state}', and the text was not approved.");
        Assert.All(document.Countersigners.OrEmpty(), seat => Assert.Contains(since, one => one.Act.Name == "countersign" && one.By.Seats.Contains(seat)));
        Assert.Contains(since, one => one.Act.Name == "sign-off-for-issue" && one.By.Seats.Any(document.Signatories.Contains));
        Assert.DoesNotContain(taken.Outcome.Case.PassedOver, act => act.Approves);
    }

    /// <summary>An error of substance found as it is rechecked: it is signed anew.</summary>
    private static bool IsOfSubstance(Event one) =>
        one.Act.Name == "recheck" && (OutgoingDocumentState)one.To.Value is OutgoingDocumentState.Countersigning or OutgoingDocumentState.SigningOff;
}
