using System.Collections.Immutable;
using NodaTime;

namespace Baodi.Procedures;

/// <summary>会议通知: what a notice told those who were to come. Immutable.</summary>
/// <param name="Starts">The time it named.</param>
/// <param name="Place">The place it named.</param>
/// <param name="Participants">Whom it was sent to.</param>
public sealed record MeetingNotice(Instant Starts, string Place, ImmutableArray<string> Participants)
{
    /// <summary>Whether it went to everybody who was to be told.</summary>
    internal bool Reaches(ImmutableArray<string> expected) => expected.IsWithin(Participants);
}
