namespace Baodi.Procedures.ConsoleHost;

/// <summary>Shows blocks to somebody.</summary>
internal interface IScreen
{
    void Show(Block block);
}

internal static class Screens
{
    internal static void Show(this IScreen screen, IEnumerable<Block> page)
    {
        foreach (var block in page)
        {
            screen.Show(block);
        }
    }
}
