using Baodi.Procedures.Properties.Walks;

namespace Baodi.Procedures.Properties.Laws;

/// <summary>Who sends a command again under its id is answered as the first time, whatever has happened since, and the file does not grow.</summary>
internal sealed class RetriesAnswerAlike : Law
{
    internal override void JudgeAtEnd(Played played)
    {
        CaseFile? file = null;
        var accepted = new List<(Taken Taken, Outcome First)>();
        foreach (var taken in played.Steps)
        {
            var answer = Send(file, taken);
            Assert.Equal(Written.Of(taken.Outcome), Written.Of(answer.Outcome));
            if (answer.Outcome.IsAccepted)
            {
                accepted.Add((taken, answer.Outcome));
                file = answer.File;
            }

            JudgeRetries(file, accepted);
        }
    }

    private static void JudgeRetries(CaseFile? file, List<(Taken Taken, Outcome First)> accepted)
    {
        foreach (var (taken, first) in accepted.Where(one => one.Taken.Before is not null))
        {
            var again = Send(file, taken);
            if (!file!.Case.IsVisibleTo(taken.By))
            {
                Assert.IsType<NoSuchCase>(Assert.Single(again.Outcome.Refusal!.Reasons));
                continue;
            }

            Assert.True(again.IsRepeat);
            Assert.Same(first.Event, again.Outcome.Event);
            Assert.Equal(Written.Of(first.Case), Written.Of(again.Outcome.Case));
            Assert.Equal(file.Dossier.Count, again.File.Dossier.Count);
        }
    }

    private static FileAnswer Send(CaseFile? file, Taken taken)
    {
        var id = $"step-{taken.Earlier.Count}";
        return file is null
            ? taken.Office.OpenFile(taken.Procedure, Walk.CaseId, taken.Asked.Act, taken.Asked.Utf8, taken.By, taken.Asked.At, taken.Outcome.IsAccepted ? id : null, circumstances: taken.Circumstances)
            : file.Do(taken.Asked.Act, taken.Asked.Utf8, taken.By, taken.Asked.At, taken.Outcome.IsAccepted ? id : null, circumstances: taken.Circumstances);
    }
}
