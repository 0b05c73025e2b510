namespace Baodi.Procedures.Definition;

/// <summary>Puts mistakes of a definition on its list.</summary>
internal static class Faults
{
    internal static void AddIf(this List<string> faults, bool isFault, string text)
    {
        if (isFault)
        {
            faults.Add(text);
        }
    }

    internal static void AddIf(this List<string> faults, bool isFault, Act act, string text) => faults.AddIf(isFault, $"{act.Name}: {text}");
}
