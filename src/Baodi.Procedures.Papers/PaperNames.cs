namespace Baodi.Procedures.Papers;

/// <summary>What is called by an id or a number in a case, as people call it: units, fields and sections of the office, topics by title.</summary>
internal sealed class PaperNames(Procedure procedure, object? matter)
{
    private readonly Organisation office = procedure.Profile.Organisation;

    internal Label Of(Seat seat) => office.LabelOf(seat);

    internal Label PostsOf(Performer performer) => performer.PostsIn(office);

    /// <summary>The unit by the name that the office gives it; its id where it has none.</summary>
    internal Label UnitOf(string id) => office.LabelOf(Posts.UnitOfficer, id);

    /// <summary>A text of a field: a title where it calls something of the matter, a unit or field where it is the id of one, else as it was written.</summary>
    internal Label OfText(string text, Field field, bool callsSomething)
    {
        if (callsSomething && (matter as ITitles)?.TitleOf(text) is { } title)
        {
            return new(title, title);
        }

        var label = field.LabelOf(text, procedure);
        return label.Chinese == text ? UnitOf(text) : label;
    }
}
