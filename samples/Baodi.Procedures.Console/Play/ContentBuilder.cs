using System.Text.Encodings.Web;
using System.Text.Json;

namespace Baodi.Procedures.ConsoleHost.Play;

/// <summary>Makes JSON contents of answers typed as plain text. A form does not say how a field is written, so the ways are tried on the library until it reads the field.</summary>
internal static class ContentBuilder
{
    /// <summary>Builds the contents of an act.</summary>
    /// <param name="answers">The answer to each field, in order; an empty one leaves the field out.</param>
    /// <param name="ask">Asks the library about contents; asking changes nothing.</param>
    internal static byte[] Build(IReadOnlyList<(Field Field, string Answer)> answers, Func<byte[], Outcome> ask)
    {
        var ways = answers.Where(answer => answer.Answer.Length > 0).Select(answer => (answer.Field, Ways: PathsOf(answer.Answer))).ToList();
        var taken = new int[ways.Count];
        while (true)
        {
            var content = Written(ways, taken);
            var misread = Misread(ask(content), ways);
            if (misread < 0 || taken[misread] + 1 >= ways[misread].Ways.Count)
            {
                return misread < 0 ? content : Written(ways, AsFirst(taken, misread));
            }

            taken[misread]++;
        }
    }

    /// <summary>When no way is read, the complaint about the plainest one is the clearest.</summary>
    private static int[] AsFirst(int[] taken, int misread)
    {
        taken[misread] = 0;
        return taken;
    }

    private static List<string> PathsOf(string answer)
    {
        var ways = new List<string> { Text(answer) };
        var yesNo = answer switch
        {
            "yes" or "y" or "是" or "true" => "true",
            "no" or "n" or "否" or "false" => "false",
            _ => null,
        };
        if (yesNo is not null)
        {
            ways.Add(yesNo);
        }

        if (IsJson(answer))
        {
            ways.Add(answer);
        }

        ways.Add($"[{string.Join(',', answer.Split([',', '，', '、'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Text))}]");
        return ways;
    }

    private static int Misread(Outcome outcome, List<(Field Field, List<string> Ways)> ways)
    {
        foreach (var reason in outcome.Refusal?.Reasons ?? [])
        {
            if (reason is MalformedContent malformed)
            {
                return ways.FindIndex(way => malformed.Path == "$." + way.Field.Name || malformed.Path.StartsWith($"$.{way.Field.Name}[", StringComparison.Ordinal)
                    || malformed.Path.StartsWith($"$.{way.Field.Name}.", StringComparison.Ordinal));
            }
        }

        return -1;
    }

    private static byte[] Written(List<(Field Field, List<string> Ways)> ways, int[] taken) =>
        System.Text.Encoding.UTF8.GetBytes("{" + string.Join(',', ways.Select((way, i) => $"{Text(way.Field.Name)}:{way.Ways[taken[i]]}")) + "}");

    private static string Text(string text) => $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text)}\"";

    private static bool IsJson(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = ReadingBounds.ContentDepth });
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
