using System.Text.Json;

namespace Baodi.Procedures.Properties.Laws;

/// <summary>A table that counts how often it is asked.</summary>
internal sealed class CountedDecider<TQuestion, TAnswer>(IDecider<TQuestion, TAnswer> table, Counter counter) : IDecider<TQuestion, TAnswer>
    where TQuestion : struct, IQuestion<TQuestion>
    where TAnswer : struct, Enum
{
    public Decision Decision => table.Decision;

    public Answer<TAnswer> Decide(in TQuestion question)
    {
        counter.Add();
        return table.Decide(question);
    }

    public void WriteTo(Utf8JsonWriter json) => table.WriteTo(json);
}

/// <summary>Profiles whose every table is counted.</summary>
internal static class CountedDeciders
{
    internal static Profile Counted(this Profile profile, Counter counter) =>
        profile.Deciders.Aggregate(profile, (counted, table) => counted.With(Counted(table, counter)));

    private static IDecider Counted(IDecider table, Counter counter) =>
        (IDecider)Activator.CreateInstance(typeof(CountedDecider<,>).MakeGenericType(table.Decision.GetType().GetGenericArguments()), table, counter)!;
}
