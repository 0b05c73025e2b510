using System.Text.Json;

namespace Baodi.Procedures.Properties.Laws;

/// <summary>A rule set that counts how often it is asked.</summary>
internal sealed class CountedDecider<TQuestion, TAnswer>(IDecider<TQuestion, TAnswer> rules, Counter counter) : IDecider<TQuestion, TAnswer>
    where TQuestion : struct, IQuestion<TQuestion>
    where TAnswer : struct, Enum
{
    public Decision Decision => rules.Decision;

    public Answer<TAnswer> Decide(in TQuestion question)
    {
        counter.Add();
        return rules.Decide(question);
    }

    public void WriteTo(Utf8JsonWriter json) => rules.WriteTo(json);
}

/// <summary>Profiles whose every rule set is counted.</summary>
internal static class CountedDeciders
{
    internal static Profile Counted(this Profile profile, Counter counter) =>
        profile.Deciders.Aggregate(profile, (counted, rules) => counted.With(Counted(rules, counter)));

    private static IDecider Counted(IDecider rules, Counter counter) =>
        (IDecider)Activator.CreateInstance(typeof(CountedDecider<,>).MakeGenericType(rules.Decision.GetType().GetGenericArguments()), rules, counter)!;
}
