using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Baodi.Procedures.Definition;

/// <summary>One field of a command's content, or of a part of it. Immutable.</summary>
[JsonConverter(typeof(ShownJson))]
public sealed class Field
{
    private readonly PropertyInfo member;
    private readonly FieldAttribute declared;
    private readonly ImmutableArray<Post> posts;
    private readonly NamedPosts named;

    internal Field(PropertyInfo member, FieldAttribute declared, bool isRequired, ImmutableArray<Field> parts, ImmutableArray<Post> posts, NamedPosts named)
    {
        (this.member, this.declared, this.named) = (member, declared, named);
        Name = Naming.Kebab(member.Name);
        Label = Naming.Label(declared.Chinese, member.Name);
        IsRequired = isRequired;
        Parts = parts;
        this.posts = posts;
        var held = Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType;
        TakesNotYetKnown = declared.MayBeNotYetKnown || held == typeof(Finding) || (held.IsEnum && Enum.IsDefined(held, nameof(Finding.NotYetKnown)));
        NamesSomething = parts.Any(part => part.NamesSomething) || named.AreAsked(member.PropertyType);
    }

    /// <summary>The kebab-case name, as JSON writes it.</summary>
    public string Name { get; }

    /// <summary>What is to be written there.</summary>
    public Label Label { get; }

    /// <summary>Whether the command is refused without it.</summary>
    public bool IsRequired { get; }

    /// <summary>Whether it may be not yet known and is added later: a <see cref="Finding"/> or a term that says so, or what is left open for that.</summary>
    public bool TakesNotYetKnown { get; }

    /// <summary>The ground on which the field is asked for.</summary>
    public Citation Citation { get; internal set; } = null!;

    /// <summary>Whether it says to whom a paper is addressed.</summary>
    internal bool IsAddressee => declared.IsAddressee;

    /// <summary>Whether its date stands for a month.</summary>
    internal bool IsMonth => declared.IsMonth;

    /// <summary>Whether it is the id of an officer.</summary>
    internal bool IsOfficer => declared.IsOfficer;

    /// <summary>The fields of the record that stands in it, or of each that its list holds; empty where it holds none.</summary>
    internal ImmutableArray<Field> Parts { get; }

    /// <summary>The posts whose seats may stand in it; empty where any may, or no seat does.</summary>
    internal ImmutableArray<Post> SeatsOf => named.Seats;

    /// <summary>Whether anything in it is a name that may be wrong.</summary>
    internal bool NamesSomething { get; }

    /// <summary>What people call something that a value may name: a seat, the charge of a post, or what has no other name.</summary>
    internal Label LabelOf(string name, Procedure procedure)
    {
        var office = procedure.Profile.Organisation;
        return member.PropertyType == typeof(Seat) && Seat.TryParse(name, posts, out var seat) ? office.LabelOf(seat)
            : named.Charged is [var post, ..] ? office.LabelOf(post, name)
            : new(name, name);
    }

    /// <summary>What a value that is otherwise right names that it may not, itself and in all that it holds.</summary>
    internal void FindWrongNames(object content, Organisation office, List<WrongName> found)
    {
        var value = member.GetValue(content);
        foreach (var one in value is IList list ? IsNoList(list) ? Array.Empty<object>() : list : new[] { value })
        {
            if (one is not null && named.Judge(one, office) is { } wrong)
            {
                found.Add(wrong);
            }

            foreach (var part in one is null ? [] : Parts)
            {
                part.FindWrongNames(one!, office, found);
            }
        }
    }

    /// <summary>What is wrong with the field's value in a command or a part; null when nothing is.</summary>
    /// <remarks>A text or a term that need not be there is still not right when it is there and blank.</remarks>
    internal FieldFault? Check(object content)
    {
        var value = member.GetValue(content);
        var fault = Judge(value);
        return fault is not FieldFault.Missing || IsRequired ? fault : value is string or Enum or Finding ? FieldFault.OutOfDomain : null;
    }

    /// <summary>Whether the field says that it is not yet known.</summary>
    internal bool IsNotYetKnown(object content) => member.GetValue(content) is var value && (value is Finding { IsNotYetKnown: true } || (value is null && declared.MayBeNotYetKnown));

