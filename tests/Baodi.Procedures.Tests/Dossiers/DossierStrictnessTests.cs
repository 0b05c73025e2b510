using System.Text;
using System.Text.Json.Nodes;
using Baodi.Procedures.Incidents;

namespace Baodi.Procedures.Tests;

/// <summary>Every rule of reading, broken one at a time: the path names the place.</summary>
public class DossierStrictnessTests
{
    private static readonly Office Office = new(TestProfile.Create());
    private static readonly string Ordinary = IncidentHistory.Ordinary(Office).Written();
    private static readonly string Grave = IncidentHistory.Grave(Office).Written();

    // The entries of the ordinary history: 0 record, 1 note, 2 judge, 3 report, 4 direct, 5 duty leader, 6 refuse, 7 consent,
    // 8 telephone, 9 written, 10 collect, 11 draft, 12 review, 13 send daily, 14 end, 15 final update, 16 keep.
    [Theory]
    [InlineData("format", "\"baodi-dossier/1\"", "$.format")]
    [InlineData("format", "\"baodi-dossier/3\"", "$.format")]
    [InlineData("format", "null", "$.format")]
    [InlineData("procedure", "\"no-such\"", "$.procedure")]
    [InlineData("procedure", "7", "$.procedure")]
    [InlineData("profile", "\"other\"", "$.profile")]
    [InlineData("case", "\" \"", "$.case")]
    [InlineData("case", "\"\\ud800\"", "$.case")]
    [InlineData("entries", "[]", "$.entries")]
    [InlineData("entries", "{}", "$.entries")]
    [InlineData("entries[0]", "7", "$.entries[0]")]
    [InlineData("entries[0].surplus", "1", "$.entries[0].surplus")]
    [InlineData("entries[0].sequence", "2", "$.entries[0].sequence")]
    [InlineData("entries[0].sequence", "1.5", "$.entries[0].sequence")]
    [InlineData("entries[0].sequence", "1e999", "$.entries[0].sequence")]
    [InlineData("entries[0].sequence", "\"1\"", "$.entries[0].sequence")]
    [InlineData("entries[2].sequence", "2", "$.entries[2].sequence")]
    [InlineData("entries[0].at", "\"2021-01-14T12:55:00\"", "$.entries[0].at")]
    [InlineData("entries[0].at", "\"9999-12-31T23:59:59Z\"", "$.entries[0].at")]
    [InlineData("entries[3].at", "\"2021-01-14T12:55:00+08:00\"", "$.entries[3].at")]
    [InlineData("entries[0].act", "\"no-such\"", "$.entries[0].act")]
    [InlineData("entries[0].act", "\"judge\"", "$.entries[0].act")]
    [InlineData("entries[3].act", "\"judge\"", "$.entries[3].act")]
    [InlineData("entries[2].act", "\"go-to-scene\"", "$.entries[2].act")]
    [InlineData("entries[0].clause", "\"8.2\"", "$.entries[0].clause")]
    [InlineData("entries[0].reading", "\"x\"", "$.entries[0].reading")]
    [InlineData("entries[6].reading", "false", "$.entries[6].reading")]
    [InlineData("entries[0].by", "[]", "$.entries[0].by")]
    [InlineData("entries[0].by.surplus", "1", "$.entries[0].by.surplus")]
    [InlineData("entries[0].by.officer", "\"\"", "$.entries[0].by.officer")]
    [InlineData("entries[0].by.name", "null", "$.entries[0].by.name")]
    [InlineData("entries[0].by.seats", "[]", "$.entries[0].by.seats")]
    [InlineData("entries[0].by.seats", "[\"mayor\"]", "$.entries[0].by.seats[0]")]
    [InlineData("entries[0].by.seats", "[\"unit-head:\"]", "$.entries[0].by.seats[0]")]
    [InlineData("entries[0].by.seats", "[\"duty-officer\",\"duty-officer\"]", "$.entries[0].by.seats[1]")]
    [InlineData("entries[0].by.delegations", "null", "$.entries[0].by.delegations")]
    [InlineData("entries[0].by.delegations", "[]", "$.entries[0].by.delegations")]
    [InlineData("entries[0].by.delegations", "[{}]", "$.entries[0].by.delegations[0].seat")]
    [InlineData("entries[0].with", "null", "$.entries[0].with")]
    [InlineData("entries[0].with.kind", "\"Accident\"", "$.entries[0].with.kind")]
    [InlineData("entries[0].with.kind", "1", "$.entries[0].with.kind")]
    [InlineData("entries[0].with.time", "\" \"", "$.entries[0].with.time")]
    [InlineData("entries[0].with.surplus", "1", "$.entries[0].with.surplus")]
    [InlineData("entries[0].with.casualties", "{\"deaths\":-1}", "$.entries[0].with.casualties")]
    [InlineData("entries[0].with.casualties", "{\"deaths\":99999999999}", "$.entries[0].with.casualties.deaths")]
    [InlineData("entries[0].with.casualties", "{\"death\":1}", "$.entries[0].with.casualties.death")]
    [InlineData("entries[0].to", "\"no-such\"", "$.entries[0].to")]
    [InlineData("entries[0].to", "\"ordinary\"", "$.entries[0].to")]
    [InlineData("entries[3].to", "\"grave\"", "$.entries[3].to")]
    [InlineData("entries[0].begins", "false", "$.entries[0].begins")]
    [InlineData("entries[0].begins", "1", "$.entries[0].begins")]
    [InlineData("entries[3].begins", "true", "$.entries[3].begins")]
    [InlineData("entries[0].decided", "{}", "$.entries[0].decided.decision")]
    [InlineData("entries[0].decided.decision", "\"other\"", "$.entries[0].decided.decision")]
    [InlineData("entries[0].decided.answer", "\"grave\"", "$.entries[0].decided.answer")]
    [InlineData("entries[0].decided.answer", "1", "$.entries[0].decided.answer")]
    [InlineData("entries[0].decided.rules", "[{\"rule\":\"x\"}]", "$.entries[0].decided.rules[0].clause")]
    [InlineData("entries[0].decided.rules", "[{\"clause\":\"8.2\"}]", "$.entries[0].decided.rules[0].rule")]
    [InlineData("entries[0].decided.rules", "[{\"rule\":\"x\",\"clause\":\"8.2\",\"reading\":\"x\"}]", "$.entries[0].decided.rules[0].reading")]
    [InlineData("entries[0].decided.conclusions", "[{\"conclusion\":\"better\",\"rules\":[]}]", "$.entries[0].decided.conclusions[0].conclusion")]
    [InlineData("entries[0].decided.conclusions", "[{\"conclusion\":\"judged-lower\",\"row\":1}]", "$.entries[0].decided.conclusions[0].row")]
    [InlineData("entries[3].decided", "{\"decision\":\"proposed-grade\",\"answer\":null}", "$.entries[3].decided")]
    [InlineData("entries[0].limits", "[]", "$.entries[0].limits")]
    [InlineData("entries[0].limits[0].turn", "\"stopped\"", "$.entries[0].limits[0].turn")]
    [InlineData("entries[0].limits[0].turn", "\"met\"", "$.entries[0].limits[0].limit")]
    [InlineData("entries[0].limits[0].turn", "\"released\"", "$.entries[0].limits[0]")]
    [InlineData("entries[0].limits[0].limit", "\"no-such\"", "$.entries[0].limits[0].limit")]
    [InlineData("entries[0].limits[0].limit", "\"written-report\"", "$.entries[0].limits[0].limit")]
    [InlineData("entries[0].limits[0].due", "\"tomorrow\"", "$.entries[0].limits[0].due")]
    [InlineData("entries[9].limits[0].due", "\"2021-01-14T13:00:00+08:00\"", "$.entries[9].limits[0]")]
    [InlineData("entries[0].follow-ups", "[]", "$.entries[0].follow-ups")]
    [InlineData("entries[0].follow-ups", "[{\"procedure\":\"incident\",\"act\":\"record-incident\",\"with\":{}}]", "$.entries[0].follow-ups[0].procedure")]
    [InlineData("entries[2].opened-by", "\"S-7\"", "$.entries[2].opened-by")]
    [InlineData("entries[0].note", "\"refused-attempt\"", "$.entries[0].clause")]
    [InlineData("entries[0].previous", "null", "$.entries[0].previous")]
    [InlineData("entries[0].previous", "\"0\"", "$.entries[0].previous")]
    [InlineData("entries[0].rules", "1", "$.entries[0].rules")]
    [InlineData("entries[0].command", "\" \"", "$.entries[0].command")]
    [InlineData("entries[1].command", "\"c-1\"", "$.entries[1].command")]
    [InlineData("entries[0].change", "\"rules\"", "$.entries[0].profile")]
    [InlineData("entries[1].change", "\"rules\"", "$.entries[1].profile")]
    [InlineData("seal", "null", "$.seal")]
    [InlineData("seal.entries", "\"17\"", "$.seal.entries")]
    [InlineData("seal.hash", "17", "$.seal.hash")]
    [InlineData("seal.surplus", "17", "$.seal.surplus")]
    [InlineData("entries[1].note", "\"other\"", "$.entries[1].note")]
    [InlineData("entries[1].surplus", "1", "$.entries[1].surplus")]
    [InlineData("entries[1].at", "1", "$.entries[1].at")]
    [InlineData("entries[1].act", "\"no-such\"", "$.entries[1].act")]
    [InlineData("entries[1].by.seats", "[\"duty-officer\"]", "$.entries[1].by.seats")]
    [InlineData("entries[1].state", "\"ordinary\"", "$.entries[1].state")]
    [InlineData("entries[1].version", "2", "$.entries[1].version")]
    [InlineData("entries[1].reasons", "[]", "$.entries[1].reasons")]
    [InlineData("entries[1].reasons[0].code", "\"Wrong State\"", "$.entries[1].reasons[0].code")]
    [InlineData("entries[1].reasons[0].clause", "\"9.9\"", "$.entries[1].reasons[0].clause")]
    [InlineData("entries[1].reasons[0].code", "\"unknown-act\"", "$.entries[1].reasons[0].clause")]
    [InlineData("entries[16].with", "{\"text\":1}", "$.entries[16].with.text")]
    public void Read_AChangedMember_NamesIt(string member, string value, string expected) =>
        AssertFault(Changed(Ordinary, member, value), expected);

