namespace Baodi.Procedures.Definition;

/// <summary>Declares a parameter of a command, or of a part of its content, as a field that is filled in.</summary>
/// <remarks>
/// A parameter without a default value is a field that must be filled; one with a default value may be left open. What may stand in
/// it follows from its type: a text, a yes or no, a whole number, a term of a vocabulary, an <see cref="NodaTime.Instant"/>, a
/// <see cref="NodaTime.LocalDate"/>, a <see cref="Seat"/>, a <see cref="TimeAllowed"/>, a <see cref="TimeGiven"/>, a <see cref="Finding"/>, a part, which
/// is a record whose parameters are such fields and which holds no parts itself, or an immutable array of one of these. A definition with a parameter of another type, or with one
/// that bears no such attribute, throws a <see cref="DefinitionException"/> when it is built.
/// </remarks>
/// <param name="chinese">What is to be written there, in Chinese; the English comes from the name of the parameter.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class FieldAttribute(string chinese) : Attribute
{
    /// <summary>What is to be written there, in Chinese.</summary>
    public string Chinese => chinese;

    /// <summary>The least number that is accepted, itself included; unless said, the least there is. Only a whole number has it.</summary>
    public int AtLeast { get; init; } = int.MinValue;

    /// <summary>The greatest number that is accepted, itself included; unless said, the greatest there is. Only a whole number has it.</summary>
    public int AtMost { get; init; } = int.MaxValue;

    /// <summary>Of a seat, the ids of the posts it may be of, with spaces between; null for any of the notice's.</summary>
    public string? SeatOf { get; init; }

    /// <summary>Of a text, the ids of the posts whose charge it is, with spaces between; null where it is none. A charge that the office does not have is refused where it says which it has.</summary>
    public string? ChargeOf { get; init; }

    /// <summary>Of a field that may be left open, whether that says that it is not yet known and wants to be added.</summary>
    public bool MayBeNotYetKnown { get; init; }

    /// <summary>Whether the field says to whom a paper is addressed, 主送: it then stands at its head and not in its text.</summary>
    public bool IsAddressee { get; init; }

    /// <summary>Whether it is the id of an officer, by which the office knows him and which no paper prints.</summary>
    public bool IsOfficer { get; init; }

    /// <summary>Whether a date stands for its month, whichever day it is.</summary>
    public bool IsMonth { get; init; }
}
