using NodaTime;

namespace Baodi.Procedures.ConsoleHost.Scenarios;

/// <summary>Reads the steps of a scenario in their order, so that time only goes on and a case is there before it is spoken of.</summary>
internal sealed class StepsReader(PartReader read, Office office, List<CastMember> cast, HashSet<string> wrongOfficers)
{
    private static readonly string[] Looked = ["at", "case", "overdue", "state", "running", "note"];
    private static readonly string[] Opened = ["at", "by", "open", "case", "do", "expect"];
    private static readonly string[] Done = ["at", "by", "case", "do", "expect"];

    private static readonly string[] Remarked = ["at", "by", "case", "remark", "expect"];

    private static readonly string[] MaySay = ["with", .. CircumstancesReader.Members, "state", "running", "opens", "note"];

    private readonly Dictionary<string, Procedure> cases = new(StringComparer.Ordinal);

    /// <summary>Cases whose opening was expected to be refused, so that the name is still free.</summary>
    private readonly HashSet<string> unopened = new(StringComparer.Ordinal);

    private Instant last = Instant.MinValue;

    internal List<Step> Read(IReadOnlyList<Part> parts)
    {
        var steps = new List<Step>();
        foreach (var part in parts)
        {
            if (StepOf(part) is { } step)
            {
                steps.Add(step);
            }
        }

        return steps;
    }

    private Step? StepOf(Part part)
    {
        var remarks = part["remark"] is not null && part["do"] is null;
        var looks = !remarks && part["overdue"] is not null && part["do"] is null;
        var opens = !looks && !remarks && part["open"] is not null;
        if (!(looks ? read.IsObject(part, ["at", "overdue"], Looked)
            : remarks ? read.IsObject(part, Remarked, [.. RemarkRequestReader.Members, "state", "running", "note"])
            : opens ? read.IsObject(part, Opened, ["follows", .. MaySay])
            : read.IsObject(part, Done, MaySay)))
        {
            return null;
        }

        var at = TimeOf(part["at"]);
        var procedure = opens ? ProcedureOf(part["open"]) : null;
        var name = looks && part["case"] is null ? TheOnlyCase(part) : read.Name(part["case"]);
        var note = read.Words(part["note"]);
        var by = looks ? null : MemberOf(part["by"]);
        var follows = part["follows"] is { } followed ? CaseOf(followed) : null;
        if (!opens && name is not null && part["case"] is { } named)
        {
            procedure = CaseOf(named) is null ? null : cases[name];
        }
        else if (looks && name is not null)
        {
            procedure = cases[name];
        }

        var expected = ExpectationOf(part, procedure, looks);
        if (opens && name is not null && procedure is not null)
        {
            Register(part["case"]!, name, procedure, isRefused: expected.IsAccepted == false);
        }

        if (looks)
        {
            return at is null || name is null || procedure is null ? null : new LookStep(part, at.Value, name, procedure, expected, note);
        }

        if (remarks)
        {
            return RemarkOf(part, at, name, procedure, by, expected, note);
        }

        var act = procedure is null ? null : ActOf(part["do"], procedure, opens);
        var (circumstances, toldBy) = new CircumstancesReader(read, MemberOf).Read(part, at);
        return at is null || name is null || procedure is null || by is null || act is null
            ? null
            : new ActStep(part, at.Value, name, procedure, expected, note, by, act, ContentOf(part["with"]), opens, follows) { Circumstances = circumstances, ToldBy = toldBy };
    }

    private RemarkStep? RemarkOf(Part part, Instant? at, string? name, Procedure? procedure, CastMember? by, Expectation expected, Label? note)
    {
        var reader = new RemarkRequestReader(read);
        var kind = reader.KindOf(part["remark"]);
        return reader.Read(part, kind) is not { } said || at is null || name is null || procedure is null || by is null
            ? null
            : new(part, at.Value, name, procedure, expected, note, by, said);
    }

    private Instant? TimeOf(Part? part)
    {
        var at = read.Time(part);
        if (at < last)
        {
            read.Add(part!, Texts.EarlierThanStepBefore);
        }

        last = at is { } now && now > last ? now : last;
        return at;
    }

    private Procedure? ProcedureOf(Part? part)
    {
        if (read.Text(part) is not { } id)
        {
            return null;
        }

        if (office.Find(id) is { } procedure)
        {
            return procedure;
        }

        read.Add(part!, Texts.UnknownProcedure(Document.Shown(id), office));
        return null;
    }

    private string? TheOnlyCase(Part part)
    {
        if (cases.Count == 1)
        {
            return cases.Keys.First();
        }

        read.Add(part, Texts.MemberMissing("case"));
        return null;
    }

