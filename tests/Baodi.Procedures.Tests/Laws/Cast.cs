using System.Collections.Immutable;

namespace Baodi.Procedures.Tests.Laws;

/// <summary>Who comes into a walk instead of the usual people, and the texts that they write.</summary>
internal sealed record Cast(ImmutableArray<Officer> Officers, ImmutableArray<string> Texts)
{
    /// <summary>People who write everything as long as a form takes it, and who hold the seats that such texts name.</summary>
    internal static Cast LongWinded { get; } = Of([.. Pool.Charges.Select(charge => charge.PadRight(Form.LongestText, '文'))]);

    private static Cast Of(ImmutableArray<string> texts) => new(
        [.. Pool.Officers, .. Enumerable.Range(1, 8).Select(number =>
            new Officer($"long-{number}", texts[0], [.. Enum.GetValues<Post>().SelectMany(post => texts.Select(text => new Seat(post, text)))]).Cleared(ClassificationLevel.TopSecret))],
        texts);
}
