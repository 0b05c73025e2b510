namespace Baodi.Procedures.ConsoleHost;

/// <summary>Which language to speak.</summary>
internal static class Languages
{
    /// <summary>Where a POSIX system says which language to speak; the first one that is set counts.</summary>
    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    internal static Language? Of(string? name) => name switch
    {
        "zh" => Language.Chinese,
        "en" => Language.English,
        _ => null,
    };

    /// <summary>The language the command line asks for, known before it is parsed, so that complaints about it are in that language.</summary>
    internal static Language? Asked(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i].StartsWith("--lang=", StringComparison.Ordinal))
            {
                return Of(args[i]["--lang=".Length..]);
            }

            if (args[i] == "--lang" && i + 1 < args.Count)
            {
                return Of(args[i + 1]);
            }
        }

        return null;
    }

    /// <summary>Chinese where the surroundings speak it, else English.</summary>
    internal static Language OfSurroundings()
    {
        var locale = Variables
            .Select(Environment.GetEnvironmentVariable)
            .FirstOrDefault(value => !string.IsNullOrEmpty(value));
        return locale?.StartsWith("zh", StringComparison.OrdinalIgnoreCase) == true ? Language.Chinese : Language.English;
    }
}
