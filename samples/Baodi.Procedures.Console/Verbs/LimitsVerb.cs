using Baodi.Procedures.ConsoleHost.Json;
using Baodi.Procedures.ConsoleHost.Pages;
using Cli = System.CommandLine;

namespace Baodi.Procedures.ConsoleHost.Verbs;

/// <summary>Reads dossiers and tells what of their limits has passed, is near and is due next.</summary>
internal sealed class LimitsVerb : HostVerb
{
    private readonly Cli.Argument<string[]> files;
    private readonly Cli.Option<string> at;
    private readonly Cli.Option<string[]> near;
    private readonly Cli.Option<string> clearance;
    private readonly Cli.Option<bool> why;
    private readonly Cli.Option<bool> all;

    internal LimitsVerb(SharedOptions options, Terminal terminal)
        : base(
            "limits", Texts.LimitsVerb, options, terminal,
            "baodi limits dossiers --at 2022-07-19T07:45:00+08:00",
            "baodi limits dossiers --at 2022-07-19T07:45:00+08:00 --near \"5 working-days\" --near \"1 working-days\" --lang zh",
            "baodi limits dossiers --at 2022-06-30T08:00:00+08:00 --profile national-law --why",
            "baodi limits dossiers --clearance highly-secret",
            "baodi limits dossiers/a.json dossiers/b.json --near \"30 minutes\" --json")
    {
        files = new("FILE|DIR") { Description = Texts.DossiersArgument.In(options.Language), Arity = Cli.ArgumentArity.OneOrMore };
        at = new("--at") { Description = Texts.LookAtOption.In(options.Language), HelpName = "TIME" };
        near = new("--near") { Description = Texts.NearOption.In(options.Language), HelpName = "AMOUNT" };
        clearance = ClearanceOption.In(options.Language, Texts.ListClearanceOption);
        why = new("--why") { Description = Texts.WhyOption.In(options.Language) };
        all = new("--all") { Description = Texts.AllLimitsOption.In(options.Language) };
        Arguments.Add(files);
        Options.Add(at);
        Options.Add(near);
        Options.Add(clearance);
        Options.Add(why);
        Options.Add(all);
    }

    protected override int Run(Cli.ParseResult parsed, Session session)
    {
        var now = parsed.GetValue(at) is { } text ? TimeOf(text) : session.Terminal.Clock();
        var profile = session.Office.Profile.With(RemindersOf(parsed.GetValue(near) ?? []));
        var level = ClearanceOption.LevelOf(parsed.GetValue(clearance));
        var read = DossierCases.Read(parsed.GetRequiredValue(files), session.Office).IfAny();
        var (told, withheld) = ClearanceOption.Parted(read.Cases, level);
        DossierCases.CheckIds(told);
        var look = new LimitLook(LimitIndex.Of(profile, told), told.ToDictionary(one => one.Id, StringComparer.Ordinal), withheld, now);
        if (session.IsJson)
        {
            session.Write(LimitJson.Of(look, parsed.GetValue(all)));
        }
        else
        {
            session.Screen.Show(LimitsPage.Of(look, session.Wording, parsed.GetValue(all)));
            session.Screen.Show(parsed.GetValue(why) ? LimitsPage.Derivations(look, session.Wording) : []);
        }

        return session.TellBeside(read.Problems);
    }

    /// <summary>A reminder for each amount of time ahead, told to those who must meet the limit.</summary>
    private static ReminderSchedule RemindersOf(string[] amounts)
    {
        try
        {
            return new([.. amounts.Select(ReminderOf)]);
        }
        catch (ReminderOrderException e)
        {
            throw new InputException(new Problem(Texts.NearOutOfOrder(e.First.Place, e.Second.Place)));
        }
        catch (ArgumentException)
        {
            throw new InputException(new Problem(Texts.NearTwice));
        }
    }

    private static Reminder ReminderOf(string text)
    {
        if (!TimeAllowed.TryParse(text, out var amount))
        {
            throw new InputException(new Problem(Texts.NotAnAmount(Document.Shown(text))));
        }

        if (amount.Unit == TimeUnit.Months)
        {
            throw new InputException(new Problem(Texts.NearInMonths));
        }

        var place = ReminderTime.Before(amount);
        return new($"near-{text.Replace(' ', '-')}", place.Label, place, Recipients.WhoMeetIt);
    }
}
