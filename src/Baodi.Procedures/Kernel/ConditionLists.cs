namespace Baodi.Procedures;

internal static class ConditionLists
{
    internal static bool AllHold<TMatter>(this Condition<TMatter>[] conditions, TMatter matter)
        where TMatter : class
    {
        foreach (var condition in conditions)
        {
            if (!condition.Holds(matter))
            {
                return false;
            }
        }

        return true;
    }
}
