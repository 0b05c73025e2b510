using Baodi.Procedures.Startup;

// "empty" ends at once, "command" opens a case, "decision" opens a second one for which a rule set is asked; anything else starts them many times and compares them.
return args switch
{
    ["empty"] => 0,
    ["command"] => FirstCommand.Run() ? 0 : 1,
    ["decision"] => FirstCommand.Run() && FirstCommand.RunWithDecision() ? 0 : 1,
    _ => Comparison.Run(args is [var runs] ? int.Parse(runs, System.Globalization.CultureInfo.InvariantCulture) : 40),
};
