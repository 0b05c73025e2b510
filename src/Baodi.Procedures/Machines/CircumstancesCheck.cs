namespace Baodi.Procedures.Machines;

/// <summary>What is wrong with how a step is said to have come about.</summary>
internal readonly struct CircumstancesCheck(Attempt attempt, Circumstances circumstances, Departing departing, List<Reason> reasons)
{
    internal IEnumerable<Reason> Problems()
    {
        var problems = new List<Reason>();
        AddDepartures(problems);
        AddTime(problems);
        AddTelling(problems);
        return problems;
    }

    private void AddDepartures(List<Reason> problems)
    {
        foreach (var departure in departing.Unwanted)
        {
            problems.Add(OfDeparture(CircumstancesProblem.DepartureUnneeded, departure));
        }

        foreach (var reason in reasons)
        {
            if (departing.DepartureFrom(reason) is { } departure)
            {
                problems.Add(OfDeparture(
                    !reason.IsDepartable ? CircumstancesProblem.DepartureFromFirm
                    : !Departing.IsGround(departure.Ground) ? CircumstancesProblem.DepartureWithoutGround
                    : CircumstancesProblem.DepartureWithoutConsent,
                    departure));
            }
        }
    }

    /// <summary>Only what is recorded or was told may have happened before its entry; what says nothing of it happens as it is entered.</summary>
    private void AddTime(List<Reason> problems)
    {
        if (circumstances.HappenedAt is { } && ((attempt.Act.Nature != ActNature.Records && attempt.EnteredBy is null) || attempt.Act.Happened is not null))
        {
            problems.Add(Wrong(CircumstancesProblem.HappenedAtUnneeded, attempt.Act.Label));
        }
        else if (SaidToHaveHappened is { } happened && (happened > attempt.At || happened < attempt.Case?.HappenedAt || !DistrictTime.HasDate(happened)))
        {
            problems.Add(Wrong(CircumstancesProblem.HappenedOutOfTime, new("应不早于启动时所记之事，不晚于登记之时", "it must not be before what the opening records, nor after its entry")));
        }
    }

    private Instant? SaidToHaveHappened => circumstances.HappenedAt is not null || (attempt.Act.Happened is not null && attempt.Command is not null && attempt.Absent.IsEmpty) ? attempt.HappenedAt : null;

    private void AddTelling(List<Reason> problems)
    {
        if (attempt.EnteredBy is { } entering && attempt.EnteredAs is null)
        {
            problems.Add(Wrong(CircumstancesProblem.NotToldTo, new(entering.Name, entering.Name)));
        }
    }

    private CircumstancesWrong OfDeparture(CircumstancesProblem problem, Departure departure) =>
        new(attempt.Act, problem, new($"{departure.Code} {departure.About}", $"{departure.Code} {departure.About}"), departure);

    private CircumstancesWrong Wrong(CircumstancesProblem problem, Label detail) => new(attempt.Act, problem, detail);
}
