using Baodi.Procedures.Properties.Walks;

namespace Baodi.Procedures.Properties.Laws;

/// <summary>Just the hand that acted, with no other post, comes to the same event from the case before.</summary>
internal sealed class PerformerThatActedActsAgain : Law
{
    internal override void Judge(Taken taken)
    {
        if (taken.Outcome.IsAccepted)
        {
            Assert.Equal(Written.Of(taken.Outcome), Written.Of(taken.Again(Officer.Of(taken.Outcome.Event.By), taken.Asked.Act, taken.Asked.Utf8)));
        }
    }
}
