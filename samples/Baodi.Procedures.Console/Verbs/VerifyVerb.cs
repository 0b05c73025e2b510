using System.Text.Json.Nodes;
using Baodi.Procedures.ConsoleHost.Json;
using Baodi.Procedures.ConsoleHost.Pages;
using Cli = System.CommandLine;

namespace Baodi.Procedures.ConsoleHost.Verbs;

/// <summary>Tells whether dossiers are whole and how their cases stand or, where they are not, what was done to them.</summary>
internal sealed class VerifyVerb : HostVerb
{
    private readonly Cli.Argument<string[]> files;
    private readonly Cli.Option<string> seal;
    private readonly Cli.Option<string[]> earlier;
    private readonly Cli.Option<string> at;

    internal VerifyVerb(SharedOptions options, Terminal terminal)
        : base("verify", Texts.VerifyVerb, options, terminal, "baodi verify dossiers", "baodi verify dossiers/a.json --at 2024-03-12T14:30:00+08:00 --lang zh", "baodi verify dossiers --json")
    {
        files = new("FILE|DIR") { Description = Texts.DossiersArgument.In(options.Language), Arity = Cli.ArgumentArity.OneOrMore };
        seal = new("--seal") { Description = Texts.SealOption.In(options.Language), HelpName = "N:HASH" };
        earlier = new("--rules") { Description = Texts.EarlierRulesOption.In(options.Language), HelpName = "HASH", Arity = Cli.ArgumentArity.OneOrMore };
        at = new("--at") { Description = Texts.StandingAtOption.In(options.Language), HelpName = "TIME" };
        Arguments.Add(files);
        Options.Add(seal);
        Options.Add(earlier);
        Options.Add(at);
    }

    protected override int Run(Cli.ParseResult parsed, Session session)
    {
        var paths = NamedFile.Of(parsed.GetRequiredValue(files));
        if (parsed.GetValue(seal) is not null && paths.Count > 1)
        {
            throw new InputException(new Problem(Texts.SealOfOne));
        }

        var kept = parsed.GetValue(seal) is { } text ? SealOf(text) : (Seal?)null;
        var now = parsed.GetValue(at) is { } when ? TimeOf(when) : session.Terminal.Clock();
        var known = (parsed.GetValue(earlier) ?? []).Select(DigestOf).ToList();
        var verified = paths.Select(file => VerifiedFile.Of(file, kept, known, now)).ToList();
        if (session.IsJson)
        {
            session.Write(JsonOutput.List(verified.Select(one => (JsonNode)VerifyJson.Of(one))));
        }
        else if (verified.TrueForAll(one => one.Found is null))
        {
            return session.Complain([.. verified.SelectMany(one => one.Problems)]);
        }
        else
        {
            session.Screen.Show(VerifyPage.Of(verified, kept is not null, session.Wording));
        }

        return verified.Exists(one => one.Found?.Verdict == Verdict.Faulty) ? ExitStatus.NotAsExpected
            : verified.Exists(one => one.Found is null) ? ExitStatus.BadInput
            : verified.Exists(one => one.Found?.Verdict == Verdict.Undecided) ? ExitStatus.Undecided
            : ExitStatus.AsExpected;
    }

    private static Digest DigestOf(string text) => Digest.TryParse(text, out var digest) ? digest : throw new InputException(new Problem(Texts.NotADigest(Document.Shown(text))));

    private static Seal SealOf(string text)
    {
        var parts = text.Split(':');
        return parts.Length == 2 && int.TryParse(parts[0], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var entries) && Digest.TryParse(parts[1], out var hash)
            ? new(entries, hash)
            : throw new InputException(new Problem(Texts.NotASeal(Document.Shown(text))));
    }
}
