using Baodi.Procedures.ConsoleHost;

try
{
    return Host.Run(args, Terminal.OfProcess());
}
catch (IOException e) when (e is not FileNotFoundException and not DirectoryNotFoundException)
{
    // Whoever read the output has gone, as in "baodi show incident | head".
    return ExitStatus.AsExpected;
}
