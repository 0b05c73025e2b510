using Baodi.Procedures.OutgoingDocuments;

namespace Baodi.Procedures.Rules;

/// <summary>The tables of chapter 1, section 3 of the notice.</summary>
public static class OutgoingDocumentTables
{
    /// <summary>Whether the Legal Affairs Office reviews a text (1.3.1). The list of what calls for it is open.</summary>
    public static DecisionTable<LegalReviewQuestion, LegalReview> LegalReview { get; } = BuildLegalReview();

    /// <summary>Who signs a document off (1.3.3).</summary>
    public static DecisionTable<SignatoryQuestion, Signatory> Signatory { get; } = BuildSignatory();

    private static DecisionTable<LegalReviewQuestion, LegalReview> BuildLegalReview()
    {
        var licensing = Column.Of((LegalReviewQuestion q) => q.Licensing);
        var penalties = Column.Of((LegalReviewQuestion q) => q.Penalties);
        var fees = Column.Of((LegalReviewQuestion q) => q.Fees);
        var coercion = Column.Of((LegalReviewQuestion q) => q.CoerciveMeasures);
        var other = Column.Of((LegalReviewQuestion q) => q.Other);
        return DecisionTable.For(OutgoingDocumentDecisions.LegalReview, HitPolicy.First)
            .Clause("1.3.1")
                .Row("1.3.1-licensing", OutgoingDocuments.LegalReview.Required, licensing.Yes)
                .Row("1.3.1-penalties", OutgoingDocuments.LegalReview.Required, penalties.Yes)
                .Row("1.3.1-fees", OutgoingDocuments.LegalReview.Required, fees.Yes)
                .Row("1.3.1-coercive-measures", OutgoingDocuments.LegalReview.Required, coercion.Yes)
            .Reading("1.3.1", "所列内容不是全部，其他内容说明理由也可送审", "the list is open: other texts may go to legal review, with a reason")
                .Row("1.3.1-other", OutgoingDocuments.LegalReview.Required, other.Yes)
            .Clause("1.3.1")
                .Row("1.3.1-none", OutgoingDocuments.LegalReview.NotRequired)
            .Build();
    }

    private static DecisionTable<SignatoryQuestion, Signatory> BuildSignatory()
    {
        var body = Column.Of((SignatoryQuestion q) => q.IssuedInNameOf);
        var several = Column.Of((SignatoryQuestion q) => q.SeveralPortfolios);
        var weighty = Column.Of((SignatoryQuestion q) => q.Weighty);
        var government = body.Is(IssuingBody.Government);
        var office = body.Is(IssuingBody.Office);
        return DecisionTable.For(OutgoingDocumentDecisions.Signatory, HitPolicy.Unique)
            .Clause("1.3.3")
                .Row("1.3.3-one-portfolio", OutgoingDocuments.Signatory.LeaderInCharge, government, several.No, weighty.No)
                .Row("1.3.3-several-portfolios", OutgoingDocuments.Signatory.LeadersInTurn, government, several.Yes, weighty.No)
                .Row("1.3.3-weighty", OutgoingDocuments.Signatory.DistrictHead, government, several.No, weighty.Yes)
                .Row("1.3.3-office", OutgoingDocuments.Signatory.LeaderOrDelegate, office, several.No, weighty.No)
            .Reading("1.3.3", "几种情形并存时，内容重大的先由分管领导依次会签，最后由区长签发", "where several conditions hold, weighty content goes to the District Head last, after the leaders in charge have countersigned in turn")
                .Row("1.3.3-weighty-several", OutgoingDocuments.Signatory.DistrictHead, government, several.Yes, weighty.Yes)
                .Row("1.3.3-weighty-office", OutgoingDocuments.Signatory.DistrictHead, office, weighty.Yes)
            .Reading("1.3.3", "以办公室名义制发而涉及多位领导分管的，仍依次会签，不委托签发", "in the office's own name too, leaders whose portfolios are touched countersign in turn, and nobody signs for them")
                .Row("1.3.3-office-several", OutgoingDocuments.Signatory.LeadersInTurn, office, several.Yes, weighty.No)
            .Build();
    }
}
