using System.Collections.Immutable;
using System.Text.Json.Serialization;
using static Baodi.Procedures.Posts;
using static Baodi.Procedures.Tests.Machines.DraftState;
using Writing = System.Action<Baodi.Procedures.Tests.Machines.Draft>;

namespace Baodi.Procedures.Tests.Machines;

internal enum DraftState
{
    New = 1,
    Begun,
    Shut,
    Lost,
}

internal sealed record Thing(bool IsBig = false, bool IsRed = false, ImmutableArray<Seat> Seats = default);

internal sealed record Make : Command<Thing>;

internal sealed record Move : Command<Thing>;

internal sealed record Shift : Command<Thing>;

internal sealed record Look : Command<Thing>;

internal sealed record Tidy([Field("文")] string? Text = null) : Command<Thing>;

internal sealed record Twice([Field("文")] string Text, [Field("文")] string TEXT) : Command<Thing>;

internal sealed record Unlabelled(string Text) : Command<Thing>;

internal sealed record Unsupported([Field("数")] decimal Amount) : Command<Thing>;

internal sealed record Nested([Field("件")] ImmutableArray<Folder> Folders = default) : Command<Thing>;

internal sealed record Folder([Field("名")] string Name, [Field("内件")] Folder? Inner = null);

internal sealed record Wait<T> : Command<Thing>;

[JsonSerializable(typeof(Thing))]
internal sealed partial class DraftJson : JsonSerializerContext;

/// <summary>The definition language, opened for tests that write a definition in a line.</summary>
internal sealed class Draft(Writing define) : ProcedureDefinition<DraftState, Thing>(BaodiNotice.Of2017, "draft", static options => new DraftJson(options))
{
    internal YesNoFact Big { get; private set; } = null!;

    internal YesNoFact Red { get; private set; } = null!;

    /// <summary>New, open and shut, and the way through them; the mistake comes after.</summary>
    protected override void Define()
    {
        State(New, "新");
        State(Begun, "开");
        Final(Shut, "关");
        Big = Fact("大", m => m.IsBig);
        Red = Fact("红", m => m.IsRed);
        Under("1.1.1",
            Opens<Make>(),
            At(New).On<Move>("动").By(OfficeClerk).To(Begun),
            At(Begun).On<Shift>("移").By(OfficeClerk).To(Shut));
        define(this);
    }

    internal ActBuilder<DraftState, Thing, TCommand> Opens<TCommand>()
        where TCommand : Command<Thing> => Open<TCommand>("开").By(OfficeClerk).Creates(_ => new()).To(New);

    internal RecusalDraft Recusing(params Type[] commands) => Recuses((_, _) => false, "回避", "keeps out", commands);

    internal ActBuilder<DraftState, Thing, TCommand> OpensBarely<TCommand>()
        where TCommand : Command<Thing> => Open<TCommand>("开").To(New);

    internal Offered One { get; } = Offer(_ => "a");

    internal ContentBuilder Of<TCommand>(params string[] members)
        where TCommand : Command<Thing> => Content<TCommand>(members);

    internal Place At(params DraftState[] states) => In(states);

    internal void Under(string clause, params Cited[] elements) => Clause(clause, elements);

    internal void Declare(DraftState state, string chinese, bool isFinal = false)
    {
        if (isFinal)
        {
            Final(state, chinese);
        }
        else
        {
            State(state, chinese);
        }
    }

    internal YesNoFact Knows(string chinese, string name) => Fact(chinese, m => m.IsBig, identifier: name);

    internal TimeLimit Within(string name, string chinese = "限") => Limit(name, chinese, 1, TimeUnit.Hours);

    internal TimeLimit ToStart(string name) => BeforeStart(name, "始", _ => null);

    internal ExclusionDraft Keeps(params Type[] commands) => Excludes(SupervisionOffice, "不得", "may not", commands);

    internal Cited Apart<TCommand>()
        where TCommand : Command<Thing> => Separation<TCommand>();

    internal static Actor Named() => Named(m => m.Seats, "人");
}

public sealed class DefinitionMistakesTests
{
    private static string[] FaultsOf(Writing mistake, Profile? profile = null) =>
        Assert.Throws<DefinitionException>(() => new Draft(mistake).Build(profile ?? SampleProcedure.Office)).Faults.ToArray();

