namespace Baodi.Procedures.Tests.Kernel;

public sealed class FieldTests
{
    [Fact]
    public void Takes_ASeat_TakesNoneAndRefusesAPostThatIsNot()
    {
        var field = Assert.Single(new ContentDraft<Lend>(new Form(typeof(Lend))).Takes("岗位", c => c.Seat).Form.Fields);
        Assert.Null(field.Check(new Lend(null)));
        Assert.Null(field.Check(new Lend(Post.DistrictHead)));
        Assert.Equal(FieldFault.OutOfDomain, field.Check(new Lend(new Seat((Post)999))));
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
        Assert.Equal((null, FieldFault.OutOfDomain), (Content.Judge(date), Content.Judge((NodaTime.LocalDate?)other)));
        Assert.Equal((null, null, FieldFault.OutOfDomain), (Content.JudgeOptional((NodaTime.LocalDate?)null), Content.JudgeOptional(date), Content.JudgeOptional((NodaTime.LocalDate?)other)));
    }

    private sealed record Lend(Seat? Seat) : Command<string>;
}
