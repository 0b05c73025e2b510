using Cli = System.CommandLine;

namespace Baodi.Procedures.ConsoleHost.Verbs;

/// <summary>The sessions of the congresses that the office is told of on the command line.</summary>
internal static class SessionsOption
{
    private const int FirstYear = 1992;
    private const int LastYear = 2999;

    internal static Cli.Option<string[]> In(Language language) => new("--session") { Description = Texts.SessionOption.In(language), HelpName = "district|municipal:DATE:DATE" };

    /// <summary>The office with the sessions.</summary>
    /// <exception cref="InputException">One of them is not a session, or overlaps another.</exception>
    internal static Office OfficeWith(string[] sessions, Office office)
    {
        var profile = office.Profile;
        foreach (var text in sessions)
        {
            var parts = text.Split(':');
            var congress = parts[0] switch { "district" => Congress.District, "municipal" => Congress.Municipal, _ => (Congress?)null };
            if (parts.Length != 3 || congress is null)
            {
                throw new InputException(new Problem(Texts.NotASession(Document.Shown(text))));
            }

            var (from, to) = (DateSpan.DateOf(parts[1]), DateSpan.DateOf(parts[2]));
            if (from.Year < FirstYear || to.Year > LastYear)
            {
                throw new InputException(new Problem(Texts.NotASession(Document.Shown(text))));
            }

            try
            {
                profile = profile.With(new CongressSession(congress.Value, text, from, to));
            }
            catch (ArgumentException)
            {
                throw new InputException(new Problem(Texts.NotASession(Document.Shown(text))));
            }
        }

        return sessions.Length == 0 ? office : new(profile);
    }
}