    private static void Turning(Draft draft, TimeLimit limit, Action<ActBuilder<DraftState, Thing, Tidy>, TimeLimit> turn)
    {
        var act = draft.At(Begun).May<Tidy>("理").By(OfficeClerk).Starts(limit);
        turn(act, limit);
        draft.Under("1.1.2", limit, act, draft.At(Begun).May<Look>("看").By(OfficeClerk).Meets(limit));
    }

    private static void Finds(string fault, Writing mistake) => Assert.Equal([fault], FaultsOf(mistake));

    [Fact]
    public void Definition_WithoutAMistake_IsBuilt() => Assert.Equal(3, new Draft(_ => { }).Build(SampleProcedure.Office).Acts.Length);

    [Fact]
    public void Route_ToAStateNotDeclared() =>
        Finds("tidy: the state 'Lost' is not declared.", d => d.Under("1.1.2", d.At(Begun).On<Tidy>("理").By(OfficeClerk).To(Lost, d.Big.Holds).To(Shut, d.Big.HoldsNot)));

    [Fact]
    public void Clock_ThatNothingStartsAgain() =>
        Finds("tidy: it stops the clock of 'within', and nothing starts it again.", d => Turning(d, d.Within("within"), (act, limit) => act.Suspends(limit)));

    [Fact]
    public void Clock_OfAStart() =>
        Finds("tidy: the clock of 'start' cannot be turned, since it goes by no amount of its own.", d => Turning(d, d.ToStart("start"), (act, limit) => act.Extends(limit, _ => TimeAllowed.Hours(1))));

    [Fact]
    public void Clock_ForAThing_OfALimitThatHasNone() => Finds(
        "tidy: only the clock of a limit that each thing has for itself is turned for a thing that the command names; 'within' does not fit.",
        d => Turning(d, d.Within("within"), (act, limit) => act.Extends(limit, _ => TimeAllowed.Hours(1), _ => "thing")));

    // The draft opens into New, moves to Begun and shifts to Shut; the paper is made on the way or beside it.
    [Fact]
    public void File_ThatAWayAroundLeavesWithoutItsPaper() => Finds(
        "tidy: it can be done without 'slip', which its file must hold.",
        d => d.Under("1.1.2", d.At(Begun).May<Look>("看").By(OfficeClerk).Paper("单", "slip"), d.At(Begun).On<Tidy>("归档").By(OfficeClerk).To(Shut).Files<Look>()));

    [Fact]
    public void File_OfWhatIsNoPaper_OrNoCommandOfTheProcedure()
    {
        Finds("tidy: 'move', which its file must hold, is no paper.", d => d.Under("1.1.2", d.At(Begun).On<Tidy>("归档").By(OfficeClerk).To(Shut).Files<Move>()));
        Finds("tidy: the procedure has no 'look' for its file to hold.", d => d.Under("1.1.2", d.At(Begun).On<Tidy>("归档").By(OfficeClerk).To(Shut).Files<Look>()));
    }

    [Fact]
    public void File_FiledWithoutSayingWhatItMustHold()
    {
        foreach (var label in new[] { "整理归档", "材料归卷" })
        {
            Finds("tidy: it files papers, and does not say which its file must hold.", d => d.Under("1.1.2", d.At(Begun).On<Tidy>(label).By(OfficeClerk).To(Shut)));
        }
    }

    [Fact]
    public void File_WhosePaperEveryWayMakes_IsNoMistake()
    {
        ActBuilder<DraftState, Thing, Tidy> Archive(Draft d) => d.At(Begun).On<Tidy>("归档").By(OfficeClerk).To(Shut).Files<Look>();
        Writing needed = d => d.Under("1.1.2", d.At(Begun).May<Look>("看").By(OfficeClerk).Paper("单", "slip"), Archive(d).After<Look>());
        Writing owed = d => d.Under("1.1.2", d.At(Begun).Must<Look>("看").By(OfficeClerk).Paper("单", "slip"), Archive(d));
        foreach (var definition in new[] { needed, owed })
        {
            var archive = new Draft(definition).Build(SampleProcedure.Office).Acts.Single(act => act.Name == "tidy");
            Assert.Equal("slip", Assert.Single(archive.Files).Paper!.Value.English);
        }

        Finds(
            "tidy: it can be done without 'slip', which its file must hold.",
            d => d.Under("1.1.2", d.At(Begun).Must<Look>("看").By(OfficeClerk).Paper("单", "slip"), Archive(d).LeavingBehind()));
    }

