namespace Baodi.Procedures.Offices;

/// <summary>How a hand reads: the posts and, where they are not the officer's own, by which right he acted in them.</summary>
internal static class PerformerWords
{
    internal static Label PostsOf(Performer performer, Organisation office)
    {
        var parts = new Label[performer.Seats.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = PostOf(performer, performer.Seats[i], office);
        }

        return performer.Delegations.IsEmpty && performer.StandIns.IsEmpty ? Label.Join(parts, "、", ", ") : Label.Join(parts, "；", "; ");
    }

    /// <summary>The written delegations with their documents; empty where there are none.</summary>
    internal static Label DocumentsOf(Performer performer)
    {
        var documents = ImmutableArray.CreateBuilder<Label>(performer.Delegations.Length);
        foreach (var delegation in performer.AllDelegations)
        {
            var document = new Label(delegation.Document, delegation.Document);
            if (!documents.Contains(document))
            {
                documents.Add(document);
            }
        }

        return Label.Join(documents.ToArray(), "、", ", ");
    }

    private static Label PostOf(Performer performer, Seat seat, Organisation office)
    {
        foreach (var delegation in performer.Delegations)
        {
            if (delegation.Seat == seat)
            {
                return Instead(performer, seat, GrantorsOf(delegation), office);
            }
        }

        foreach (var standIn in performer.StandIns)
        {
            if (standIn.Seat == seat)
            {
                return Instead(performer, seat, standIn.IsOutOfReach ? new("无法联系期间代行", "in whose place while out of reach")
                    : standIn.HolderName is { } holder
                    ? new($"{holder}不在岗期间代行", $"standing in for {holder}")
                    : new("岗位空缺期间代行", "standing in while the post is vacant"), office);
            }
        }

        return office.LabelOf(seat);
    }

    private static Label Instead(Performer performer, Seat seat, Label right, Organisation office)
    {
        var post = office.LabelOf(seat);
        return performer.OwnSeat is { } own && office.LabelOf(own) is var label
            ? new($"{label.Chinese}代{post.Chinese}，{right.Chinese}", $"{label.English} for {post.English}, {right.English}")
            : new($"代{post.Chinese}，{right.Chinese}", $"for {post.English}, {right.English}");
    }

    private static Label GrantorsOf(Delegation delegation)
    {
        var grantor = delegation.GrantorName ?? delegation.Grantor;
        if (delegation.Under is null)
        {
            return new($"由{grantor}授权", $"by delegation of {grantor}");
        }

        var first = GrantorsOf(delegation.Under);
        return new($"{first.Chinese}、{grantor}转授权", $"{first.English} passed on by {grantor}");
    }
}
