using System.Buffers;
using Baodi.Procedures.Properties.Walks;

namespace Baodi.Procedures.Properties.Laws;

/// <summary>Each step that was taken comes out the same when the dossier is read and it is decided again.</summary>
internal sealed class DossiersVerify : Law
{
    internal override void JudgeAtEnd(Played played)
    {
        if (played.Case is null)
        {
            return;
        }

        var written = new ArrayBufferWriter<byte>();
        played.Events.Aggregate(Dossier.Empty, (dossier, next) => dossier.Add(next)).WriteTo(written, played.Walk.Office);
        var verified = Verification.Of(written.WrittenSpan, played.Walk.Office);
        Assert.Empty(verified.Faults.Select(fault => fault.ToString()));
        Assert.Equal((Verdict.Whole, played.Events.Count), (verified.Verdict, verified.Decided));
    }
}
