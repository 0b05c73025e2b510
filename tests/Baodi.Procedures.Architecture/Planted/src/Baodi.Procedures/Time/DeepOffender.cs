#pragma warning disable // Each is used once, in one way; nothing else is asked of it.
using Baodi.Procedures.Architecture.Planted.Cases;

namespace Baodi.Procedures.Architecture.Planted.Time;

internal class TagAttribute<T> : Attribute;

internal class Caught<T> : Exception;

internal class Holder<T>
{
    internal static int Field = 1;
    internal static int Call() => 1;
}

internal interface IDefault { int Default() => OfDefaultMethod.Call(); }

[Tag<OfAttributeArgument>]
[Note(new[] { typeof(OfAttributeInArray) })]
internal class DeepOffender : OfExplicit
{
    private static readonly Func<int> initialized = () => OfLambdaInInitializer.Call();
    private OfFieldArray[]? array;
    private Box<OfFieldArgument>? box;
    internal Box<OfPropertyArgument>? Property { get; set; }
    internal int this[int index] => OfIndexer.Call();
    void OfExplicit.Call() { }
    public static implicit operator int(DeepOffender offender) => OfConversion.Call();
    internal static void Constrained<T>() where T : OfMethodConstraint { }
    internal static void ConstrainedToo<T>() where T : Box<OfConstraintArgument> { }
    internal static bool CatchArgument(Action tried) { try { tried(); return true; } catch (Caught<OfCaughtArgument>) { return false; } }
    internal static Action CatchInLambda(Action tried) => () => { try { tried(); } catch (OfCatchInLambda) { } };
    internal static IEnumerable<int> CatchInIterator(Action tried) { yield return 1; try { tried(); } catch (OfCatchInIterator) { } }
    internal static bool Filter(Action tried) { try { tried(); return true; } catch (Exception caught) when (caught is OfFilter) { return false; } }
    internal static object CastArgument(object value) => (Box<OfCastArgument>)value;
    internal static bool IsArgument(object value) => value is Box<OfIsArgument>;
    internal static Func<object> ArgumentInLambda() => () => new Box<OfArgumentInLambda>();
    internal static IEnumerable<object> ArgumentInIterator() { yield return new Box<OfArgumentInIterator>(); }
    internal static async Task<object> ArgumentInAsync() { await Task.Yield(); return new Box<OfArgumentInAsync>(); }
    internal static object ArgumentInLocalFunction() { return Local(3); static object Local(int n) => n > 0 ? Local(n - 1) : new Box<OfArgumentInLocalFunction>(); }
    internal static object ArgumentInArgument() => Array.Empty<Box<OfArgumentInArgument>>();
    internal static int StaticOfGeneric() => Holder<OfStaticOfGeneric>.Call();
    internal static int FieldOfArgument() => Holder<OfFieldOfArgument>.Field;
    internal static Delegate LambdaParameter() => (OfLambdaParameter _) => 1;
    internal static IEnumerable<Func<int>> LambdaInIterator() { yield return () => OfLambdaInIterator.Call(); }
    internal static async Task<Func<int>> LambdaInAsync() { await Task.Yield(); return () => OfLambdaInAsync.Call(); }
    internal static Func<Func<int>> LambdaInLambda() => () => () => OfLambdaInLambda.Call();
    internal static Func<int> LambdaInLocalFunction() { return Local(); static Func<int> Local() => () => OfLambdaInLocalFunction.Call(); }
    internal static Func<int> LocalFunctionInLambda() => () => { return Local(); static int Local() => OfLocalFunctionInLambda.Call(); };
    internal static Func<int> LambdaInGeneric<T>() => () => OfLambdaInGeneric.Call();
    internal static Func<Task<int>> AsyncLambda() => async () => { await Task.Yield(); return OfAsyncLambda.Call(); };
    internal static Type Open() => typeof(OfOpen<>);
    internal static int LocalVariable(Holding holding) { var held = holding.Held(); return held is null ? 1 : 2; }
    internal static Func<object> MethodGroupArgument() => Array.Empty<OfMethodGroupArgument>;
    internal static void WriteField() => OfWrittenField.Field = 2;
    internal static int InstanceField(Holding holding) => holding.Offered().Field;
    internal static Func<object> ArrayInLambda() => () => new OfArrayInLambda[2];
    internal static Func<Type> TypeofInLambda() => () => typeof(OfTypeofInLambda);
    internal static Type TypeofArray() => typeof(OfTypeofArray[]);
    internal static IEnumerable<bool> IsInIterator(object value) { yield return value is OfIsInIterator; }
    internal static Func<object> DefaultInLambda() => () => default(OfDefaultInLambda);
    internal static Func<int> FieldInLambda() => () => OfFieldInLambda.Field;
    internal abstract class Holding : Giving<OfLocal, OfInstanceField>;
}

internal abstract class Giving<T, TOther>
{
    internal abstract T Held();
    internal abstract TOther Offered();
}
