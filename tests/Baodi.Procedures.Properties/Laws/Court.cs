using Baodi.Procedures.Properties.Walks;

namespace Baodi.Procedures.Properties.Laws;

/// <summary>Plays a walk and holds it against laws; one that breaks a law is written below artifacts/ as a scenario, and the last written is the shortest.</summary>
internal static class Court
{
    internal static void Judge(Walk walk, params IReadOnlyList<Law> laws)
    {
        try
        {
            JudgePlayed(walk, laws);
        }
        catch (BrokenLawException broken)
        {
            Artifacts.Write($"{walk.Procedure.Id}.{Naming.Kebab(broken.Law.Replace(" ", "", StringComparison.Ordinal))}", walk);
            throw;
        }
    }

    private static void JudgePlayed(Walk walk, IReadOnlyList<Law> laws)
    {
        var played = Played.Of(walk);
        if (played.Thrown is { } thrown)
        {
            throw new BrokenLawException("whatever is asked is answered", played.Steps.Length + 1, thrown);
        }

        for (var index = 0; index < played.Steps.Length; index++)
        {
            foreach (var law in laws)
            {
                Guarded(law.Words, index + 1, () => law.Judge(played.Steps[index]));
            }
        }

        foreach (var law in laws)
        {
            Guarded(law.Words, played.Steps.Length, () => law.JudgeAtEnd(played));
        }
    }

    private static void Guarded(string law, int step, Action judge)
    {
        try
        {
            judge();
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            throw new BrokenLawException(law, step, e);
        }
    }
}
