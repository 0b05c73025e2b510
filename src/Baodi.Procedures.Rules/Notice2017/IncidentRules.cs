using System.Linq.Expressions;
using Baodi.Procedures.Incidents;
using NRules.Fluent.Dsl;
using static Baodi.Procedures.Incidents.Grade;

namespace Baodi.Procedures.Rules;

/// <summary>The grade that the numbers propose, and what is to be said beside it (8.2); the duty officer judges.</summary>
/// <remarks>
/// Each number is a sign of a grade by State Council order 493 of 2007, article 3, for accidents: the lower bound is included, the
/// upper one is not; loss is counted in units of ten thousand yuan. The gravest sign stands. No figures are built in for natural
/// disasters and public health, and the law grades no incident of social safety by numbers. The missing have no figure: they keep a
/// proposal open and make no grade. Rules that answer or conclude come after those that tell (<c>Priority(-1)</c>).
/// </remarks>
public sealed class ProposedGradeRules() : RuleSet<GradeQuestion, Grade>(IncidentDecisions.ProposedGrade)
{
    /// <inheritdoc/>
    protected override void Define()
    {
        Sign<ThirtyDead>();
        Sign<HundredInjured>();
        Sign<LossOfTenThousand>();
        Sign<TenDead>();
        Sign<FiftyInjured>();
        Sign<LossOfFiveThousand>();
        Sign<ThreeDead>();
        Sign<TenInjured>();
        Sign<LossOfOneThousand>();
        Fluent<KindNotKnown>();
        Fluent<DeathsNotKnown>();
        Fluent<InjuredNotKnown>();
        Fluent<LossNotKnown>();
        Fluent<SomeAreMissing>();
        Fluent<GravestSign>();
        Fluent<NoSign>();
        Fluent<NotYetKnown>();
        Fluent<NotAnAccident>();
        Fluent<JudgedOrdinary>();
        Fluent<JudgedRelativelySerious>();
        Fluent<JudgedSerious>();
        Fluent<RoseSinceReported>();
        Fluent<MayBeHigher>();
    }

    private void Sign<TSign>()
        where TSign : SignRule, new()
    {
        Fluent<TSign>();
        Fluent<OneShort<TSign>>();
    }
}

/// <summary>A sign of a grade: told to other rules by the rule that asserts it.</summary>
/// <param name="Grade">The grade that it is a sign of.</param>
/// <param name="Rule">Which rule asserts it, with the instrument in its citation.</param>
public sealed record Sign(Grade Grade, FiredRule Rule);

/// <summary>Something not yet known: told to other rules by the rule that asserts it.</summary>
/// <param name="Rule">Which rule asserts it.</param>
public sealed record Unsettled(FiredRule Rule);

/// <summary>A number that is a sign of a grade from where it begins, where the incident is an accident.</summary>
internal abstract class SignRule(string id, Grade grade, Expression<Func<GradeQuestion, int?>> number, int from) : Rule
{
    internal string Id => id;

    internal Grade Grade => grade;

    public override void Define()
    {
        Name(id);
        GradeQuestion incident = default;
        var holds = Compared(ExpressionType.GreaterThanOrEqual, from);
        When().Match(() => incident, i => i.Kind == IncidentKind.Accident, holds);
        Then().Do(context => context.TryInsert(new Sign(grade, context.Fired())));
    }

    /// <summary>That the number is one short of where the grade begins.</summary>
    internal Expression<Func<GradeQuestion, bool>> IsOneShort() => Compared(ExpressionType.Equal, from - 1);

    private Expression<Func<GradeQuestion, bool>> Compared(ExpressionType comparison, int with) =>
        Expression.Lambda<Func<GradeQuestion, bool>>(Expression.MakeBinary(comparison, number.Body, Expression.Constant(with, typeof(int?))), number.Parameters);
}

[Reading("8.2", "《生产安全事故报告和调查处理条例》（2007年国务院令第493号）第三条：死亡30人以上为特别重大", "order 493 of 2007, article 3: especially serious from 30 deaths")]
internal sealed class ThirtyDead() : SignRule("deaths-30", EspeciallySerious, incident => incident.Deaths, 30);

[Reading("8.2", "《生产安全事故报告和调查处理条例》（2007年国务院令第493号）第三条：重伤100人以上为特别重大", "order 493 of 2007, article 3: especially serious from 100 severely injured")]
internal sealed class HundredInjured() : SignRule("injured-100", EspeciallySerious, incident => incident.SeverelyInjured, 100);

[Reading("8.2", "《生产安全事故报告和调查处理条例》（2007年国务院令第493号）第三条：直接经济损失1亿元以上为特别重大", "order 493 of 2007, article 3: especially serious from a loss of 100 million yuan")]
internal sealed class LossOfTenThousand() : SignRule("loss-10000", EspeciallySerious, incident => incident.Loss, 10_000);

