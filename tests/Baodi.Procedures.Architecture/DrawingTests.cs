namespace Baodi.Procedures.Architecture;

public sealed class DrawingTests
{
    [Fact]
    public void Drawing_IsOfTheRoomsAsTheyAre() =>
        Assert.True(
            File.ReadAllText(Path.Combine(Repository.Root, "docs", "images", Program.DrawingName)).ReplaceLineEndings("\n") == Drawing.Of(Library.OfSource),
            "The drawing is of another house; draw it anew: dotnet run -c Release --project tests/Baodi.Procedures.Architecture -- drawing --write docs/images");
}
