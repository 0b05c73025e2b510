namespace Baodi.Procedures.Dossiers;

/// <summary>The words of the written dossier that writer and reader share.</summary>
internal static class DossierWords
{
    internal const string Format = "baodi-dossier/2";

    /// <summary>What the change of a case is a change of.</summary>
    internal const string Rules = "rules";

    internal const string RefusedAttempt = "refused-attempt";

    internal static Terms<LimitTurn> Turns { get; } = new("时限变化", "起算", "办结", "解除", "中止", "恢复", "延长");
}