    [Theory]
    [InlineData("format", "$.format")]
    [InlineData("procedure", "$.procedure")]
    [InlineData("profile", "$.profile")]
    [InlineData("case", "$.case")]
    [InlineData("entries", "$.entries")]
    [InlineData("seal", "$.seal")]
    [InlineData("seal.entries", "$.seal.entries")]
    [InlineData("seal.hash", "$.seal.hash")]
    [InlineData("entries[0].previous", "$.entries[0].previous")]
    [InlineData("entries[0].sequence", "$.entries[0].sequence")]
    [InlineData("entries[0].at", "$.entries[0].at")]
    [InlineData("entries[0].act", "$.entries[0].act")]
    [InlineData("entries[0].clause", "$.entries[0].clause")]
    [InlineData("entries[6].reading", "$.entries[6].reading")]
    [InlineData("entries[0].by", "$.entries[0].by")]
    [InlineData("entries[0].by.officer", "$.entries[0].by.officer")]
    [InlineData("entries[0].by.name", "$.entries[0].by.name")]
    [InlineData("entries[0].by.seats", "$.entries[0].by.seats")]
    [InlineData("entries[0].with", "$.entries[0].with")]
    [InlineData("entries[0].with.kind", "$.entries[0].with.kind")]
    [InlineData("entries[0].with.place", "$.entries[0].with.place")]
    [InlineData("entries[0].with.reporting-unit", "$.entries[0].with.reporting-unit")]
    [InlineData("entries[0].to", "$.entries[0].to")]
    [InlineData("entries[0].begins", "$.entries[0]")]
    [InlineData("entries[0].decided", "$.entries[0].decided")]
    [InlineData("entries[0].decided.answer", "$.entries[0].decided.answer")]
    [InlineData("entries[0].limits[0].turn", "$.entries[0].limits[0].turn")]
    [InlineData("entries[0].limits[0].limit", "$.entries[0].limits[0].limit")]
    [InlineData("entries[0].limits[0].anchor", "$.entries[0].limits[0].anchor")]
    [InlineData("entries[0].limits[0].due", "$.entries[0].limits[0].due")]
    [InlineData("entries[1].at", "$.entries[1].at")]
    [InlineData("entries[1].act", "$.entries[1].act")]
    [InlineData("entries[1].by", "$.entries[1].by")]
    [InlineData("entries[1].state", "$.entries[1].state")]
    [InlineData("entries[1].version", "$.entries[1].version")]
    [InlineData("entries[1].reasons", "$.entries[1].reasons")]
    [InlineData("entries[1].reasons[0].code", "$.entries[1].reasons[0].code")]
    [InlineData("entries[1].reasons[0].clause", "$.entries[1].reasons[0].clause")]
    public void Read_AMissingMember_NamesIt(string member, string expected) => AssertFault(Changed(Ordinary, member, null), expected);

