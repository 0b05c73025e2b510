
namespace Baodi.Procedures.Tests;

public sealed class DocumentNumberTests
{
    [Theory]
    [InlineData("宝政发〔2024〕12号", "宝政发", 2024, 12)]
    [InlineData("津政办密〔2024〕9号", "津政办密", 2024, 9)]
    [InlineData("国发〔1999〕100号", "国发", 1999, 100)]
    public void ANumber_IsReadInItsParts_AndWrittenAsItWasRead(string text, string agency, int year, int sequence)
    {
        Assert.True(DocumentNumber.TryParse(text, out var number, out var problem));
        Assert.Null(problem);
        Assert.Equal((agency, year, sequence, text), (number.Agency, number.Year, number.Sequence, number.ToString()));
        Assert.True(DocumentNumber.TryParse(text, out var again, out _));
        Assert.Equal(number, again);
    }

    [Theory]
    [InlineData(null, "hexagonal")]
    [InlineData("", "hexagonal")]
    [InlineData("第12号", "hexagonal")]
    [InlineData("宝政发[2024]12号", "hexagonal")]
    [InlineData("宝政发（2024）12号", "hexagonal")]
    [InlineData("宝政发【2024】12号", "hexagonal")]
    [InlineData("宝政发〕2024〔12号", "hexagonal")]
    [InlineData("〔2024〕12号", "agency")]
    [InlineData(" 宝政发〔2024〕12号", "agency")]
    [InlineData("宝政发1〔2024〕12号", "agency")]
    [InlineData("宝政发〔24〕12号", "four digits")]
    [InlineData("宝政发〔２０２４〕12号", "four digits")]
    [InlineData("宝政发〔0024〕12号", "four digits")]
    [InlineData("宝政发〔2024〕012号", "leading zeros")]
    [InlineData("宝政发〔2024〕0号", "leading zeros")]
    [InlineData("宝政发〔2024〕第12号", "leading zeros")]
    [InlineData("宝政发〔2024〕12", "leading zeros")]
    [InlineData("宝政发〔2024〕号", "leading zeros")]
    [InlineData("宝政发〔2024〕12号 ", "leading zeros")]
    [InlineData("宝政发〔2024〕1000000号", "leading zeros")]
    public void WhatIsNone_IsRefused_WithWhatWouldBeRight(string? text, string problem)
    {
        Assert.False(DocumentNumber.TryParse(text, out var number, out var told));
        Assert.Null(number);
        Assert.Contains(problem, told.Value.English, StringComparison.Ordinal);
        Assert.NotEmpty(told.Value.Chinese);
    }
}
