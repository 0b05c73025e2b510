using System.Globalization;

namespace Baodi.Procedures.ExecutiveMeetings;

/// <content>What the meeting decided, what its minutes tell of it, and how each item is followed up (2.1.2.3).</content>
public sealed partial record ExecutiveMeeting
{
    MinutesContent IMinuted.Minutes => (Attended ?? new()).WithDecided(Items.Taken(
        item => new DecidedEntry(((ITitles)this).TitleOf(item.Topic) ?? item.Topic, item.Item.Text, item.Item.Owner, item.Item.JointUnits.OrEmpty(), item.Item.Limit)));

    internal ExecutiveMeeting Decided(string number, ImmutableArray<DecidedItem> items)
    {
        var followUps = Items;
        var level = Find(number) is var topic and >= 0 ? Topics[topic].Level : null;
        var place = 0;
        foreach (var item in followUps)
        {
            place = item.Topic == number ? int.Max(place, item.Place) : place;
        }

        foreach (var item in items)
        {
            place++;
            followUps = followUps.Add(new(Content.Fitted(number, string.Create(CultureInfo.InvariantCulture, $"-{place}")), item) { Topic = number, Place = place, Level = level });
        }

        return Moved(number, TopicStanding.Decided) with { Items = followUps };
    }

    /// <summary>What was decided on a topic is entered anew; what has been referred or asked for by then stays.</summary>
    internal ExecutiveMeeting Corrected(CorrectDecision correction)
    {
        var kept = this with { Items = Items.RemoveAll(item => item.Topic == correction.Topic && !item.IsInHand) };
        return kept.Decided(correction.Topic, correction.Items.OrEmpty()) with { MinutesBefore = [], MinutesAreDistributed = false };
    }

    internal ExecutiveMeeting Followed(string number, Func<ItemFollowUp, ItemFollowUp> change) =>
        this with { Items = Items.Changed(item => item.Number == number ? change(item) : item), LastItem = number };

    internal ItemFollowUp Last => Items.First(item => item.Number == LastItem);

    /// <summary>The meeting has named departments and limit, so that no notice of supervision is needed (6.2).</summary>
    internal FollowUpRequest Supervision =>
        new(ProcedureIds.ExecutiveMeeting, $"{Plan.Name} {Last.Number}", Last.Item.Text, Last.Item.Owner, Last.Item.Limit, Last.Level, Last.Item.JointUnits);

    internal FollowUpRequest Draft => new(ProcedureIds.ExecutiveMeeting, Last.Number, Last.Item.Text, Last.Item.Owner, Level: Last.Level);
}