    [Fact]
    public void Act_InAStateNotDeclared() =>
        Finds("tidy: the state 'Lost' is not declared.", d => d.Under("1.1.2", d.At(Lost, Begun).May<Tidy>("理").By(OfficeClerk)));

    [Fact]
    public void State_ThatNothingReaches() =>
        Finds("The state 'lost' cannot be reached.", d =>
        {
            d.Declare(Lost, "失");
            d.Under("1.1.2", d.At(Lost).On<Tidy>("理").By(OfficeClerk).To(Shut));
        });

    [Fact]
    public void State_ThatNothingLeaves() =>
        Finds("The state 'lost' is not final and nothing leaves it.", d =>
        {
            d.Declare(Lost, "失");
            d.Under("1.1.2", d.At(Begun).On<Tidy>("理").By(OfficeClerk).To(Lost));
        });

    [Fact]
    public void State_ThatIsLeftOnlyInACircle() =>
        Assert.Contains("From the state 'lost' no final state can be reached.", FaultsOf(d =>
        {
            d.Declare(Lost, "失");
            d.Declare((DraftState)5, "又");
            d.Under("1.1.2",
                d.At(Begun).On<Tidy>("理").By(OfficeClerk).To(Lost),
                d.At(Lost).On<Wait<int>>("等").By(OfficeClerk).To((DraftState)5),
                d.At((DraftState)5).On<Wait<long>>("等").By(OfficeClerk).To(Lost));
        }));

    [Fact]
    public void State_DeclaredTwice() =>
        Assert.Contains("The state 'begun' is declared twice.", FaultsOf(d => d.Declare(Begun, "再")));

    [Fact]
    public void State_WithoutALabel() =>
        Finds("The state 'lost' has no Chinese label.", d =>
        {
            d.Declare(Lost, " ", isFinal: true);
            d.Under("1.1.2", d.At(Begun).On<Tidy>("理").By(OfficeClerk).To(Lost));
        });

    [Fact]
    public void Routes_ThatBothFit() =>
        Finds("tidy: the routes to 'shut' and 'new' both fit when is-big is no and is-red is yes.", d => d.Under("1.1.2",
            d.At(Begun).On<Tidy>("理").By(OfficeClerk).To(Shut, d.Big.HoldsNot).To(New, d.Red.Holds).To(Begun, d.Big.Holds, d.Red.HoldsNot)));

    [Fact]
    public void Routes_WithAGap() =>
        Finds("tidy: no route fits when is-big is yes and is-red is no.", d => d.Under("1.1.2",
            d.At(Begun).On<Tidy>("理").By(OfficeClerk).To(Shut, d.Big.HoldsNot).To(New, d.Big.Holds, d.Red.Holds)));

    [Fact]
    public void Routes_WithAGapThatAProvisionCloses_AreWhole() =>
        new Draft(d => d.Under("1.1.2", d.At(Begun).On<Tidy>("理").By(OfficeClerk).Provided(d.Big.HoldsNot).To(Shut, d.Big.HoldsNot))).Build(SampleProcedure.Office);

    [Fact]
    public void Act_UnderNoClause() =>
        Finds("tidy: it stands under no clause and no reading.", d => d.At(Begun).May<Tidy>("理").By(OfficeClerk));

    [Fact]
    public void Act_UnderAnUnknownClause() =>
        Assert.Equal("1.1.99", Assert.Throws<UnknownClauseException>(() => new Draft(d => d.Under("1.1.99", d.At(Begun).May<Tidy>("理").By(OfficeClerk))).Build(SampleProcedure.Office)).Number);

    [Fact]
    public void Limit_WithoutAnAnchor() =>
        Finds("The limit 'late' has no anchor: no act starts it.", d =>
        {
            var late = d.Within("late");
            d.Under("1.1.2", late, d.At(Begun).May<Tidy>("理").By(OfficeClerk).Meets(late));
        });

    [Fact]
    public void Limit_NeverMet() =>
        Finds("The limit 'late' is met by no act.", d =>
        {
            var late = d.Within("late");
            d.Under("1.1.2", late, d.At(Begun).May<Tidy>("理").By(OfficeClerk).Starts(late));
        });

