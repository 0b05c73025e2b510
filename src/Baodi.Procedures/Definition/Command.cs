namespace Baodi.Procedures;

/// <summary>What somebody asks for; also the content of the paper it makes and of the event it becomes. Immutable.</summary>
public abstract record Command
{
    private protected Command()
    {
    }
}

/// <summary>A command about one kind of matter, so that a command for another kind does not compile.</summary>
/// <typeparam name="TMatter">The matter it belongs to.</typeparam>
public abstract record Command<TMatter> : Command
    where TMatter : class;

/// <summary>A command that opens a case, and so tells which procedure it begins. A procedure may offer it later in a case too.</summary>
/// <typeparam name="TState">The states of the procedure.</typeparam>
/// <typeparam name="TMatter">The matter it makes.</typeparam>
public abstract record Opening<TState, TMatter> : Command<TMatter>
    where TState : struct, Enum
    where TMatter : class;

/// <summary>When and by whom a step is taken, for effects that record it.</summary>
/// <param name="By">Who takes the step and in which seats.</param>
/// <param name="At">When it happened.</param>
internal readonly record struct Step(Performer By, NodaTime.Instant At);
