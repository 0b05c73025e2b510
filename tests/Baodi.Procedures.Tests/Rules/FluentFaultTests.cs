using Baodi.Procedures.Rules;
using NRules.Fluent.Dsl;
using static Baodi.Procedures.Tests.Rules.Own;

namespace Baodi.Procedures.Tests.Rules;

/// <summary>Faults of rules that are written as classes and tell each other something: what comes out at the end is what counts.</summary>
public sealed class FluentFaultTests
{
    [Fact]
    public void SeveralRulesThatLeadToOneAnswer_AreNoFault()
    {
        var set = Seats(own =>
        {
            own.Add<GuestIsAbove>();
            own.Add<HostIsNamed>();
            own.Add<TheOfficeLeads>();
            own.Add<NobodyIsTold>();
        });
        Assert.Empty(set.Analyse());
        Assert.Equal(["above", "named"], set.Decide(new(Standing.Principal, Standing.Guest, true)).Ids());
        Assert.Equal(["named"], set.Decide(new(Standing.Guest, Standing.Guest, true)).Ids());
        Assert.Equal(["nobody"], set.Decide(new(Standing.Principal, null, true)).Ids());
    }

    [Fact]
    public void Overlap_TwoFinalAnswers_NamesBothWithAnExample()
    {
        var set = Seats(own =>
        {
            own.Add<GuestIsAbove>();
            own.Add<HostIsNamed>();
            own.Add<TheOfficeLeads>();
            own.Add<TheCounterpartLeads>();
            own.Add<NobodyIsTold>();
        });
        var fault = Assert.Single(set.Analyse());
        Assert.Equal("Overlap: office-leads and counterpart-leads all answer (3.1.1; 3.1.2), as in visitor=host host=guest formal=no", fault.ToString());
        Assert.Equal(["office-leads", "counterpart-leads"], fault.Ids());
        Assert.Equal(new(Standing.Host, Standing.Guest, false), Seating.Lead.Read<Seating>(fault));
    }

    [Fact]
    public void Overlap_OfARowAndAClass_IsNamedInTheOrderOfTheSet()
    {
        var set = Seats(own => own.Add<Formally>(), new("row", VisitLead.CounterpartDepartment, s => s.Visitor == Standing.Host), new RuleRow<Seating, VisitLead>("rest", null, s => !s.Formal && s.Visitor != Standing.Host));
        var fault = Assert.Single(set.Analyse());
        Assert.Equal("Overlap: row and formally all answer (3.1.1; 3.1.1), as in visitor=host host=not-named formal=yes", fault.ToString());
    }

    [Fact]
    public void Overlap_OfADeclaredNoRuleAndAnAnswerWrittenTogether_IsOne()
    {
        var set = Seats(own => own.Add<Formally>(), new("informal", VisitLead.Office, s => !s.Formal), new RuleRow<Seating, VisitLead>("none", null, s => s.Formal && s.Visitor == Standing.Guest));
        Assert.Equal("Overlap: none and formally all answer (3.1.1; 3.1.1), as in visitor=guest host=not-named formal=yes", Assert.Single(set.Analyse()).ToString());
    }

    [Fact]
    public void Gap_WhereNoRuleAnswers_HasAnExample()
    {
        var set = Seats(own =>
        {
            own.Add<HostIsNamed>();
            own.Add<TheOfficeLeads>();
        });
        var fault = Assert.Single(set.Analyse());
        Assert.Equal("Gap: no rule covers some questions, as in visitor=guest host=not-named formal=no", fault.ToString());
    }

    [Fact]
    public void Gap_WhereRulesOnlyConcludeSomethingBesides_IsEveryQuestion()
    {
        var fault = Assert.Single(Seats(own => own.Add<UnevenIsNoticed>()).Analyse());
        Assert.Equal("Gap: no rule covers some questions, as in visitor=guest host=not-named formal=no", fault.ToString());
    }

    [Fact]
    public void Dead_WhatItIsToBeToldIsNeverTold()
    {
        var set = Seats(own => own.Add<TheCounterpartLeads>(), new RuleRow<Seating, VisitLead>("all", VisitLead.Office, _ => true));
        var fault = Assert.Single(set.Analyse());
        Assert.Equal("Dead: counterpart-leads never fires (3.1.2)", fault.ToString());
        Assert.Equal(["counterpart-leads"], fault.Ids());
    }

    [Fact]
    public void Dead_ConcludesAloneWhatCanNeverHold_ByOneInputOrByTwoTogether()
    {
        var set = Seats(own =>
        {
            own.Add<NeverConcludes>();
            own.Add<NeverConcludesTogether>();
            own.Add<UnevenIsNoticed>();
        }, new RuleRow<Seating, VisitLead>("all", VisitLead.Office, _ => true));
        Assert.Equal(["Dead: never-concludes never fires (3.1.1)", "Dead: never-together never fires (3.1.1)"], set.Analyse().Select(fault => fault.ToString()));
    }

    [Fact]
    public void Masked_UnderFirst_FiresAndNeverAnswers()
    {
        var set = new OwnRules<Seating, VisitLead>(Seating.Lead, HitPolicy.First, own => own.Add<Formally>(), new RuleRow<Seating, VisitLead>("all", VisitLead.Office, _ => true));
        var fault = Assert.Single(set.Analyse());
        Assert.Equal("Masked: formally never answers: others stand before it wherever it fires (3.1.1; 3.1.1), as in visitor=guest host=not-named formal=yes", fault.ToString());
        Assert.Equal(["formally", "all"], fault.Ids());
    }

