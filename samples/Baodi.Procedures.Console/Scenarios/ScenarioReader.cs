namespace Baodi.Procedures.ConsoleHost.Scenarios;

/// <summary>Reads a scenario from a document; everything that is wrong with it is told at once.</summary>
internal sealed class ScenarioReader
{
    private const int MostUnits = 200;
    private const int MostSteps = 2_000;

    private readonly PartReader read;

    private ScenarioReader(Document document) => read = new(document);

    /// <summary>Reads a scenario.</summary>
    /// <exception cref="InputException">Something is wrong with the document.</exception>
    internal static Scenario Read(Document document) => new ScenarioReader(document).Read();

    private Scenario Read()
    {
        var root = read.Document.Root;
        if (!read.IsObject(root, ["title", "source", "invented", "profile", "officers", "steps"], "$schema", "organisation", "names"))
        {
            throw new InputException(read.Problems);
        }

        var title = read.Words(root["title"]);
        var source = read.Words(root["source"]);
        var invented = read.List(root["invented"], 100).Select(read.Words).ToList();
        var office = OfficeOf(root["profile"]);
        var organisation = OrganisationOf(root["organisation"], office);
        office = Naming(root["names"], organisation is null ? office : new(office!.Profile.With(organisation)));
        var castReader = new CastReader(read, organisation);
        var cast = castReader.Read(root["officers"]);
        IReadOnlyList<Step> steps = office is null ? [] : new StepsReader(read, office, cast, castReader.Wrong).Read(read.List(root["steps"], MostSteps));
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

    /// <summary>The built-in office's organisation with the units and portfolios that the scenario adds.</summary>
    private Organisation? OrganisationOf(Part? part, Office? office)
    {
        if (part is null || office is null || !read.IsObject(part, [], "units", "portfolios"))
        {
            return null;
        }

        var organisation = office.Profile.Organisation;
        foreach (var unit in part["units"] is { } units ? read.List(units, MostUnits) : [])
        {
            organisation = WithUnit(organisation, unit);
        }

        foreach (var portfolio in part["portfolios"] is { } portfolios ? read.List(portfolios, MostUnits) : [])
        {
            organisation = WithPortfolio(organisation, portfolio);
        }

        return organisation;
    }

    /// <summary>The office, which calls units and fields as the scenario does; the officers are none of a roster for that.</summary>
    private Office? Naming(Part? part, Office? office)
    {
        if (part is null || office is null)
        {
            return office;
        }

        var organisation = office.Profile.Organisation;
        foreach (var one in read.List(part, MostUnits))
        {
            if (read.IsObject(one, ["id", "name"]) && read.Name(one["id"]) is { } id && read.Words(one["name"]) is { } name)
            {
                organisation = organisation.Naming(id, name);
            }
        }

        return new(office.Profile.With(organisation));
    }

    private Organisation WithUnit(Organisation organisation, Part part)
    {
        if (!read.IsObject(part, ["id", "name", "kind"]) || read.Name(part["id"]) is not { } id || read.Words(part["name"]) is not { } name || read.Text(part["kind"], 80) is not { } kind)
        {
            return organisation;
        }

        for (var i = 0; i < OrganisationWords.Units.All.Length; i++)
        {
            if (OrganisationWords.Units.All[i].Name == kind)
            {
                return Tried(part, () => organisation.With(new Unit(id, name, OrganisationWords.Units[i]))) ?? organisation;
            }
        }

        read.Add(part["kind"]!, Texts.UnknownUnitKind(Document.Shown(kind), OrganisationWords.Units.All.Select(one => one.Name)));
        return organisation;
    }

    private Organisation WithPortfolio(Organisation organisation, Part part)
    {
        var before = read.Problems.Count;
        if (!read.IsObject(part, ["id", "name", "post", "fields"]))
        {
            return organisation;
        }

        var (id, name, post) = (read.Name(part["id"]), read.Words(part["name"]), read.Seat(part["post"]));
        var fields = new List<FieldOfWork>();
        foreach (var field in read.List(part["fields"], MostUnits))
        {
            if (read.IsObject(field, ["id", "name"]) && read.Name(field["id"]) is { } fieldId && read.Words(field["name"]) is { } fieldName)
            {
                fields.Add(new(fieldId, fieldName));
            }
        }

        return read.Problems.Count > before
            ? organisation
            : Tried(part, () => organisation.With(new Portfolio(id!, name!.Value, post!.Value.Post, [.. fields]))) ?? organisation;
    }

    private Organisation? Tried(Part part, Func<Organisation> make)
    {
        try
        {
            return make();
        }
        catch (ArgumentException)
        {
            read.Add(part, Texts.DoesNotFitOrganisation);
            return null;
        }
    }
}
