using System.Globalization;
using Baodi.Procedures.Assurance.Histories;

namespace Baodi.Procedures.Assurance.Replaying;

/// <summary>The other process: reads the dossiers of a folder under another culture and time zone, and writes beside each the case it folds into and the dossier once more.</summary>
internal static class ReplayChild
{
    internal const string Verb = "replay-child";

    /// <summary>The end of the name of a dossier's file; the profile it follows comes before it.</summary>
    internal const string DossierFile = ".dossier.json";

    internal const string CaseFile = ".case.json";

    internal const string AgainFile = ".again.json";

    internal static int Run(string folder, string culture, string zone)
    {
        // So that the culture is there and is another, and is not only called so.
        if (CultureInfo.CurrentCulture.Name != culture || TimeZoneInfo.Local.Id != zone || IsPlain(CultureInfo.CurrentCulture))
        {
            Console.Error.WriteLine($"This process runs in '{CultureInfo.CurrentCulture.Name}' and '{TimeZoneInfo.Local.Id}', not in '{culture}' and '{zone}'.");
            return 1;
        }

        foreach (var file in Directory.EnumerateFiles(folder, "*" + DossierFile))
        {
            var profile = Path.GetFileName(file)[..^DossierFile.Length].Split('@')[1];
            var office = SampleOffices.All.Single(office => office.Profile.Id == profile);
            var dossier = Dossier.Read(File.ReadAllBytes(file), office);
            File.WriteAllBytes(Beside(file, CaseFile), Written.Of(office.Fold(dossier.Events)));
            File.WriteAllBytes(Beside(file, AgainFile), Written.Of(dossier, office));
        }

        return 0;
    }

    internal static string Beside(string file, string end) => file[..^DossierFile.Length] + end;

    /// <summary>Whether a number, a date and a letter look as they do in no culture at all.</summary>
    private static bool IsPlain(CultureInfo culture) =>
        (-1234.5).ToString("N", culture) == (-1234.5).ToString("N", CultureInfo.InvariantCulture)
        && new DateTime(2021, 1, 14).ToString(culture) == new DateTime(2021, 1, 14).ToString(CultureInfo.InvariantCulture)
        && char.ToUpper('i', culture) == 'I';
}
