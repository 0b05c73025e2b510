using System.Buffers;
using Baodi.Procedures.Properties.Walks;

namespace Baodi.Procedures.Properties.Laws;

/// <summary>What was refused and put on record is never taken for an attempt that cannot have been.</summary>
internal sealed class NotesCanHaveBeen : Law
{
    internal override void JudgeAtEnd(Played played)
    {
        var dossier = Dossier.Empty;
        Office? office = null;
        foreach (var taken in played.Steps)
        {
            office = taken.Office;
            dossier = taken.Outcome.IsAccepted ? dossier.Add(taken.Outcome.Event)
                : taken.Before is { } before ? dossier.Add(taken.Outcome.Note ?? Note.Of(before, taken.Outcome.Refusal!, taken.By, taken.Asked.At))
                : dossier;
        }

        // A note names clauses of the notice alone, so that those of another's procedure cannot be read back.
        if (dossier.Count > 0 && ReferenceEquals(dossier.Procedure!.Acts[0].Citation.Clause.Notice, BaodiNotice.Of2017))
        {
            var written = new ArrayBufferWriter<byte>();
            dossier.WriteTo(written, office!);
            var verified = Verification.Of(written.WrittenSpan, office!);
            Assert.Empty(verified.Faults);
            Assert.Equal((Verdict.Whole, dossier.Count), (verified.Verdict, verified.Decided));
        }
    }
}
