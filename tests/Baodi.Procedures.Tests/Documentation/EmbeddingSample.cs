using System.Buffers;
using Baodi.Procedures;
using Baodi.Procedures.Analysis;
using Baodi.Procedures.Dossiers;
using Baodi.Procedures.RequestReports;
using Baodi.Procedures.Rules;
using NodaTime;

namespace OfficeAutomation;

/// <summary>The code of the page on embedding, in a namespace of its own so that the usings it shows are those it needs.</summary>
internal sealed class EmbeddingSample(TextWriter output)
{
    /// <summary>Stands for the console.</summary>
    private TextWriter Console { get; } = output;

    internal void Run()
    {
        var store = new Dictionary<string, byte[]>();
        var seals = new Dictionary<string, Seal>();
        var supervisor = new Officer("feng", "Feng", Posts.SupervisionOffice);
        var head = new Officer("wu", "Wu", Posts.DistrictHead);

        // <example>
        var office = BaodiOffice.Default;
        foreach (var finding in office.Validate()) Console.WriteLine($"{finding.Kind}: {finding.Label.Chinese} / {finding.Label.English}");

        // </example>

        // <example>
        var at = Instant.FromUtc(2017, 4, 5, 1, 0);
        var clerk = new Officer("sun", "Sun", Posts.OfficeClerk);
        var director = new Officer("li", "Li", Posts.OfficeDirector);
        var request = new Receive(UpwardKind.Request, "education-bureau", "A new school");
        var opened = office.OpenFile("2017-031", request, clerk, at, commandId: "c-1");
        if (opened.Outcome.IsAccepted) Keep(opened.File);

        void Keep(CaseFile file)
        {
            var bytes = new ArrayBufferWriter<byte>();
            var whole = file.Sealed();
            whole.WriteTo(bytes);
            store[file.Case.Id] = bytes.WrittenSpan.ToArray();
            seals[file.Case.Id] = whole.Dossier.Seal!.Value;
        }

        // </example>

        // <example>
        FileAnswer Take(string caseId, string act, ReadOnlySpan<byte> json, Officer by, string commandId, int seenVersion)
        {
            var file = CaseFile.Read(store[caseId], office, seals[caseId]);
            var answer = file.Do(act, json, by, at, commandId, seenVersion);
            if (!ReferenceEquals(answer.File, file)) Keep(answer.File);
            return answer;
        }

        Tell(Take("2017-031", "register", """{"number":"教 17","field":"education","district-head-must-sign":true}"""u8, clerk, "c-2", seenVersion: 1));

        void Tell(FileAnswer answer)
        {
            foreach (var reason in answer.Outcome.Refusal?.Reasons ?? [])
            {
                Console.WriteLine($"{reason.Code}: {reason.Citation}: {reason.Label.Chinese} / {reason.Label.English}");
            }
        }

        // </example>

        // <example>
        var filled = """{"number":"教 17","field":"education","initial-opinion":"请区长审签","district-head-must-sign":true}"""u8;
        Tell(Take("2017-031", "register", filled, clerk, "c-2", seenVersion: 1));
        Console.WriteLine($"again: {Take("2017-031", "register", filled, clerk, "c-2", seenVersion: 1).IsRepeat}");
        Tell(Take("2017-031", "return", """{"reason":"x"}"""u8, clerk, "c-3", seenVersion: 1));

        // </example>

        // <example>
        var running = CaseFile.Read(store["2017-031"], office, seals["2017-031"]);
        foreach (var candidate in running.CanDo(director, at))
        {
            if (candidate.IsOpen)
            {
                Console.WriteLine($"{candidate.Act.Name}: {string.Join(", ", candidate.ToFill.Select(one => $"{one.Field.Label.Chinese} {one.Field.Name}"))}");
            }
            else if (candidate.Act.Name == "archive")
            {
                Console.WriteLine($"{candidate.Reasons[0]}; {candidate.ShortestPath().Steps.Length} acts before it, first {candidate.ShortestPath().Steps[0]}");
            }
        }

        // </example>

        // <example>
        Take("2017-031", "review-and-sign", """{"opinion":"请阅","leaders":["district-head"],"follow-up":true}"""u8, director, "c-4", seenVersion: 2);
        Take("2017-031", "instruct", """{"instruction":"请跟踪","refer-to":["unit-officer:education-bureau"],"follow-up":true}"""u8, head, "c-5", seenVersion: 3);
        var asking = Take("2017-031", "refer-to-supervision", """{"ground":"领导要求跟踪"}"""u8, clerk, "c-6", seenVersion: 4);
        if (asking is { IsRepeat: false, Outcome.Event: { } asked })
        {
            foreach (var followUp in asked.FollowUps)
            {
                var id = $"{asked.CaseId}-{asked.Sequence}";
                var following = office.OpenFile(followUp, id, supervisor, at, openedBy: asking.File.Case, commandId: id);
                if (following.Outcome.IsAccepted) Keep(following.File);
                Console.WriteLine($"{followUp.Procedure} {id} follows {following.File.Case.OpenedBy}");
            }
        }

        // </example>

        // <example>
        var found = Verification.Of(store["2017-031"], office, seals["2017-031"]);
        Console.WriteLine($"{found.Verdict}, {found.Steps}");
        store["2017-031"].AsSpan().Replace((byte)'7', (byte)'8');
        foreach (var fault in Verification.Of(store["2017-031"], seals["2017-031"]).Faults.Take(1)) Console.WriteLine($"{fault.Kind} at {fault.Path}");
        try
        {
            Take("2017-031", "archive", "{}"u8, clerk, "c-7", seenVersion: 5);
        }
        catch (KeptSealException e)
        {
            Console.WriteLine($"not read: {e.Faults[0].Kind}");
        }

        // </example>

        // <example>
        var next = new Office(office.Profile.With("supervision", "completion", TimeAllowed.WorkingDays(15)));
        var older = CaseFile.Read(store["2017-031-5"], next, seals["2017-031-5"]);
        Console.WriteLine($"under the office's rules: {older.IsUnderTheOfficesRules}");
        var move = RulesMove.Try(older, next);
        Console.WriteLine($"{move.Kind}, {move.Findings.Length} findings");
        if (move.Kind is not MoveKind.Blocked) Keep(move.CarryOut(director, at, "Order 3 of 2017"));

        // </example>

        // <example>
        var register = CaseRegister.Empty.With(CaseFile.Read(store["2017-031-5"], next, seals["2017-031-5"]));
        var view = register.For(supervisor);
        foreach (var seen in view.Files) Console.WriteLine($"{seen.Case.Id}: {seen.Case.Status.Label}");
        var done = view.Do("2017-999", "urge", "{}"u8, at, commandId: "c-7");
        Console.WriteLine($"{done.Outcome.Refusal!.Reasons[0]}");
        register = done.CaseRegister;

        // </example>
    }
}
