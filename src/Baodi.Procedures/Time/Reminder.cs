namespace Baodi.Procedures;

/// <summary>One reminder before a limit, or one urging after it. Immutable.</summary>
/// <param name="Name">The kebab-case name, such as <c>yellow</c>, unique in its schedule; schedules of one office may share names.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Place">Where it lies in time, told from the due instant.</param>
/// <param name="Told">Who is told when it is reached.</param>
public sealed record Reminder(string Name, Label Label, ReminderTime Place, Recipients Told)
{
    /// <summary>The kebab-case name.</summary>
    public override string ToString() => Name;
}
