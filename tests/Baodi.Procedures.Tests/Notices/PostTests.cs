using System.Collections.Immutable;
using System.Text.Json;

namespace Baodi.Procedures.Tests;

public sealed class PostTests
{
    private static readonly Label Named = new("馆员", "librarian");

    [Theory]
    [InlineData("")]
    [InlineData("-clerk")]
    [InlineData("clerk-")]
    [InlineData("duty--officer")]
    [InlineData("DutyOfficer")]
    [InlineData("duty officer")]
    [InlineData("duty_officer")]
    [InlineData("unit-head:x")]
    [InlineData("2-clerk")]
    [InlineData("值班员")]
    [InlineData("clé")]
    public void Constructor_IdThatIsNotKebabCase_IsRefused(string id) => Assert.Equal("id", Assert.Throws<ArgumentException>(() => new Post(id, Named)).ParamName);

    [Theory]
    [InlineData("", "librarian")]
    [InlineData("馆员", " ")]
    [InlineData(null, "librarian")]
    [InlineData("馆员", null)]
    public void Constructor_LabelThatIsBlankInALanguage_IsRefused(string? chinese, string? english) =>
        Assert.Equal("label", Assert.Throws<ArgumentException>(() => new Post("librarian", new(chinese!, english!))).ParamName);

    [Fact]
    public void Equality_GoesById()
    {
        var (one, same, other) = (new Post("librarian", Named), new Post("librarian", new("图书员", "book keeper")), new Post("librarian-2", Named));
        Assert.True(one == same && one.Equals((object)same) && one.GetHashCode() == same.GetHashCode());
        Assert.True(one != other && !one.Equals(other) && one != null && null != one);
        Assert.Equal(new Seat(one, "east"), new Seat(same, "east"));
    }

    [Fact]
    public void All_HaveAnIdAndAnEnglishLabelOfTheirIdentifier_AndAreFoundById()
    {
        var named = typeof(Posts).GetProperties().Where(property => property.PropertyType == typeof(Post)).ToDictionary(property => property.Name, property => (Post)property.GetValue(null)!);
        Assert.Equal(named.Values, Posts.All);
        Assert.All(named, pair =>
        {
            Assert.Equal(JsonNamingPolicy.KebabCaseLower.ConvertName(pair.Key), pair.Value.Id);
            Assert.Equal(pair.Value.Id.Replace('-', ' '), pair.Value.Label.English);
            Assert.Same(pair.Value, Posts.Find(pair.Value.Id));
        });
        Assert.Distinct(Posts.All.Select(post => post.Label.Chinese));
        Assert.Null(Posts.Find("librarian"));
    }

    [Fact]
    public void Seat_ThatIsTheDefault_HasNoPost()
    {
        Assert.Null(default(Seat).Post);
        Assert.Equal("unknown post", default(Seat).ToString());
        Assert.Throws<InvalidOperationException>(() => default(Seat).Label);
        Assert.Throws<ArgumentNullException>(() => (Seat)(Post)null!);
    }

    [Theory]
    [InlineData("librarian")]
    [InlineData("librarian:east")]
    public void SeatTryParse_PostOfOnesOwn_IsKnownWhereItIsSaidToBe(string text)
    {
        ImmutableArray<Post> own = [new("librarian", Named)];
        Assert.True(Seat.TryParse(text, own, out var seat));
        Assert.Equal((text, own[0]), (seat.ToString(), seat.Post));
        Assert.False(Seat.TryParse(text, out _));
        Assert.False(Seat.TryParse("duty-officer", own, out _));
        Assert.False(Seat.TryParse(text, default, out _));
    }

    [Theory]
    [InlineData("")]
    [InlineData(":")]
    [InlineData("unit-head:")]
    [InlineData("unit-head ")]
    [InlineData("UnitHead")]
    [InlineData("librarian")]
    public void SeatTryParse_TextThatIsNoSeat_LeavesTheDefault(string text)
    {
        Assert.False(Seat.TryParse(text, out var seat));
        Assert.Equal(default, seat);
    }

    [Fact]
    public void Json_OfAPost_IsItsId_AndAnotherTextOrNumberIsRefused()
    {
        Assert.Equal("\"duty-officer\"", JsonSerializer.Serialize(Posts.DutyOfficer));
        Assert.Same(Posts.DutyOfficer, JsonSerializer.Deserialize<Post>("\"duty-officer\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Post>("\"librarian\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Post>("\"DutyOfficer\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Post>("14"));
        var options = new JsonSerializerOptions { Converters = { new PostConverter([new("librarian", Named)]), new SeatConverter([new("librarian", Named)]) } };
        Assert.Equal("馆员", JsonSerializer.Deserialize<Post>("\"librarian\"", options)!.Label.Chinese);
        Assert.Equal("librarian:east", JsonSerializer.Deserialize<Seat>("\"librarian:east\"", options).ToString());
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Seat>("\"duty-officer\"", options));
    }
}
