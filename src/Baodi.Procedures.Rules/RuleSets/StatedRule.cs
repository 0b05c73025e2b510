using System.Runtime.CompilerServices;
using NRules.RuleModel;

namespace Baodi.Procedures.Rules;

/// <summary>A rule as a set states it, however it was written. Immutable.</summary>
public sealed class StatedRule
{
    // By the definition, since that is what a rule that fires knows of itself.
    private static readonly ConditionalWeakTable<IRuleDefinition, StatedRule> All = [];

    private readonly Lazy<RuleReading> reading;

    internal StatedRule(RuleSetBasis set, IRuleDefinition definition, FiredRule identity, int layer, RuleAnswer? verdict)
    {
        (Decision, Definition, Identity, Layer, RuleAnswer) = (set.Decision, definition, identity, layer, verdict);
        reading = new(() => RuleReading.Of(definition, set.Shape));
        All.Add(definition, this);
    }

    /// <summary>The id, unique in its set.</summary>
    public string Id => Identity.Id;

    /// <summary>The clause, or the reading, that the rule puts into force.</summary>
    public Citation Citation => Identity.Citation;

    /// <summary>The rule as NRules has it.</summary>
    public IRuleDefinition Definition { get; }

    /// <summary>Whether it is a row, which answers by itself; a rule written as a class may answer, conclude or tell other rules something.</summary>
    public bool IsRow => RuleAnswer is not null;

    /// <summary>What a row answers; null where it declares that there is no rule, and for a rule written as a class.</summary>
    public Term? Answer => RuleAnswer?.Term;

    /// <summary>What it asks of the question, one after another, as its NRules definition has it.</summary>
    public ImmutableArray<RuleCondition> Conditions => Reading.Conditions;

    internal Decision Decision { get; }

    internal FiredRule Identity { get; }

    internal RuleReading Reading => reading.Value;

    /// <summary>What its conditions take together or, where each reads one input, input by input.</summary>
    internal IEnumerable<RuleReach> Reaches
    {
        get
        {
            var isBox = Conditions.All(one => one.Reader.Inputs.Count < 2);
            return Conditions.GroupBy(one => isBox ? string.Join(' ', one.Reader.Inputs) : "", StringComparer.Ordinal).OrderBy(same => same.Key, StringComparer.Ordinal).Select(same => RuleReach.Of([.. same]));
        }
    }

    /// <summary>What the rule reads, wherever it does.</summary>
    internal IEnumerable<ConditionReader> Readers => Reading.Others.Concat(Conditions.Select(one => one.Reader));

    /// <summary>0 for a rule of the set first written, one more with each extension.</summary>
    internal int Layer { get; }

    /// <summary>What a row inserts when it fires.</summary>
    internal RuleAnswer? RuleAnswer { get; }

    /// <summary>The rule that a definition belongs to.</summary>
    internal static StatedRule Of(IRuleDefinition definition) =>
        All.TryGetValue(definition, out var stated) ? stated : throw new InvalidOperationException($"'{definition.Name}' is a rule of no set.");

    /// <summary>The citation and the id.</summary>
    public override string ToString() => $"{Citation} {Id}";
}
