using Baodi.Procedures.ConsoleHost;

return Host.Run(args, Terminal.OfProcess());
