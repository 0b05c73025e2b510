using Baodi.Procedures.Properties.Walks;

namespace Baodi.Procedures.Properties.Laws;

/// <summary>What an office answers is what the requirements of the act say when each is asked alone, without the machine.</summary>
internal sealed class RefusalIsWhatTheGuardsRecorded : Law
{
    internal override void Judge(Taken taken)
    {
        if (Judged.Of(taken) is { } judged)
        {
            Assert.Equal(
                judged.Reasons.Select(reason => $"{reason.Code} {reason}").Order(StringComparer.Ordinal),
                (taken.Outcome.Refusal?.Reasons ?? []).Select(reason => $"{reason.Code} {reason}").Order(StringComparer.Ordinal));
        }
    }
}
