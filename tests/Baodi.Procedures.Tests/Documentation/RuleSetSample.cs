using Baodi.Procedures;
using Baodi.Procedures.Incidents;
using Baodi.Procedures.Receptions;
using Baodi.Procedures.Rules;
using NRules.Fluent.Dsl;

namespace OfficeAutomation;

/// <summary>The code of the page on rule sets, as a stranger writes it.</summary>
internal sealed class RuleSetSample(TextWriter output)
{
    internal Office? Office { get; private set; }

    /// <summary>Stands for the console.</summary>
    private TextWriter Console { get; } = output;

    internal void Run()
    {
        // <example>
        var ours = new OurReceptionRules();
        var peers = new ReceptionQuestion(Origin.PeerDistrict, Rank.BureauDirector, Purpose.StudyOrInspection, Accompanied: false);
        Console.WriteLine($"{ours.Decide(peers).Value}: {ours.Decide(peers).Rules[0].Id}");
        foreach (var rule in ours.Explain(peers).All) Console.WriteLine($"{rule.Rule.Id}: {rule.Reason.English}");
        // </example>

        // <example>
        var answer = new OurGradeRules().Decide(new(IncidentKind.SocialSafety, Deaths: 1, SeverelyInjured: null, Loss: null, Missing: 2, Judged: Grade.Ordinary, Reported: null));
        Console.WriteLine($"{answer.Value}: {answer.Rules[0].Id}");
        foreach (var conclusion in answer.Conclusions) Console.WriteLine($"{conclusion.Term.Name}: {string.Join(", ", conclusion.Rules.Select(rule => rule.Id))}");
        // </example>

        // <example>
        foreach (var fault in new FaultyRules().Analyse()) Console.WriteLine(fault);
        // </example>

        // <example>
        var office = new Office(BaodiOffice.Profile.Named("ours", new("本区", "our district")).With(ours).With(new OurGradeRules()));
        // </example>
        Office = office;
    }
}

// <type>
public sealed class OurReceptionRules() : RuleSet<ReceptionQuestion, ReceptionLead>(new ReceptionLeadRules())
{
    protected override void Define() => Reading(
        "3.1.4", "兄弟区县来访由办公室牵头", "a peer district is received by the office",
        Rule("our-peer-districts", ReceptionLead.Office, visit => visit.Origin == Origin.PeerDistrict));
}
// </type>

// <type>
[Name("our-schools"), Reading("8.2", "校园内有人死亡的，本机关按较大提出建议", "where somebody dies at a school, our office proposes relatively serious")]
public sealed class DeathAtASchool : Rule
{
    public override void Define()
    {
        GradeQuestion incident = default;
        When().Match(() => incident, i => i.Kind == IncidentKind.SocialSafety, i => i.Deaths >= 1);
        Then().Do(context => context.Insert(new Sign(Grade.RelativelySerious, context.Fired())));
    }
}

public sealed class OurGradeRules() : RuleSet<GradeQuestion, Grade>(new ProposedGradeRules())
{
    protected override void Define() => Fluent<DeathAtASchool>();
}
// </type>

// <type>
public sealed class FaultyRules() : RuleSet<ReceptionQuestion, ReceptionLead>(new ReceptionLeadRules())
{
    protected override void Define() => Clause(
        "3.1.2",
        Rule("ours", ReceptionLead.Office, visit => visit.Origin == Origin.OtherMunicipalBody && visit.Rank >= Rank.BureauDirector));
}
// </type>
