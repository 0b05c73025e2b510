namespace Baodi.Procedures.Time;

/// <summary>Why a day is worked or not.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<DayKind>))]
public enum DayKind
{
    /// <summary>Monday to Friday, without anything published about the day.</summary>
    Working = 1,

    /// <summary>Saturday or Sunday, without anything published about the day.</summary>
    Weekend = 2,

    /// <summary>A published day off, whatever its day of the week.</summary>
    DayOff = 3,

    /// <summary>A Saturday or Sunday published as worked in exchange for a day off.</summary>
    MakeUpWorkingDay = 4,
}

/// <summary>One day about which a year's holiday notice says something. Immutable.</summary>
/// <param name="Date">The day, in the ISO calendar.</param>
/// <param name="Kind"><see cref="DayKind.DayOff"/> or <see cref="DayKind.MakeUpWorkingDay"/>.</param>
/// <param name="Holiday">The holiday for which the day is off, or worked in exchange.</param>
public sealed record SpecialDay(LocalDate Date, DayKind Kind, Label Holiday);
