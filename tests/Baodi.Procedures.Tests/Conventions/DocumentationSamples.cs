#pragma warning disable // The samples are what analysers forbid.
namespace Baodi.Procedures.Tests.Conventions;

/// <summary>What the documentation rule is tried on.</summary>
public static class DocumentationSamples
{
    public sealed class Undocumented;

    /// <summary>Has a method without a word.</summary>
    public sealed class UndocumentedMethod
    {
        public void Run() { }
    }

    /// <summary>Has a protected method without a word.</summary>
    public abstract class UndocumentedProtected
    {
        protected virtual void Run() { }

        private void Hidden() { }

        private protected void AlsoHidden() { }

        internal void Internal() { }
    }

    /// <summary>Has a constructor without a word.</summary>
    public sealed class UndocumentedConstructor
    {
        public UndocumentedConstructor(int value) { }
    }

    /// <summary>Has an operator without a word.</summary>
    public sealed class UndocumentedOperator
    {
        public static UndocumentedOperator operator -(UndocumentedOperator value) => value;
    }

    /// <summary>Has a member without a word.</summary>
    public enum UndocumentedMember
    {
        One = 1,
    }

    /// <summary>Says nothing of one parameter.</summary>
    /// <param name="First">Is described.</param>
    public sealed record UndocumentedParameter(int First, int Second);

    /// <summary>Says nothing of one parameter, at length.</summary>
    /// <param name="First">Is described.</param>
    /// <param name="Second"> </param>
    public readonly record struct EmptyParameter(int First, int Second);

    /// <summary> </summary>
    public sealed class EmptySummary;

    /// <remarks>There is much to remark.</remarks>
    public sealed class NoSummary;

    /// <summary>Has a method that does not say what it answers.</summary>
    public sealed class EmptyReturns
    {
        /// <summary>Answers a question.</summary>
        /// <returns></returns>
        public int Run() => 1;
    }

    /// <summary>Gets the start date.</summary>
    public sealed class StartDate;

    /// <summary>Has members of every kind, whose ids are all different to write.</summary>
    /// <typeparam name="T">Anything.</typeparam>
    public class Documented<T>
    {
        /// <summary>Keeps a number.</summary>
        public const int Kept = 1;

        /// <summary>Makes one from a list.</summary>
        public Documented(List<T> values) { }

        /// <summary>Finds by position.</summary>
        public T this[int index] => throw new NotSupportedException();

        /// <summary>Tells when something happened.</summary>
        public event EventHandler<T> Happened { add { } remove { } }

        /// <summary>Takes parameters of every kind.</summary>
        public void Take<U>(in T first, out U second, T?[] third, int[,] fourth, Dictionary<T, List<U>> fifth, Inner<U> sixth, ReadOnlySpan<int?> seventh)
            where U : struct => throw new NotSupportedException();

        /// <summary>Turns into a number.</summary>
        public static explicit operator int(Documented<T> value) => 0;

        /// <inheritdoc/>
        public override string ToString() => "";

        /// <summary>Lies within.</summary>
        /// <typeparam name="U">Anything else.</typeparam>
        public sealed class Inner<U>
        {
            /// <summary>Takes both.</summary>
            public void Take(T first, U second, Inner<int> third) { }
        }
    }

    /// <summary>Is described with its parts.</summary>
    /// <param name="First">Comes before <see cref="Second"/>.</param>
    /// <param name="Second">A property of <see cref="DocumentedRecord"/> as well.</param>
    public sealed record DocumentedRecord(int First, int Second)
    {
        /// <summary>Comes after both.</summary>
        public int Third { get; init; }
    }

    /// <summary>Has a primary constructor, documented with the type.</summary>
    /// <param name="first">Is kept.</param>
    public sealed class DocumentedPrimary(int first)
    {
        /// <summary>第一个数。</summary>
        public int First => first;
    }

    /// <summary>Answers a question.</summary>
    public delegate int DocumentedDelegate(int value);
}
#pragma warning restore
