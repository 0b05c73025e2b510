using System.Runtime.InteropServices;

namespace Baodi.Procedures;

/// <summary>An act on a way, in one of its states; a step belongs to the state that it leads to.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PathStop(Act Act, int Place, bool IsStep);

/// <summary>A limit between two stops.</summary>
internal sealed record Stretch(TimeLimit Limit, int From, int To);
