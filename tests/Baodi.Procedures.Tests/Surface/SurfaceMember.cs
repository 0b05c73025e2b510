using System.Linq.Expressions;
using System.Reflection;

namespace Baodi.Procedures.Tests.Surface;

/// <summary>A public constructor or method that can be called with values in an array, spans among its parameters or not.</summary>
internal sealed class SurfaceMember
{
    private readonly Func<object?, object?[], object?> call;

    private SurfaceMember(MethodBase method, MethodBase documented, Func<object?, object?[], object?> call) =>
        (Method, Documented, this.call) = (method, documented, call);

    internal MethodBase Method { get; }

    /// <summary>The member as it is declared, not closed over example types.</summary>
    internal MethodBase Documented { get; }

    internal string Name => $"{Method.DeclaringType!.Name}.{Method.Name}";

    /// <summary>Null for a member that cannot be called this way, as it takes or gives what lives on the stack alone.</summary>
    internal static SurfaceMember? Of(MethodBase method, MethodBase documented)
    {
        var types = method.GetParameters().Select(parameter => parameter.ParameterType).ToList();
        var isOnStack = types.Exists(type => type.IsPointer || (Plain(type).IsByRefLike && !IsSpan(type))) || method is MethodInfo { ReturnType: var given } && (given.IsByRefLike || given.IsByRef);
        return isOnStack || method.ContainsGenericParameters ? null
            : new(method, documented, types.Exists(IsSpan) ? Compiled(method) : method is ConstructorInfo constructor ? (_, values) => constructor.Invoke(values) : (on, values) => method.Invoke(on, values));
    }

    internal object? Call(object? on, object?[] values) => call(on, [.. values]);

    private static Type Plain(Type type) => type.IsByRef ? type.GetElementType()! : type;

    private static bool IsSpan(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ReadOnlySpan<>);

    private static Func<object?, object?[], object?> Compiled(MethodBase method)
    {
        var (on, values) = (Expression.Parameter(typeof(object)), Expression.Parameter(typeof(object[])));
        var arguments = method.GetParameters().Select((parameter, at) => Argument(Expression.ArrayIndex(values, Expression.Constant(at)), parameter.ParameterType)).ToList();
        Expression made = method is ConstructorInfo constructor ? Expression.New(constructor, arguments)
            : Expression.Call(method.IsStatic ? null : Expression.Convert(on, method.DeclaringType!), (MethodInfo)method, arguments);
        var body = made.Type == typeof(void) ? Expression.Block(made, Expression.Constant(null)) : (Expression)Expression.Convert(made, typeof(object));
        var compiled = Expression.Lambda<Func<object?, object?[], object?>>(body, on, values).Compile();
        return (target, given) =>
        {
            try
            {
                return compiled(target, given);
            }
            catch (Exception e)
            {
                throw new TargetInvocationException(e);
            }
        };
    }

    private static UnaryExpression Argument(Expression value, Type type) => IsSpan(type)
        ? Expression.Convert(Expression.Convert(value, type.GetGenericArguments()[0].MakeArrayType()), type)
        : Expression.Convert(value, Plain(type));
}
