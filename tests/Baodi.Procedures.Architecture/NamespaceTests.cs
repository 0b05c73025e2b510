using ArchUnitNET.Domain;

namespace Baodi.Procedures.Architecture;

/// <summary>A namespace says where a type lies; the root namespace holds what everybody needs every day.</summary>
public sealed class NamespaceTests
{
    private const string Root = "Baodi.Procedures";

    private static readonly string[] WordsOfHosts = ["Event", "Field", "Form", "Label", "State"];

    private static readonly Library Library = Library.OfSource;

    private static readonly IReadOnlyList<string> RootTypes = new Measures(Library).RootTypes;

    private static readonly HashSet<string> RootFiles =
    [
        .. from type in Library.Types
           where type.Namespace.FullName == Root && type.Visibility == Visibility.Public && !type.IsNested
           let place = Library.PlaceOf(type)
           where place is not null
           select place.File,
    ];

    [Fact]
    public void Namespaces_FollowTheRooms() =>
        Found.Nothing(
            from type in Library.Types
            where !type.IsNested && Library.PlaceOf(type) is { } place && !IsRight(type, place.Room, place.File)
            select $"{type.FullName} in {Library.PlaceOf(type)?.Short}");

    [Fact]
    public void Root_HoldsOnlyWhatIsNeededEveryDay() =>
        Assert.True(RootTypes.Count is > 0 and <= Measures.MostRootTypes, $"{RootTypes.Count} public types: {string.Join(' ', RootTypes)}");

    [Fact]
    public void Root_LeavesToHostsTheWordsTheyUseThemselves() => Found.Nothing(RootTypes.Intersect(WordsOfHosts));

    private static bool IsRight(IType type, Room room, string file) => type.Namespace.FullName switch
    {
        // Where a type of the root has the name of the room, as Office does, no namespace can have it too; and a file has one namespace.
        Root => RootTypes.Contains(room.Name) || RootFiles.Contains(file),
        var own when room.IsChapter => IsOfAMatter(own),
        var own => IsPart(own, Dotted(Path.GetDirectoryName(file)!)) && IsPart(Dotted(room.Folder), own),
    };

    private static bool IsOfAMatter(string own) =>
        own.StartsWith($"{Root}.", StringComparison.Ordinal) && own[(Root.Length + 1)..] is var matter && !matter.Contains('.', StringComparison.Ordinal) && Array.TrueForAll(Rooms.All, room => room.Name != matter);

    private static bool IsPart(string outer, string inner) => $"{inner}.".StartsWith($"{outer}.", StringComparison.Ordinal);

    private static string Dotted(string folder) => folder.Replace('\\', '.').Replace('/', '.');
}
