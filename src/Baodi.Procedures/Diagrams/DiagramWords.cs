using System.Text;

namespace Baodi.Procedures;

/// <summary>What the notations say alike: which acts are drawn, and in which words. Escaping is each notation's own.</summary>
internal sealed class DiagramWords(Language language)
{
    internal string Of(Label label) => label.In(language);

    /// <summary>A name that no notation reads as a word of its own.</summary>
    internal static string Node(State state) => "s_" + state.Name.Replace('-', '_');

    /// <summary>The clause and the act, such as <c>8.3.1 report to duty director</c>.</summary>
    internal string Of(Act act) => $"{act.Citation} {Of(act.Label)}";

    /// <summary>The act and, in brackets, what must hold of the matter for it to take the route.</summary>
    internal string Of(Act act, Route route) => Of(act) + Bracketed(route.When);

    /// <summary>What a state owes: the clause, the duty and, in brackets, when it is owed if not always.</summary>
    internal IEnumerable<string> Duties(Procedure procedure, State state)
    {
        foreach (var act in procedure.Acts)
        {
            if (act.IsOwed && act.Routes.IsEmpty && act.From.Contains(state))
            {
                yield return Of(act) + Bracketed(act.OwedWhen.AddRange(act.Guards));
            }
        }
    }

    private string Bracketed(System.Collections.Immutable.ImmutableArray<Condition> conditions)
    {
        if (conditions.IsEmpty)
        {
            return "";
        }

        var text = new StringBuilder(" [");
        for (var i = 0; i < conditions.Length; i++)
        {
            text.Append(i == 0 ? "" : language == Language.Chinese ? "，" : ", ").Append(Of(conditions[i].Label));
        }

        return text.Append(']').ToString();
    }
}
