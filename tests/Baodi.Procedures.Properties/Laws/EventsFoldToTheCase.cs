using System.Buffers;
using Baodi.Procedures.Properties.Walks;

namespace Baodi.Procedures.Properties.Laws;

/// <summary>The events alone make the case, also after they were written and read back, with what they ask to be opened.</summary>
internal sealed class EventsFoldToTheCase : Law
{
    internal override void Judge(Taken taken)
    {
        if (taken.Outcome.IsAccepted)
        {
            Assert.Equal(Written.Of(taken.Outcome.Case), Written.Of(taken.Office.MachineOf(taken.Procedure).Apply(taken.Before, taken.Outcome.Event)));
        }
    }

    internal override void JudgeAtEnd(Played played)
    {
        if (played.Case is null)
        {
            Assert.Throws<FoldException>(() => played.Walk.Office.Fold(played.Events));
            return;
        }

        Assert.Equal(Written.Of(played.Case), Written.Of(played.Walk.Office.Fold(played.Events)));
        var dossier = played.Events.Aggregate(Dossier.Empty, (dossier, next) => dossier.Add(next));
        var written = new ArrayBufferWriter<byte>();
        dossier.WriteTo(written, played.Walk.Office);
        var read = CaseFile.Read(written.WrittenSpan, played.Walk.Office);
        Assert.Equal(Written.Of(played.Case), Written.Of(read.Case));
        Assert.Equal(played.Events.Select(Written.Of), read.Dossier.Events.Select(Written.Of));
    }
}
