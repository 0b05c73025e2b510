namespace Baodi.Procedures.Analysis;

/// <summary>Finds the acts that can have to do with whether another one opens; a search leaves the rest aside.</summary>
internal sealed class PathRelevance(PathMap map, PathPlace start, Bits within)
{
    private readonly bool[] spokenOf = new bool[map.Facts.Count];
    private Bits limitsAsked;
    private Bits wanted;
    private Bits lacking;

    /// <summary>The acts that have to do with one act and with those that lead towards it.</summary>
    internal Bits Of(PathRow goal, Bits leading)
    {
        var found = (goal.Bit | leading | map.ActsThat(act => act.IsOwed)) & within;
        for (var before = Bits.None; before != found;)
        {
            before = found;
            foreach (var place in found)
            {
                Ask(map.Rows[place]);
            }

            found |= wanted & within;
            foreach (var place in within - found)
            {
                found |= HasToDoWith(map.Rows[place], found) ? Bits.Of(place) : Bits.None;
            }
        }

        return found;
    }

    /// <summary>Those of the relevant acts that do nothing but be done, so that it never matters how early.</summary>
    /// <remarks>Asked after <see cref="Of"/>, which finds the limits that count.</remarks>
    internal Bits Plain(Bits relevant)
    {
        var plain = Bits.None;
        foreach (var place in relevant)
        {
            plain |= IsPlain(map.Rows[place]) ? Bits.Of(place) : Bits.None;
        }

        return plain;
    }

    private bool IsPlain(PathRow row) =>
        row.Sets.IsEmpty && row.Act.Routes.IsEmpty && row.Renews.IsEmpty && row.Excuses.IsEmpty && row.Act.Past.IsEmpty
        && !Supplies(row) && !Touches(row);

    private void Ask(PathRow row)
    {
        Speak(row.Guards);
        Speak(row.Provisions);
        Speak(row.OwedWhen);
        foreach (var state in row.From)
        {
            foreach (var lead in row.LeadsFrom(state))
            {
                Speak(lead.When);
            }
        }

        foreach (var prerequisite in row.After)
        {
            Speak(prerequisite.When);
        }

        wanted |= row.Asked;
        limitsAsked |= row.LimitsAsked;
        lacking |= row.Bit & start.Lacking;
    }

    private void Speak(ImmutableArray<PathCondition> conditions)
    {
        foreach (var condition in conditions)
        {
            spokenOf[condition.Fact] = true;
        }
    }

    private bool HasToDoWith(PathRow row, Bits found) =>
        row.Sets.Any(fact => spokenOf[fact]) || row.Renews.Meets(found) || row.Excuses.Meets(found) || Supplies(row) || Touches(row);

    /// <summary>Whether an act may name somebody or something where that is lacking.</summary>
    private bool Supplies(PathRow row) => row.ChangesMatter && !lacking.IsEmpty;

    private bool Touches(PathRow row) => row.LimitsTouched.Meets(limitsAsked);
}
