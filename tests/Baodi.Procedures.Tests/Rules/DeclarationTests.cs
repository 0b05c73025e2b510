using System.Collections.Immutable;

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

    public readonly record struct Hasty : IQuestion<Hasty>
    {
        public static ImmutableArray<Input> Inputs => default;

        public void WriteOrdinals(Span<int> ordinals) => ordinals.Fill(-1);
    }
}
