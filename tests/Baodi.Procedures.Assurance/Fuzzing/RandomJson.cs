using System.Globalization;
using System.Text;

namespace Baodi.Procedures.Assurance.Fuzzing;

/// <summary>Any JSON at all.</summary>
internal static class RandomJson
{
    private const int Deepest = 6;

    internal static string Of(Random random, IReadOnlyList<string> names)
    {
        var json = new StringBuilder();
        Write(json, random, names, random.Next(8) == 0 ? Deepest : 0);
        return json.ToString();
    }

    private static void Write(StringBuilder json, Random random, IReadOnlyList<string> names, int depth)
    {
        switch (depth == 0 ? 0 : random.Next(depth < Deepest ? 8 : 6) + 2)
        {
            case 0 or 8:
                Write(json, random, '{', '}', () =>
                {
                    json.Append('"').Append(names[random.Next(names.Count)]).Append("\":");
                    Write(json, random, names, depth + 1);
                });
                break;
            case 9:
                Write(json, random, '[', ']', () => Write(json, random, names, depth + 1));
                break;
            case 2:
                json.Append(CultureInfo.InvariantCulture, $"{random.NextInt64(-10, 10)}");
                break;
            case 3:
                json.Append(random.NextDouble().ToString("R", CultureInfo.InvariantCulture));
                break;
            case 4:
                json.Append(random.Next(3) switch { 0 => "null", 1 => "true", _ => "false" });
                break;
            default:
                json.Append('"').Append(names[random.Next(names.Count)]).Append('"');
                break;
        }
    }

    private static void Write(StringBuilder json, Random random, char open, char close, Action child)
    {
        json.Append(open);
        for (var left = random.Next(5); left > 0; left--)
        {
            child();
            json.Append(left > 1 ? "," : "");
        }

        json.Append(close);
    }
}
