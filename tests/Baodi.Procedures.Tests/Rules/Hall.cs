using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Baodi.Procedures.Tests.Rules;

/// <summary>A question of two numbers: one that is always known and may be negative, one that may be unknown.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Hall(int Seats, int? Guests) : IQuestion<Hall>
{
    public static ImmutableArray<Input> Inputs { get; } = [Input.Number(nameof(Seats), "座位", -5, 5), Input.Number(nameof(Guests), "来宾", 0, 500, mayBeUnknown: true)];

    internal static readonly Decision<Hall, VisitLead> Lead =
        new("hall-lead", new("会场", "hall lead"), "3.1.1", new Terms<VisitLead>("牵头单位", "办公室", "对口部门"), new Terms<SeatingNote>("提示", "级别不对等", "须正式"));
}

public enum Standing
{
    Guest = 1,
    Host,
    Principal,
}

/// <summary>A question whose two ranks can be held against each other, of which the second may not be known yet.</summary>
public readonly record struct Seating(Standing Visitor, Standing? Host, bool Formal) : IQuestion<Seating>
{
    private static readonly Terms<Standing> Standings = new("身份", "来宾", "主人", "主宾");

    public static ImmutableArray<Input> Inputs { get; } =
    [
        Input.Of(nameof(Visitor), "来宾身份", Standings),
        Input.Of(nameof(Host), "主人身份", Standings, new("尚未指定", "not named")),
        Input.YesNo(nameof(Formal), "正式"),
    ];

    internal static readonly Decision<Seating, VisitLead> Lead =
        new("seating-lead", new("座次", "seating lead"), "3.1.1", new Terms<VisitLead>("牵头单位", "办公室", "对口部门"), new Terms<SeatingNote>("提示", "级别不对等", "须正式"));

    internal static IEnumerable<Seating> All() =>
        from visitor in Enum.GetValues<Standing>()
        from host in new Standing?[] { null, Standing.Guest, Standing.Host, Standing.Principal }
        from formal in new[] { false, true }
        select new Seating(visitor, host, formal);
}

/// <summary>What may be noticed beside who leads.</summary>
public enum SeatingNote
{
    Uneven = 1,
    Formal,
}
