namespace Baodi.Procedures.Rules;

/// <summary>What the rules of a set go by: what is asked, what it means when several answer, whose clauses they cite.</summary>
internal sealed record RuleSetBasis(Decision Decision, HitPolicy HitPolicy, Notice Notice, QuestionShape Shape)
{
    internal string Id => Decision.Id;
}
