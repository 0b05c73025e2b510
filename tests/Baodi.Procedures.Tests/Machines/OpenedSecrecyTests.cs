using Baodi.Procedures.Rules;

namespace Baodi.Procedures.Tests;

public class OpenedSecrecyTests
{
    [Fact]
    public void WhatACaseThatMayBeClassifiedOpens_MayBeClassifiedToo()
    {
        var office = BaodiOffice.Default;
        var opened = office.Procedures.Where(procedure => procedure.MayBeClassified).SelectMany(procedure => procedure.Acts).SelectMany(act => act.Opens).Select(rule => rule.Procedure).Distinct().ToList();
        Assert.Equal([ProcedureIds.OutgoingDocument, ProcedureIds.Supervision], opened.Order(StringComparer.Ordinal));
        Assert.All(opened, id => Assert.True(office.Find(id)!.MayBeClassified));
    }
}
