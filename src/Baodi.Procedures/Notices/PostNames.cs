namespace Baodi.Procedures.Notices;

/// <summary>Ids of posts, as the fields of the notice's commands name those whose seats or whose charges stand in them.</summary>
internal static class PostNames
{
    /// <summary>The district leaders: to whom papers go and who attend.</summary>
    internal const string Leaders = "district-head party-group-secretary district-party-secretary executive-deputy-head leader-in-charge duty-leader";

    /// <summary>Who signs off what the government or its office issues.</summary>
    internal const string Signatories = "district-head leader-in-charge office-director deputy-director-in-charge";

    /// <summary>To whom an instruction refers a paper: leaders, units and, for follow-up, the supervision office.</summary>
    internal const string Recipients = Leaders + " unit-head unit-officer supervision-office";

    /// <summary>The two directors whom the duty officer tells of a graver incident.</summary>
    internal const string Directors = "duty-director emergency-office-director";

    /// <summary>The district's principal leaders.</summary>
    internal const string PrincipalLeaders = "district-head district-party-secretary";

    /// <summary>Whose charge is a field of a leader's.</summary>
    internal const string Leader = "leader-in-charge";

    /// <summary>Whose charge is a field of a Deputy Director's.</summary>
    internal const string Deputy = "deputy-director-in-charge";

    /// <summary>Whose charge is a unit.</summary>
    internal const string Unit = "unit-head";

    /// <summary>Whose charge is a section of the office.</summary>
    internal const string Section = "office-section";
}