[Reading("8.2", "《生产安全事故报告和调查处理条例》（2007年国务院令第493号）第三条：死亡10人以上为重大", "order 493 of 2007, article 3: serious from 10 deaths")]
internal sealed class TenDead() : SignRule("deaths-10", Serious, incident => incident.Deaths, 10);

[Reading("8.2", "《生产安全事故报告和调查处理条例》（2007年国务院令第493号）第三条：重伤50人以上为重大", "order 493 of 2007, article 3: serious from 50 severely injured")]
internal sealed class FiftyInjured() : SignRule("injured-50", Serious, incident => incident.SeverelyInjured, 50);

[Reading("8.2", "《生产安全事故报告和调查处理条例》（2007年国务院令第493号）第三条：直接经济损失5000万元以上为重大", "order 493 of 2007, article 3: serious from a loss of 50 million yuan")]
internal sealed class LossOfFiveThousand() : SignRule("loss-5000", Serious, incident => incident.Loss, 5_000);

[Reading("8.2", "《生产安全事故报告和调查处理条例》（2007年国务院令第493号）第三条：死亡3人以上为较大", "order 493 of 2007, article 3: relatively serious from 3 deaths")]
internal sealed class ThreeDead() : SignRule("deaths-3", RelativelySerious, incident => incident.Deaths, 3);

[Reading("8.2", "《生产安全事故报告和调查处理条例》（2007年国务院令第493号）第三条：重伤10人以上为较大", "order 493 of 2007, article 3: relatively serious from 10 severely injured")]
internal sealed class TenInjured() : SignRule("injured-10", RelativelySerious, incident => incident.SeverelyInjured, 10);

[Reading("8.2", "《生产安全事故报告和调查处理条例》（2007年国务院令第493号）第三条：直接经济损失1000万元以上为较大", "order 493 of 2007, article 3: relatively serious from a loss of 10 million yuan")]
internal sealed class LossOfOneThousand() : SignRule("loss-1000", RelativelySerious, incident => incident.Loss, 1_000);

/// <summary>A number one short of a sign that would make the grade higher.</summary>
[Priority(-1), Reading("8.2", "再增加1人或者1万元即达到上一等级的，予以提示", "where one more person, or ten thousand yuan more, would make a higher grade, this is pointed out")]
internal sealed class OneShort<TSign> : Rule
    where TSign : SignRule, new()
{
    public override void Define()
    {
        var sign = new TSign();
        var (grade, holds) = (sign.Grade, sign.IsOneShort());
        Name($"one-short-of-{sign.Id}");
        GradeQuestion incident = default;
        When().Match(() => incident, i => i.Kind == IncidentKind.Accident, holds).Not<Sign>(other => other.Grade >= grade);
        Then().Do(context => context.Conclude(GradeConclusion.CloseToNextGrade));
    }
}

/// <summary>Something that is not known of an incident and may make its grade higher.</summary>
internal abstract class UnsettledRule(Expression<Func<GradeQuestion, bool>> holds) : Rule
{
    public override void Define()
    {
        GradeQuestion incident = default;
        When().Match(() => incident, holds);
        Then().Do(context => context.TryInsert(new Unsettled(context.Fired())));
    }
}

[Name("kind-not-known"), Reading("8.2", "事件类别尚未查明", "the kind of incident is not known")]
internal sealed class KindNotKnown() : UnsettledRule(incident => incident.Kind == IncidentKind.NotYetKnown);

[Name("deaths-not-known"), Reading("8.2", "死亡人数尚未查明", "the number of deaths is not known")]
internal sealed class DeathsNotKnown() : UnsettledRule(incident => incident.Kind == IncidentKind.Accident && incident.Deaths == null);

[Name("injured-not-known"), Reading("8.2", "重伤人数尚未查明", "the number of severely injured is not known")]
internal sealed class InjuredNotKnown() : UnsettledRule(incident => incident.Kind == IncidentKind.Accident && incident.SeverelyInjured == null);

[Name("loss-not-known"), Reading("8.2", "直接经济损失尚未查明", "the loss is not known")]
internal sealed class LossNotKnown() : UnsettledRule(incident => incident.Kind == IncidentKind.Accident && incident.Loss == null);

[Name("some-missing"), Reading("8.2", "有人失踪；失踪人数本身不作为定级依据", "people are missing; how many makes no grade by itself")]
internal sealed class SomeAreMissing() : UnsettledRule(incident => incident.Kind == IncidentKind.Accident && incident.Missing > 0);

[Name("gravest-sign"), Priority(-1), Reading("8.2", "各项数据对应等级不同的，按最高等级提出建议", "where signs differ the gravest is proposed")]
internal sealed class GravestSign : Rule
{
    public override void Define()
    {
        IEnumerable<Sign> signs = null!;
        When().Exists<Sign>(_ => true).Query(() => signs, query => query.Match<Sign>().Collect());
        Then().Do(context => context.Answer(Signs.Gravest(signs), Signs.Of(signs, Signs.Gravest(signs))));
    }
}