    private string? CaseOf(Part part)
    {
        if (read.Name(part) is not { } name)
        {
            return null;
        }

        if (cases.ContainsKey(name))
        {
            return name;
        }

        read.Add(part, Texts.UnknownCase(name, cases.Keys));
        return null;
    }

    private void Register(Part part, string name, Procedure procedure, bool isRefused)
    {
        if (cases.ContainsKey(name) && !unopened.Remove(name))
        {
            read.Add(part, Texts.CaseTwice(name));
        }

        cases[name] = procedure;
        if (isRefused)
        {
            unopened.Add(name);
        }
    }

    private CastMember? MemberOf(Part? part)
    {
        if (read.Text(part, 80) is not { } id)
        {
            return null;
        }

        if (cast.Find(member => member.Officer.Id == id) is { } found)
        {
            return found;
        }

        if (!wrongOfficers.Contains(id))
        {
            read.Add(part!, Texts.UnknownOfficer(id, cast.Select(member => member.Officer.Id)));
        }

        return null;
    }

    private string? ActOf(Part? part, Procedure procedure, bool opens)
    {
        if (read.Text(part, 80) is not { } name)
        {
            return null;
        }

        var offered = procedure.Acts.Where(act => (act.Kind == ActKind.Opening) == opens).Select(act => act.Name).Distinct(StringComparer.Ordinal);
        if (procedure.Acts.Any(act => act.Name == name))
        {
            return name;
        }

        read.Add(part!, Texts.UnknownCommand(name, procedure, offered));
        return null;
    }

    private ReadOnlyMemory<byte> ContentOf(Part? part) =>
        part is null ? "{}"u8.ToArray() : read.Is(part, PartKind.Object) ? read.Document.Bytes(part) : default;

    private Expectation ExpectationOf(Part part, Procedure? procedure, bool looks)
    {
        bool? accepted = null;
        List<string> refused = [];
        if (!looks && part["expect"] is { } expect)
        {
            (accepted, refused) = Expected(expect);
        }

        return new(
            accepted,
            refused,
            procedure is null || part["state"] is null ? null : StateOf(part["state"]!, procedure),
            procedure is null || part["running"] is null ? null : RunningOf(part["running"]!, procedure),
            part["opens"] is { } opens ? [.. read.List(opens, 20).Select(item => read.Text(item)!)] : null,
            procedure is not null && part["overdue"] is { } overdue ? [.. read.List(overdue, 64).Select(item => LimitOf(item, item.Text, procedure)!)] : null);
    }

    private (bool? Accepted, List<string> Refused) Expected(Part part)
    {
        if (part is { Kind: PartKind.Text, Text: "accepted" })
        {
            return (true, []);
        }

        if (part.Kind != PartKind.Object || part["refused"] is not { Kind: PartKind.Array, Items.Count: > 0 } list || !read.IsObject(part, ["refused"]))
        {
            read.Add(part, Texts.ExpectationWrong);
            return (null, []);
        }

        var grounds = new List<string>();
        foreach (var item in read.List(list, 64))
        {
            if (read.Text(item, 80) is not { } ground)
            {
                continue;
            }

            if (char.IsAsciiDigit(ground[0]) && BaodiNotice.Of2017.FindClause(ground) is null)
            {
                read.Add(item, Texts.UnknownClause(ground));
            }

            grounds.Add(ground);
        }

        return (false, grounds);
    }

    private State? StateOf(Part part, Procedure procedure)
    {
        if (!read.Is(part, PartKind.Text))
        {
            return null;
        }

        if (procedure.FindState(part.Text) is { } state)
        {
            return state;
        }

        read.Add(part, Texts.UnknownState(Document.Shown(part.Text), procedure));
        return null;
    }

    private List<(string Limit, Instant Due)>? RunningOf(Part part, Procedure procedure)
    {
        if (!read.Is(part, PartKind.Object))
        {
            return null;
        }

        var running = new List<(string, Instant)>();
        foreach (var (name, _, value) in part.Members)
        {
            if (LimitOf(value, name, procedure) is { } limit && read.Time(value) is { } due)
            {
                running.Add((limit, due));
            }
        }

        return running;
    }

    private string? LimitOf(Part part, string name, Procedure procedure)
    {
        // A limit that each thing has for itself is named with the thing, as it is written where it runs.
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        var isKnown = colon < 0
            ? procedure.Limits.Any(limit => limit.Name == name)
            : colon < name.Length - 1 && procedure.Limits.Any(limit => limit.Kind == LimitKind.PerItem && limit.Name == name[..colon]);
        if (isKnown)
        {
            return name;
        }

        read.Add(part, Texts.UnknownLimit(Document.Shown(name), procedure));
        return null;
    }
}
