using System.Globalization;
using Baodi.Procedures.DistrictProposals;
using Baodi.Procedures.MunicipalProposals;
using Baodi.Procedures.Proposals;

namespace Baodi.Procedures.Papers;

/// <summary>How the items of a session's year were handled: the summary of those of the city (7.1.3), or the special report to the district's congress and CPPCC (7.2.4). Immutable.</summary>
/// <remarks>It belongs to a year and not to an item. The host says which items are of the year; each counts once, as its case stands.</remarks>
public sealed class ProposalHandlingReport
{
    private ProposalHandlingReport(Label title, Citation citation, string session, string account, ImmutableArray<HandledItem> items)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(session);
        ArgumentException.ThrowIfNullOrWhiteSpace(account);
        Title = title;
        Citation = citation;
        Session = session;
        Account = account;
        Suggestions = HandlingFigures.Of(items, ProposalKind.Suggestion);
        Proposals = HandlingFigures.Of(items, ProposalKind.Proposal);
    }

    /// <summary>What the report is called.</summary>
    public Label Title { get; }

    /// <summary>The clause that asks for it.</summary>
    public Citation Citation { get; }

    /// <summary>The session whose year it is.</summary>
    public string Session { get; }

    /// <summary>What was done, in words.</summary>
    public string Account { get; }

    /// <summary>The figures of the suggestions of deputies.</summary>
    public HandlingFigures Suggestions { get; }

    /// <summary>The figures of the proposals of CPPCC members.</summary>
    public HandlingFigures Proposals { get; }

    /// <summary>The figures of both together.</summary>
    public HandlingFigures Total => Suggestions.And(Proposals);

    /// <summary>The summary of the handling of items of the city and above, for the municipal government's section (7.1.3).</summary>
    /// <param name="items">The cases of the year, each once.</param>
    /// <param name="session">The session whose year it is.</param>
    /// <param name="account">What was done, in words.</param>
    /// <exception cref="ArgumentException">The session or the account is blank.</exception>
    public static ProposalHandlingReport Of(IEnumerable<Case<MunicipalProposalState, MunicipalProposal>> items, string session, string account)
    {
        var handled = Handled(items, static item => new(item.Matter.Paper.Kind, EndOf(item), item.Matter.Rounds.Length));
        return new(new("办理情况总结", "Summary of handling"), new(BaodiNotice.Of2017.Clause("7.1.3")), session, account, handled);
    }

    /// <summary>The special report to the district's People's Congress and CPPCC at the mid-term push (7.2.4).</summary>
    /// <inheritdoc cref="Of(IEnumerable{Case{MunicipalProposalState, MunicipalProposal}}, string, string)" path="/param|/exception"/>
    public static ProposalHandlingReport Of(IEnumerable<Case<DistrictProposalState, DistrictProposal>> items, string session, string account)
    {
        var handled = Handled(items, static item => new(item.Matter.Paper.Kind, EndOf(item), item.Matter.Rounds.Length));
        return new(new("建议提案办理专题报告", "Special report on handling"), new(BaodiNotice.Of2017.Clause("7.2.4")), session, account, handled);
    }

    /// <summary>The report as Markdown.</summary>
    /// <param name="language">The language of all but what people wrote.</param>
    public string ToMarkdown(Language language) => Page(language).ToMarkdown();

    /// <summary>The report as one HTML page to print; it loads nothing and runs nothing.</summary>
    /// <param name="language">The language of all but what people wrote.</param>
    public string ToHtml(Language language) => Page(language).ToHtml();

    private static ImmutableArray<HandledItem> Handled<TCase>(IEnumerable<TCase> items, Func<TCase, HandledItem> read)
        where TCase : class
    {
        ArgumentNullException.ThrowIfNull(items);
        var handled = ImmutableArray.CreateBuilder<HandledItem>();
        foreach (var item in items)
        {
            handled.Add(read(item.Given(nameof(items))));
        }

        return handled.DrainToImmutable();
    }

    private static ItemEnd EndOf(Case<MunicipalProposalState, MunicipalProposal> item) => item.State switch
    {
        MunicipalProposalState.Returned => ItemEnd.Returned,
        MunicipalProposalState.Withdrawn or MunicipalProposalState.Cancelled => ItemEnd.Otherwise,
        MunicipalProposalState.Concluded or MunicipalProposalState.Archived => item.Matter.Conclusion is { } conclusion ? EndOf(conclusion.Standing) : ItemEnd.JointOpinion,
        MunicipalProposalState.Assigned or MunicipalProposalState.Drafting or MunicipalProposalState.AwaitingApproval or MunicipalProposalState.Replying or MunicipalProposalState.SendingOpinion
            or MunicipalProposalState.Replied or MunicipalProposalState.Dissatisfied or MunicipalProposalState.Implementing => ItemEnd.None,
    };

    private static ItemEnd EndOf(Case<DistrictProposalState, DistrictProposal> item) => item.State switch
    {
        DistrictProposalState.Withdrawn or DistrictProposalState.Merged or DistrictProposalState.Cancelled => ItemEnd.Otherwise,
        DistrictProposalState.Concluded or DistrictProposalState.Archived => EndOf(item.Matter.Conclusion!.Standing),
        DistrictProposalState.Received or DistrictProposalState.Handling or DistrictProposalState.AwaitingApproval or DistrictProposalState.Approved
            or DistrictProposalState.Delivered or DistrictProposalState.Dissatisfied or DistrictProposalState.GivenBack or DistrictProposalState.Implementing => ItemEnd.None,
    };

    private static ItemEnd EndOf(ImplementationStanding conclusion) => conclusion switch
    {
        ImplementationStanding.Done => ItemEnd.Done,
        ImplementationStanding.Continuing => ItemEnd.Continuing,
    };

    private ReportPage Page(Language language)
    {
        var page = new ReportPage(Title, language).Paragraph(new Label($"{Session}（{Citation}）", $"{Session} ({Citation})")).Paragraph(Account);
        return page.Table(
            1,
            [
                new("类别", "kind"), new("收到", "received"), new("退回", "returned"), new("撤回、并案", "withdrawn or merged"),
                new("已落实", "carried out"), new("继续落实", "going on"), new("已提交会办意见", "joint opinion given"), new("办理中", "in hand"), new("重新办理", "handled again"),
            ],
            [
                Row(ProposalTerms.Kinds.LabelOf(ProposalKind.Suggestion).In(language), Suggestions),
                Row(ProposalTerms.Kinds.LabelOf(ProposalKind.Proposal).In(language), Proposals),
                Row(new Label("合计", "total").In(language), Total),
            ]);
    }

    private static ImmutableArray<string> Row(string kind, HandlingFigures figures) =>
    [
        kind, Number(figures.Received), Number(figures.Returned), Number(figures.OtherwiseEnded),
        Number(figures.Done), Number(figures.Continuing), Number(figures.JointOpinions), Number(figures.InHand), Number(figures.HandledAgain),
    ];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>How many items came to what. What was received is what was returned, ended otherwise, is done, goes on, was answered for by another unit or is in hand.</summary>