[Name("no-sign"), Priority(-1), Reading("8.2", "各项数据均已查明，未达到《生产安全事故报告和调查处理条例》第三条较大以上等级的，为一般", "where all numbers are known and stay below every higher grade of order 493 of 2007, article 3, it is ordinary")]
internal sealed class NoSign : Rule
{
    public override void Define()
    {
        GradeQuestion incident = default;
        When().Match(() => incident, i => i.Kind == IncidentKind.Accident).Not<Sign>(_ => true).Not<Unsettled>(_ => true);
        Then().Do(context => context.Answer(Ordinary));
    }
}

[Name("not-yet-known"), Priority(-1), Reading("8.2", "类别、数据尚未查明或者有人失踪，已知数据又未达到较大以上等级的，不提出建议", "where the kind or a number is not known or people are missing, and what is known stays below every grade, none is proposed")]
internal sealed class NotYetKnown : Rule
{
    public override void Define()
    {
        When().Exists<Unsettled>(_ => true).Not<Sign>(_ => true);
        Then().Do(context => context.NoRule());
    }
}

[Name("not-an-accident"), Priority(-1), Reading("8.2", "此处只对事故灾难按数据分级", "only accidents are graded by numbers here")]
internal sealed class NotAnAccident : Rule
{
    public override void Define()
    {
        GradeQuestion incident = default;
        When().Match(() => incident, i => i.Kind != IncidentKind.Accident && i.Kind != IncidentKind.NotYetKnown).Not<Sign>(_ => true);
        Then().Do(context => context.NoRule());
    }
}

/// <summary>A grade judged below what the signs say.</summary>
/// <remarks>One for each grade: a rule that joins the question itself with a sign cannot be made where code is compiled ahead of time.</remarks>
internal abstract class JudgedLowerRule(Grade grade) : Rule
{
    public override void Define()
    {
        GradeQuestion incident = default;
        IEnumerable<Sign> graver = null!;
        When()
            .Match(() => incident, i => i.Judged == grade)
            .Exists<Sign>(sign => sign.Grade > grade)
            .Query(() => graver, query => query.Match<Sign>(sign => sign.Grade > grade).Collect());
        Then().Do(context => context.Conclude(GradeConclusion.JudgedLower, Signs.Of(graver, Signs.Gravest(graver))));
    }
}

[Name("judged-ordinary"), Priority(-1), Reading("8.2", "研判为一般而数据对应等级更高的，予以提示", "an incident judged ordinary where the figures say more is pointed out")]
internal sealed class JudgedOrdinary() : JudgedLowerRule(Ordinary);

[Name("judged-relatively-serious"), Priority(-1), Reading("8.2", "研判为较大而数据对应等级更高的，予以提示", "an incident judged relatively serious where the figures say more is pointed out")]
internal sealed class JudgedRelativelySerious() : JudgedLowerRule(RelativelySerious);

[Name("judged-serious"), Priority(-1), Reading("8.2", "研判为重大而数据对应等级更高的，予以提示", "an incident judged serious where the figures say more is pointed out")]
internal sealed class JudgedSerious() : JudgedLowerRule(Serious);

[Name("rose-since-reported"), Priority(-1), Reading("8.5", "上次上报后等级升高的，予以提示，以便续报", "a grade that rose since the last report went up is pointed out, so that an update goes up")]
internal sealed class RoseSinceReported : Rule
{
    public override void Define()
    {
        GradeQuestion incident = default;
        When().Match(() => incident, i => i.Judged > i.Reported);
        Then().Do(context => context.Conclude(GradeConclusion.RoseSinceReported));
    }
}

[Name("may-be-higher"), Priority(-1), Reading("8.2", "尚未查明的情况可能使等级更高的，予以提示", "what is not known and may make the grade higher is pointed out")]
internal sealed class MayBeHigher : Rule
{
    public override void Define()
    {
        IEnumerable<Unsettled> open = null!;
        When()
            .Exists<Unsettled>(_ => true)
            .Not<Sign>(sign => sign.Grade == EspeciallySerious)
            .Query(() => open, query => query.Match<Unsettled>().Collect());
        Then().Do(context => context.Conclude(GradeConclusion.MayBeHigher, open.Select(one => one.Rule)));
    }
}

/// <summary>What is read off several signs.</summary>
internal static class Signs
{
    internal static Grade Gravest(IEnumerable<Sign> signs)
    {
        var gravest = default(Grade);
        foreach (var sign in signs)
        {
            gravest = sign.Grade > gravest ? sign.Grade : gravest;
        }

        return gravest;
    }

    /// <summary>The rules whose signs are of a grade.</summary>
    internal static IEnumerable<FiredRule> Of(IEnumerable<Sign> signs, Grade grade)
    {
        foreach (var sign in signs)
        {
            if (sign.Grade == grade)
            {
                yield return sign.Rule;
            }
        }
    }
}
