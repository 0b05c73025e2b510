using System.Text.Json.Serialization;
using NodaTime;

namespace Baodi.Procedures.Properties.Errands;

/// <summary>How far an errand has come.</summary>
public enum ErrandState
{
    /// <summary>It is written down.</summary>
    Drafting = 1,

    /// <summary>Somebody else looks at it.</summary>
    Reviewing,

    /// <summary>Two sign it.</summary>
    Signing,

    /// <summary>It lies aside while others are asked.</summary>
    Consulting,

    /// <summary>It is done.</summary>
    Working,

    /// <summary>It is over.</summary>
    Done,

    /// <summary>It was given up.</summary>
    Dropped,
}

/// <summary>A small matter with one of much that a definition can say.</summary>
public sealed record Errand
{
    /// <summary>Whether it goes unsigned.</summary>
    public bool IsUrgent { get; init; }

    /// <summary>Whether the report was written.</summary>
    public bool IsReported { get; init; }

    /// <summary>How secret it is.</summary>
    public ClassificationLevel? Level { get; init; }
}

internal sealed record Ask([Field("事由")] string Text, [Field("紧急")] bool IsUrgent, [Field("密级")] ClassificationLevel? Level = null) : Opening<ErrandState, Errand>;

internal sealed record WriteDraft([Field("文稿")] string Text) : Command<Errand>;

internal sealed record ApproveDraft : Command<Errand>;

internal sealed record SendBack([Field("理由")] string Reason) : Command<Errand>;

internal sealed record Sign([Field("意见")] string? Opinion = null) : Command<Errand>;

internal sealed record Consult : Command<Errand>;

internal sealed record ComeBack : Command<Errand>;

internal sealed record NoteAnswer([Field("答复")] string Text, [Field("答复时间")] Instant AnsweredAt) : Command<Errand>;

internal sealed record Deliver([Field("送达情况")] string Text) : Command<Errand>;

internal sealed record WriteReport([Field("报告")] string Text) : Command<Errand>;

internal sealed record Finish : Command<Errand>;

internal sealed record Drop([Field("理由")] string Reason) : Command<Errand>;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Errand))]
[JsonSerializable(typeof(Ask))]
[JsonSerializable(typeof(WriteDraft))]
[JsonSerializable(typeof(ApproveDraft))]
[JsonSerializable(typeof(SendBack))]
[JsonSerializable(typeof(Sign))]
[JsonSerializable(typeof(Consult))]
[JsonSerializable(typeof(ComeBack))]
[JsonSerializable(typeof(NoteAnswer))]
[JsonSerializable(typeof(Deliver))]
[JsonSerializable(typeof(WriteReport))]
[JsonSerializable(typeof(Finish))]
[JsonSerializable(typeof(Drop))]
internal sealed partial class ErrandJson : JsonSerializerContext;
