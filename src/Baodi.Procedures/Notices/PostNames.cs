namespace Baodi.Procedures.Notices;

/// <summary>Ids of posts, as the fields of the notice's commands name those whose seats or whose charges stand in them.</summary>
internal static class PostNames
{
    /// <summary>The district leaders: to whom papers go and who attend.</summary>
    internal const string Leaders = "district-head party-group-secretary district-party-secretary executive-deputy-head leader-in-charge duty-leader";

    /// <summary>Whose charge is a field of a leader's.</summary>
    internal const string Leader = "leader-in-charge";

    /// <summary>Whose charge is a field of a Deputy Director's.</summary>
    internal const string Deputy = "deputy-director-in-charge";

    /// <summary>Whose charge is a unit.</summary>
    internal const string Unit = "unit-head";

    /// <summary>Whose charge is a section of the office.</summary>
    internal const string Section = "office-section";
}
