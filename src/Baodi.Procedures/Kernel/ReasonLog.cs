using System.Collections.Immutable;

namespace Baodi.Procedures;

/// <summary>Collects reasons without making an object until there is one, and then only the array of them.</summary>
internal ref struct ReasonLog
{
    private ImmutableArray<Reason> reasons;

    // Most refusals have few reasons; a list would make two objects more and an array of another length.
    private Reason? first;
    private Reason? second;
    private Reason? third;
    private Reason? fourth;

    internal readonly bool IsEmpty => first is null;

    internal void Add(Reason reason)
    {
        if (first is null)
        {
            first = reason;
        }
        else if (second is null)
        {
            second = reason;
        }
        else if (third is null)
        {
            third = reason;
        }
        else if (fourth is null)
        {
            fourth = reason;
        }
        else
        {
            reasons = Drain().Add(reason);
        }
    }

    internal readonly ImmutableArray<Reason> Drain() =>
        first is null ? []
        : second is null ? [first]
        : third is null ? [first, second]
        : fourth is null ? [first, second, third]
        : reasons.IsDefault ? [first, second, third, fourth]
        : reasons;
}
