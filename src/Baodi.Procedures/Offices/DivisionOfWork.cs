using System.Text.Json;

namespace Baodi.Procedures.Offices;

/// <summary>Which fields the holders of a post have: those that the organisation puts into one portfolio are one holder's, any other has a holder of its own.</summary>
internal sealed class DivisionOfWork(Profile profile, Post post)
{
    /// <summary>Whether one holder has both fields.</summary>
    internal bool AreTogether(string? one, string? other) => one == other || (PortfolioOf(one) is { } portfolio && portfolio == PortfolioOf(other));

    /// <summary>Writes which fields go together, as one member.</summary>
    internal void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartArray($"fields-of-{post.Id}");
        foreach (var portfolio in profile.Organisation.Portfolios)
        {
            if (portfolio.Post == post && portfolio.Fields.Length > 1)
            {
                json.WriteStringValue(string.Join(' ', Array.ConvertAll([.. portfolio.Fields], field => field.Id)));
            }
        }

        json.WriteEndArray();
    }

    private Portfolio? PortfolioOf(string? field)
    {
        foreach (var portfolio in profile.Organisation.Portfolios)
        {
            if (portfolio.Post == post && portfolio.Fields.Any(one => one.Id == field))
            {
                return portfolio;
            }
        }

        return null;
    }
}
