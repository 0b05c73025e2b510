using Baodi.Procedures.Rules;

namespace Baodi.Procedures.Tests.Hosting;

public sealed class ListingTests
{
    [Fact]
    public void Clauses_ListEachClauseOnce_InTheNoticesOrder() =>
        Assert.Equal(BaodiNotice.Of2017.Clauses.Select(clause => clause.Number), HostRun.Of("clauses", "--json").Json.EnumerateArray().Select(one => one.GetProperty("clause").GetString()!));

    [Fact]
    public void Clauses_ListEveryElementUnderItsClause()
    {
        var listed = HostRun.Of("clauses", "--json").Json.EnumerateArray()
            .SelectMany(clause => clause.GetProperty("elements").EnumerateArray(), (clause, element) =>
                $"{clause.GetProperty("clause").GetString()} {element.GetProperty("in").GetString()} {element.GetProperty("kind").GetString()} {element.GetProperty("name").GetString()}")
            .Order(StringComparer.Ordinal);
        var defined = BaodiOffice.Default.Procedures.SelectMany(procedure => procedure.Elements, (procedure, element) =>
                $"{element.Citation.Clause} {procedure.Id} {Elements.Kinds.All[Elements.Kinds.Ordinal(element.Kind)].Name} {element.Name}")
            .Concat(NoticeRules.All.SelectMany(set => set.Stated, (set, rule) => $"{rule.Citation.Clause} {set.Id} rule {rule.Id}"))
            .Concat(NoticeScope.Elements.Select(element => $"{element.Citation.Clause}  scope {element.Name}"))
            .Order(StringComparer.Ordinal);
        Assert.Equal(defined, listed);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void Clauses_AsATable_ShowReadingsAsSuch(string language)
    {
        var run = HostRun.In(language, "clauses");
        Assert.Equal(0, run.Status);
        Assert.Contains(language == "zh" ? "事项（解释）" : "act (reading)", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_ListWhatTheActsSay()
    {
        var listed = HostRun.Of("links", "--json").Json.EnumerateArray()
            .Select(one => $"{one.GetProperty("procedure").GetString()} {one.GetProperty("act").GetString()} {one.GetProperty("kind").GetString()} {one.GetProperty("other").GetString()}").ToList();
        Assert.Contains("request-report refer-to-supervision opens supervision", listed);
        Assert.Equal(BaodiOffice.Default.Procedures.SelectMany(procedure => procedure.Acts).Sum(act => act.Links.Length), listed.Count);
        Assert.Contains("refer-to-supervision", HostRun.In("zh", "links").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryLink_LeadsToAProcedureOfTheNotice() =>
        Assert.All(
            BaodiOffice.Default.Procedures.SelectMany(procedure => procedure.Acts).SelectMany(act => act.Links),
            link => Assert.NotNull(BaodiNotice.Of2017.FindProcedure(link.Procedure)));

    [Fact]
    public void Obligations_OfASpan_AreListedWithTheirDays()
    {
        var office = BaodiOffice.Default;
        var found = HostRun.Of("obligations", "--from", "2017-04-01", "--to", "2017-06-30", "--json").Json.EnumerateArray().ToList();
        Assert.Equal(
            office.ObligationsIn(new(new(2017, 4, 1), new(2017, 6, 30))).Select(period => period.Obligation.Name),
            found.Select(one => one.GetProperty("obligation").GetString()!));
    }

    [Theory]
    [InlineData("2017-06-30", "2017-04-01")]
    [InlineData("2017-02-30", "2017-04-01")]
    [InlineData("2017-04-01", "2099-04-01")]
    [InlineData("april", "2017-04-01")]
    public void Obligations_OfNoSpan_AreRefused(string from, string to)
    {
        var run = HostRun.Of("obligations", "--from", from, "--to", to);
        Assert.Equal(2, run.Status);
        Assert.NotEmpty(run.Error);
    }

    [Theory]
    [InlineData("district")]
    [InlineData("county:2017-01-01:2017-01-02")]
    [InlineData("district:2017-01-05:2017-01-02")]
    [InlineData("district:2017-01-05:tomorrow")]
    public void Obligations_OfNoSession_AreRefused(string session) =>
        Assert.Equal(2, HostRun.Of("obligations", "--from", "2017-01-01", "--to", "2017-04-01", "--session", session).Status);

    [Fact]
    public void Page_OfAll_GoesIntoAFolder()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, HostRun.Of("page", "--out", folder.Path).Status);
        Assert.Equal(BaodiOffice.Default.Procedures.Length + 1, Directory.GetFiles(folder.Path, "*.md").Length);
        Assert.True(File.Exists(Path.Combine(folder.Path, "departures.md")));
        Assert.Equal(2, HostRun.Of("page").Status);
        Assert.Equal(2, HostRun.Of("page", "no-such").Status);
    }
}
