namespace Baodi.Procedures.Rules;

internal enum CellKind
{
    Any = 1,
    Is,
    OneOf,
    Not,
    AtLeast,
    AtMost,
    Between,
    Unknown,
}
