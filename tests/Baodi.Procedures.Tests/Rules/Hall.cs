using System.Collections.Immutable;

namespace Baodi.Procedures.Tests.Rules;

/// <summary>A question of one number that is always known and may be negative.</summary>
public readonly record struct Hall(int Seats) : IQuestion<Hall>
{
    public static ImmutableArray<Input> Inputs { get; } = [Input.Number(nameof(Seats), "座位", -5, 5)];

    internal static readonly Decision<Hall, VisitLead> Lead =
        new("hall-lead", new("会场", "hall lead"), "3.1", new Terms<VisitLead>("牵头单位", "办公室", "对口部门"));

    public void Tell<TOrdinals>(ref TOrdinals ordinals)
        where TOrdinals : struct, IOrdinals =>
        ordinals.Add(Inputs[0].OrdinalOf(Seats));
}
