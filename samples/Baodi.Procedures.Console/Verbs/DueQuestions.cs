using System.Text;
using Baodi.Procedures.ConsoleHost.Scenarios;

namespace Baodi.Procedures.ConsoleHost.Verbs;

/// <summary>Reads questions for due instants, one JSON object a line; an empty line is passed over.</summary>
internal static class DueQuestions
{
    /// <summary>The name that stands for standard input.</summary>
    internal const string StandardInput = "-";

    /// <summary>The questions of a file, or of standard input, with the numbers of their lines.</summary>
    /// <exception cref="InputException">The file cannot be read, or a line is not a question; every such line is named.</exception>
    internal static List<(int Line, DueQuestion Question)> Read(string file, TextReader standardInput)
    {
        using TextReader text = file == StandardInput ? Whole(standardInput) : new StreamReader(new MemoryStream(Document.Bytes(file, DocumentBounds.FileBytes, Texts.Questions)), Encoding.UTF8);
        var questions = new List<(int, DueQuestion)>();
        var problems = new List<Problem>();
        for (var number = 1; problems.Count < DocumentBounds.Problems && text.ReadLine() is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line) && Question(file, line, number, problems) is { } question)
            {
                questions.Add((number, question));
            }
        }

        return problems.Count == 0 ? questions : throw new InputException(problems);
    }

    /// <summary>Everything that comes in before any of it is looked at: a line of it may have no end.</summary>
    private static StringReader Whole(TextReader input)
    {
        var text = new char[DocumentBounds.FileBytes + 1];
        var length = input.ReadBlock(text);
        return length <= DocumentBounds.FileBytes
            ? new(new string(text, 0, length))
            : throw new InputException(new Problem(Texts.FileTooLarge(DocumentBounds.FileBytes >> 20), StandardInput));
    }

    private static DueQuestion? Question(string file, string line, int number, List<Problem> problems)
    {
        var found = problems.Count;
        try
        {
            var reader = new PartReader(Document.Parse(file, Encoding.UTF8.GetBytes(line)));
            var question = Question(reader);
            problems.AddRange(reader.Problems);
            return problems.Count == found ? question : null;
        }
        catch (InputException e)
        {
            problems.AddRange(e.Problems);
            return null;
        }
        finally
        {
            for (var i = found; i < problems.Count; i++)
            {
                problems[i] = problems[i] with { Line = number };
            }
        }
    }

    private static DueQuestion? Question(PartReader reader)
    {
        var root = reader.Document.Root;
        if (!reader.Is(root, PartKind.Object))
        {
            return null;
        }

        var isAhead = root["before"] is not null;
        if (!(isAhead ? reader.IsObject(root, ["before", "limit"]) : reader.IsObject(root, ["from", "limit"], "first-day", "last-day", "extended", "stood")))
        {
            return null;
        }

        var anchor = reader.Time(isAhead ? root["before"] : root["from"]);
        var counting = new DayCounting(
            Term(reader, root["first-day"], DayCounting.Starts, StartDay.NotCounted), Term(reader, root["last-day"], DayCounting.Ends, EndDay.AsItFalls));
        var rule = Rule(reader, root["limit"], isAhead, counting);
        var extended = Entries(reader, root["extended"]).Select(part => Amount(reader, part)).OfType<TimeAllowed>().ToList();
        var stood = Entries(reader, root["stood"]).Select(part => Stood(reader, part)).OfType<Suspension>().ToList();
        if (reader.Problems.Count > 0 || anchor is not { } at || rule is null)
        {
            return null;
        }

        if ((root["first-day"] ?? root["last-day"]) is { } counted && !DueQuestion.TakesCounting(reader.Text(root["limit"])!, rule))
        {
            reader.Add(counted, Texts.CountingIsGiven);
        }

        return new(at, isAhead, reader.Text(root["limit"])!, rule, extended, stood);
    }

    private static IEnumerable<Part> Entries(PartReader reader, Part? part) =>
        part is not null && reader.Is(part, PartKind.Array) ? part.Items : [];

    private static Suspension? Stood(PartReader reader, Part part) =>
        reader.IsObject(part, ["from", "to"]) && reader.Time(part["from"]) is { } from && reader.Time(part["to"]) is { } to ? new(from, to) : null;

    private static TimeRule? Rule(PartReader reader, Part? part, bool isAhead, DayCounting counting)
    {
        if (reader.Text(part) is not { } text)
        {
            return null;
        }

        var rule = DueQuestion.RuleOf(text, isAhead, counting, out var problem);
        if (rule is null)
        {
            reader.Add(part!, Texts.NotALimit(Document.Shown(text), problem!.Value));
        }

        return rule;
    }

    private static TimeAllowed? Amount(PartReader reader, Part part)
    {
        if (reader.Text(part) is not { } text)
        {
            return null;
        }

        if (TimeAllowed.TryParse(text, out var allowed))
        {
            return allowed;
        }

        reader.Add(part, Texts.NotAnAmount(Document.Shown(text)));
        return null;
    }

    private static T Term<T>(PartReader reader, Part? part, Terms<T> terms, T otherwise)
        where T : struct, Enum
    {
        if (reader.Text(part) is not { } text)
        {
            return otherwise;
        }

        var ordinal = terms.Find(text);
        if (ordinal < 0)
        {
            reader.Add(part!, Texts.NotATerm(Document.Shown(text), terms));
        }

        return ordinal < 0 ? otherwise : terms[ordinal];
    }
}
