namespace Baodi.Procedures.Architecture;

/// <summary>A room of the house. It uses only rooms on lower floors, and none on its own.</summary>
/// <param name="Floor">Counted from the ground.</param>
/// <param name="Folder">Where its files lie, from <c>src</c> on; what lies in folders below belongs to it too.</param>
internal sealed record Room(int Floor, string Folder)
{
    internal string Name { get; } = Folder.Split('/') is [_, var folder] ? folder : Folder.Split('.')[^1];

    internal string Package { get; } = Folder.Split('/')[0];

    internal bool IsChapter => Name.StartsWith("Chapter", StringComparison.Ordinal);

    /// <summary>A file as people name it: from the room on.</summary>
    internal string Short(string file) => Name + file[Folder.Length..];

    public override string ToString() => Name;
}

/// <summary>The house, from the roof down.</summary>
internal static class Rooms
{
    internal const int FloorOfOffice = 8;

    /// <summary>The ground floors, whose rooms hold values: what is counted, dated and called.</summary>
    internal const int HighestOfValues = 4;

    internal static Room[] All { get; } =
    [
        new(10, "Baodi.Procedures.Papers"),
        new(9, "Baodi.Procedures/Dossiers"),
        new(9, "Baodi.Procedures.Rules"),
        new(9, "Baodi.Procedures.Analysis"),
        new(FloorOfOffice, "Baodi.Procedures/Office"),
        new(7, "Baodi.Procedures/Machines"),
        new(7, "Baodi.Procedures/Json"),
        new(7, "Baodi.Procedures/Chapter1.Documents"),
        new(7, "Baodi.Procedures/Chapter2.Meetings"),
        new(7, "Baodi.Procedures/Chapter3.Receptions"),
        new(7, "Baodi.Procedures/Chapter4.Events"),
        new(7, "Baodi.Procedures/Chapter5.Petitions"),
        new(7, "Baodi.Procedures/Chapter6.Supervision"),
        new(7, "Baodi.Procedures/Chapter7.Proposals"),
        new(7, "Baodi.Procedures/Chapter8.Incidents"),
        new(6, "Baodi.Procedures/Cases"),
        new(5, "Baodi.Procedures/Definition"),
        new(HighestOfValues, "Baodi.Procedures/Offices"),
        new(3, "Baodi.Procedures/Time"),
        new(3, "Baodi.Procedures/Decisions"),
        new(2, "Baodi.Procedures/Notices"),
        new(1, "Baodi.Procedures/Text"),
    ];

    /// <summary>The room of a file that is named from <c>src</c> on; null for none.</summary>
    internal static Room? Of(string file) => Array.Find(All, room => file.StartsWith(room.Folder + '/', StringComparison.Ordinal));
}