    [Fact]
    public void Limit_UnderNoClause() =>
        Finds("The limit 'late' stands under no clause and no reading.", d =>
        {
            var late = d.Within("late");
            d.Under("1.1.2", d.At(Begun).May<Tidy>("理").By(OfficeClerk).Starts(late), d.At(Begun).May<Look>("看").By(OfficeClerk).Meets(late));
        });

    [Fact]
    public void Limit_NamedTwice_OrWithoutALabel() =>
        Assert.Equal(["The limit 'late' is declared twice.", "The limit 'late' has no Chinese label."], FaultsOf(d =>
        {
            var (late, again) = (d.Within("late"), d.Within("late", ""));
            d.Under("1.1.2", late, again, d.At(Begun).May<Tidy>("理").By(OfficeClerk).Starts(late).Starts(again), d.At(Begun).May<Look>("看").By(OfficeClerk).Meets(late, again));
        }));

    [Fact]
    public void Act_InAFinalState() =>
        Finds("tidy: it is offered in the final state 'shut'.", d => d.Under("1.1.2", d.At(Shut).May<Tidy>("理").By(OfficeClerk)));

    [Fact]
    public void Command_TwiceInOneState() =>
        Finds("tidy: two acts of this command are offered in one state.", d => d.Under("1.1.2",
            d.At(New, Begun).May<Tidy>("理").By(OfficeClerk), d.At(Begun).May<Tidy>("理").By(OfficeDirector)));

    [Fact]
    public void Opening_Twice() =>
        Finds("make: two acts of this command are offered in one state.", d => d.Under("1.1.2", d.Opens<Make>()));

    [Fact]
    public void Act_WithoutAnActor() =>
        Finds("tidy: it does not say who acts.", d => d.Under("1.1.2", d.At(Begun).May<Tidy>("理")));

    [Fact]
    public void Opening_BySeatsOfTheMatter() =>
        Finds("tidy: before there is a matter it can name no seats.", d => d.Under("1.1.2", d.OpensBarely<Tidy>().By(Draft.Named()).Creates(_ => new())));

    [Fact]
    public void Opening_ThatMakesNoMatter() =>
        Finds("tidy: it opens a case and does not make the matter.", d => d.Under("1.1.2", d.OpensBarely<Tidy>().By(OfficeClerk)));

    [Fact]
    public void Opening_AfterSomething() =>
        Finds("tidy: before there is a case nothing can be asked of it but its content.", d => d.Under("1.1.2",
            d.OpensBarely<Tidy>().By(OfficeClerk).Creates(_ => new()).When(d.Big.Holds)));

    [Fact]
    public void Step_ThatLeadsNowhere() => Finds("tidy: it leads nowhere.", d => d.Under("1.1.2", d.At(Begun).On<Tidy>("理").By(OfficeClerk)));

    [Fact]
    public void Duty_ThatLeadsOn() =>
        Finds("tidy: a duty or an option stays in its state.", d => d.Under("1.1.2", d.At(Begun).Must<Tidy>("理").By(OfficeClerk).To(Shut)));

    [Fact]
    public void Act_InNoState() => Finds("tidy: it is offered in no state.", d => d.Under("1.1.2", d.At().May<Tidy>("理").By(OfficeClerk)));

    [Fact]
    public void Table_ThatTheProfileLacks() =>
        Assert.Equal(
            ["tidy: the profile 'bare' has no table for 'proposed-size'."],
            FaultsOf(
                d => d.Under("1.1.2", d.At(Begun).May<Tidy>("理").By(OfficeClerk).Asks(SampleProcedure.ProposedSize, _ => default, (m, _) => m)),
                new("bare", new("空", "bare"), WorkingCalendar.MainlandChina, [])));

    [Fact]
    public void After_NoAct() => Finds("tidy: it refers to 'look', which is not an act.", d => d.Under("1.1.2", d.At(Begun).May<Tidy>("理").By(OfficeClerk).After<Look>()));

    [Fact]
    public void Judgement_ThatNamesNoHand() =>
        Finds("tidy: it judges, and says neither whose hand it must not share nor why there is none.", d => d.Under("1.1.2", d.At(Begun).May<Tidy>("审核整理").By(OfficeClerk)));

