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
        Lang.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && Languages.Of(result.Tokens[0].Value) is null)
            {
                result.AddError(Texts.NotALanguage(result.Tokens[0].Value).In(language));
            }
        });
    }

    internal Language Language { get; }

    internal Cli.Option<string> Lang { get; }

    internal Cli.Option<bool> Json { get; }

    internal Cli.Option<bool> Plain { get; }

    internal Session SessionOf(Cli.ParseResult parsed, Terminal terminal) =>
        new(terminal, Language, parsed.GetResult(Json) is { Implicit: false }, parsed.GetResult(Plain) is { Implicit: false });
}