/// <param name="Returned">Returned through the platform; none of the district's are.</param>
/// <param name="OtherwiseEnded">Withdrawn, or merged into another.</param>
/// <param name="Done">Concluded as carried out.</param>
/// <param name="Continuing">Concluded as going on, with a reason.</param>
/// <param name="JointOpinions">Ended with the opinion to the unit elsewhere that leads; none of the district's are.</param>
/// <param name="InHand">Not concluded yet.</param>
/// <param name="HandledAgain">Handled again at least once, because the author was not satisfied; of those above, not besides.</param>
public sealed record HandlingFigures(int Returned, int OtherwiseEnded, int Done, int Continuing, int JointOpinions, int InHand, int HandledAgain)
{
    /// <summary>How many items there are in all.</summary>
    public int Received => Returned + OtherwiseEnded + Done + Continuing + JointOpinions + InHand;

    internal HandlingFigures And(HandlingFigures other) => new(
        Returned + other.Returned, OtherwiseEnded + other.OtherwiseEnded, Done + other.Done,
        Continuing + other.Continuing, JointOpinions + other.JointOpinions, InHand + other.InHand, HandledAgain + other.HandledAgain);

    internal static HandlingFigures Of(ImmutableArray<HandledItem> items, ProposalKind kind)
    {
        var counts = new int[7];
        var again = 0;
        foreach (var item in items)
        {
            if (item.Kind == kind)
            {
                counts[(int)item.End]++;
                again += item.Rounds > 1 ? 1 : 0;
            }
        }

        return new(counts[(int)ItemEnd.Returned], counts[(int)ItemEnd.Otherwise], counts[(int)ItemEnd.Done], counts[(int)ItemEnd.Continuing], counts[(int)ItemEnd.JointOpinion], counts[(int)ItemEnd.None], again);
    }
}

/// <summary>What an item came to.</summary>
internal enum ItemEnd
{
    None = 1,
    Returned,
    Otherwise,
    Done,
    Continuing,
    JointOpinion,
}

/// <summary>What the report needs to know of one item.</summary>
internal sealed record HandledItem(ProposalKind Kind, ItemEnd End, int Rounds);
