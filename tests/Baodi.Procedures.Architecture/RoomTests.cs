namespace Baodi.Procedures.Architecture;

/// <summary>The libraries keep to their rooms.</summary>
public sealed class RoomTests
{
    private static readonly Measures Measured = new(Library.OfSource);

    [Fact]
    public void Files_EachLieInARoom()
    {
        Assert.NotEmpty(Repository.Files);
        Found.Nothing(Repository.Files.Where(file => Rooms.Of(file) is null));
    }

    [Fact]
    public void Types_EachLieInARoom() =>
        Found.Nothing(Library.OfSource.Types.Where(type => Library.OfSource.PlaceOf(type) is null).Select(type => type.FullName));

    [Fact]
    public void Rooms_UseOnlyLowerFloors() => Found.Nothing(Measured.Forbidden);

    [Fact]
    public void Files_OfDifferentRooms_FormNoCircle() =>
        Found.Nothing(Measured.CirclesAcross.Select(circle => $"a circle of {circle.Length}: {string.Join(", ", circle)}"));
}
