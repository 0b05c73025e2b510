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

    private sealed record Lend(Seat? Seat) : Command<string>;
}
