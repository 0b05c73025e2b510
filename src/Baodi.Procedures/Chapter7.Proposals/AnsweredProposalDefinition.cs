using System.Text.Json;

namespace Baodi.Procedures.Proposals;

/// <summary>What the definitions of both levels declare in the same words.</summary>
internal abstract class AnsweredProposalDefinition<TState, TMatter>(string id, Func<JsonSerializerOptions, JsonSerializerContext> json)
    : ProcedureDefinition<TState, TMatter>(BaodiNotice.Of2017, id, json)
    where TState : struct, Enum
    where TMatter : AnsweredProposal
{
    protected YesNoFact TimesAreInOrder() => Fact("所记时间先后无误", m => m.TimesAreInOrder);

    protected EnumFact<AuthorResponse> Response() => Fact("代表、委员意见", ProposalTerms.Responses, m => m.Response);

    protected YesNoFact ReasonIsGiven() => Fact("继续落实已说明理由", m => m.ReasonIsGiven);

    /// <summary>The time that an author is given for a word on the reply.</summary>
    protected TimeLimit TimeForWord() => StatedLimit("response", "代表、委员反馈", m => m.ResponseTime);

    /// <summary>The reading under which the time for a reply is extended.</summary>
    protected void ReadingOfExtension(string number, Cited extension) => Reading(
        number,
        "涉及面广、办理难度大的，督查室可附事由延长答复时限；次数和幅度以办公室的规定或者施行中的法律为准",
        "for a wide or hard item the supervision office may extend the time for the reply, with the ground; an office, or the law in force, may bound how often and by how much",
        extension);
}
