namespace Baodi.Procedures.Definition;

/// <summary>The content is JSON of the act's form: of one that cannot be read, what was found in it is the reason.</summary>
internal sealed class ContentIsReadable(Act act) : Requirement(act.Citation, Moments.Content)
{
    public override bool IsSpecific => false;

    public override bool IsOfRecord => true;

    public override Label Label => new("内容可读", "the content can be read");

    internal override Moments OfForm => Moments.Content;

    private protected override bool HoldsUnread(Situation situation) => situation.Tell(new MalformedContent(act, situation.Unreadable!.Value));
}
