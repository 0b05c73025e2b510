namespace Baodi.Procedures.Papers;

/// <summary>Looks for numbers of files and documents that are there twice, and for those of documents that are not of their form. Safe for concurrent use.</summary>
/// <remarks>
/// No step is refused for its number: the notice asks for one and says no more of it. Two numbers are the same where they differ in
/// nothing but width, white space or characters that are not seen.
/// </remarks>
public static class NumberCheck
{
    /// <summary>Checks the numbers of the cases that are given; a number is told in the order of the first case that has it.</summary>
    /// <param name="dossiers">The dossiers, of whatever procedures and years, open or closed.</param>
    /// <exception cref="ArgumentException">A dossier is empty.</exception>
    public static ImmutableArray<NumberFault> Of(IEnumerable<Dossier> dossiers)
    {
        ArgumentNullException.ThrowIfNull(dossiers);
        var numbered = new List<NumberedCase>();
        foreach (var dossier in dossiers)
        {
            numbered.Add(NumberedCase.Of(dossier ?? throw new ArgumentNullException(nameof(dossiers))));
        }

        return Of(numbered, static _ => false);
    }

    /// <summary>The same of cases whose numbers are known, some of which may be withheld.</summary>
    internal static ImmutableArray<NumberFault> Of(List<NumberedCase> cases, Predicate<NumberedCase> isWithheld)
    {
        var faults = ImmutableArray.CreateBuilder<NumberFault>();
        AddTwice(faults, cases, static one => one.FileNumber, NumberFaultKind.FileNumberTwice, isWithheld);
        AddTwice(faults, cases, static one => one.DocumentNumber, NumberFaultKind.DocumentNumberTwice, isWithheld);
        foreach (var one in cases)
        {
            if (one.DocumentNumber is { } number && !isWithheld(one) && !DocumentNumber.TryParse(number, out _, out var problem))
            {
                faults.Add(Fault(NumberFaultKind.DocumentNumberMalformed, number, [one], problem));
            }
        }

        return faults.DrainToImmutable();
    }

    private static void AddTwice(
        ImmutableArray<NumberFault>.Builder faults, List<NumberedCase> cases, Func<NumberedCase, string?> numberOf, NumberFaultKind kind, Predicate<NumberedCase> isWithheld)
    {
        var byNumber = new Dictionary<string, List<NumberedCase>>(StringComparer.Ordinal);
        foreach (var one in cases)
        {
            if (numberOf(one) is { } number)
            {
                var key = VisibleText.Seen(number);
                if (!byNumber.TryGetValue(key, out var same))
                {
                    byNumber.Add(key, same = []);
                }

                same.Add(one);
            }
        }

        foreach (var same in byNumber.Values)
        {
            // That a number is another's would tell whoever sees one of the two what the other is.
            if (same.Count > 1 && !same.Exists(isWithheld))
            {
                faults.Add(Fault(kind, numberOf(same[0])!, [.. same], null));
            }
        }
    }

    private static NumberFault Fault(NumberFaultKind kind, string number, ImmutableArray<NumberedCase> cases, Label? problem)
    {
        var what = NumberFault.Kinds.LabelOf(kind);
        var names = Label.Join([.. cases.Taken(one => new Label($"{one.Procedure.Title.Chinese} {one.CaseId}", $"{one.Procedure.Title.English} {one.CaseId}"))], "、", ", ");
        var why = problem is { } told ? new Label($"（{told.Chinese}）", $" ({told.English})") : new("", "");
        return new(kind, number, cases.Taken(one => one.CaseId), new($"{what.Chinese}“{number}”：{names.Chinese}{why.Chinese}", $"{what.English} '{number}': {names.English}{why.English}"));
    }
}

/// <summary>A case with the numbers that its steps gave it or told of it, the last of each.</summary>
internal sealed record NumberedCase(Procedure Procedure, string CaseId, string? FileNumber, string? DocumentNumber)
{
    internal static NumberedCase Of(Dossier dossier)
    {
        var procedure = dossier.Procedure ?? throw new ArgumentException("An empty dossier is about no case.", nameof(dossier));
        var (file, document) = ((string?)null, (string?)null);
        foreach (var happened in dossier.Events)
        {
            file = (happened.Command as IFiled)?.FileNumber ?? file;
            document = (happened.Command as INumbered)?.DocumentNumber ?? document;
        }

        return new(procedure, dossier.CaseId!, file, document);
    }
}
