using Baodi.Procedures.Properties.Walks;

namespace Baodi.Procedures.Properties.Laws;

/// <summary>What is departed from can be, by what the act does and by what was passed over. Read from the events and the table alone, not from how firm the requirements say they are.</summary>
internal sealed class NothingFirmIsDepartedFrom : Law
{
    internal override void Judge(Taken taken)
    {
        foreach (var departure in taken.Outcome.Event?.Departures ?? [])
        {
            Assert.True(MayDepart(taken.Outcome.Event!.Act, departure), $"'{taken.Outcome.Event.Act}' departs from what is firm: {departure.Code} {departure.About}.");
        }
    }

    private static bool MayDepart(Act act, RecordedDeparture departure) => !act.FirmAbout.Contains(departure.About) && (act.Nature, departure.Code) switch
    {
        (ActNature.Records, "wrong-state") => !act.EvenFrom.IsEmpty,
        (ActNature.Records, "passed-over" or "not-yet-done" or "signature-missing" or "duty-owed" or "condition-unmet" or "given-afterwards") => true,
        (_, "condition-unmet") => act.DepartableAbout.Contains(departure.About),
        (_, "duty-owed") => departure.Missing!.Nature != ActNature.Decides,
        (_, "not-yet-done") => departure.Missing!.Nature == ActNature.Records || (act.Nature, departure.Missing.Nature) == (ActNature.Makes, ActNature.Makes),
        _ => false,
    };
}
