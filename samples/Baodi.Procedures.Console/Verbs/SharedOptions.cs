using Cli = System.CommandLine;

namespace Baodi.Procedures.ConsoleHost.Verbs;

/// <summary>The options that every verb has.</summary>
internal sealed class SharedOptions
{
    internal SharedOptions(Language language)
    {
        Language = language;
        Lang = new("--lang") { Description = Texts.LangOption.In(language), HelpName = "zh|en", Recursive = true };
        Json = new("--json") { Description = Texts.JsonOption.In(language), Recursive = true };
        Plain = new("--plain") { Description = Texts.PlainOption.In(language), Recursive = true };
        Profile = new("--profile") { Description = Texts.ProfileOption.In(language), HelpName = string.Join('|', HostOffice.ProfileIds), Recursive = true };
        foreach (var option in new[] { Lang, Profile })
        {
            option.Validators.Add(result =>
            {
                if (result.Tokens is [var token] && ProblemWith(option.Name, token.Value) is { } problem)
                {
                    result.AddError(problem.In(language));
                }
            });
        }
    }

    /// <summary>The options in the language that a command line asks for.</summary>
    internal static SharedOptions Of(IReadOnlyList<string> args) => new(Languages.Asked(args) ?? Languages.OfSurroundings());

    internal Language Language { get; }

    internal Cli.Option<string> Lang { get; }

    internal Cli.Option<bool> Json { get; }

    internal Cli.Option<bool> Plain { get; }

    /// <summary>The office that a verb speaks of; scenarios name their own.</summary>
    internal Cli.Option<string> Profile { get; }

    internal Session SessionOf(Cli.ParseResult parsed, Terminal terminal) =>
        new(terminal, Language, OfficeOf(parsed) ?? HostOffice.Default, parsed.GetResult(Json) is { Implicit: false }, parsed.GetResult(Plain) is { Implicit: false });

    /// <summary>What is wrong with the value of one of these options; null where nothing is, or for other options.</summary>
    internal static Label? ProblemWith(string option, string value) => option switch
    {
        "--lang" when Languages.Of(value) is null => Texts.NotALanguage(Document.Shown(value)),
        "--profile" when HostOffice.Find(value) is null => Texts.UnknownProfile(Document.Shown(value), HostOffice.ProfileIds),
        _ => null,
    };

    /// <summary>A session for when the command line could not be gone by: it knows the language alone.</summary>
    internal Session Bare(Terminal terminal) => new(terminal, Language, HostOffice.Default, isJson: false, isPlain: true);

    /// <summary>The office that was asked for; the value of an option that has none cannot be asked for, and is a complaint of the parser.</summary>
    private Office? OfficeOf(Cli.ParseResult parsed) =>
        parsed.GetResult(Profile) is { Tokens: [var token] } ? HostOffice.Find(token.Value) : null;
}
