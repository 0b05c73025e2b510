using System.Text.Json;

namespace Baodi.Procedures.Proposals;

/// <summary>What the definitions of both levels declare in the same words.</summary>
internal abstract class AnsweredProposalDefinition<TState, TMatter>(string id, Func<JsonSerializerOptions, JsonSerializerContext> json)
    : ProcedureDefinition<TState, TMatter>(BaodiNotice.Of2017, id, json)
    where TState : struct, Enum
    where TMatter : AnsweredProposal
{
    protected YesNoFact TimesAreInOrder() => Fact("表态在收到答复之后", m => m.TimesAreInOrder, "表态早于收到答复");

    protected YesNoFact AuthorSpoke() => Fact("表态的是提出人", m => m.AuthorSpoke, "表态的不是提出人");

    protected YesNoFact TimeIsStated() => Fact("重新答复另定了时限", m => m.TimeIsStated, "重新答复未另定时限");

    protected EnumFact<AuthorResponse> Response() => Fact("代表、委员意见", ProposalTerms.Responses, m => m.Response);

    protected YesNoFact ReasonIsGiven() => Fact("继续落实已说明理由", m => m.ReasonIsGiven, "继续落实尚未说明理由");

    protected YesNoFact CorrectionIsSaid() => Fact("更正内容已写明", m => m.CorrectionIsSaid, "更正内容尚未写明");

    protected YesNoFact PaperIsTouched() => Fact("更正涉及答复的内容或者对象", m => m.PaperIsTouched, "更正不涉及答复的内容和对象");

    /// <summary>The time that an author is given for a word on the reply.</summary>
    protected TimeLimit TimeForWord() => StatedLimit("response", "代表、委员反馈", m => m.ResponseTime);

    /// <summary>The reading under which the time for a reply is extended.</summary>
    protected void ReadingOfExtension(string number, Cited extension) => Reading(
        number,
        "涉及面广、办理难度大的，督查室可说明事由延长答复时限；次数和幅度按本办公室规定或者现行法律执行",
        "for a wide or hard item the supervision office may extend the time for the reply, with the ground; an office, or the law in force, may bound how often and by how much",
        extension);
}
