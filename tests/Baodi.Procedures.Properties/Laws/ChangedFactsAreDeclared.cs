using Baodi.Procedures.Properties.Walks;

namespace Baodi.Procedures.Properties.Laws;

/// <summary>An act says of every fact that its effect changes that it may, and what it says it makes holds once it is done.</summary>
internal sealed class ChangedFactsAreDeclared : Law
{
    internal override void Judge(Taken taken)
    {
        if (taken.Outcome.Event is not { } happened)
        {
            return;
        }

        var after = taken.Outcome.Case.UntypedMatter;
        Assert.All(happened.Act.Makes, made => Assert.True(made.Holds(after), $"'{happened.Act}' does not make it so: {made}."));
        foreach (var fact in taken.Procedure.Facts)
        {
            Assert.True(
                taken.Before is null || fact.Read(taken.Before.UntypedMatter) == fact.Read(after) || happened.Act.Sets.Contains(fact),
                $"'{happened.Act}' changes '{fact}' and does not say so.");
        }
    }
}
