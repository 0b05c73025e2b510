using System.Xml.Linq;
using Baodi.Procedures.Tests.Documentation;

namespace Baodi.Procedures.Tests.Hosting;

/// <summary>The pictures of the readme are drawn from what the demonstration prints (<c>docs/images/incident.sh</c>).</summary>
public sealed class PictureTests
{
    [Theory]
    [InlineData("docs/images/incident.svg", "en")]
    [InlineData("docs/images/incident.zh.svg", "zh")]
    public void Picture_ShowsWhatTheDemonstrationPrints(string picture, string language)
    {
        var drawn = XDocument.Load(ReadmeTests.PathOf(picture)).Descendants().Where(one => one.Name.LocalName == "text").Select(one => one.Value).ToList();
        var printed = HostRun.In(language, "demo", "incident", "--plain").Out.Split(Environment.NewLine).ToList();
        Assert.True(drawn.Count > 40);
        Assert.Equal(printed[0], drawn[0]);
        var begins = printed.IndexOf(drawn[1]);
        Assert.Equal(printed.GetRange(begins, drawn.Count - 1), drawn[1..]);
    }
}