    [Fact]
    public void Judgement_ByARoundThatNamesNoHand() =>
        Finds("look: it judges, and says neither whose hand it must not share nor why there is none.", d => d.Under("1.1.2", d.At(Begun).AllOf<Look>("看", Verb.Consent, Draft.Named())));

    [Fact]
    public void Judgement_ThatNamesAHandAndSaysThereIsNone() =>
        Finds("tidy: it says whose hand it must not share, and that there is none.", d => d.Under("1.1.2", d.At(Begun).May<Tidy>("审核").By(OfficeClerk).NotBy<Move>().Unseparated("无", "none")));

    [Fact]
    public void Separation_OfWhatNothingIsKeptApartFrom() =>
        Finds("tidy: it says under what it is by another hand, and not than whose.", d => d.Under("1.1.2", d.At(Begun).May<Tidy>("理").By(OfficeClerk), d.Apart<Tidy>()));

    [Fact]
    public void Separation_OfNoAct() => Finds("The ground of 1.1.2 names 'look', which is not an act.", d => d.Under("1.1.2", d.Apart<Look>()));

    [Fact]
    public void Replacing_WhatNothingIsKeptApartFrom() =>
        Finds("tidy: what it replaces keeps no hand apart from another.", d => d.Under("1.1.2", d.At(Begun).May<Tidy>("理").By(OfficeClerk).Replacing()));

    [Fact]
    public void Corrects_WithoutSayingWhy() =>
        Finds("tidy: it corrects, and has no field that says what and why.", d => d.Under("1.1.2", d.At(Begun).May<Tidy>("理").By(OfficeClerk).Corrects<Move>()));

    [Fact]
    public void Changes_WhatIsJudgedAndNotDueAnew() =>
        Finds("tidy: it amends what 'look' judges, and does not make that due anew.", d => d.Under("1.1.2",
            d.At(Begun).May<Look>("审核").By(OfficeDirector).NotBy<Move>(), d.At(Begun).May<Tidy>("理").By(OfficeClerk).Changes<Move>()));

    [Fact]
    public void Changes_NoAct() => Finds("tidy: it refers to 'look', which is not an act.", d => d.Under("1.1.2", d.At(Begun).May<Tidy>("理").By(OfficeClerk).Changes<Look>()));

    [Fact]
    public void TakesBack_AnOpening() =>
        Finds("tidy: it takes back 'make', before which there is no case.", d => d.Under("1.1.2", d.At(New).May<Tidy>("理").By(OfficeClerk).TakesBack<Make>()));

    [Fact]
    public void TakesBack_ToSomewhereElse() =>
        Finds("tidy: it does not lead back to where 'move' is done.", d => d.Under("1.1.2", d.At(Begun).On<Tidy>("理").TakesBack<Move>().To(Shut)));

    [Fact]
    public void TakesBack_WhatMetALimit()
    {
        Finds("tidy: it takes back 'look', by which limits are met.", d =>
        {
            var limit = d.Within("limit");
            d.Under("1.1.2", limit, d.At(Begun).May<Look>("看").By(OfficeClerk).Meets(limit).Starts(limit), d.At(Begun).May<Tidy>("理").TakesBack<Look>());
        });
    }

    [Fact]
    public void SameThingOnly_WithoutAThing() =>
        Finds("tidy: it says that only hands on the same thing count, and does not name the things of the acts that it judges.", d => d.Under("1.1.2",
            d.At(Begun).May<Tidy>("审核").By(OfficeClerk).NotBy<Move>().SameThingOnly()));

    [Fact]
    public void Recusal_FromNoAct() =>
        Finds("The recusal of 1.1.2 names 'look', which is not an act.", d => d.Under("1.1.2", d.Recusing(typeof(Look))));

    [Fact]
    public void Recusal_WithoutAGround() => Finds("A recusal stands under no clause and no reading.", d => d.Recusing(typeof(Move)));

    [Fact]
    public void NotBy_NoAct() => Finds("tidy: it refers to 'look', which is not an act.", d => d.Under("1.1.2", d.At(Begun).May<Tidy>("理").By(OfficeClerk).NotBy<Look>()));

