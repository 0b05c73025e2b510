using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using NodaTime;

namespace Baodi.Procedures;

/// <summary>A part of a command's content that can tell what is wrong with it.</summary>
internal interface IContent
{
    /// <summary>What its members are called; the English comes from their names, which also tells whose label it is.</summary>
    ImmutableArray<Label> Labels { get; }

    FieldFault? Check();
}

/// <summary>A field of one command's content.</summary>
internal sealed class Field<TCommand>(string member, string chinese, bool isRequired, Func<TCommand, FieldFault?> judge)
    : Field(member, chinese, isRequired)
    where TCommand : Command
{
    internal override FieldFault? Check(Command command)
    {
        var fault = judge(Unsafe.As<TCommand>(command));
        return fault is FieldFault.Missing && !IsRequired ? null : fault;
    }
}

/// <summary>What is wrong with a value, whatever the field; a value that is not there is missing.</summary>
internal static class Content
{
    internal static FieldFault? Judge(string? text) =>
        text is null ? FieldFault.Missing
        : text.Length > Form.LongestText ? FieldFault.TooLong
        : string.IsNullOrWhiteSpace(text) ? FieldFault.Missing
        : IsWellFormed(text) ? null
        : FieldFault.OutOfDomain;

    /// <summary>What stands in a dossier must be read back as it was.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long or not Unicode.</exception>
    internal static void Check(string text, string parameter, int longest = Form.LongestText)
    {
        ArgumentNullException.ThrowIfNull(text, parameter);
        if (text.Length > longest || Judge(text) is not null)
        {
            throw new ArgumentException("The text is blank, too long or not Unicode.", parameter);
        }
    }

    /// <summary>A text that need not be there is still not right when it is there and blank.</summary>
    internal static FieldFault? JudgeOptional(string? text) =>
        text is null ? FieldFault.Missing : Judge(text) is FieldFault.Missing ? FieldFault.OutOfDomain : Judge(text);

    internal static FieldFault? Judge(bool? yes) => yes is null ? FieldFault.Missing : null;

    internal static FieldFault? Judge(Instant? instant) =>
        instant is null || instant == default(Instant) ? FieldFault.Missing : instant > DistrictTime.Last ? FieldFault.OutOfDomain : null;

    internal static FieldFault? Judge(LocalDate? date) =>
        date is null || date == default(LocalDate) ? FieldFault.Missing : JudgeOptional(date);

    /// <summary>A date of another calendar would come back as one of the ISO calendar, and can be compared with none of it.</summary>
    internal static FieldFault? JudgeOptional(LocalDate? date) => date is { } day && !DistrictTime.IsIso(day) ? FieldFault.OutOfDomain : null;

    internal static FieldFault? Judge(TimeAllowed? time) => time is null ? FieldFault.Missing : time.Value.IsValid ? null : FieldFault.OutOfDomain;

    internal static FieldFault? Judge(Finding finding) => finding.IsNotYetKnown ? null : Judge(finding.Text);

    internal static FieldFault? Judge(Seat? seat) =>
        seat is null || seat == default(Seat) ? FieldFault.Missing
        : Posts.All.Ordinal(seat.Value.Post) < 0 ? FieldFault.OutOfDomain
        : seat.Value.Charge is not { } charge ? null
        : Judge(charge) is FieldFault.Missing ? FieldFault.OutOfDomain
        : Judge(charge);

    internal static FieldFault? Judge(IContent? content) => content is null ? FieldFault.Missing : content.Check();

    internal static FieldFault? Judge(int? number, int minimum, int maximum) =>
        number is null ? FieldFault.Missing : number < minimum || number > maximum ? FieldFault.OutOfDomain : null;

    internal static FieldFault? Judge<T>(T? term, int members)
        where T : struct, Enum
    {
        if (term is not { } present)
        {
            return FieldFault.Missing;
        }

        var value = Unsafe.As<T, int>(ref present);
        return value == 0 ? FieldFault.Missing : value < 1 || value > members ? FieldFault.OutOfDomain : null;
    }

    /// <summary>A term that need not be there is still not right when it is the 0 of no member.</summary>
    internal static FieldFault? JudgeOptional<T>(T? term, int members)
        where T : struct, Enum =>
        term is not null && Judge(term, members) is { } ? FieldFault.OutOfDomain : null;

    /// <summary>A list is missing when empty; an entry of it is never missing alone.</summary>
    internal static FieldFault? Judge<T>(ImmutableArray<T> list, Func<T, FieldFault?> judge)
    {
        if (list.IsDefaultOrEmpty)
        {
            return FieldFault.Missing;
        }

        if (list.Length > Form.LongestList)
        {
            return FieldFault.TooLong;
        }

        foreach (var entry in list)
        {
            if (judge(entry) is { } fault)
            {
                return fault is FieldFault.Missing ? FieldFault.OutOfDomain : fault;
            }
        }

        return null;
    }

    /// <summary>A text and what follows it, for a field: where both are longer than it takes, the text gives way and shows it.</summary>
    /// <remarks>What a step writes must be read back, so what is put together of texts as long as they may be is not longer itself.</remarks>
    /// <param name="text">Whole characters of it are kept.</param>
    /// <param name="tail">What follows it; shorter than <see cref="Form.LongestText"/>.</param>
    internal static string Fitted(string text, string tail = "")
    {
        if (text.Length + tail.Length <= Form.LongestText)
        {
            return text + tail;
        }

        var kept = Form.LongestText - tail.Length - 1;
        return $"{text.AsSpan(0, char.IsHighSurrogate(text[kept - 1]) ? kept - 1 : kept)}…{tail}";
    }

    /// <summary>Whether a text is Unicode: a surrogate without its other half could not be written.</summary>
    internal static bool IsWellFormed(string text)
    {
        var rest = text.AsSpan();
        for (var i = rest.IndexOfAnyInRange('\uD800', '\uDFFF'); i >= 0; i = rest.IndexOfAnyInRange('\uD800', '\uDFFF'))
        {
            if (i + 1 == rest.Length || !char.IsSurrogatePair(rest[i], rest[i + 1]))
            {
                return false;
            }

            rest = rest[(i + 2)..];
        }

        return true;
    }
}
