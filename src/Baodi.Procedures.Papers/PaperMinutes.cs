namespace Baodi.Procedures.Papers;

/// <summary>Puts what the case knows of a meeting into people's words: what was decided, with unit and time, and who was there.</summary>
internal sealed class PaperMinutes(MinutesContent minutes, PaperNames names)
{
    private static readonly Label Decided = new("议定事项", "decided items");
    private static readonly Label Topic = new("议题", "topic");
    private static readonly Label Item = new("事项", "item");
    private static readonly Label Owner = new("承办单位", "unit in charge");
    private static readonly Label Joint = new("会办单位", "joint units");
    private static readonly Label Limit = new("时限", "time");
    private static readonly Label Present = new("出席", "present");
    private static readonly Label Excused = new("请假", "excused");
    private static readonly Label SatIn = new("列席", "sat in");

    internal ImmutableArray<PaperField> Fields()
    {
        ImmutableArray<PaperField> all =
        [
            Of(Decided, ListOf(minutes.Decided, DecidedItem)),
            Of(Present, Joined(minutes.Present)),
            Of(Excused, Joined(minutes.Excused)),
            Of(SatIn, Joined(minutes.SatIn)),
        ];
        return all.RemoveAll(static field => field.Value is null);
    }

    private PaperParts DecidedItem(DecidedEntry item)
    {
        ImmutableArray<PaperField> parts =
        [
            Of(Topic, PaperReader.AsWritten(item.Topic)),
            Of(Item, PaperReader.AsWritten(item.Text)),
            Of(Owner, Unit(item.Owner)),
            Of(Joint, ListOf(item.JointUnits, Unit)),
            Of(Limit, item.Limit is { } limit ? new PaperText(PaperWords.InBoth(limit)) : null),
        ];
        return new(parts.RemoveAll(static part => part.Value is null));
    }

    private PaperText Unit(string id) => new(names.UnitOf(id));

    private static PaperText? Joined(ImmutableArray<string> people) => people.IsEmpty ? null : new(new Label(string.Join('、', people), string.Join(", ", people)));

    private static PaperField Of(Label label, PaperValue? value) => new(label, value, IsRequired: false);

    private static PaperList? ListOf<T>(ImmutableArray<T> all, Func<T, PaperValue> value) => all.IsEmpty ? null : new(all.Taken(value));
}
