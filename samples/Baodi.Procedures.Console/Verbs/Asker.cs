using Baodi.Procedures.ConsoleHost.Scenarios;

namespace Baodi.Procedures.ConsoleHost.Verbs;

/// <summary>Who asks: one of the people of the files, or somebody who holds the posts that are named.</summary>
internal static class Asker
{
    /// <exception cref="InputException">He is neither, or the files say already for what he is cleared.</exception>
    internal static CastMember Of(string text, ClassificationLevel? clearance, IReadOnlyList<CastMember> cast)
    {
        if (cast.FirstOrDefault(member => member.Officer.Id == text) is { } member)
        {
            return clearance is null ? member : throw new InputException(new Problem(Texts.ClearedByTheFile(text)));
        }

        var seats = new List<Seat>();
        foreach (var part in text.Split(','))
        {
            seats.Add(Seat.TryParse(part.Trim(), out var seat)
                ? seat
                : throw new InputException(new Problem(Texts.UnknownAsker(Document.Shown(text), cast.Select(known => known.Officer.Id)))));
        }

        var label = new Label(string.Join('、', seats.Select(seat => seat.Label.Chinese)), string.Join(", ", seats.Select(seat => seat.Label.English)));
        return new(new Officer(text, text, [.. seats]).Cleared(clearance), label, null);
    }
}
