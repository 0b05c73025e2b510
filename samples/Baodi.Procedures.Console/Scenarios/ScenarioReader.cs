namespace Baodi.Procedures.ConsoleHost.Scenarios;

/// <summary>Reads a scenario from a document; everything that is wrong with it is told at once.</summary>
internal sealed class ScenarioReader
{
    private const int MostOfficers = 200;
    private const int MostSteps = 2_000;

    private readonly PartReader read;
    private readonly List<CastMember> cast = [];
    private readonly HashSet<string> wrongOfficers = new(StringComparer.Ordinal);

    private ScenarioReader(Document document) => read = new(document);

    /// <summary>Reads a scenario.</summary>
    /// <exception cref="InputException">Something is wrong with the document.</exception>
    internal static Scenario Read(Document document) => new ScenarioReader(document).Read();

    private Scenario Read()
    {
        var root = read.Document.Root;
        if (!read.IsObject(root, ["title", "source", "invented", "profile", "officers", "steps"], "$schema"))
        {
            throw new InputException(read.Problems);
        }

        var title = read.Words(root["title"]);
        var source = read.Words(root["source"]);
        var invented = read.List(root["invented"], 100).Select(read.Words).ToList();
        var office = OfficeOf(root["profile"]);
        ReadCast(root["officers"]);
        IReadOnlyList<Step> steps = office is null ? [] : new StepsReader(read, office, cast, wrongOfficers).Read(read.List(root["steps"], MostSteps));
        if (root["steps"] is { Kind: PartKind.Array, Items.Count: 0 } none)
        {
            read.Add(none, Texts.NoSteps);
        }

        return read.Problems.Count == 0
            ? new(read.Document, title!.Value, source!.Value, [.. invented.Select(label => label!.Value)], office!, cast, steps)
            : throw new InputException(read.Problems);
    }

    private Office? OfficeOf(Part? part)
    {
        if (read.Text(part) is not { } id)
        {
            return null;
        }

        if (HostOffice.Find(id) is { } office)
        {
            return office;
        }

        read.Add(part!, Texts.UnknownProfile(Document.Shown(id), HostOffice.ProfileIds));
        return null;
    }

    private void ReadCast(Part? part)
    {
        foreach (var officer in read.List(part, MostOfficers))
        {
            if (!read.IsObject(officer, ["id", "name", "posts"], "unit", "delegations", "clearance"))
            {
                continue;
            }

            var before = read.Problems.Count;
            var id = read.Name(officer["id"]);
            var name = read.Words(officer["name"]);
            var unit = read.Words(officer["unit"]);
            var seats = read.List(officer["posts"], 64).Select(read.Seat).ToList();
            var delegations = officer["delegations"] is { } list ? read.List(list, 64).Select(DelegationOf).ToList() : [];
            var clearance = ClearanceOf(officer["clearance"]);
            if (id is not null && cast.Exists(member => member.Officer.Id == id))
            {
                read.Add(officer["id"]!, Texts.OfficerTwice(id));
            }
            else if (read.Problems.Count == before)
            {
                Seat[] held = [.. seats.Select(seat => seat!.Value)];
                Delegation[] received = [.. delegations.Select(delegation => delegation!)];
                cast.Add(new(new Officer(id!, name!.Value.Chinese, held).With(received).Cleared(clearance), name.Value, unit));
            }
            else if (id is not null)
            {
                wrongOfficers.Add(id);
            }
        }
    }

    private ClassificationLevel? ClearanceOf(Part? part)
    {
        if (part is null || read.Text(part, 20) is not { } name)
        {
            return null;
        }

        if (ClassificationLevels.All.Find(name) is var ordinal and >= 0)
        {
            return ClassificationLevels.All[ordinal];
        }

        read.Add(part, Texts.NotALevel(Document.Shown(name)));
        return null;
    }

    private Delegation? DelegationOf(Part part)
    {
        if (!read.IsObject(part, ["seat", "by", "document", "from", "to"]))
        {
            return null;
        }

        var seat = read.Seat(part["seat"]);
        var by = read.Name(part["by"]);
        var document = read.Text(part["document"], 200);
        var from = read.Date(part["from"]);
        var to = read.Date(part["to"]);
        if (from > to)
        {
            read.Add(part["to"]!, Texts.DelegationReversed);
        }

        return seat is null || by is null || document is null || from is null || to is null
            ? null
            : new(seat.Value, by, document, from.Value, to.Value);
    }
}
