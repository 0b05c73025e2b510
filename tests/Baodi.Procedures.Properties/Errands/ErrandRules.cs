namespace Baodi.Procedures.Properties.Errands;

/// <summary>The notice that errands stand under, with posts of the other one.</summary>
internal static class ErrandRules
{
    internal static Notice Of2024 { get; } = new(
        new("errands-2024", new("差事规程", "rules of errands"), new(2024, 1, 2), new("某办公室", "an office")),
        chapters: [new(1, new("差事", "errands"))],
        procedures: [new("errand", new("差事", "errand"), 1)],
        clauses: [new("1.1", "errand", new("办理差事", "run an errand"))],
        posts: [Posts.OfficeClerk, Posts.OfficeDirector, Posts.LeaderInCharge, Posts.DutyLeader]);
}
