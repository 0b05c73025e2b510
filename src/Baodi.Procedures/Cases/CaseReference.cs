namespace Baodi.Procedures;

/// <summary>The name of another case, with how secret that case was when it was named. Immutable.</summary>
/// <remarks>Whoever is not cleared for the level may not know that there is such a case, and is not told its id: ask <see cref="IsVisibleTo"/> before it is shown.</remarks>
public sealed record CaseReference
{
    /// <summary>Names a case of which the host knows no more than this; a <see cref="Case"/> is named by <see cref="Of"/>.</summary>
    /// <param name="id">The id, at most <see cref="Case.LongestId"/> characters.</param>
    /// <param name="classification">How secret the case is; null where no paper of it bears a level.</param>
    /// <exception cref="ArgumentException">The id is none (<see cref="VisibleText.IsId"/>) or too long.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The level is no named one.</exception>
    public CaseReference(string id, ClassificationLevel? classification)
    {
        Content.CheckId(id, nameof(id), Case.LongestId);
        if (classification is { } level && ClassificationLevels.All.Ordinal(level) < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(classification), classification, "Not a named level.");
        }

        (Id, Classification) = (id, classification);
    }

    /// <summary>The id of the case.</summary>
    public string Id { get; }

    /// <summary>How secret the case was when it was named; null where no paper of it bore a level.</summary>
    public ClassificationLevel? Classification { get; }

    /// <summary>Names a case, as secret as it is now.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="theCase"/> is null.</exception>
    public static CaseReference Of(Case theCase)
    {
        ArgumentNullException.ThrowIfNull(theCase);
        return new(theCase.Id, theCase.Classification);
    }

    /// <summary>Names a case, as <see cref="Of"/> does.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="theCase"/> is null.</exception>
    public static implicit operator CaseReference(Case theCase) => Of(theCase);

    /// <summary>Whether an officer may be told of the case.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="officer"/> is null.</exception>
    public bool IsVisibleTo(Officer officer)
    {
        ArgumentNullException.ThrowIfNull(officer);
        return officer.MayKnow(Classification);
    }

    /// <summary>Whether whoever may know of a case may be told of this one by the way.</summary>
    internal bool IsToldWith(Case theCase) => Classification is null || Classification <= theCase.Classification;

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
