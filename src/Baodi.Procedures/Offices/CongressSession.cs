namespace Baodi.Procedures.Offices;

/// <summary>Whose session is meant: of the People's Congress and the CPPCC of that level.</summary>
public enum Congress
{
    /// <summary>区人大、政协.</summary>
    District = 1,

    /// <summary>市人大、政协.</summary>
    Municipal,
}

/// <summary>One session of the People's Congress and the CPPCC, as the office knows it.</summary>
/// <param name="Congress">The level.</param>
/// <param name="Title">What it is called.</param>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day, included.</param>
public sealed record CongressSession(Congress Congress, string Title, LocalDate From, LocalDate To);