    [Theory]
    [InlineData("{\"format\":\"baodi-dossier/2\",", "$.format")]
    [InlineData("{\"entries\":[],", "$.entries")]
    public void Read_AMemberTwice_NamesIt(string before, string expected) => AssertFault(before + Ordinary[1..], expected);

    [Theory]
    [InlineData("\"sequence\":1,", "$.entries[0].sequence")]
    [InlineData("\"officer\":\"zhao\",", "$.entries[0].by.officer")]
    [InlineData("\"time\":\"12:50\",", "$.entries[0].with.time")]
    [InlineData("\"turn\":\"started\",", "$.entries[0].limits[0].turn")]
    [InlineData("\"code\":\"signature-missing\",", "$.entries[1].reasons[0].code")]
    public void Read_AnInnerMemberTwice_NamesIt(string member, string expected)
    {
        var at = Ordinary.IndexOf(member, StringComparison.Ordinal);
        AssertFault(Ordinary.Insert(at, member), expected);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("1")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{")]
    [InlineData("{}{}")]
    [InlineData("{}/**/")]
    [InlineData("\uFEFF{}")]
    [InlineData("{\"\\ud800\":1}")]
    public void Read_WhatIsNoDossier_IsAFaultAtTheRoot(string json) =>
        Assert.StartsWith("$", Fault(Encoding.UTF8.GetBytes(json)).Path, StringComparison.Ordinal);

    [Fact]
    public void Read_SomethingAfterTheDossier_IsAFault() => AssertFault(Ordinary + "x", "$");

    [Fact]
    public void Read_BytesThatAreNotUtf8_AreAFault()
    {
        var bytes = Encoding.UTF8.GetBytes(Ordinary);
        bytes[Ordinary.IndexOf("zhao", StringComparison.Ordinal)] = 0xC3;
        Assert.Equal("$.entries[0].by.officer", Fault(bytes).Path);
    }

    [Fact]
    public void Read_ADeepOrALongDocument_IsAFault()
    {
        Assert.StartsWith("$[0][0]", Fault(Encoding.UTF8.GetBytes(new string('[', 100_000))).Path, StringComparison.Ordinal);
        AssertFault(Changed(Ordinary, "case", "\"" + new string('x', 201) + "\""), "$.case");
        Assert.Equal("$", Fault(new byte[(1 << 26) + 1]).Path);
    }

    [Fact]
    public void Read_ADeepContent_IsAFaultOfTheContent() =>
        AssertFault(Changed(Ordinary, "entries[0].with.place", new string('[', 20) + new string(']', 20)), "$.entries[0].with.place");

    [Fact]
    public void Read_ANoteBeforeTheOpening_IsAFault()
    {
        var root = JsonNode.Parse(Ordinary)!;
        var entries = root["entries"]!.AsArray();
        entries.RemoveAt(0);
        AssertFault(Forger.Sealed(root.ToJsonString()), "$.entries[0]");
    }

    [Fact]
    public void Read_ALimitMetTwice_IsAFault()
    {
        var root = JsonNode.Parse(Ordinary)!;
        var limits = root["entries"]![13]!["limits"]!.AsArray();
        limits.Insert(1, limits[0]!.DeepClone());
        AssertFault(root.ToJsonString(), "$.entries[13].limits[1]");
    }

    [Fact]
    public void Read_AGapInTheEvents_IsAFault()
    {
        var root = JsonNode.Parse(Grave)!;
        root["entries"]!.AsArray().RemoveAt(3);
        AssertFault(root.ToJsonString(), "$.entries[3].sequence");
    }

    [Fact]
    public void Read_AnAnswerAskedForByAnActThatIsReached_IsNeeded() =>
        AssertFault(Changed(Ordinary, "entries[10].decided", null), "$.entries[10].decided");

    [Fact]
    public void Fault_SaysWhatWouldBeRight()
    {
        var fault = Fault(Encoding.UTF8.GetBytes(Changed(Ordinary, "entries[3].act", "\"judge\"")));
        Assert.Equal("$.entries[3].act: 'judge' is not offered in 'ordinary'", fault.Message);
        Assert.Equal("'judge' is not offered in 'ordinary'", fault.Problem);
    }

    [Fact]
    public void Read_TheMembersInAnotherOrder_IsTheSame()
    {
        var root = JsonNode.Parse(Ordinary)!.AsObject();
        var entries = root["entries"]!;
        root.Remove("entries");
        root.Insert(0, "entries", entries);
        Assert.Equal(Ordinary, IncidentHistory.Write(IncidentHistory.Read(root.ToJsonString(), Office), Office));
    }

    /// <summary>Every problem is told in both languages, and none of them is the other.</summary>
    private static DossierFormatException Fault(byte[] utf8)
    {
        var fault = Assert.Throws<DossierFormatException>(() => Dossier.Read(utf8, Office));
        Assert.Equal(fault.Problem, fault.Label.English);
        Assert.Contains(fault.Label.Chinese, static character => character > '\u2fff');
        Assert.DoesNotContain(fault.Label.English, static character => character > '\u2fff');
        return fault;
    }

    private static void AssertFault(string json, string path) => Assert.Equal(path, Fault(Encoding.UTF8.GetBytes(json)).Path);

    /// <summary>The document with one member put in, changed or, for null, taken out.</summary>
    private static string Changed(string json, string member, string? value)
    {
        const string Mark = "\u0001";
        var root = JsonNode.Parse(json)!;
        var steps = member.Replace("]", "", StringComparison.Ordinal).Replace('[', '.').Split('.');
        var parent = steps[..^1].Aggregate(root, (node, step) => node is JsonArray array ? array[Index(step)]! : node[step]!);
        if (parent is JsonArray list)
        {
            list[Index(steps[^1])] = Mark;
        }
        else if (value is null)
        {
            Assert.True(parent.AsObject().Remove(steps[^1]));
        }
        else
        {
            parent[steps[^1]] = Mark;
        }

        return root.ToJsonString().Replace("\"\\u0001\"", value, StringComparison.Ordinal);
    }

    private static int Index(string step) => int.Parse(step, System.Globalization.CultureInfo.InvariantCulture);
}
