using Baodi.Procedures.Startup;

// "empty" ends at once, "first" opens an incident and judges it; anything else starts both many times and compares them.
return args switch
{
    ["empty"] => 0,
    ["first"] => FirstCommand.Run(),
    _ => Comparison.Run(args is [var runs] ? int.Parse(runs, System.Globalization.CultureInfo.InvariantCulture) : 40),
};
