using Baodi.Procedures.Properties.Walks;

namespace Baodi.Procedures.Properties.Laws;

/// <summary>Just the hand that acted, and just that which entered it, with no other post, come to the same event from the case before.</summary>
internal sealed class PerformerThatActedActsAgain : Law
{
    internal override void Judge(Taken taken)
    {
        if (taken.Outcome.Event is { } happened)
        {
            var said = taken.Circumstances;
            var again = Taken.Do(
                taken.Office,
                taken.Procedure,
                taken.Before,
                taken.Asked.Act,
                taken.Asked.Utf8,
                Officer.Of(happened.EnteredBy ?? happened.By),
                taken.Asked.At,
                said with { ToldBy = said.ToldBy is null ? null : Officer.Of(happened.By) });
            Assert.Equal(Written.Of(taken.Outcome), Written.Of(again));
        }
    }
}
