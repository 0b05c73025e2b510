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
        Profile.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && HostOffice.Find(result.Tokens[0].Value) is null)
            {
                result.AddError(Texts.UnknownProfile(Document.Shown(result.Tokens[0].Value), HostOffice.ProfileIds).In(language));
            }
        });
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

    /// <summary>The office that a verb speaks of; scenarios name their own.</summary>
    internal Cli.Option<string> Profile { get; }

    internal Session SessionOf(Cli.ParseResult parsed, Terminal terminal) =>
        new(terminal, Language, HostOffice.Find(parsed.GetValue(Profile) ?? "") ?? HostOffice.Default, parsed.GetResult(Json) is { Implicit: false }, parsed.GetResult(Plain) is { Implicit: false });
}
