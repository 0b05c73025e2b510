using Baodi.Procedures.ConsoleHost.Scenarios;
using NodaTime;

namespace Baodi.Procedures.ConsoleHost.Pages;

/// <summary>What some cases wait for, as it is told at an instant.</summary>
/// <param name="Waits">What is waited for, what has waited longest first, each with those of the people of the files who may do it.</param>
/// <param name="Asker">Whose worklist it is; null where everything is told that whoever is cleared so far may know of.</param>
/// <param name="Cases">How many cases are told of.</param>
/// <param name="Withheld">How many are counted and not told, since they are above the clearance asked for.</param>
/// <param name="Unmoved">How many follow other rules than the office's, so that nothing can be done in them yet.</param>
/// <param name="At">The instant.</param>
internal sealed record WaitLook(IReadOnlyList<(Wait Wait, IReadOnlyList<Officer> Officers)> Waits, Officer? Asker, int Cases, int Withheld, int Unmoved, Instant At)
{
    /// <summary>Looks at the cases of files.</summary>
    /// <param name="files">Each with its case; ids are unique.</param>
    /// <param name="office">Whose procedures they follow.</param>
    /// <param name="people">Those who have had to do with them.</param>
    /// <param name="asker">Whose worklist is wanted; null for everybody's.</param>
    /// <param name="clearance">For what the reader is cleared where it is everybody's.</param>
    /// <param name="at">When.</param>
    internal static WaitLook Of(IReadOnlyList<CaseFile> files, Office office, IReadOnlyList<CastMember> people, Officer? asker, ClassificationLevel? clearance, Instant at)
    {
        var reader = asker ?? new Officer("reader", "reader").Cleared(clearance);
        var told = files.Where(file => file.Case.IsVisibleTo(reader)).ToList();
        var moved = told.FindAll(file => file.IsUnderTheOfficesRules);
        var index = moved.Aggregate(WaitIndex.Empty(office), (index, file) => index.With(file.Dossier.Events));
        var his = people.Select(member => (member.Officer, Waits: index.For(member.Officer, at).ToHashSet(ReferenceEqualityComparer.Instance))).ToList();
        var waits = asker is null
            ? moved.SelectMany(file => index.OfCase(file.Case.Id)).OrderBy(wait => wait.Since).ThenBy(wait => wait.Case.Id, StringComparer.Ordinal)
            : index.For(asker, at).AsEnumerable();
        return new([.. waits.Select(wait => (wait, (IReadOnlyList<Officer>)[.. his.Where(one => one.Waits.Contains(wait)).Select(one => one.Officer)]))],
            asker, told.Count, asker is null ? files.Count - told.Count : 0, told.Count - moved.Count, at);
    }

    /// <summary>The limit that the act meets and that is due first; null where none runs.</summary>
    internal static RunningLimit? DueOf(Wait wait) =>
        wait.Case.Limits.Where(running => wait.Act.Meets.Contains(running.Limit)).MinBy(running => running.Due);
}
