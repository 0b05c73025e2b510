using Cli = System.CommandLine;

namespace Baodi.Procedures.ConsoleHost.Verbs;

/// <summary>Plays one of the built-in demonstrations.</summary>
internal sealed class DemoVerb : HostVerb
{
    private readonly Demonstration demonstration;
    private readonly Cli.Argument<string> name;

    internal DemoVerb(SharedOptions options, Terminal terminal)
        : base("demo", Texts.DemoVerb, options, terminal, "baodi demo signs", "baodi demo reception --lang zh", "baodi demo escalation --pace 0")
    {
        demonstration = new(options.Language);
        name = new("NAME") { Description = Texts.DemoArgument(Demonstration.Names).In(options.Language), Arity = Cli.ArgumentArity.ZeroOrOne };
        Arguments.Add(name);
        Options.Add(demonstration.Pace);
    }

    protected override int Run(Cli.ParseResult parsed, Session session)
    {
        var asked = parsed.GetValue(name) ?? Demonstration.Usual;
        return Demonstration.Names.Contains(asked, StringComparer.Ordinal)
            ? demonstration.Run(parsed, session, asked)
            : throw new InputException(new Problem(Texts.UnknownDemo(Document.Shown(asked), Demonstration.Names)));
    }
}
