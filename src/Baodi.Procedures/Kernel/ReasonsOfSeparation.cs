namespace Baodi.Procedures;

/// <summary>An earlier step that somebody else must follow counts as taken by the same person.</summary>
/// <remarks>A step counts as taken by the officer who took it and by everyone whose seat he acted in by delegation.</remarks>
public sealed class SameHand : Reason
{
    internal SameHand(Act act, Act earlier, string person)
        : base(act)
    {
        Earlier = earlier;
        Person = person;
    }

    /// <summary>The earlier step.</summary>
    public Act Earlier { get; }

    /// <summary>The id of the officer as whose step both would count.</summary>
    public string Person { get; }

    /// <inheritdoc/>
    public override string Code => "same-hand";

    /// <inheritdoc/>
    public override Label Label => new(
        $"“{Earlier.Label.Chinese}”由{Person}经办或者以其名义办理，本人及其受托人不得办理此事",
        $"'{Earlier.Label.English}' was done by {Person} or in his name; neither he nor a delegate of his may do this");
}

/// <summary>The officer has a seat that might act, but by a delegation that is not for this.</summary>
public sealed class OutsideDelegation : Reason
{
    internal OutsideDelegation(Act act, Delegation delegation)
        : base(act) => Delegation = delegation;

    /// <summary>Which one; its scope says what it is for.</summary>
    public Delegation Delegation { get; }

    /// <inheritdoc/>
    public override string Code => "outside-delegation";

    /// <inheritdoc/>
    public override Label Label => new(
        $"{Delegation.Document}的委托范围不含此事", $"the delegation {Delegation.Document} is not for this");
}

/// <summary>The matter is about the officer, or about somebody in whose seat he would act.</summary>
public sealed class MustRecuse : Reason
{
    internal MustRecuse(Act act, Recusal recusal, string person)
        : base(act)
    {
        Recusal = recusal;
        Person = person;
    }

    /// <summary>The rule that keeps him out.</summary>
    public Recusal Recusal { get; }

    /// <summary>The id of the officer whom the matter is about: the one who asked, or one whose seat he holds by delegation.</summary>
    public string Person { get; }

    /// <inheritdoc/>
    public override Citation? Citation => Recusal.Citation;

    /// <inheritdoc/>
    public override string Code => "must-recuse";

    /// <inheritdoc/>
    public override Label Label => new($"{Recusal.Label.Chinese}（{Person}）", $"{Recusal.Label.English} ({Person})");
}
