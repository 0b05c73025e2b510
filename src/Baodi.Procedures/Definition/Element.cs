namespace Baodi.Procedures.Definition;

/// <summary>What an element of a procedure is.</summary>
public enum ElementKind
{
    /// <summary>An act; its <see cref="ActKind"/> says more.</summary>
    Act = 1,

    /// <summary>A time limit.</summary>
    Limit,

    /// <summary>A paper that a command makes.</summary>
    Paper,

    /// <summary>A field of a command's content.</summary>
    Field,

    /// <summary>A clause that keeps posts out of acts.</summary>
    Exclusion,

    /// <summary>A rule that keeps those whom a matter is about out of acts.</summary>
    Recusal,

    /// <summary>An obligation of a period.</summary>
    Obligation,

    /// <summary>A clause that names only scope or vocabulary.</summary>
    Scope,

    /// <summary>That an act is by another hand, where that has a ground of its own.</summary>
    Separation,
}

/// <summary>One element of a procedure with the ground on which it stands.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its kebab-case name; of a field, after the name of its act and a point; of a bar or a scope, the clause.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Citation">The clause or the reading.</param>
public sealed record Element(ElementKind Kind, string Name, Label Label, Citation Citation);

/// <summary>The labels of the kinds of element.</summary>
public static class Elements
{
    /// <summary>Every kind with its labels.</summary>
    public static Terms<ElementKind> Kinds { get; } = new("要素", "事项", "时限", "文书", "填写项", "限制", "回避", "周期性工作", "适用范围", "分人办理");

    /// <summary>Every element of a procedure, kind by kind, in the order of the definition.</summary>
    internal static ImmutableArray<Element> Of(Procedure procedure)
    {
        var found = ImmutableArray.CreateBuilder<Element>();
        foreach (var act in procedure.Acts)
        {
            found.Add(new(ElementKind.Act, act.Name, act.Label, act.Citation));
            found.AddRange(act.Excluded.Taken(excluded => new Element(ElementKind.Exclusion, act.Name, excluded.Label, excluded.Citation)));
            found.AddRange(act.Requirements.RemoveAll(one => one is not SeparationOfDuties || act.SeparatedUnder is null).Taken(one => new Element(ElementKind.Separation, act.Name, one.Label, one.Citation)));
            found.AddRange(act.Recusals.Taken(recusal => new Element(ElementKind.Recusal, act.Name, recusal.Label, recusal.Citation)));
        }

        found.AddRange(procedure.Limits.Taken(limit => new Element(ElementKind.Limit, limit.Name, limit.Label, limit.Citation)));
        foreach (var form in procedure.Forms)
        {
            AddForm(found, form);
        }

        foreach (var obligation in procedure.Obligations)
        {
            found.Add(new(ElementKind.Obligation, obligation.Name, obligation.Label, obligation.Citation));
            if (obligation.Paper is { } paper)
            {
                found.Add(new(ElementKind.Paper, obligation.Name, paper, obligation.Citation));
            }
        }

        found.AddRange(procedure.Scope.Taken(citation => new Element(ElementKind.Scope, citation.Clause.Number, citation.Clause.Heading, citation)));
        return found.DrainToImmutable();
    }

    private static void AddForm(ImmutableArray<Element>.Builder found, Form form)
    {
        var act = Naming.Kebab(form.Command.Name);
        if (form is { Paper: { } paper, PaperCitation: { } ground })
        {
            found.Add(new(ElementKind.Paper, act, paper, ground));
        }

        found.AddRange(form.Fields.Taken(field => new Element(ElementKind.Field, $"{act}.{field.Name}", field.Label, field.Citation)));
    }
}
