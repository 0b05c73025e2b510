using Baodi.Procedures.RequestReports;
using Baodi.Procedures.Rules;
using NodaTime;

namespace Baodi.Procedures.Tests.Documentation;

public sealed class StatelessPageTests
{
    private const string Page = "docs/concepts/stateless.md";

    /// <summary>Stands for the console.</summary>
    private StringWriter Console { get; } = new() { NewLine = "\n" };

    [Fact]
    public void Example_IsTheCodeBelow_InTenLines()
    {
        var shown = Assert.Single(PageSample.Blocks(Page, "csharp"));
        Assert.Equal(Assert.Single(PageSample.ExamplesIn(nameof(StatelessPageTests))), shown);
        Assert.Equal(10, shown.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void Example_PrintsWhatThePageSays()
    {
        Run();
        Assert.Equal(Assert.Single(PageSample.Blocks(Page, "text")), Console.ToString());
    }

    private void Run()
    {
        // <example>
        var (office, at) = (BaodiOffice.Default, Instant.FromUtc(2017, 4, 5, 1, 0));
        var machine = office.MachineOf(office.Procedure<RequestReport>());
        foreach (var state in machine.Info.States)
        {
            foreach (var way in state.FixedTransitions) Console.WriteLine($"{state} --{((Type)way.Trigger.UnderlyingTrigger).Name}--> {way.DestinationState}");
        }

        var clerk = new Officer("sun", "Sun", Posts.OfficeClerk);
        var received = office.Open("2017-031", new Receive(UpwardKind.Request, "education-bureau", "A new school"), clerk, at).Case;
        Console.WriteLine($"{received.State} --{nameof(Return)}--> {office.Do(received, new Return("no seal"), clerk, at).Case.State}");
        Console.WriteLine(machine.ToMermaid(Language.English).Split('\n')[1]);
        // </example>
    }
}