    [Fact]
    public void Renews_NoAct() => Finds("tidy: it refers to 'look', which is not an act.", d => d.Under("1.1.2", d.At(Begun).May<Tidy>("理").By(OfficeClerk).Renews<Look>()));

    [Fact]
    public void Excuses_WhatIsNoRound() =>
        Finds("tidy: 'look' is not one round of its states.", d => d.Under("1.1.2",
            d.At(Begun).May<Look>("看").By(OfficeClerk), d.At(Begun).May<Tidy>("理").By(OfficeClerk).Excuses<Look>(_ => default)));

    [Fact]
    public void Excuses_FromARoundThatLeadsOn() =>
        Finds("tidy: the round 'look' leads on, so nobody can be excused from it by an act that does not.", d => d.Under("1.1.2",
            d.At(Begun).May<Tidy>("理").By(OfficeClerk).Excuses<Look>(_ => default),
            d.At(Begun).AllOf<Look>("看", Verb.Consent, Draft.Named()).To(Shut)));

    [Fact]
    public void Excuses_NoAct() =>
        Assert.Contains("tidy: it refers to 'look', which is not an act.", FaultsOf(d => d.Under("1.1.2", d.At(Begun).May<Tidy>("理").By(OfficeClerk).Excuses<Look>(_ => default))));

    [Fact]
    public void MemberOf_WhatIsNoRound() =>
        Assert.Contains("tidy: 'look' is not one round of its states.", FaultsOf(d => d.Under("1.1.2",
            d.At(Begun).May<Look>("看").By(OfficeClerk), d.At(Begun).May<Tidy>("理").ByMemberOf<Look>())));

    [Fact]
    public void Round_WithoutSigners() =>
        Finds("tidy: a round without signers is never done.", d => d.Under("1.1.2", d.At(Begun).AllOf<Tidy>("理", Verb.Perform)));

    [Fact]
    public void Duty_RepeatableWithoutACondition() =>
        Finds("tidy: a repeatable duty must say when it is owed, or it is owed for ever.", d => d.Under("1.1.2", d.At(Begun).Must<Tidy>("理").By(OfficeClerk).Repeatedly()));

    [Fact]
    public void Bar_UnderNoClause() => Finds("A bar stands under no clause and no reading.", d => d.Keeps(typeof(Move)));

    [Fact]
    public void Bar_OfNoAct() => Finds("The bar of 1.1.2 names 'look', which is not an act.", d => d.Under("1.1.2", d.Keeps(typeof(Look))));

    [Fact]
    public void Fact_NamedTwice_OrWithoutALabel()
    {
        Finds("The fact 'is-big' is declared twice.", d => d.Knows("大", "IsBig"));
        Finds("The fact 'other' has no Chinese label.", d => d.Knows("", "Other"));
    }

    [Fact]
    public void Guards_ThatExcludeEachOther() =>
        Finds("tidy: it can never be done: no value of 'is-big' is wanted.", d => d.Under("1.1.2", d.At(Begun).May<Tidy>("理").By(OfficeClerk).When(d.Big.Holds, d.Big.HoldsNot)));

    [Fact]
    public void Provisions_ThatExcludeEachOther() =>
        Finds("tidy: it can never be done: no value of 'is-big' is wanted.", d => d.Under("1.1.2", d.At(Begun).May<Tidy>("理").By(OfficeClerk).Provided(d.Big.Holds, d.Big.HoldsNot)));

    [Fact]
    public void Prerequisite_ThatCannotHaveBeenDone() =>
        Finds("tidy: it comes after 'look', which cannot have been done in 'new'.", d => d.Under("1.1.2",
            d.At(New, Begun).Must<Tidy>("理").By(OfficeClerk).After<Look>(), d.At(Begun).May<Look>("看").By(OfficeClerk)));

    [Fact]
    public void FirmAbout_WhatNobodyCouldDepartFrom() =>
        Finds("tidy: it is firm about 'look', from which nobody could depart.", d => d.Under("1.1.2", d.At(Begun).May<Tidy>("理").By(OfficeClerk).Records().FirmAbout("look")));

    [Fact]
    public void DepartableAbout_WhatNoProvisionSpeaksOf() =>
        Finds("tidy: its content may depart about 'is-red', of which nothing that is provided speaks.", d => d.Under("1.1.2", d.At(Begun).May<Tidy>("理").By(OfficeClerk).Records().Provided(d.Big.Holds).DepartableAbout(d.Big, d.Red)));

