#pragma warning disable // Each is used once, in one way; nothing else is asked of it.
using Baodi.Procedures.Architecture.Planted.Cases;

namespace Baodi.Procedures.Architecture.Planted.Time;

internal class Box<T>;

internal interface IBox<T>;

[AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
internal class NoteAttribute(object? value) : Attribute
{
    internal object? Value { get; } = value;
}

/// <summary>Uses each target once, in the way the target is named for.</summary>
internal class DerivedOffender : OfBase, OfInterface;

internal class ArgumentOffender : Box<OfBaseArgument>, IBox<OfInterfaceArgument>;

[OfAttributeOnType]
[Note(typeof(OfAttributeTypeof))]
[Note(OfAttributeValue.One)]
internal class SignatureOffender<[OfAttributeOnTypeParameter] T>
    where T : OfConstraint
{
    [OfAttributeOnField]
    internal OfField? field;
    [OfAttributeOnProperty]
    internal OfProperty? Property { get; set; }
    internal event OfEvent? Happened;
    [OfAttributeOnMethod]
    [return: OfAttributeOnReturn]
    internal OfReturn? Method([OfAttributeOnParameter] OfParameter parameter, ref OfByRef reference) => null;
    internal List<OfSignatureArgument>? Arguments(OfArray[] array, List<OfArrayInArgument[]> arrays, (int, OfTuple) tuple, OfNullable? nullable) => null;
    internal IEnumerable<int> Iterate() { yield return OfIterator.Call(); }
    internal class Nested(OfNestedType? nested)
    {
        internal int Body() => OfNestedBody.Call();
    }
}

internal enum EnumOffender
{
    [OfAttributeOnEnumMember]
    One,
}

internal record RecordOffender(OfRecordParameter? Parameter);

internal delegate void DelegateOffender(OfDelegateParameter parameter);

internal static class BodyOffender
{
    private static readonly int fromInitializer = OfInitializer.Call();
    private static int FromPropertyInitializer { get; } = OfPropertyInitializer.Call();
    private static int FromGetter => OfGetter.Call();
    internal static object Create() => new OfCreation();
    internal static object CreateArray() => new OfNewArray[1];
    internal static void CallStatic() => OfStaticCall.Call();
    internal static int ReadField() => OfStaticField.Field;
    internal static int ReadProperty() => OfStaticProperty.Property;
    internal static void CallGeneric() => OfGenericCall.Call<int>();
    internal static void CallWithArgument() => Array.Empty<OfGenericMethodArgument>();
    internal static object CreateWithArgument() => new List<OfGenericTypeArgument>();
    internal static object Cast(object value) => (OfCast)value;
    internal static bool Is(object value) => value is OfIs;
    internal static int Match(object value) => value switch { OfPattern => 1, _ => 2 };
    internal static Type Typeof() => typeof(OfTypeof);
    internal static Type TypeofArgument() => typeof(List<OfTypeofArgument>);
    internal static object Default() => Boxed(default(OfDefault));
    internal static bool Catch()
    {
        try { return CreateArray() is null; }
        catch (OfCatch) { return false; }
    }
    internal static Action MethodGroup() => OfMethodGroup.Call;
    internal static Func<int> Lambda() => static () => OfLambda.Call();
    internal static Func<object, object> LambdaCast() => static value => (OfLambdaCast)value;
    internal static Func<int> Closure(int number) => () => number + OfClosure.Call();
    internal static IEnumerable<object> Iterate() { yield return new OfIteratorElement(); }
    internal static async Task<int> Await() { await Task.Yield(); return OfAsync.Call(); }
    internal static int LocalFunction()
    {
        return Local() + Local();
        static int Local() { var sum = OfLocalFunction.Call(); return sum + sum; }
    }
    internal static void CallInstance(object value) => ((dynamicless)value).Instance().Call();
    internal static int FieldOfGeneric(Sub value) => value.Field;
    internal static int Extension() => 2.Twice();
    internal static object Boxing() => default(OfBox);
    internal static int Size() => System.Runtime.CompilerServices.Unsafe.SizeOf<OfStackAlloc>();
    private static object Boxed<T>(T value) => value!;
    private interface dynamicless { OfInstanceCall Instance(); }
    internal class Sub : OfFieldOfGeneric<int>;
}

internal static class ConstructorOffender
{
    internal static readonly int Value;
    static ConstructorOffender() => Value = OfStaticConstructor.Call();
}
