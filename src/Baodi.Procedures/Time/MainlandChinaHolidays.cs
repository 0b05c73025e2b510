namespace Baodi.Procedures.Time;

/// <summary>
/// The statutory days off and make-up working days of mainland China, 2017 to 2026. The days are those of the MIT-licensed
/// npm package chinese-days 1.5.7, found to agree day for day with a second source.
/// </summary>
internal sealed class MainlandChinaHolidays
{
    private static readonly Label NewYear = new("元旦", "New Year's Day");
    private static readonly Label SpringFestival = new("春节", "Spring Festival");
    private static readonly Label Qingming = new("清明", "Qingming Festival");
    private static readonly Label LabourDay = new("劳动节", "Labour Day");
    private static readonly Label DragonBoat = new("端午", "Dragon Boat Festival");
    private static readonly Label MidAutumn = new("中秋", "Mid-Autumn Festival");
    private static readonly Label NationalDay = new("国庆节", "National Day");

    private readonly List<SpecialDay> days = [];

    internal static WorkingCalendar Calendar { get; } = Build();

    // A line is a holiday: its first and last day off, both included, then the days worked in exchange; 01_27 is 27 January.
    private static WorkingCalendar Build()
    {
        var table = new MainlandChinaHolidays();

        table.Add(2017, NewYear, 01_01, 01_02);
        table.Add(2017, SpringFestival, 01_27, 02_02, 01_22, 02_04);
        table.Add(2017, Qingming, 04_02, 04_04, 04_01);
        table.Add(2017, LabourDay, 05_01, 05_01);
        table.Add(2017, DragonBoat, 05_28, 05_30, 05_27);
        table.Add(2017, NationalDay, 10_01, 10_03, 09_30);
        table.Add(2017, MidAutumn, 10_04, 10_04);
        table.Add(2017, NationalDay, 10_05, 10_08);

        table.Add(2018, NewYear, 01_01, 01_01);
        table.Add(2018, SpringFestival, 02_15, 02_21, 02_11, 02_24);
        table.Add(2018, Qingming, 04_05, 04_07, 04_08);
        table.Add(2018, LabourDay, 04_29, 05_01, 04_28);
        table.Add(2018, DragonBoat, 06_18, 06_18);
        table.Add(2018, MidAutumn, 09_24, 09_24);
        table.Add(2018, NationalDay, 10_01, 10_07, 09_29, 09_30);
        table.Add(2018, NewYear, 12_30, 12_31, 12_29);

        table.Add(2019, NewYear, 01_01, 01_01);
        table.Add(2019, SpringFestival, 02_04, 02_10, 02_02, 02_03);
        table.Add(2019, Qingming, 04_05, 04_07);
        table.Add(2019, LabourDay, 05_01, 05_04, 04_28, 05_05);
        table.Add(2019, DragonBoat, 06_07, 06_09);
        table.Add(2019, MidAutumn, 09_13, 09_15);
        table.Add(2019, NationalDay, 10_01, 10_07, 09_29, 10_12);

        table.Add(2020, NewYear, 01_01, 01_01);
        table.Add(2020, SpringFestival, 01_24, 02_02, 01_19);
        table.Add(2020, Qingming, 04_04, 04_06);
        table.Add(2020, LabourDay, 05_01, 05_05, 04_26, 05_09);
        table.Add(2020, DragonBoat, 06_25, 06_27, 06_28);
        table.Add(2020, NationalDay, 10_01, 10_08, 09_27, 10_10);

        table.Add(2021, NewYear, 01_01, 01_03);
        table.Add(2021, SpringFestival, 02_11, 02_17, 02_07, 02_20);
        table.Add(2021, Qingming, 04_03, 04_05);
        table.Add(2021, LabourDay, 05_01, 05_05, 04_25, 05_08);
        table.Add(2021, DragonBoat, 06_12, 06_14);
        table.Add(2021, MidAutumn, 09_19, 09_21, 09_18);
        table.Add(2021, NationalDay, 10_01, 10_07, 09_26, 10_09);

        table.Add(2022, NewYear, 01_01, 01_03);
        table.Add(2022, SpringFestival, 01_31, 02_06, 01_29, 01_30);
        table.Add(2022, Qingming, 04_03, 04_05, 04_02);
        table.Add(2022, LabourDay, 04_30, 05_04, 04_24, 05_07);
        table.Add(2022, DragonBoat, 06_03, 06_05);
        table.Add(2022, MidAutumn, 09_10, 09_12);
        table.Add(2022, NationalDay, 10_01, 10_07, 10_08, 10_09);
        table.Add(2022, NewYear, 12_31, 12_31);

        table.Add(2023, NewYear, 01_01, 01_02);
        table.Add(2023, SpringFestival, 01_21, 01_27, 01_28, 01_29);
        table.Add(2023, Qingming, 04_05, 04_05);
        table.Add(2023, LabourDay, 04_29, 05_03, 04_23, 05_06);
        table.Add(2023, DragonBoat, 06_22, 06_24, 06_25);
        table.Add(2023, MidAutumn, 09_29, 09_29);
        table.Add(2023, NationalDay, 09_30, 10_06, 10_07, 10_08);

        table.Add(2024, NewYear, 01_01, 01_01);
        table.Add(2024, SpringFestival, 02_10, 02_17, 02_04, 02_18);
        table.Add(2024, Qingming, 04_04, 04_06, 04_07);
        table.Add(2024, LabourDay, 05_01, 05_05, 04_28, 05_11);
        table.Add(2024, DragonBoat, 06_10, 06_10);
        table.Add(2024, MidAutumn, 09_15, 09_17, 09_14);
        table.Add(2024, NationalDay, 10_01, 10_07, 09_29, 10_12);

        table.Add(2025, NewYear, 01_01, 01_01);
        table.Add(2025, SpringFestival, 01_28, 02_04, 01_26, 02_08);
        table.Add(2025, Qingming, 04_04, 04_06);
        table.Add(2025, LabourDay, 05_01, 05_05, 04_27);
        table.Add(2025, DragonBoat, 05_31, 06_02);
        table.Add(2025, NationalDay, 10_01, 10_05, 09_28);
        table.Add(2025, MidAutumn, 10_06, 10_06);
        table.Add(2025, NationalDay, 10_07, 10_08, 10_11);

        table.Add(2026, NewYear, 01_01, 01_03, 01_04);
        table.Add(2026, SpringFestival, 02_15, 02_23, 02_14, 02_28);
        table.Add(2026, Qingming, 04_04, 04_06);
        table.Add(2026, LabourDay, 05_01, 05_05, 05_09);
        table.Add(2026, DragonBoat, 06_19, 06_21);
        table.Add(2026, MidAutumn, 09_25, 09_27);
        table.Add(2026, NationalDay, 10_01, 10_07, 09_20, 10_10);

        return new(2017, 2026, table.days.ToArray());
    }

    private void Add(int year, Label holiday, int firstOff, int lastOff, params ReadOnlySpan<int> worked)
    {
        var last = DateOf(year, lastOff);
        for (var date = DateOf(year, firstOff); date <= last; date = date.PlusDays(1))
        {
            days.Add(new(date, DayKind.DayOff, holiday));
        }

        foreach (var day in worked)
        {
            days.Add(new(DateOf(year, day), DayKind.MakeUpWorkingDay, holiday));
        }
    }

    private static LocalDate DateOf(int year, int monthAndDay) => new(year, monthAndDay / 100, monthAndDay % 100);
}
