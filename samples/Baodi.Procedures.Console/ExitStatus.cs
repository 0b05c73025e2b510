namespace Baodi.Procedures.ConsoleHost;

/// <summary>What the program ends with. Ended by a signal it ends with 128 and the signal's number, as programs do.</summary>
internal static class ExitStatus
{
    /// <summary>Everything was as expected.</summary>
    internal const int AsExpected = 0;

    /// <summary>A scenario's expectation failed, or something is wrong with what was examined.</summary>
    internal const int NotAsExpected = 1;

    /// <summary>Some input was bad. Nothing was done with it; what the other files of a list say is told all the same.</summary>
    internal const int BadInput = 2;

    /// <summary>Nothing is wrong that could be seen, but not everything was decided anew.</summary>
    internal const int Undecided = 3;

    /// <summary>What was to be said or written could not be, or not all of it; a reader who went away, as <c>head</c> does, is no such case.</summary>
    internal const int Unwritten = 4;

    /// <summary>The program met what it was not made for: a fault of its own, whatever the input.</summary>
    internal const int Unforeseen = 70;
}
