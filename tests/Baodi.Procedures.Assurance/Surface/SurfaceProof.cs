using Baodi.Procedures.Rules;
using Baodi.Procedures.Tests.Surface;

namespace Baodi.Procedures.Assurance.Surface;

/// <summary>Calls every public member of the packages with what nobody means to hand over.</summary>
internal sealed class SurfaceProof : Proof
{
    internal override string Name => "surface";

    internal override string Promise =>
        "Every public constructor, method, operator and property of the four packages, and what a derived class may call, with null, default values, empty and missing lists, objects made of nothing, numbers and enums out of range, texts that are blank, too long or not Unicode, "
        + "and the ends of time, each alone beside arguments that mean something: what comes of it is an answer, an argument exception, or an exception that the documentation of the member names. What can be made of such values is read as well.";

    /// <summary>The whole takes seconds, so that less of it is not worth having.</summary>
    internal override Findings Run(Effort effort)
    {
        var findings = new Findings();
        var probe = new SurfaceProbe(typeof(Label).Assembly, typeof(Feasibility).Assembly, typeof(Paper).Assembly, typeof(RuleSet).Assembly).Run();
        findings.Count("members called", probe.Members);
        findings.Count("calls", probe.Calls);
        findings.Count("members that cannot be called so, as they take what lives on the stack or have no example", probe.Skipped);
        foreach (var failure in probe.Failures)
        {
            findings.Fail(failure);
        }

        findings.Expect(probe.Members > 900 && probe.Calls > 30_000, "hardly anything was called");
        return findings;
    }
}
