using Baodi.Procedures.OutgoingDocuments;

namespace Baodi.Procedures.Rules;

/// <summary>Whether the Legal Affairs Office reviews a text (1.3.1). The list of what calls for it is open.</summary>
public sealed class LegalReviewRules() : RuleSet<LegalReviewQuestion, LegalReview>(OutgoingDocumentDecisions.LegalReview, HitPolicy.Any)
{
    /// <inheritdoc/>
    protected override void Define()
    {
        Clause("1.3.1",
            Rule("1.3.1-licensing", LegalReview.Required, text => text.Licensing),
            Rule("1.3.1-penalties", LegalReview.Required, text => text.Penalties),
            Rule("1.3.1-fees", LegalReview.Required, text => text.Fees),
            Rule("1.3.1-coercive-measures", LegalReview.Required, text => text.CoerciveMeasures));
        Reading("1.3.1", "所列内容之外的，说明理由也可送审", "the list is open: other texts may go to legal review, with a reason",
            Rule("1.3.1-other", LegalReview.Required, text => text.Other));
        Clause("1.3.1",
            Rule("1.3.1-none", LegalReview.NotRequired, text => !text.Licensing && !text.Penalties && !text.Fees && !text.CoerciveMeasures && !text.Other));
    }
}

/// <summary>Who signs a document off (1.3.3).</summary>
public sealed class SignatoryRules() : RuleSet<SignatoryQuestion, Signatory>(OutgoingDocumentDecisions.Signatory)
{
    /// <inheritdoc/>
    protected override void Define()
    {
        Clause("1.3.3",
            Rule("1.3.3-one-portfolio", Signatory.LeaderInCharge, d => d.IssuedInNameOf == IssuingBody.Government && !d.SeveralLeaders && !d.Weighty),
            Rule("1.3.3-several-portfolios", Signatory.LeadersInTurn, d => d.IssuedInNameOf == IssuingBody.Government && d.SeveralLeaders && !d.Weighty),
            Rule("1.3.3-weighty", Signatory.DistrictHead, d => d.IssuedInNameOf == IssuingBody.Government && !d.SeveralLeaders && d.Weighty),
            Rule("1.3.3-office", Signatory.LeaderOrDelegate, d => d.IssuedInNameOf == IssuingBody.Office && !d.SeveralLeaders && !d.Weighty));
        Reading("1.3.3", "几种情形并存时，内容重大的先由分管领导依次会签，最后由区长签发", "where several conditions hold, weighty content goes to the District Head last, after the leaders in charge have countersigned in turn",
            Rule("1.3.3-weighty-several", Signatory.DistrictHead, d => d.IssuedInNameOf == IssuingBody.Government && d.SeveralLeaders && d.Weighty),
            Rule("1.3.3-weighty-office", Signatory.DistrictHead, d => d.IssuedInNameOf == IssuingBody.Office && d.Weighty));
        Reading("1.3.3", "以办公室名义制发而涉及多位领导分管的，仍依次会签，不委托签发", "in the office's own name too, leaders whose portfolios are touched countersign in turn, and nobody signs for them",
            Rule("1.3.3-office-several", Signatory.LeadersInTurn, d => d.IssuedInNameOf == IssuingBody.Office && d.SeveralLeaders && !d.Weighty));
    }
}
