namespace Baodi.Procedures.Analysis;

/// <summary>For one procedure of one office, whether the limits inside another fit into it on every start date. Immutable and safe for concurrent use.</summary>
/// <remarks>
/// A limit encloses those that start when or after it does and that the act by which it is met must wait for. Everybody takes the
/// whole of his limit; what has no limit takes no time, so that fitting is necessary for the whole to be in time and not enough.
/// Conditions are not looked at: a way may be one that no matter takes. No state is entered twice on a way, and limits that recur are left out.
/// </remarks>
public sealed class Feasibility
{
    private Feasibility(Procedure procedure, LocalDate first, LocalDate last, ImmutableArray<NestedLimits> nested)
    {
        Procedure = procedure;
        First = first;
        Last = last;
        Nested = nested;
    }

    /// <summary>The verdicts with names and labels.</summary>
    public static Terms<Fit> Verdicts { get; } = new("时限是否够用", "够用", "不够用", "未知");

    /// <summary>The procedure, whose profile gives the rules and the calendar.</summary>
    public Procedure Procedure { get; }

    /// <summary>The first start date, at +08:00.</summary>
    public LocalDate First { get; }

    /// <summary>The last start date, included.</summary>
    public LocalDate Last { get; }

    /// <summary>Each limit with limits inside it, once for each row of them, in the order of the definition; a row that is part of a longer one is left out unless it is known and the longer one adds what may not be.</summary>
    public ImmutableArray<NestedLimits> Nested { get; }

    /// <summary>The verdict on all of them: what does not fit goes before what is not known; null where no limit encloses another.</summary>
    public Fit? Verdict
    {
        get
        {
            Fit? worst = null;
            foreach (var nested in Nested)
            {
                worst = (worst, nested.Fit) switch
                {
                    (Fit.DoesNotFit, _) or (_, Fit.DoesNotFit) => Fit.DoesNotFit,
                    (Fit.NotKnown, _) => Fit.NotKnown,
                    (null or Fit.Fits, var fit) => fit,
                };
            }

            return worst;
        }
    }

    /// <summary>Looks at every date of the years that the office's calendar covers.</summary>
    public static Feasibility Of(Procedure procedure)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        var calendar = procedure.Profile.Calendar;
        return Of(procedure, new(calendar.FirstYear, 1, 1), new(calendar.LastYear, 12, 31));
    }

    /// <summary>Looks at every date of a span.</summary>
    /// <param name="procedure">The procedure.</param>
    /// <param name="first">The first start date.</param>
    /// <param name="last">The last start date, included.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last date is before the first, or of the year 9999.</exception>
    public static Feasibility Of(Procedure procedure, LocalDate first, LocalDate last)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(last, new(DistrictTime.LastDay.Year, 1, 1));
        var nested = ImmutableArray.CreateBuilder<NestedLimits>();
        foreach (var row in NestingSearch.RowsOf(procedure))
        {
            nested.Add(SlackWalk.Over(row, procedure.Profile, first, last));
        }

        return new(procedure, first, last, nested.DrainToImmutable());
    }
}
