using System.Text.Json;
using Baodi.Procedures.Petitions;

namespace Baodi.Procedures.Papers;

/// <summary>信访事项文件清单: the petitions filed in a span of dates, and those that ended otherwise in it, with what is kept of each (5.6). Immutable.</summary>
public sealed record PetitionInventory
{
    private PetitionInventory(DateInterval span, ImmutableArray<PetitionHistory> entries)
    {
        Span = span;
        Entries = entries;
    }

    /// <summary>The dates it covers, both included.</summary>
    public DateInterval Span { get; }

    /// <summary>The petitions, in the order in which they were filed or ended.</summary>
    public ImmutableArray<PetitionHistory> Entries { get; }

    /// <summary>What the units are called.</summary>
    internal Organisation Units { get; private init; } = Organisation.None;

    /// <summary>Lists the petitions of a span, by dates at +08:00.</summary>
    /// <param name="petitions">Every petition of the office, of whatever date.</param>
    /// <param name="span">The dates, both included.</param>
    /// <exception cref="ArgumentException">A petition is there twice.</exception>
    public static PetitionInventory Of(IEnumerable<PetitionHistory> petitions, DateInterval span)
    {
        ArgumentNullException.ThrowIfNull(petitions);
        ArgumentNullException.ThrowIfNull(span);
        var entries = ImmutableArray.CreateBuilder<PetitionHistory>();
        foreach (var petition in PetitionOrder.ByReceipt(petitions))
        {
            if (PetitionOrder.ClosedAt(petition) is { } closed && span.Contains(DistrictTime.DateOf(closed)))
            {
                entries.Add(petition);
            }
        }

        entries.Sort(static (one, other) => PetitionOrder.Compare(PetitionOrder.ClosedAt(one)!.Value, one, PetitionOrder.ClosedAt(other)!.Value, other));
        return new(span, entries.DrainToImmutable());
    }

    /// <summary>The inventory with the units called as an office calls them; one that it does not have keeps its id.</summary>
    public PetitionInventory WithNamesOf(Organisation organisation)
    {
        ArgumentNullException.ThrowIfNull(organisation);
        return this with { Units = organisation };
    }

    /// <summary>The inventory as Markdown.</summary>
    public string ToMarkdown(Language language = Language.Chinese) => new InventoryPage(this, language).Page().ToMarkdown();

    /// <summary>The inventory as an HTML page to be printed, complete in itself.</summary>
    public string ToHtml(Language language = Language.Chinese) => new InventoryPage(this, language).Page().ToHtml();

    /// <summary>Writes the inventory as one JSON object. Names are kebab-case; times are at +08:00.</summary>
    /// <param name="json">Where to write; flushing it is left to the caller.</param>
    public void WriteTo(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        PetitionReportJson.Write(json, this);
    }
}
