using System.Text;
using System.Text.Json;
using Baodi.Procedures.Assurance.Histories;
using Baodi.Procedures.Tests.RandomCases;
using NodaTime;

namespace Baodi.Procedures.Assurance.Fuzzing;

/// <summary>Content for one act, and a case that offers the act where one was found.</summary>
internal sealed record ContentSample : Sample
{
    private static readonly Instant At = Instant.FromUtc(2021, 1, 20, 1, 0);

    private ContentSample(Act act, Case? theCase, byte[] bytes)
        : base($"'{act}' of '{act.Procedure.Id}'", bytes, document => Judged(act, theCase, document))
    {
        Act = act;
        Case = theCase;
    }

    internal Act Act { get; }

    internal Case? Case { get; }

    internal static ContentSample Of(Act act, Case? theCase, Random random) => new(act, theCase, Contents.Bytes(Generator(act, theCase, random).For(act)));

    /// <summary>Other content for the same act.</summary>
    internal byte[] Anew(Random random) => Contents.Bytes(Generator(Act, Case, random).For(Act));

    internal byte[] Spoilt(Random random) => Generator(Act, Case, random).Spoilt(Act);

    /// <summary>JSON that knows the names of the act's fields and nothing else about it.</summary>
    internal byte[] Random(Random random) => Encoding.UTF8.GetBytes(RandomJson.Of(random, [.. Act.Form.Fields.Select(field => field.Name), "text", "at", "seat"]));

    private static Contents Generator(Act act, Case? theCase, Random random) =>
        new(random, theCase?.LastStepAt ?? At, theCase, theCase is null ? null : JsonSerializer.SerializeToElement(theCase.UntypedMatter, act.Procedure.MatterJson));

    private static Reading Judged(Act act, Case? theCase, byte[] document)
    {
        var read = ContentReader.Read(act, document);
        var outcome = Ask(act, theCase, document);
        if (read.Command is not { } command)
        {
            Check(read.Problem ?? throw new InvalidOperationException("Refused without saying where."));
            return outcome is null || outcome.Refusal!.Reasons.Any(reason => reason is MalformedContent) ? default : throw new InvalidOperationException("The case says otherwise than the reader.");
        }

        if (read.Whole is null)
        {
            var told = outcome?.Refusal?.Reasons.OfType<FieldWrong>().Select(wrong => wrong.Field).ToList();
            return outcome is null || (told is not null && read.Absent.All(told.Contains)) ? default : throw new InvalidOperationException("A field is not there, and the case does not say so.");
        }

        var written = JsonSerializer.SerializeToUtf8Bytes(command, act.Procedure.JsonOf(act.Command));
        if (outcome?.Event is { } happened && !JsonSerializer.SerializeToUtf8Bytes(happened.Command, act.Procedure.JsonOf(act.Command)).AsSpan().SequenceEqual(written))
        {
            throw new InvalidOperationException("The event has other content than was read.");
        }

        return act.Form.Fields.Any(field => field.Check(command) is not null) ? default : new(Bounded(written));
    }

    /// <summary>What a form takes is no longer than it may be, however it was spelt.</summary>
    private static byte[] Bounded(byte[] written)
    {
        foreach (var value in Anatomy.Of(written).Values)
        {
            if (value.Kind == JsonTokenType.String && JsonSerializer.Deserialize<string>(written.AsSpan(value.Start..value.End))!.Length > Form.LongestText)
            {
                throw new InvalidOperationException("A text was accepted that is longer than any may be.");
            }
        }

        return written;
    }

    /// <summary>Asks the case itself, as a host does; null where no case that offers the act was found.</summary>
    private static Outcome? Ask(Act act, Case? theCase, byte[] document)
    {
        var outcome = act.Kind == ActKind.Opening ? SampleOffices.Of(act.Procedure).Open(act.Procedure, "case-1", act.Name, document, People.Everybody, At)
            : theCase is null ? null
            : SampleOffices.Of(act.Procedure).Do(theCase, act.Name, document, People.Everybody, theCase.LastStepAt);
        if (outcome?.Refusal is { } refusal)
        {
            using var json = new Utf8JsonWriter(Stream.Null);
            refusal.WriteTo(json);
        }

        return outcome;
    }

    private static void Check(ContentFault problem)
    {
        if (!problem.Path.StartsWith('$') || string.IsNullOrWhiteSpace(problem.Problem.Chinese) || string.IsNullOrWhiteSpace(problem.Problem.English))
        {
            throw new InvalidOperationException($"Refused without saying where or why: {problem}");
        }
    }
}
