using Baodi.Procedures.Benchmarks;
using BenchmarkDotNet.Running;

// "beside" compares the library with bare Stateless in one run, "rows" analyses a large rule set; anything else goes to BenchmarkDotNet.
return args switch
{
    ["beside"] => BesideStateless.Run(),
    ["rows"] => ThreeHundredRows.Run(),
    _ => Benchmarked(args),
};

static int Benchmarked(string[] args)
{
    BenchmarkSwitcher.FromAssembly(typeof(BesideStateless).Assembly).Run(args);
    return 0;
}
