using System.CommandLine.Help;
using Cli = System.CommandLine;

namespace Baodi.Procedures.ConsoleHost.Verbs;

/// <summary>The command line as a whole; without a verb it plays the built-in demonstration.</summary>
internal sealed class RootVerb : Cli.RootCommand
{
    internal RootVerb(SharedOptions options, Terminal terminal)
        : base(Texts.About.In(options.Language))
    {
        Options.Add(options.Lang);
        Options.Add(options.Json);
        Options.Add(options.Plain);
        Options.Add(options.Profile);
        Subcommands.Add(new DemoVerb(options, terminal));
        Subcommands.Add(new ProceduresVerb(options, terminal));
        Subcommands.Add(new ShowVerb(options, terminal));
        Subcommands.Add(new DiagramVerb(options, terminal));
        Subcommands.Add(new PageVerb(options, terminal));
        Subcommands.Add(new ClausesVerb(options, terminal));
        Subcommands.Add(new LinksVerb(options, terminal));
        Subcommands.Add(new ObligationsVerb(options, terminal));
        Subcommands.Add(new CalendarVerb(options, terminal));
        Subcommands.Add(new DueVerb(options, terminal));
        Subcommands.Add(new DaysVerb(options, terminal));
        Subcommands.Add(new LimitsVerb(options, terminal));
        Subcommands.Add(new WaitingVerb(options, terminal));
        Subcommands.Add(new WhyVerb(options, terminal));
        Subcommands.Add(new FeasibleVerb(options, terminal));
        Subcommands.Add(new VerifyVerb(options, terminal));
        Subcommands.Add(new MoveVerb(options, terminal));
        Subcommands.Add(new ArchiveVerb(options, terminal));
        Subcommands.Add(new DeparturesVerb(options, terminal));
        Subcommands.Add(new DecideVerb(options, terminal));
        Subcommands.Add(new RunVerb(options, terminal));
        Subcommands.Add(new PaperVerb(options, terminal));
        Subcommands.Add(new PlayVerb(options, terminal));
        Subcommands.Add(new PetitionReportVerb(options, terminal));
        var demonstration = new Demonstration(options.Language);
        Options.Add(demonstration.Pace);
        SetAction(parsed => demonstration.Run(parsed, options.SessionOf(parsed, terminal)));
        foreach (var option in Options)
        {
            if (option is HelpOption help)
            {
                help.Description = Texts.HelpOption.In(options.Language);
                help.Action = new HelpAction(options, terminal);
            }
            else if (option is Cli.VersionOption)
            {
                option.Description = Texts.VersionOption.In(options.Language);
            }
        }
    }
}
