using Baodi.Procedures.ConsoleHost;
using Baodi.Procedures.ConsoleHost.Verbs;

var terminal = Terminal.OfProcess();
using var interruption = Interruption.Of(SharedOptions.Of(args).Bare(terminal));
return Host.Run(args, terminal);
