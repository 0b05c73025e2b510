using Baodi.Procedures.OutgoingDocuments;
using Baodi.Procedures.Properties.Errands;
using Baodi.Procedures.Properties.Laws;
using Baodi.Procedures.Properties.Walks;
using Baodi.Procedures.Rules;

namespace Baodi.Procedures.Properties.Planted;

/// <summary>Documents of 1.3 that are issued, and some that a wrong machine issues unsigned: the kept walks come far enough for both.</summary>
public sealed class UnsignedDocumentTests
{
    [Fact]
    public void KeptWalks_IssueDocuments_SignedOff()
    {
        var counts = new SaidCounts();
        foreach (var walk in Walks(BaodiOffice.Default))
        {
            Court.Judge(walk, new DocumentsAreSignedOff(counts));
        }

        Assert.NotEqual(0, counts.Issued);
    }

    [Theory]
    [InlineData("approve-text", "rechecking")]
    [InlineData("approve-text", "signing-off")]
    public void DocumentLedPastItsSigners_IsFound(string act, string to)
    {
        var office = Kept.OfficeWith(ProcedureIds.OutgoingDocument, new OutgoingDocumentProcedure(), machine => new(machine)
        {
            Firing = (procedure, happened) => happened.Act.Name == act ? Alterations.Of(happened, to: procedure.FindState(to)) : happened,
        });
        Assert.Contains(Walks(office), walk => Kept.Breaks(walk, new DocumentsAreSignedOff()));
    }

    private static IEnumerable<Walk> Walks(Office office) => Kept.Walks(ProcedureIds.OutgoingDocument, office);
}
