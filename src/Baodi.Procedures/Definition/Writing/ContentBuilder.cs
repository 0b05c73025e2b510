namespace Baodi.Procedures.Definition;

/// <summary>The content of a command under a clause of its own, apart from the act: the members named or, with none, all that no other clause names.</summary>
internal sealed class ContentBuilder(Form form, string[] members) : Cited
{
    private bool isPaper;

    /// <summary>Names the paper that the command makes.</summary>
    internal ContentBuilder Paper(string chinese, string identifier)
    {
        form.Paper = Naming.Label(chinese, identifier);
        isPaper = true;
        return this;
    }

    internal override void Cite(Citation citation)
    {
        base.Cite(citation);
        form.Cite(citation, members);
        if (isPaper)
        {
            form.PaperCitation = citation;
        }
    }
}
