using NRules;

namespace Baodi.Procedures.Rules;

/// <summary>Rules of a set with the session factory that NRules compiles of them when the first question is asked.</summary>
internal sealed class CompiledRules(RuleSetBasis set, ImmutableArray<StatedRule> stated)
{
    private const int MostFirings = 10_000;

    private readonly Lazy<ISessionFactory> factory = new(() =>
    {
        var rules = new NRules.RuleModel.RuleSet(set.Id);
        rules.Add(stated.Select(rule => rule.Definition));
        return new RuleCompiler().Compile([rules]);
    });

    internal ImmutableArray<StatedRule> Stated => stated;

    internal ISessionFactory Factory => factory.Value;

    /// <summary>Asks the rules one question that is within its domain.</summary>
    /// <param name="question">The question.</param>
    /// <param name="fired">Takes the rules that fire; null where nobody wants to know.</param>
    internal Hearing Hear(object question, ISet<StatedRule>? fired = null)
    {
        var session = Factory.CreateSession();
        if (fired is not null)
        {
            session.Events.RuleFiredEvent += (_, firing) => fired.Add(StatedRule.Of(firing.Rule));
        }

        session.Insert(question);
        if (session.Fire(MostFirings) == MostFirings)
        {
            throw new InvalidOperationException($"The rules of '{set.Id}' do not come to an end.");
        }

        return new(set, stated, session.Query<SetFinding>());
    }
}
