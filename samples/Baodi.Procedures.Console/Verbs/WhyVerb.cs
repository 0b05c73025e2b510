using Baodi.Procedures.ConsoleHost.Json;
using Baodi.Procedures.ConsoleHost.Pages;
using Cli = System.CommandLine;

namespace Baodi.Procedures.ConsoleHost.Verbs;

/// <summary>Tells of every act of a case whether it may be done, why not, and how it would open.</summary>
internal sealed class WhyVerb : HostVerb
{
    private readonly Cli.Argument<string> file;
    private readonly Cli.Option<string> name;
    private readonly Cli.Option<string> officer;
    private readonly Cli.Option<string> clearance;
    private readonly Cli.Option<string> at;
    private readonly Cli.Option<string> act;

    internal WhyVerb(SharedOptions options, Terminal terminal)
        : base(
            "why", Texts.WhyVerb, options, terminal,
            "baodi why samples/scenarios/supervision-ordinary.json --at 2024-09-10T09:30:00+08:00",
            "baodi why samples/scenarios/incident-ordinary.json --at 2024-03-12T14:17:00+08:00 --as duty-officer --act end-handling",
            "baodi why dossiers/a.json --as unit-head:education-bureau --lang zh",
            "baodi why dossiers/a.json --as confidential-clerk --clearance highly-secret")
    {
        file = new("FILE") { Description = Texts.WhyArgument.In(options.Language) };
        name = new("--case") { Description = Texts.WhyCaseOption.In(options.Language), HelpName = "NAME" };
        officer = new("--as") { Description = Texts.WhyOfficerOption.In(options.Language), HelpName = "OFFICER" };
        clearance = ClearanceOption.In(options.Language, Texts.WhyClearanceOption);
        at = new("--at") { Description = Texts.WhyAtOption.In(options.Language), HelpName = "TIME" };
        act = new("--act") { Description = Texts.WhyActOption.In(options.Language), HelpName = "ACT" };
        Arguments.Add(file);
        Options.Add(name);
        Options.Add(officer);
        Options.Add(clearance);
        Options.Add(at);
        Options.Add(act);
    }

    protected override int Run(Cli.ParseResult parsed, Session session)
    {
        var when = parsed.GetValue(at) is { } text ? TimeOf(text) : (NodaTime.Instant?)null;
        var moment = CaseMoment.Read(parsed.GetRequiredValue(file), parsed.GetValue(name), when, session);
        var level = ClearanceOption.LevelOf(parsed.GetValue(clearance));
        var asked = parsed.GetValue(officer) is { } who ? WhyAnswer.Of(moment, Asker.Of(who, level, moment.Cast)) : WhyAnswer.OfAnybody(moment, level);
        var told = parsed.GetValue(act) is { } wanted ? asked.Only(wanted) ?? throw Unknown(wanted, moment) : asked;
        if (session.IsJson)
        {
            session.Write(WhyJson.Of(told));
        }
        else
        {
            session.Screen.Show(new WhyPage(told, session.Wording).Blocks(isWhole: told != asked));
        }

        return ExitStatus.AsExpected;
    }

    private static InputException Unknown(string act, CaseMoment moment)
    {
        var procedure = moment.Case.Procedure;
        return new(new Problem(Texts.UnknownCommand(Document.Shown(act), procedure, procedure.Acts.Select(known => known.Name).Distinct(StringComparer.Ordinal))));
    }
}
