using NodaTime;
using Cli = System.CommandLine;

namespace Baodi.Procedures.ConsoleHost.Verbs;

/// <summary>One verb of the command line, with examples for its help.</summary>
internal abstract class HostVerb : Cli.Command
{
    protected HostVerb(string name, Label description, SharedOptions options, Terminal terminal, params IReadOnlyList<string> examples)
        : base(name, description.In(options.Language))
    {
        Examples = examples;
        SetAction(parsed => Run(parsed, options.SessionOf(parsed, terminal)));
    }

    internal IReadOnlyList<string> Examples { get; }

    protected abstract int Run(Cli.ParseResult parsed, Session session);

    protected static Cli.Argument<string> ProcedureArgument(Language language) =>
        new("ID") { Description = Texts.ProcedureArgument.In(language) };

    /// <summary>The procedure of an id.</summary>
    /// <exception cref="InputException">There is none.</exception>
    protected static Procedure Found(string id, Session session) =>
        session.Office.Find(id) ?? throw new InputException(new Problem(Texts.UnknownProcedure(Document.Shown(id), session.Office)));

    /// <summary>An instant written with its offset.</summary>
    /// <exception cref="InputException">It is not.</exception>
    protected static Instant TimeOf(string text) =>
        TimeText.TryRead(text, out var at, out var problem) ? at : throw new InputException(new Problem(problem));

    protected static Cli.Option<string> PaceOption(Language language) => new("--pace") { Description = Texts.PaceOption.In(language), HelpName = "MS" };

    /// <summary>How long a minute of the story takes on the screen.</summary>
    /// <exception cref="InputException">The pace is not a number of milliseconds.</exception>
    internal static TimeSpan Pace(string? text, int otherwise) =>
        text is null ? TimeSpan.FromMilliseconds(otherwise)
        : int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var pace) && pace <= 60_000
            ? TimeSpan.FromMilliseconds(pace)
            : throw new InputException(new Problem(Texts.NotAPace(Document.Shown(text))));
}
