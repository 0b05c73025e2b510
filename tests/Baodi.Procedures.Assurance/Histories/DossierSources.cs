namespace Baodi.Procedures.Assurance.Histories;

/// <summary>Dossiers that are right: of random walks through every procedure, and of every scenario.</summary>
internal static class DossierSources
{
    internal static IEnumerable<(string About, Office Office, Dossier Dossier)> All(int walksOfAProcedure, int seed)
    {
        foreach (var office in SampleOffices.All)
        {
            foreach (var procedure in office.Procedures)
            {
                for (var i = 0; i < walksOfAProcedure; i++)
                {
                    yield return ($"a walk through '{procedure.Id}'", office, Walks.Walk(office, procedure, seed + i).Dossier);
                }
            }
        }

        foreach (var played in Scenarios.Played())
        {
            yield return (played.Name, played.Office, played.Dossier);
        }
    }
}
