using System.Collections.Immutable;

namespace Baodi.Procedures.Tests.Machines;

public sealed class FieldTests
{
    [Fact]
    public void Takes_ASeat_TakesNoneAndRefusesAPostThatIsNot()
    {
        var field = Assert.Single(new Form(typeof(Lend), Posts.All).Fields);
        Assert.Null(field.Check(new Lend(null)));
        Assert.Null(field.Check(new Lend(Posts.DistrictHead)));
        Assert.Equal(FieldFault.OutOfDomain, field.Check(new Lend(new Seat(new Post("stranger", new("外人", "stranger"))))));
    }

    [Fact]
    public void Fitted_TextThatIsTooLong_GivesWayAtAWholeCharacter_AndKeepsItsTail()
    {
        var longest = new string('x', Form.LongestText);
        Assert.Equal("9-1", Content.Fitted("9", "-1"));
        Assert.Equal(longest, Content.Fitted(longest));
        Assert.Equal($"{longest[..^3]}…-1", Content.Fitted(longest, "-1"));
        Assert.Equal($"{longest[..^2]}…", Content.Fitted($"{longest[..^2]}𠀀𠀀"));
        Assert.Null(Content.Judge(Content.Fitted($"{longest[..^2]}𠀀𠀀", "-12")));
    }

    [Fact]
    public void Date_OfAnotherCalendar_IsOutOfDomain_WhetherItMustBeThereOrNot()
    {
        var date = new NodaTime.LocalDate(2021, 1, 14);
        var other = date.WithCalendar(NodaTime.CalendarSystem.Coptic);
        var (must, may) = new Form(typeof(Call), []).Fields switch { [var one, var two] => (one, two), _ => default };
        Assert.Equal((FieldFault.Missing, null), (must.Check(new Call(default)), may.Check(new Call(default))));
        Assert.Equal((null, null), (must.Check(new Call(date, date)), may.Check(new Call(date, date))));
        Assert.Equal((FieldFault.OutOfDomain, FieldFault.OutOfDomain), (must.Check(new Call(other, other)), may.Check(new Call(other, other))));
    }

    [Fact]
    public void Field_IsRequired_WhereTheParameterHasNoDefaultValue_AndIsLabelledByItsName()
    {
        var fields = new Form(typeof(Call), []).Fields;
        Assert.Equal([("on", true), ("or-on", false)], fields.Select(field => (field.Name, field.IsRequired)));
        Assert.Equal([new Label("日期", "on"), new("或日期", "or on")], fields.Select(field => field.Label));
    }

    [Theory]
    [InlineData(null, "", FieldFault.Missing, FieldFault.OutOfDomain)]
    [InlineData(null, null, FieldFault.Missing, null)]
    [InlineData("a", "a", null, null)]
    public void Text_ThatIsBlank_IsMissingWhereItMustBeThere_AndNotRightWhereItNeedNot(string? must, string? may, FieldFault? wrong, FieldFault? wrongToo)
    {
        var note = new Note(must!, may);
        Assert.Equal([wrong, wrongToo], new Form(typeof(Note), []).Fields.Select(field => field.Check(note)));
    }

    [Theory]
    [InlineData(0, FieldFault.OutOfDomain)]
    [InlineData(1, null)]
    [InlineData(3, null)]
    [InlineData(4, FieldFault.OutOfDomain)]
    [InlineData(null, null)]
    public void Number_StandsWithinItsBounds_ThemselvesIncluded(int? number, FieldFault? wrong) =>
        Assert.Equal(wrong, Assert.Single(new Form(typeof(Count), []).Fields).Check(new Count(number)));

    [Fact]
    public void Parts_AreMissingTogether_AndWrongAlone()
    {
        var (list, one) = new Form(typeof(Send), []).Fields switch { [var many, var single] => (many, single), _ => default };
        Assert.Equal((FieldFault.Missing, null), (list.Check(new Send(default)), one.Check(new Send(default))));
        Assert.Equal(FieldFault.Missing, list.Check(new Send([])));
        Assert.Equal((null, null), (list.Check(new Send([new("a")], new("b", 3))), one.Check(new Send([], new("b", 3)))));
        Assert.Equal(FieldFault.OutOfDomain, list.Check(new Send([new("a"), new("")])));
        Assert.Equal(FieldFault.OutOfDomain, list.Check(new Send([null!])));
        Assert.Equal((FieldFault.OutOfDomain, FieldFault.OutOfDomain), (one.Check(new Send([], new(""))), one.Check(new Send([], new("b", 4)))));
        Assert.Equal(FieldFault.TooLong, list.Check(new Send([.. Enumerable.Repeat(new Piece("a"), Form.LongestList + 1)])));
    }

    private sealed record Lend([Field("岗位")] Seat? Seat = null) : Command<string>;

    private sealed record Call([Field("日期")] NodaTime.LocalDate On, [Field("或日期")] NodaTime.LocalDate? OrOn = null) : Command<string>;

    private sealed record Note([Field("正文")] string Text, [Field("附言")] string? Postscript = null) : Command<string>;

    private sealed record Count([Field("数量", AtLeast = 1, AtMost = 3)] int? Number = null) : Command<string>;

    private sealed record Piece([Field("名称")] string Name, [Field("份数", AtLeast = 1, AtMost = 3)] int? Copies = null);

    private sealed record Send([Field("材料")] ImmutableArray<Piece> Pieces, [Field("附件")] Piece? Enclosed = null) : Command<string>;
}
