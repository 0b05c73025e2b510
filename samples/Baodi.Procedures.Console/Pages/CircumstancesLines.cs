using NodaTime;

namespace Baodi.Procedures.ConsoleHost.Pages;

/// <summary>How an event came about, in lines: what it departed from, when it happened, who entered it.</summary>
internal sealed class CircumstancesLines(Wording wording)
{
    /// <summary>Everything that is not as it mostly is; nothing where all is.</summary>
    internal IEnumerable<(Line Key, Line Text)> Of(Event happened)
    {
        if (happened.HappenedAt != happened.At)
        {
            yield return (Line.Empty, Line.Of(Happened(happened), Tone.Warning));
        }

        if (happened.EnteredBy is { } entered)
        {
            yield return (Line.Empty, Line.Of(wording.Of(Texts.ToldByTelephone(NameOf(entered))), Tone.Warning));
        }

        if (happened.IsAgain)
        {
            yield return (Line.Empty, Line.Of(wording.Of(Texts.EnteredAgain), Tone.Warning));
        }

        if (!happened.NotYetKnown.IsEmpty)
        {
            yield return (Line.Empty, Line.Of(wording.Of(Texts.NotYetKnown) + wording.Colon + wording.Join(happened.NotYetKnown.Select(field => field.Label)), Tone.Faint));
        }

        foreach (var departure in happened.Departures)
        {
            yield return (wording.Of(departure.From.Citation), Of(departure));
        }
    }

    /// <summary>Somebody with the posts he acted in.</summary>
    internal string NameOf(Performer performer) => performer.OfficerName + wording.InBrackets(wording.Of(performer.Posts));

    private Line Of(RecordedDeparture departure)
    {
        var line = Line.Of(wording.Of(Texts.DepartsFrom) + wording.Colon, Tone.Warning)
            .With(wording.Of(departure.From.Label))
            .With(wording.Semicolon + wording.Of(Texts.GroundOf) + wording.Colon, Tone.Faint)
            .With(departure.Ground);
        line = departure.Consent is { } consent
            ? line.With(wording.Semicolon + wording.Of(Texts.ConsentBy) + wording.Colon, Tone.Faint).With(NameOf(consent), Tone.Person)
            : line;
        return line.With($"  {departure.Code} {departure.About}", Tone.Faint);
    }

    private string Happened(Event happened)
    {
        var isSameDay = DistrictTime.DateOf(happened.HappenedAt) == DistrictTime.DateOf(happened.At);
        var distance = happened.EnteredAfter < Duration.FromMinutes(1) ? wording.Of(Texts.UnderAMinute) : wording.Span(happened.EnteredAfter);
        return wording.Of(Texts.HappenedThen(isSameDay ? Wording.Clock(happened.HappenedAt) : Wording.Full(happened.HappenedAt), distance));
    }
}