    /// <summary>The first text in the field that has a character which is none for a text; null where there is none.</summary>
    internal string? FirstUnprintable(object content) => Unprintable.In(member.GetValue(content), Parts);

    /// <summary>What is wrong with a value of the field's type, or with an entry of its list.</summary>
    private FieldFault? Judge(object? value) => value switch
    {
        null => FieldFault.Missing,
        string text => Content.Judge(text),
        bool => null,
        int number => number < declared.AtLeast || number > declared.AtMost ? FieldFault.OutOfDomain : null,
        Enum term => Values.Judge(term),
        Instant instant => Values.Judge(instant),
        LocalDate date => Values.Judge(date),
        Seat seat => Values.Judge(seat, posts),
        TimeAllowed time => time.IsValid ? null : FieldFault.OutOfDomain,
        TimeGiven time => time.IsValid ? null : FieldFault.OutOfDomain,
        Finding finding => finding.IsNotYetKnown ? null : Content.Judge(finding.Text),
        IList list => JudgeEntries(list),
        _ => JudgeParts(value),
    };

    /// <summary>Two immutable arrays of whatever entries are equal when they are the same array, or both none.</summary>
    internal static bool IsNoList(IList list) => list.Equals(default(ImmutableArray<object>));

    /// <summary>A list is missing when empty; an entry of it is never missing alone.</summary>
    private FieldFault? JudgeEntries(IList list)
    {
        if (IsNoList(list) || list.Count == 0)
        {
            return FieldFault.Missing;
        }

        if (list.Count > Form.LongestList)
        {
            return FieldFault.TooLong;
        }

        foreach (var entry in list)
        {
            if (Judge(entry) is { } fault)
            {
                return WithinWhatIsThere(fault);
            }
        }

        return null;
    }

    private FieldFault? JudgeParts(object part)
    {
        foreach (var field in Parts)
        {
            if (field.Check(part) is { } fault)
            {
                return WithinWhatIsThere(fault);
            }
        }

        return null;
    }

    private static FieldFault WithinWhatIsThere(FieldFault fault) => fault == FieldFault.Missing ? FieldFault.OutOfDomain : fault;
}

/// <summary>The fields of one command, and the paper they make where the notice names one. Immutable once built.</summary>
public sealed class Form
{
    /// <summary>The most characters a text may have.</summary>
    public const int LongestText = Content.LongestText;

    /// <summary>The most entries a list may have.</summary>
    public const int LongestList = 200;

    private readonly List<string> faults = [];

    internal Form([DynamicallyAccessedMembers(DeclaredFields.Members)] Type command, ImmutableArray<Post> posts)
    {
        Command = command;
        Fields = DeclaredFields.Of(command, posts, faults);
    }

    /// <summary>What the paper is called; null when the command makes none.</summary>
    public Label? Paper { get; internal set; }

    /// <summary>The clause that asks for the paper; null when the command makes none.</summary>
    public Citation? PaperCitation { get; internal set; }

    /// <summary>The fields in the order of the command's parameters.</summary>
    public ImmutableArray<Field> Fields { get; }

    internal Type Command { get; }

    /// <summary>The mistakes in what the command declares and in what the definition says of its fields.</summary>
    internal IReadOnlyList<string> Faults => faults;

    /// <summary>The field of a member; where there is none, that is a mistake of the definition.</summary>
    internal Field? Find(string member)
    {
        var name = Naming.Kebab(member);
        foreach (var field in Fields)
        {
            if (field.Name == name)
            {
                return field;
            }
        }

        faults.Add($"{Naming.Kebab(Command.Name)}: its member '{member}' is no field.");
        return null;
    }

    /// <summary>Puts members under a clause; where none is named, all those that stand under no other.</summary>
    internal void Cite(Citation citation, params ReadOnlySpan<string> members)
    {
        foreach (var member in members)
        {
            Find(member)?.Citation = citation;
        }

        if (members.IsEmpty)
        {
            foreach (var field in Fields)
            {
                field.Citation ??= citation;
            }
        }
    }
}
