using ArchUnitNET.Domain;

namespace Baodi.Procedures.Architecture;

/// <summary>What the house is measured by.</summary>
internal sealed class Measures(Library library)
{
    internal const int MostRoomsOfACommand = 7;
    internal const int MostRootTypes = 40;

    internal IReadOnlyList<Use> Forbidden { get; } = [.. library.Uses.Where(use => !use.IsAllowed)];

    internal IReadOnlyList<string[]> CirclesAcross { get; } = [.. Circles.Among(library.Uses.Select(use => (use.From.File, use.To.File))).Where(circle => circle.DistinctBy(Rooms.Of).Count() > 1)];

    internal IReadOnlyList<string[]> CirclesWithin { get; } = Circles.Among(library.Uses.Where(use => use.IsWithinARoom).Select(use => (use.From.File, use.To.File)));

    internal IReadOnlyList<string> RootTypes { get; } =
    [
        .. library.Types.Where(type => type is { Visibility: Visibility.Public, IsNested: false, Namespace.FullName: "Baodi.Procedures" }).Select(type => type.Name.Split('`')[0]).Order(StringComparer.Ordinal),
    ];

    /// <summary>The rooms that <c>Office.Do</c> comes to; the overload that reads JSON, or the other.</summary>
    internal IReadOnlyList<Room> RoomsOfACommand(bool fromJson)
    {
        var overloads = library.Types.Single(type => type.Name == "Office").Members
            .OfType<MethodMember>().Where(method => method.Name.StartsWith("Do(", StringComparison.Ordinal) && method.Name.Contains("ReadOnlySpan", StringComparison.Ordinal) == fromJson);
        var entered = new CommandPath(library).From(overloads).Select(library.PlaceOf).OfType<Place>().Select(place => place.Room).ToHashSet();
        return [.. Rooms.All.Where(entered.Contains)];
    }

    /// <summary>The chapter counts once, since a case follows one procedure, and the rooms of values together once; both are always entered, the chapter through delegates.</summary>
    internal static int Counted(IReadOnlyList<Room> rooms) => rooms.Count(room => room.Floor > Rooms.HighestOfValues && !room.IsChapter) + 2;

    internal static int LinesOf(string file) =>
        File.ReadLines(Path.Combine(Repository.Source, file)).Select(line => line.Trim()).Count(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal));
}
