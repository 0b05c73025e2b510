using Baodi.Procedures.Properties.Laws;
using Baodi.Procedures.Properties.Walks;
using FsCheck.Xunit;

namespace Baodi.Procedures.Properties;

/// <summary>The laws of ways over walks of every procedure.</summary>
[Properties(Arbitrary = [typeof(AnyWalks)], MaxTest = 60)]
public sealed class PathLawTests
{
    [Property]
    public void Way_IsOpen_WhereTheActIs(Walk walk) => Court.Judge(walk, new PathsAreOpenWhereActsAre());

    [Property]
    public void Way_ThatWasTold_IsShortest(Walk walk) => Court.Judge(walk, new PathsAreShortest());
}
