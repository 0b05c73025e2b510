using Baodi.Procedures.Properties.Errands;
using Baodi.Procedures.Properties.Laws;
using Baodi.Procedures.Properties.Walks;
using Baodi.Procedures.Rules;
using FsCheck;

namespace Baodi.Procedures.Properties;

/// <summary>Walks of the eighteen procedures and of the sample.</summary>
public static class AnyWalks
{
    internal static (Office Office, Procedure Procedure)[] Grounds { get; } = [.. Generated.GroundsOf(BaodiOffice.Default), .. Generated.GroundsOf(ErrandOffice.Right)];

    /// <summary>For FsCheck.</summary>
    public static Arbitrary<Walk> Walks() => Generated.From(Grounds);
}

/// <summary>Walks of what may be classified, in offices where every table and, of errands, every act counts how often it is asked.</summary>
public static class SecretWalks
{
    internal static Counter Asked { get; } = new();

    private static readonly (Office, Procedure)[] Grounds =
        [.. Generated.GroundsOf(new(BaodiOffice.Profile.Counted(Asked))).Where(one => one.Procedure.MayBeClassified), .. Generated.GroundsOf(ErrandOffice.With(Mistake.None, Asked))];

    /// <summary>For FsCheck.</summary>
    public static Arbitrary<Walk> Walks() => Generated.From(Grounds);
}
