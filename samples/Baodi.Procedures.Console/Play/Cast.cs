using System.Text.RegularExpressions;
using Baodi.Procedures.ConsoleHost.Scenarios;

namespace Baodi.Procedures.ConsoleHost.Play;

/// <summary>Who is there while a case is played.</summary>
internal sealed partial class Cast
{
    /// <summary>The posts that several hold at once; their holders come in as the contents name a unit or field.</summary>
    private static readonly Post[] Charged = [Posts.LeaderInCharge, Posts.DeputyDirectorInCharge, Posts.UnitHead, Posts.UnitOfficer];

    private const int Most = 200;

    private readonly List<CastMember> members = [];

    internal IReadOnlyList<CastMember> Members => members;

    internal static Cast Of(IReadOnlyList<CastMember> members)
    {
        var cast = new Cast();
        cast.members.AddRange(members);
        return cast;
    }

    /// <summary>One officer for each post that one person holds, called after it.</summary>
    internal static Cast OnePerPost()
    {
        var cast = new Cast();
        foreach (var post in Posts.All.Except(Charged))
        {
            cast.Add(post.Id, post);
        }

        return cast;
    }

    internal CastMember? Find(string id) => members.Find(member => member.Officer.Id == id);

    internal void Add(string id, params IReadOnlyList<Seat> seats) =>
        members.Add(new(new Officer(id, seats[0].Label.Chinese, seats.ToArray()), seats[0].Label, null));

    /// <summary>Brings in the holders of the posts whose unit or field a content names: any word of it may be one.</summary>
    internal void BringInThoseNamedIn(Part content)
    {
        foreach (var part in content.Members.Select(member => member.Value).Concat(content.Items))
        {
            BringInThoseNamedIn(part);
        }

        if (content.Kind != PartKind.Text || content.Text.Length > 80)
        {
            return;
        }

        if (Seat.TryParse(content.Text, out var seat))
        {
            BringIn(seat);
        }
        else if (ChargePattern().IsMatch(content.Text))
        {
            foreach (var post in Charged)
            {
                BringIn(new Seat(post, content.Text));
            }
        }
    }

    private void BringIn(Seat seat)
    {
        if (members.Count < Most && !members.Exists(member => member.Officer.Seats.Contains(seat)))
        {
            Add(seat.ToString(), seat);
        }
    }

    [GeneratedRegex("^[a-z][a-z0-9-]{0,59}\\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ChargePattern();
}
