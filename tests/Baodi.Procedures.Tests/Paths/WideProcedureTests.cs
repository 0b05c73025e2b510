using System.Text.Json.Serialization;
using NodaTime;

namespace Baodi.Procedures.Tests.Ways;

internal enum Mile
{
    At1 = 1, At2, At3, At4, At5, At6, At7, At8, At9, At10, At11, At12, At13, At14,
    At15, At16, At17, At18, At19, At20, At21, At22, At23, At24, At25, At26, At27, At28,
    At29, At30, At31, At32, At33, At34, At35, At36, At37, At38, At39, At40, At41, At42,
    At43, At44, At45, At46, At47, At48, At49, At50, At51, At52, At53, At54, At55, At56,
    At57, At58, At59, At60, At61, At62, At63, At64, At65, At66, At67, At68, At69, At70,
}

[JsonConverter(typeof(KebabCaseEnumConverter<Colour>))]
internal enum Colour
{
    Shade1 = 1, Shade2, Shade3, Shade4, Shade5, Shade6, Shade7, Shade8, Shade9, Shade10, Shade11, Shade12, Shade13, Shade14,
    Shade15, Shade16, Shade17, Shade18, Shade19, Shade20, Shade21, Shade22, Shade23, Shade24, Shade25, Shade26, Shade27, Shade28,
    Shade29, Shade30, Shade31, Shade32, Shade33, Shade34, Shade35, Shade36, Shade37, Shade38, Shade39, Shade40, Shade41, Shade42,
    Shade43, Shade44, Shade45, Shade46, Shade47, Shade48, Shade49, Shade50, Shade51, Shade52, Shade53, Shade54, Shade55, Shade56,
    Shade57, Shade58, Shade59, Shade60, Shade61, Shade62, Shade63, Shade64, Shade65, Shade66, Shade67, Shade68, Shade69, Shade70,
}

internal sealed record Road
{
    public static Terms<Colour> Colours { get; } = new("颜色", [.. Enum.GetNames<Colour>().Select(name => $"颜色{name["Shade".Length..]}")]);

    public Colour Colour { get; init; } = Colour.Shade1;
}

internal sealed record SetOut : Opening<Mile, Road>;

internal sealed record GoOn : Command<Road>;

internal sealed record Rest : Command<Road>;

internal sealed record Paint([Field("颜色")] Colour Colour) : Command<Road>;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Road))]
[JsonSerializable(typeof(SetOut))]
[JsonSerializable(typeof(GoOn))]
[JsonSerializable(typeof(Rest))]
[JsonSerializable(typeof(Paint))]
internal sealed partial class RoadJson : JsonSerializerContext;

/// <summary>A road of seventy states with more acts, limits and values of a fact than a word has bits; all that counts stands at its end.</summary>
internal sealed class RoadProcedure() : ProcedureDefinition<Mile, Road>(BaodiNotice.Of2017, "road", static options => new RoadJson(options))
{
    protected override void Define()
    {
        var miles = Enum.GetValues<Mile>();
        var limits = Enumerable.Range(1, 70).Select(number => Limit($"wait-{number}", $"等待{number}", number, TimeUnit.Minutes)).ToList();
        var colour = Fact("颜色", Road.Colours, road => road.Colour);
        foreach (var mile in miles[..^1])
        {
            State(mile, $"第{(int)mile}里");
        }

        Final(miles[^1], "终点");
        var opening = Open<SetOut>("出发").By(Posts.OfficeClerk).To(miles[0]).Creates(_ => new());
        limits.ForEach(limit => opening.Starts(limit));
        Clause("1.1.1", [.. limits, opening]);
        foreach (var mile in miles[..^2])
        {
            Clause("1.1.1", In(mile).On<GoOn>("前行").By(Posts.OfficeClerk).To(mile + 1));
        }

        Clause("1.1.1",
            In(miles[^3]).Must<Rest>("休息").By(Posts.OfficeClerk),
            In(miles[^2]).May<Paint>("涂色").By(Posts.OfficeClerk).Repeatedly().Sets((road, command) => road with { Colour = command.Colour }, colour),
            In(miles[^2]).On<GoOn>("前行").By(Posts.OfficeClerk).When(colour.Is(Enum.GetValues<Colour>()[^1])).Past(limits[^1]).Meets([.. limits]).To(miles[^1]));
    }
}

/// <summary>Nothing is lost of what stands beyond the sixty-fourth place.</summary>
public sealed class WideProcedureTests
{
    private static readonly Officer Clerk = new("sun", "Sun", Posts.OfficeClerk);

    [Fact]
    public void Way_ThroughMoreThanAWordOfActs_IsFoundToItsEnd()
    {
        var office = new Procedures.Office(new("road-office", new("路", "road"), WorkingCalendar.MainlandChina, []), [ProcedureBuilder.Of<Mile, Road>("road", static () => new RoadProcedure())]);
        var start = office.Open("case-1", new SetOut(), Clerk, Instant.FromUtc(2021, 1, 14, 1, 0)).Case;
        var last = start.Procedure.Acts[^1];
        var way = new Candidate(office.MachineOf(start.Procedure), start, last, Clerk, start.LastStepAt).ShortestPath();
        Assert.Equal((PathKind.Found, 70), (way.Kind, way.Length));
        Assert.Equal(70, way.Steps.OfType<ActToDo>().Select(step => step.Act).Distinct().Count());
        Assert.Equal(["rest", "go-on", "paint"], way.Steps.OfType<ActToDo>().TakeLast(3).Select(step => step.Act.Name));
        Assert.Equal("颜色为“颜色70”", Assert.Single(Assert.IsType<ActToDo>(way.Steps[^2]).Makes).Label.Chinese);
        Assert.Equal("wait-70", Assert.IsType<TimeToPass>(way.Steps[^1]).Limit!.Name);
    }

    [Fact]
    public void Bits_AreSets_OnBothSidesOfAWord()
    {
        var random = new Random(20170401);
        for (var round = 0; round < 300; round++)
        {
            var (one, other) = (Some(random), Some(random));
            var (bits, more) = (Of(one), Of(other));
            Agree([.. one.Union(other)], bits | more);
            Agree([.. one.Intersect(other)], bits & more);
            Agree([.. one.Except(other)], bits - more);
            Assert.Equal(one.Overlaps(other), bits.Meets(more));
            Assert.Equal(one.SetEquals(other), bits == more);
            var below = random.Next(200);
            Agree([.. Enumerable.Range(0, below)], Bits.Below(below));
        }
    }

    private static HashSet<int> Some(Random random) => [.. Enumerable.Range(0, random.Next(6)).Select(_ => random.Next(random.Next(2) == 0 ? 10 : 200))];

    private static Bits Of(HashSet<int> places) => places.Aggregate(Bits.None, (bits, place) => bits | Bits.Of(place));

    private static void Agree(HashSet<int> places, Bits bits)
    {
        var found = new List<int>();
        foreach (var place in bits)
        {
            found.Add(place);
        }

        Assert.Equal(places.Order(), found);
        Assert.Equal((places.Count, places.Count == 0), (bits.Count, bits.IsEmpty));
        Assert.Equal((Of(places), Of(places).GetHashCode()), (bits, bits.GetHashCode()));
        Assert.All(Enumerable.Range(0, 200), place => Assert.Equal(places.Contains(place), bits.Contains(place)));
    }
}
