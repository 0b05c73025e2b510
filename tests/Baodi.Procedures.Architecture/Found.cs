namespace Baodi.Procedures.Architecture;

internal static class Found
{
    /// <summary>Fails with all that was found, a line each.</summary>
    internal static void Nothing<T>(IEnumerable<T> found)
    {
        var lines = found.Select(one => $"{one}").ToList();
        Assert.True(lines.Count == 0, $"{lines.Count} found:\n{string.Join('\n', lines)}");
    }
}
