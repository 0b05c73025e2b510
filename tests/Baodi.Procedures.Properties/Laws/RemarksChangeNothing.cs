using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using Baodi.Procedures.Properties.Walks;

namespace Baodi.Procedures.Properties.Laws;

/// <summary>A word added to the file leaves the case as it is, for whoever may add it; for who may not know of the case there is none, and who is recused from the whole adds nothing. The dossier keeps what was added and nothing else.</summary>
/// <param name="counts">Counts the words; null where none is counted.</param>
/// <param name="adding">How a word is added; null for as the office does it.</param>
internal sealed class RemarksChangeNothing(RemarkCounts? counts = null, Func<Taken, WordAdded, RemarkOutcome>? adding = null) : Law
{
    internal override void Judge(Taken taken)
    {
        foreach (var added in taken.Words)
        {
            counts?.Add(added);
            Judge(taken, taken.Before!, added);
        }
    }

    /// <summary>The dossier with every word that was taken is whole; with one of them changed and all sealed anew it comes out otherwise or reads otherwise.</summary>
    internal override void JudgeAtEnd(Played played)
    {
        if (!played.Steps.Any(taken => taken.Words.Any(added => added.Outcome.IsAccepted)))
        {
            return;
        }

        var dossier = Dossier.Empty;
        foreach (var taken in played.Steps)
        {
            dossier = taken.Words.Where(added => added.Outcome.IsAccepted).Aggregate(dossier, (one, added) => one.Add(added.Outcome.Remark!));
            dossier = taken.Outcome.IsAccepted ? dossier.Add(taken.Outcome.Event) : dossier;
        }

        var written = Written(dossier, played.Walk.Office);
        var verified = Verification.Of(written, played.Walk.Office);
        Assert.True(verified.Faults.IsEmpty, string.Join('\n', verified.Faults));
        Assert.Equal((Verdict.Whole, played.Events.Count), (verified.Verdict, verified.Decided));
        Assert.Equal(Laws.Written.Of(played.Case!), Laws.Written.Of(played.Walk.Office.Fold(dossier.Events)));
        Assert.Equal(Verdict.Faulty, Verification.Of(Changed(written), played.Walk.Office).Verdict);
    }

    private void Judge(Taken taken, Case theCase, WordAdded added)
    {
        var was = Laws.Written.Of(theCase);
        var before = Told(taken.Office.CanDo(theCase, added.By, added.Word.At));
        var outcome = adding is null ? taken.Office.Remark(theCase, added.Word.Said, added.By, added.Word.At) : adding(taken, added);
        Assert.Equal(was, Laws.Written.Of(theCase));
        Assert.Equal(before, Told(taken.Office.CanDo(theCase, added.By, added.Word.At)));
        if (!theCase.IsVisibleTo(added.By))
        {
            Assert.Equal(Laws.Written.Of(Refusal.NoSuchCase(theCase.Id).WriteTo), Laws.Written.Of(outcome.Refusal!.WriteTo));
            return;
        }

        JudgeWhoAdds(taken, theCase, added, outcome.Refusal?.Reasons ?? []);
        if (outcome.Remark is { } remark)
        {
            Assert.Equal((theCase.Status, theCase.Version, added.By.Id), (remark.State, remark.Version, remark.By.OfficerId));
            Assert.True(remark.At >= theCase.LastStepAt, "It was added before the last step.");
        }
    }

    /// <summary>Whoever may act has a part in it. Whoever adds nothing because the matter is about him is kept out of every act that is his, as each says when it is asked alone; and, where he acts for nobody else, the other way about.</summary>
    private static void JudgeWhoAdds(Taken taken, Case theCase, WordAdded added, ImmutableArray<Reason> reasonsAgainst)
    {
        var isRecused = reasonsAgainst.Any(reason => reason is MustRecuse);
        var hasNoPart = reasonsAgainst.Any(reason => reason is RemarkUnfit { Problem: RemarkProblem.NoPartInIt });
        var machine = taken.Office.MachineOf(theCase);
        var his = taken.Procedure.Acts.Where(act => act.IsEnteredIn(theCase.Status)).Select(act => machine.ReasonsAgainst(theCase, act, added.By, added.Word.At))
            .Where(reasons => !reasons.Any(reason => reason is WrongPost)).ToList();
        var isKeptOut = his.TrueForAll(reasons => reasons.Any(reason => reason is MustRecuse));
        Assert.True(his.Count == 0 || !hasNoPart, "He may act, and has no part in it.");
        Assert.True(!isRecused || isKeptOut, "He may act, and adds nothing.");
        Assert.True(his.Count == 0 || isRecused || !isKeptOut || !added.By.Delegations.IsEmpty, "He keeps out of every act, and adds something.");
    }

    private static string Told(Permissions permissions) => string.Join('\n', Enumerable.Range(0, permissions.Count)
        .Select(place => $"{permissions[place].Act} {string.Join(' ', permissions[place].Reasons.Select(reason => $"{reason.Code} {reason.About}"))}"));

    private static byte[] Written(Dossier dossier, Office office)
    {
        var written = new ArrayBufferWriter<byte>();
        dossier.WriteTo(written, office);
        return written.WrittenSpan.ToArray();
    }

    /// <summary>The same with the last word said otherwise.</summary>
    private static byte[] Changed(byte[] written)
    {
        var json = JsonNode.Parse(written)!;
        var remark = json["entries"]!.AsArray().Last(entry => entry!["remark"] is not null)!;
        remark["text"] = remark["text"]?.GetValue<string>() + "y";
        return Encoding.UTF8.GetBytes(json.ToJsonString());
    }
}
