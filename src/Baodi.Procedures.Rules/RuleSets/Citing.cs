namespace Baodi.Procedures.Rules;

/// <summary>The ground on which a rule written as a class stands.</summary>
/// <param name="number">The number of a clause of the set's notice, such as <c>8.2</c>.</param>
[AttributeUsage(AttributeTargets.Class)]
public abstract class CitingAttribute(string number) : Attribute
{
    /// <summary>The number of the clause.</summary>
    public string Number => number;
}

/// <summary>The clause that a rule written as a class puts into force.</summary>
/// <param name="number">The number of a clause of the set's notice, such as <c>8.2</c>.</param>
public sealed class ClauseAttribute(string number) : CitingAttribute(number);

/// <summary>How a clause is read where it is silent, which a rule written as a class puts into force.</summary>
/// <param name="number">The number of a clause of the set's notice.</param>
/// <param name="chinese">The reading in Chinese; never empty.</param>
/// <param name="english">The same in English; never empty.</param>
public sealed class ReadingAttribute(string number, string chinese, string english) : CitingAttribute(number)
{
    /// <summary>The reading.</summary>
    public Label Label => new(chinese, english);
}
