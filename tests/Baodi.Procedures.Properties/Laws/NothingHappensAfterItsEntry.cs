using Baodi.Procedures.Properties.Walks;

namespace Baodi.Procedures.Properties.Laws;

/// <summary>What is recorded happened not after its entry, and not before what the opening records; what decides or makes happens as it is entered, unless it was told to whoever entered it.</summary>
/// <param name="counts">Counts what happened earlier; null where it is not counted.</param>
internal sealed class NothingHappensAfterItsEntry(SaidCounts? counts = null) : Law
{
    internal override void Judge(Taken taken)
    {
        if (taken.Outcome.Event is { } happened)
        {
            counts?.AddTime(happened);
            Assert.True(happened.HappenedAt <= happened.At, $"'{happened.Act}' happened at {happened.HappenedAt}, and was entered at {happened.At}.");
            Assert.False(happened.HappenedAt < taken.Before?.HappenedAt, $"'{happened.Act}' happened before what the opening records.");
            Assert.True(happened.Act.Nature == ActNature.Records || happened.EnteredBy is not null || happened.HappenedAt == happened.At, $"'{happened.Act}' records nothing, was told to nobody, and happened earlier.");
            Assert.Equal(taken.Before?.HappenedAt ?? happened.HappenedAt, taken.Outcome.Case.HappenedAt);
        }
    }
}
