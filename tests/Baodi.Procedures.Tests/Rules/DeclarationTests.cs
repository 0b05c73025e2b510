using System.Collections.Immutable;
using Baodi.Procedures.Rules;

namespace Baodi.Procedures.Tests.Rules;

public class DeclarationTests
{
    [Fact]
    public void Decision_DeclaredBeforeItsInputs_Throws()
    {
        var error = Assert.Throws<ArgumentException>(() =>
            new Decision<Hasty, VisitLead>("hasty", new("急", "hasty"), "3.1", new Terms<VisitLead>("牵头单位", "办公室", "对口部门")));

        Assert.Contains("hasty", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, int.MaxValue)]
    [InlineData(int.MinValue, int.MaxValue)]
    [InlineData(1, 0)]
    public void Number_BoundsReversedOrTooFarApart_Throws(int minimum, int maximum) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Input.Number("Loss", "损失", minimum, maximum, mayBeUnknown: true));

    [Fact]
    public void Number_WidestBounds_LastOrdinalFits()
    {
        var input = Input.Number("Loss", "损失", 0, int.MaxValue - 2, mayBeUnknown: true);

        Assert.Equal(int.MaxValue, input.Count);
        Assert.Equal(int.MaxValue - 1, input.OrdinalOf(int.MaxValue - 2));
    }

    [Fact]
    public void Question_ThatTellsTooLittle_IsNotAnswered()
    {
        var decision = new Decision<Forgetful, VisitLead>("forgetful", new("忘", "forgetful"), "3.1", new Terms<VisitLead>("牵头单位", "办公室", "对口部门"));
        var table = DecisionTable.For(decision, HitPolicy.First).Clause("3.1.1").Row("any", VisitLead.Office).Build();

        Assert.Contains("1 values where there are 2", Assert.Throws<InvalidOperationException>(() => table.Decide(new(Yes: true))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => table.Explain(new Forgetful(Yes: true)));
    }

    public readonly record struct Forgetful(bool Yes) : IQuestion<Forgetful>
    {
        public static ImmutableArray<Input> Inputs { get; } = [Input.YesNo("Yes", "是"), Input.YesNo("No", "否")];

        public void Tell<TOrdinals>(ref TOrdinals ordinals)
            where TOrdinals : struct, IOrdinals =>
            ordinals.Add(Yes ? 1 : 0);
    }

    public readonly record struct Hasty : IQuestion<Hasty>
    {
        public static ImmutableArray<Input> Inputs => default;

        public void Tell<TOrdinals>(ref TOrdinals ordinals)
            where TOrdinals : struct, IOrdinals =>
            ordinals.Add(-1);
    }
}
