namespace Baodi.Procedures.Papers;

/// <summary>What happened in a case, with its matter after each event.</summary>
internal sealed class CaseStory
{
    private readonly List<(Event Happened, object? Matter)> events = [];

    private CaseStory(IEnumerable<Event> history)
    {
        object? matter = null;
        foreach (var happened in history)
        {
            matter = After(matter, happened);
            events.Add((happened, matter));
        }
    }

    internal static CaseStory Of(Dossier dossier) => new(dossier.Events);

    /// <summary>The story as far as one event alone tells it: of an opening all of it, of any other without the matter.</summary>
    internal static CaseStory Of(Event happened) => new([happened]);

    internal int Count => events.Count;

    internal Event this[int index] => events[index].Happened;

    internal object? MatterAfter(int index) => events[index].Matter;

    internal PaperReader Reader(int index) => new(this[index], new(this[index].Act.Procedure, MatterAfter(index)));

    /// <summary>Where the paper that an event made is made again, or the end.</summary>
    internal int EndOf(int made)
    {
        for (var i = made + 1; i < Count; i++)
        {
            if (this[i].Act.Form.Paper is not null && this[i].Act.Command == this[made].Act.Command)
            {
                return i;
            }
        }

        return Count;
    }

    /// <summary>Who judged the paper that an event made, or amended it: signed it, gave an opinion on it, sent it back, corrected or changed what it says.</summary>
    internal ImmutableArray<PaperSignature> SignaturesOf(int made)
    {
        var signatures = ImmutableArray.CreateBuilder<PaperSignature>();
        for (var (i, end) = (made + 1, EndOf(made)); i < end; i++)
        {
            if (SendsBack(made, i) is { } sendsBack)
            {
                signatures.Add(Reader(i).Signature(sendsBack));
            }
        }

        return signatures.DrainToImmutable();
    }

    /// <summary>Everything that was done in the case, its opening and the making of the paper among it, until that is made again.</summary>
    internal ImmutableArray<PaperSignature> CourseOf(int made)
    {
        var course = ImmutableArray.CreateBuilder<PaperSignature>();
        for (var (i, end) = (0, EndOf(made)); i < end; i++)
        {
            // What these two say stands above.
            course.Add(i == made || i == 0 ? Reader(i).Maker() : Reader(i).Signature(SendsBack(made, i) ?? false));
        }

        return course.DrainToImmutable();
    }

    /// <summary>Whether an event sends a paper back; null where it neither judges nor amends it.</summary>
    /// <remarks>
    /// It judges what it must be kept apart from: that act says so by NotBy. A round that is kept apart from no paper is on the one made last
    /// before it. A step back to where the paper is made gives it back, whoever takes it. What corrects or changes the paper stands beside what it says.
    /// </remarks>
    private bool? SendsBack(int made, int index)
    {
        if (index <= made)
        {
            return null;
        }

        var (paper, act) = (this[made].Act, this[index].Act);
        if (act is { Round: { Verb: not Verb.Perform } } or { MemberOf: not null })
        {
            var round = act.SignedRound!;
            return (NamesAPaper(act, index) ? Names(act, paper) : NamesAPaper(round, index) ? Names(round, paper) : LastPaperBefore(index) == made) ? act.MemberOf is not null : null;
        }

        var isBack = !paper.From.Contains(this[made].To) && paper.From.Contains(this[index].To) && act.Form.Paper is null && this[index - 1].To != this[index].To;
        return isBack ? true : (act.Approves && Names(act, paper)) || Amends(act, paper) ? false : null;
    }

    private static bool Amends(Act act, Act paper) => act.Corrects.Any(other => other.Command == paper.Command) || act.Changes.Any(other => other.Command == paper.Command);

    private static bool Names(Act act, Act paper) => act.NotBy.Any(other => other.Command == paper.Command);

    private bool NamesAPaper(Act act, int before)
    {
        for (var i = 0; i < before; i++)
        {
            if (this[i].Act.Form.Paper is not null && Names(act, this[i].Act))
            {
                return true;
            }
        }

        return false;
    }

    private int LastPaperBefore(int index)
    {
        while (--index >= 0 && this[index].Act.Form.Paper is null)
        {
        }

        return index;
    }

    private static object? After(object? before, Event happened)
    {
        if (before is null && happened.Act.Kind != ActKind.Opening)
        {
            return null;
        }

        var matter = happened.Act.Effect is { } effect ? effect(before, happened.Command, new(happened.By, happened.HappenedAt)) : before!;
        return happened.Act.Question is { } question && happened.Decided is { } decided ? question.Record(matter, decided) : matter;
    }
}