    /// <summary>As for rows: that an extension answers in its stead is what an extension is for.</summary>
    [Fact]
    public void Masked_UnderFirst_IsJudgedAmongTheRulesWrittenWithIt()
    {
        RuleRow<Seating, VisitLead>[] rows = [new("hosts", VisitLead.Office, s => s.Visitor == Standing.Host), new("formal", VisitLead.CounterpartDepartment, s => s.Formal), new("rest", null, _ => true)];
        RuleRow<Seating, VisitLead> added = new("others", VisitLead.Office, s => s.Visitor != Standing.Host && s.Formal);
        var extended = new OwnRules<Seating, VisitLead>(Seating.Lead, HitPolicy.First, rows);
        Assert.Empty(extended.Analyse());
        Assert.Empty(new OwnRules<Seating, VisitLead>(extended, [], added).Analyse());
        RuleRow<Seating, VisitLead> together = new("others", VisitLead.Office, s => s.Visitor != Standing.Host && s.Formal && (s.Visitor != s.Host || s.Visitor == s.Host));
        var set = new OwnRules<Seating, VisitLead>(extended, [], together);
        Assert.Empty(set.Analyse());
        Assert.Equal(["others"], set.Decide(new(Standing.Guest, null, true)).Ids());
    }

    [Fact]
    public void Uncited_AClassWithoutAClause_IsAFaultUnderTheClauseOfTheDecision()
    {
        var fault = Assert.Single(Seats(own => own.Add<CitesNothing>()).Analyse());
        Assert.Equal("Uncited: 'CitesNothing' cites no clause: it wants a ClauseAttribute or a ReadingAttribute (3.1.1)", fault.ToString());
    }

    [Fact]
    public void RuleId_OneClassTwice_IsAFault()
    {
        var set = Seats(own =>
        {
            own.Add<Formally>();
            own.Add<Formally>();
        });
        Assert.Equal("RuleId: 'formally' is the id of two rules (3.1.1)", Assert.Single(set.Analyse()).ToString());
    }

    [Fact]
    public void Answer_ThatTheDecisionDoesNotKnow_IsRefusedByTheNameOfTheRule()
    {
        var fault = Assert.Single(Seats(own => own.Add<AnswersWhatIsUnknown>()).Analyse());
        Assert.Equal(RuleFaultKind.Fails, fault.Kind);
        Assert.Contains("'unknown' says 7, which 'seating-lead' does not know.", fault.Detail, StringComparison.Ordinal);
        Assert.NotEmpty(fault.Example);
    }

    private static OwnRules<Seating, VisitLead> Seats(Action<OwnRules<Seating, VisitLead>> more, params RuleRow<Seating, VisitLead>[] rows) => new(Seating.Lead, HitPolicy.Unique, more, rows);

    /// <summary>What rules here tell each other.</summary>
    internal sealed record Told(string What, FiredRule Rule);

    [Name("above"), Clause("3.1.1")]
    private sealed class GuestIsAbove : Rule
    {
        public override void Define()
        {
            Seating seating = default;
            When().Match(() => seating, s => s.Visitor > s.Host);
            Then().Do(context => context.Insert(new Told("above", context.Fired())));
        }
    }

    [Name("named"), Clause("3.1.1")]
    private sealed class HostIsNamed : Rule
    {
        public override void Define()
        {
            Seating seating = default;
            When().Match(() => seating, s => s.Host != null);
            Then().Do(context => context.Insert(new Told("named", context.Fired())));
        }
    }

    [Name("office-leads"), Clause("3.1.1")]
    private sealed class TheOfficeLeads : Rule
    {
        public override void Define()
        {
            IEnumerable<Told> told = null!;
            When().Exists<Told>(one => one.What == "named").Query(() => told, query => query.Match<Told>().Collect());
            Then().Do(context => context.Answer(VisitLead.Office, told.Select(one => one.Rule)));
        }
    }

    [Name("counterpart-leads"), Clause("3.1.2")]
    private sealed class TheCounterpartLeads : Rule
    {
        public override void Define()
        {
            Told told = null!;
            When().Match(() => told, one => one.What == "above");
            Then().Do(context => context.Answer(VisitLead.CounterpartDepartment));
        }
    }

    [Name("nobody"), Clause("3.1.2")]
    private sealed class NobodyIsTold : Rule
    {
        public override void Define()
        {
            When().Not<Told>(_ => true).Exists<Seating>();
            Then().Do(context => context.NoRule());
        }
    }

    [Name("formally"), Clause("3.1.1")]
    private sealed class Formally : Rule
    {
        public override void Define()
        {
            Seating seating = default;
            When().Match(() => seating, s => s.Formal);
            Then().Do(context => context.Answer(VisitLead.Office));
        }
    }

    [Name("never-concludes"), Clause("3.1.1")]
    private sealed class NeverConcludes : Rule
    {
        public override void Define()
        {
            Seating seating = default;
            When().Match(() => seating, s => s.Host == Standing.Host, s => s.Host == null);
            Then().Do(context => context.Conclude(SeatingNote.Formal));
        }
    }

    [Name("never-together"), Clause("3.1.1")]
    private sealed class NeverConcludesTogether : Rule
    {
        public override void Define()
        {
            Seating seating = default;
            When().Match(() => seating, s => s.Visitor > s.Host, s => s.Visitor == Standing.Guest);
            Then().Do(context => context.Conclude(SeatingNote.Formal));
        }
    }

    [Name("CitesNothing")]
    private sealed class CitesNothing : Rule
    {
        public override void Define()
        {
            When().Exists<Seating>();
            Then().Do(context => context.NoRule());
        }
    }

    [Name("unknown"), Clause("3.1.1")]
    private sealed class AnswersWhatIsUnknown : Rule
    {
        public override void Define()
        {
            When().Exists<Seating>();
            Then().Do(context => context.Answer((VisitLead)7));
        }
    }
}
