using Baodi.Procedures.Architecture.Planted.Cases;

namespace Baodi.Procedures.Architecture;

/// <summary>What is planted against the rooms is found: a use of each kind, and nothing that is allowed.</summary>
public sealed class PlantedTests
{
    private static readonly Library Planted = new([typeof(PlantedTests).Assembly.Location], "Baodi.Procedures.Architecture.Planted.");

    private static readonly Use[] Forbidden = [.. Planted.Uses.Where(use => !use.IsAllowed)];

    [Fact]
    public void Uses_OfEachKind_AreFound_AndNoneElse()
    {
        var planted = typeof(OfBase).Assembly.GetTypes().Where(type => type.Namespace == typeof(OfBase).Namespace && type.Name.StartsWith("Of", StringComparison.Ordinal)).Select(type => type.Name.Split('`')[0]);
        Assert.Equal(planted.Order(), Forbidden.Select(use => use.To.Type).Distinct().Order());
        Assert.All(Forbidden, use => Assert.Equal("Time", use.From.Room.Name));
    }

    [Fact]
    public void Use_IsToldWithBothFiles()
    {
        var told = Forbidden.Select(use => use.ToString()).ToList();
        Assert.Contains("Time.BodyOffender (Time/Offender.cs) uses Cases.OfCreation (Cases/Targets.cs): floor 3 may not use floor 6", told);
        Assert.Contains("Time.DeepOffender.Holding (Time/DeepOffender.cs) uses Cases.OfLocal (Cases/Targets.cs): floor 3 may not use floor 6", told);
        Assert.Contains("Time.Halved (Time/Halved.cs) uses Decisions.OfNeighbour (Decisions/Neighbour.cs): floor 3 may not use floor 3", told);
    }

    [Fact]
    public void PartialType_IsJudgedByTheFileOfItsMember() =>
        Assert.Equal(["Time/Halved.cs"], Forbidden.Where(use => use.From.Type == "Halved").Select(use => use.From.Short).Distinct());

    [Fact]
    public void Use_OfALowerFloor_IsAllowed() =>
        Assert.Contains(Planted.Uses, use => use.IsAllowed && use.From.ToString() == "Cases.Permitted (Cases/Targets.cs)" && use.To.ToString() == "Time.Box (Time/Offender.cs)");

    [Fact]
    public void Circle_AcrossRooms_IsFound() =>
        Assert.Contains(Circles.Among(Planted.Uses.Select(use => (use.From.Short, use.To.Short))), circle => circle.Contains("Cases/Targets.cs") && circle.Contains("Time/Offender.cs"));
}
