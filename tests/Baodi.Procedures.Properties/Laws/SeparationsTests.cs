namespace Baodi.Procedures.Properties.Laws;

/// <summary>The list of acts that are kept apart, and the definitions, change together or not at all.</summary>
public sealed class SeparationsTests
{
    [Fact]
    public void List_IsWhatTheDefinitionsSay() =>
        Assert.Equal(Separations.Lines, AnyWalks.Grounds.SelectMany(ground => Separations.DeclaredBy(ground.Procedure)));
}
