namespace Baodi.Procedures.Properties.Laws;

/// <summary>What walks came past of signers who were added and of steps that were taken back: a law that was never put to the test is not held to stand.</summary>
internal sealed class SignerCounts
{
    /// <summary>How many signers were added.</summary>
    internal int Added { get; private set; }

    /// <summary>How many of them signed.</summary>
    internal int Signed { get; private set; }

    /// <summary>How many were taken out, and the round waited for others.</summary>
    internal int TakenOut { get; private set; }

    /// <summary>How many were taken out, and the round went on.</summary>
    internal int LetGo { get; private set; }

    /// <summary>How many steps were taken back.</summary>
    internal int TakenBack { get; private set; }

    internal void AddAddedIf(bool isNew) => Added += isNew ? 1 : 0;

    internal void AddSignedIf(bool wasAdded) => Signed += wasAdded ? 1 : 0;

    internal void AddTakenOut(bool goesOn) => (TakenOut, LetGo) = goesOn ? (TakenOut, LetGo + 1) : (TakenOut + 1, LetGo);

    internal void AddTakenBack() => TakenBack++;

    /// <summary>The counts.</summary>
    public override string ToString() => $"added {Added}; signed {Signed}; taken out {TakenOut}, and let go {LetGo}; taken back {TakenBack}";
}
