// Compiled ahead of time and run to prove that the library needs neither reflection nor run-time code.
using Baodi.Procedures;

var languages = new Terms<Language>("语言", "中文", "英文");

if (languages.All.Length != 2 || languages[languages.Find("english")] != Language.English)
{
    Console.Error.WriteLine("The vocabulary of languages is not what its enum says.");
    return 1;
}

foreach (var term in languages.All)
{
    Console.WriteLine($"{languages.Label}: {term.Name} {term.Label.In(Language.Chinese)}");
}

return 0;
