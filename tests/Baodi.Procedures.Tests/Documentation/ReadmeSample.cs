using Baodi.Procedures;
using Baodi.Procedures.RequestReports;
using Baodi.Procedures.Rules;
using NodaTime;

namespace OfficeAutomation;

/// <summary>The code of the README, in a namespace of its own so that the usings it shows are those it needs.</summary>
internal sealed class ReadmeSample(TextWriter output)
{
    /// <summary>Stands for the console.</summary>
    private TextWriter Console { get; } = output;

    internal void Run()
    {
        // <example>
        var (office, at) = (BaodiOffice.Default, Instant.FromUtc(2017, 4, 5, 1, 0));
        var clerk = new Officer("sun", "Sun", Posts.OfficeClerk);
        var outcome = office.Open("2017-031", new Receive(UpwardKind.Request, "education-bureau", "A new school"), clerk, at);
        outcome = office.Do(outcome.Case, new Archive("2017-A-1"), clerk, at);
        foreach (var reason in outcome.Refusal?.Reasons ?? []) Console.WriteLine(reason);
        foreach (var act in office.CanDo(outcome.Case, clerk, at).Open()) Console.WriteLine($"{act.Citation}: {act.Label}");
        // </example>
    }
}
