#pragma warning disable // Each is used once, in one way; nothing else is asked of it.
namespace Baodi.Procedures.Architecture.Planted.Cases;

/// <summary>One type for each kind of use, named after the kind: on floor 5, so that nothing on floor 2 may use any of them.</summary>
internal class OfBase;
internal interface OfInterface;
internal class OfBaseArgument;
internal class OfInterfaceArgument;
internal class OfConstraint;
internal class OfField;
internal class OfProperty;
internal delegate void OfEvent();
internal class OfParameter;
internal class OfReturn;
internal class OfSignatureArgument;
internal class OfArray;
internal class OfArrayInArgument;
internal struct OfTuple;
internal struct OfNullable;
internal class OfByRef;
internal class OfNestedType;
internal class OfAttributeOnType : Attribute;
internal class OfAttributeOnMethod : Attribute;
internal class OfAttributeOnProperty : Attribute;
internal class OfAttributeOnField : Attribute;
internal class OfAttributeOnParameter : Attribute;
internal class OfAttributeOnReturn : Attribute;
internal class OfAttributeOnTypeParameter : Attribute;
internal class OfAttributeOnEnumMember : Attribute;
internal class OfAttributeTypeof;
internal enum OfAttributeValue { One }
internal class OfCreation;
internal class OfNewArray;
internal static class OfStaticCall { internal static void Call() { } }
internal static class OfStaticField { internal static int Field = 1; }
internal static class OfStaticProperty { internal static int Property => 1; }
internal static class OfGenericCall { internal static void Call<T>() { } }
internal class OfGenericMethodArgument;
internal class OfGenericTypeArgument;
internal class OfCast;
internal class OfIs;
internal class OfPattern;
internal class OfTypeof;
internal class OfTypeofArgument;
internal struct OfDefault;
internal class OfCatch : Exception;
internal static class OfMethodGroup { internal static void Call() { } }
internal static class OfLambda { internal static int Call() => 1; }
internal class OfLambdaCast;
internal static class OfClosure { internal static int Call() => 1; }
internal static class OfIterator { internal static int Call() => 1; }
internal class OfIteratorElement;
internal static class OfAsync { internal static int Call() => 1; }
internal static class OfLocalFunction { internal static int Call() => 1; }
internal static class OfStaticConstructor { internal static int Call() => 1; }
internal static class OfInitializer { internal static int Call() => 1; }
internal static class OfPropertyInitializer { internal static int Call() => 1; }
internal static class OfGetter { internal static int Call() => 1; }
internal static class OfNestedBody { internal static int Call() => 1; }
internal class OfRecordParameter;
internal interface OfInstanceCall { void Call(); }
internal class OfFieldOfGeneric<T> { internal int Field = 1; }
internal class OfDelegateParameter;
internal static class OfExtension { internal static int Twice(this int number) => number * 2; }
internal struct OfStackAlloc;
internal struct OfBox;
internal class OfMethodConstraint;
internal class OfAttributeArgument;
internal class OfAttributeInArray;
internal class OfCaughtArgument;
internal class OfCatchInLambda : Exception;
internal class OfCatchInIterator : Exception;
internal class OfFilter : Exception;
internal class OfCastArgument;
internal class OfIsArgument;
internal class OfArgumentInLambda;
internal class OfArgumentInIterator;
internal class OfArgumentInAsync;
internal class OfArgumentInLocalFunction;
internal class OfArgumentInArgument;
internal class OfStaticOfGeneric;
internal class OfFieldOfArgument;
internal class OfLambdaParameter;
internal static class OfLambdaInIterator { internal static int Call() => 1; }
internal static class OfLambdaInAsync { internal static int Call() => 1; }
internal static class OfLambdaInLambda { internal static int Call() => 1; }
internal static class OfLambdaInInitializer { internal static int Call() => 1; }
internal static class OfLambdaInLocalFunction { internal static int Call() => 1; }
internal static class OfLocalFunctionInLambda { internal static int Call() => 1; }
internal static class OfLambdaInGeneric { internal static int Call() => 1; }
internal static class OfAsyncLambda { internal static int Call() => 1; }
internal static class OfIndexer { internal static int Call() => 1; }
internal static class OfDefaultMethod { internal static int Call() => 1; }
internal interface OfExplicit { void Call(); }
internal class OfOpen<T>;
internal class OfLocal { internal int Number => 1; }
internal class OfFieldArray;
internal class OfFieldArgument;
internal class OfPropertyArgument;
internal class OfConstraintArgument;
internal class OfMethodGroupArgument;
internal static class OfWrittenField { internal static int Field = 1; }
internal class OfInstanceField { internal int Field = 1; }
internal class OfArrayInLambda;
internal class OfTypeofInLambda;
internal class OfTypeofArray;
internal class OfIsInIterator;
internal struct OfDefaultInLambda;
internal static class OfFieldInLambda { internal static int Field = 1; }
internal static class OfConversion { internal static int Call() => 1; }
internal static class OfHalfInIterator { internal static int Call() => 1; }

/// <summary>Used from its own floor alone.</summary>
internal static class UpperOnly { internal static int Call() => 1; }

/// <summary>May use what lies below.</summary>
internal class Permitted : Time.Box<int>;