    [Fact]
    public void EvenFrom_OfWhatDecides() =>
        Finds("tidy: only what is recorded is entered from states that do not offer it.", d => d.Under("1.1.2", d.At(Begun).May<Tidy>("理").By(OfficeClerk).EvenFrom(New)));

    [Fact]
    public void Prerequisite_OfItself() =>
        Assert.Equal(["tidy: it comes after itself.", "look: it comes after itself."], FaultsOf(d => d.Under("1.1.2", d.At(Begun).Must<Tidy>("理").By(OfficeClerk).After<Look>(), d.At(Begun).Must<Look>("看").By(OfficeClerk).After<Tidy>())));

    [Fact]
    public void Prerequisite_ClosedByWhatMakesTheDutyOwed() =>
        Finds("tidy: it is owed only when 'look', which comes before it, is closed by 'is-big'.", d => d.Under("1.1.2",
            d.At(Begun).Must<Tidy>("理").By(OfficeClerk).OwedWhen(d.Big.Holds).After<Look>(), d.At(Begun).May<Look>("看").By(OfficeClerk).When(d.Big.HoldsNot)));

    [Fact]
    public void Prerequisite_ThatIsClosedUntilAFactChanges_IsNoMistake() =>
        new Draft(d => d.Under("1.1.2",
            d.At(Begun).Must<Tidy>("理").By(OfficeClerk).OwedWhen(d.Big.Holds).After<Look>(),
            d.At(Begun).May<Look>("看").By(OfficeClerk).When(d.Big.HoldsNot).Sets((m, _) => m with { IsBig = true }, d.Big))).Build(SampleProcedure.Office);

    [Fact]
    public void Field_AskedForTwice() =>
        Finds("twice: its field 'text' is asked for twice.", d => d.Under("1.1.2", d.At(New).May<Twice>("理").By(OfficeClerk)));

    [Fact]
    public void Parameter_ThatIsNotDeclaredAsAField() =>
        Finds("unlabelled: its parameter 'Text' is not declared as a field.", d => d.Under("1.1.2", d.At(New).May<Unlabelled>("理").By(OfficeClerk)));

    [Fact]
    public void Parameter_OfATypeThatNoFieldCanHold() =>
        Finds("unsupported: its parameter 'Amount' is of a type that no field can hold.", d => d.Under("1.1.2", d.At(New).May<Unsupported>("理").By(OfficeClerk)));

    [Fact]
    public void Part_ThatHoldsParts() =>
        Finds("nested: its parameter 'Folders' is of a type that no field can hold.", d => d.Under("1.1.2", d.At(New).May<Nested>("理").By(OfficeClerk)));

    [Fact]
    public void Content_OfAMemberThatIsNoField() =>
        Finds("tidy: its member 'Length' is no field.", d => d.Under("1.1.2", d.At(New).May<Tidy>("理").By(OfficeClerk), d.Of<Tidy>("Length")));

    [Fact]
    public void Content_OfACommandWithoutAnAct() =>
        Finds("It speaks of the content of 'tidy', which is not an act.", d => d.Under("1.1.2", d.Of<Tidy>()));

    [Fact]
    public void Choice_OfAMemberThatIsNoField() =>
        Finds("tidy: its member 'Length' is no field.", d => d.Under("1.1.2", d.At(New).May<Tidy>("理").By(OfficeClerk).OneOf(c => c.Text, d.One, "c => c.Length")));

    [Fact]
    public void Act_WithoutALabel() => Finds("tidy: it has no Chinese label.", d => d.Under("1.1.2", d.At(Begun).May<Tidy>("").By(OfficeClerk)));

    [Fact]
    public void FollowUp_InNoProcedure() =>
        Finds("tidy: it opens 'nothing', which is not a procedure.", d => d.Under("1.1.2", d.At(Begun).May<Tidy>("理").By(OfficeClerk).Opens("nothing", _ => new Look())));

    [Fact]
    public void Mistakes_AreAllToldAtOnce() =>
        Assert.Equal(2, FaultsOf(d => d.Under("1.1.2", d.At(Begun).On<Tidy>("理").By(OfficeClerk), d.At(Shut).May<Look>("看").By(OfficeClerk))).Length);
}
