using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Baodi.Procedures.Json;

/// <summary>What a host hands to its own serializer, and how each is written.</summary>
internal static class ShownTypes
{
    private static readonly JsonConverter[] All =
    [
        new ShownConverter<Refusal>(RefusalWriter.Write),
        new ShownConverter<Reason>(RefusalWriter.Write),
        new ShownConverter<Outcome>(ShownWriter.Write),
        new ShownConverter<Case>(CaseWriter.Write),
        new ShownConverter<Event>(ShownWriter.Write),
        new ShownConverter<Note>(ShownWriter.Write),
        new ShownConverter<Remark>(ShownWriter.Write),
        new ShownConverter<RunningLimit>(ShownWriter.Write),
        new ShownConverter<RecurringObligation>(ShownWriter.Write),
        new ShownConverter<ObligationPeriod>(ShownWriter.Write),
        new ShownConverter<Field>(ShownWriter.Write),
        new ShownConverter<State>(ShownWriter.Write),
        new ShownConverter<Act>(ActWriter.Write),
        new ShownConverter<Procedure>(DefinitionWriter.Write),
        new ShownConverter<Citation>(ShownWriter.Write),
    ];

    [ModuleInitializer]
    [SuppressMessage("Usage", "CA2255", Justification = "The types name a converter of a room below; it is told who writes them before a type is used.")]
    internal static void Tell() => ShownJson.Know(static () => All);
}
