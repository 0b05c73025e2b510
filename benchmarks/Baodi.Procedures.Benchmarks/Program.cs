using Baodi.Procedures.Benchmarks;
using BenchmarkDotNet.Running;

// "beside" compares the library with bare Stateless in one run; anything else goes to BenchmarkDotNet.
return args is ["beside"] ? BesideStateless.Run() : Benchmarked(args);

static int Benchmarked(string[] args)
{
    BenchmarkSwitcher.FromAssembly(typeof(BesideStateless).Assembly).Run(args);
    return 0;
}
