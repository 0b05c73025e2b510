namespace Baodi.Procedures.Cases;

/// <summary>Something that wants the types of a case which is known without them.</summary>
internal interface ICaseUse<out TResult>
{
    TResult Use<TState, TMatter>(Case<TState, TMatter> theCase)
        where TState : struct, Enum
        where TMatter : class;
}

/// <summary>Something that wants the types of an outcome which is known without them.</summary>
internal interface IOutcomeUse<out TResult>
{
    TResult Use<TState, TMatter>(Outcome<TState, TMatter> outcome)
        where TState : struct, Enum
        where TMatter : class;
}
