using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using NodaTime;

namespace Baodi.Procedures;

/// <summary>The content of a command as it is being written down: which fields it needs, which it may take, which paper it makes.</summary>
internal abstract class FormDraft<TSelf, TCommand>(Form form, Act? act = null) : Cited
    where TSelf : FormDraft<TSelf, TCommand>
    where TCommand : Command
{
    private readonly List<Field> ownFields = [];
    private bool isPaper;

    public Form Form => form;

    internal override void Cite(Citation citation)
    {
        base.Cite(citation);
        act?.Citation = citation;
        foreach (var field in ownFields)
        {
            field.Citation = citation;
        }

        if (isPaper)
        {
            form.PaperCitation = citation;
        }
    }

    /// <summary>Names the paper that the command makes.</summary>
    internal TSelf Paper(string chinese, string identifier)
    {
        form.Paper = Naming.Label(chinese, identifier);
        isPaper = true;
        return (TSelf)this;
    }

    internal TSelf Needs(string chinese, Func<TCommand, string?> read, [CallerArgumentExpression(nameof(read))] string member = "") =>
        With(member, chinese, isRequired: true, c => Content.Judge(read(c)));

    internal TSelf Needs<T>(string chinese, Func<TCommand, T> read, [CallerArgumentExpression(nameof(read))] string member = "")
        where T : struct, Enum =>
        With(member, chinese, isRequired: true, c => Content.Judge<T>(read(c), Members<T>.Count));

    internal TSelf Needs(string chinese, Func<TCommand, bool?> read, [CallerArgumentExpression(nameof(read))] string member = "") =>
        With(member, chinese, isRequired: true, c => Content.Judge(read(c)));

    internal TSelf Needs(string chinese, Func<TCommand, Finding> read, [CallerArgumentExpression(nameof(read))] string member = "") =>
        With(member, chinese, isRequired: true, c => Content.Judge(read(c)));

    internal TSelf Needs(string chinese, Func<TCommand, Seat> read, [CallerArgumentExpression(nameof(read))] string member = "") =>
        With(member, chinese, isRequired: true, c => Content.Judge((Seat?)read(c)));

    internal TSelf Needs(string chinese, Func<TCommand, Instant?> read, [CallerArgumentExpression(nameof(read))] string member = "") =>
        With(member, chinese, isRequired: true, c => Content.Judge(read(c)));

    internal TSelf Needs(string chinese, Func<TCommand, TimeAllowed?> read, [CallerArgumentExpression(nameof(read))] string member = "") =>
        With(member, chinese, isRequired: true, c => Content.Judge(read(c)));

    internal TSelf Needs(string chinese, Func<TCommand, ImmutableArray<string>> read, [CallerArgumentExpression(nameof(read))] string member = "") =>
        With(member, chinese, isRequired: true, c => Content.Judge(read(c), static text => Content.Judge(text)));

    internal TSelf Needs(string chinese, Func<TCommand, ImmutableArray<Seat>> read, [CallerArgumentExpression(nameof(read))] string member = "") =>
        With(member, chinese, isRequired: true, c => Content.Judge(read(c), static seat => Content.Judge((Seat?)seat)));

    internal TSelf Needs(string chinese, Func<TCommand, LocalDate?> read, [CallerArgumentExpression(nameof(read))] string member = "") =>
        With(member, chinese, isRequired: true, c => Content.Judge(read(c)));

    internal TSelf Needs(string chinese, int minimum, int maximum, Func<TCommand, int?> read, [CallerArgumentExpression(nameof(read))] string member = "") =>
        With(member, chinese, isRequired: true, c => Content.Judge(read(c), minimum, maximum));

    internal TSelf Needs<T>(string chinese, Func<TCommand, ImmutableArray<T>> read, [CallerArgumentExpression(nameof(read))] string member = "")
        where T : struct, Enum =>
        With(member, chinese, isRequired: true, c => Content.Judge(read(c), static term => Content.Judge((T?)term, Members<T>.Count)));

    internal TSelf NeedsList<T>(string chinese, Func<TCommand, ImmutableArray<T>> read, [CallerArgumentExpression(nameof(read))] string member = "")
        where T : class, IContent =>
        With(member, chinese, isRequired: true, c => Content.Judge(read(c), static part => Content.Judge(part)));

    internal TSelf TakesList<T>(string chinese, Func<TCommand, ImmutableArray<T>> read, [CallerArgumentExpression(nameof(read))] string member = "")
        where T : class, IContent =>
        With(member, chinese, isRequired: false, c => Content.Judge(read(c), static part => Content.Judge(part)));

    internal TSelf Takes(string chinese, Func<TCommand, LocalDate?> read, [CallerArgumentExpression(nameof(read))] string member = "") =>
        With(member, chinese, isRequired: false, c => Content.Judge(read(c)));

    internal TSelf Takes(string chinese, Func<TCommand, string?> read, [CallerArgumentExpression(nameof(read))] string member = "") =>
        With(member, chinese, isRequired: false, c => Content.JudgeOptional(read(c)));

    internal TSelf Takes<T>(string chinese, Func<TCommand, T?> read, [CallerArgumentExpression(nameof(read))] string member = "")
        where T : struct, Enum =>
        With(member, chinese, isRequired: false, c => Content.JudgeOptional(read(c), Members<T>.Count));

    internal TSelf Takes(string chinese, int minimum, int maximum, Func<TCommand, int?> read, [CallerArgumentExpression(nameof(read))] string member = "") =>
        With(member, chinese, isRequired: false, c => Content.Judge(read(c), minimum, maximum));

    internal TSelf Takes(string chinese, Func<TCommand, Instant?> read, [CallerArgumentExpression(nameof(read))] string member = "") =>
        With(member, chinese, isRequired: false, c => Content.Judge(read(c)));

    internal TSelf Takes(string chinese, Func<TCommand, Seat?> read, [CallerArgumentExpression(nameof(read))] string member = "") =>
        With(member, chinese, isRequired: false, c => Content.Judge(read(c)));

    internal TSelf Takes(string chinese, Func<TCommand, TimeAllowed?> read, [CallerArgumentExpression(nameof(read))] string member = "") =>
        With(member, chinese, isRequired: false, c => Content.Judge(read(c)));

    internal TSelf Takes(string chinese, Func<TCommand, ImmutableArray<string>> read, [CallerArgumentExpression(nameof(read))] string member = "") =>
        With(member, chinese, isRequired: false, c => Content.Judge(read(c), static text => Content.Judge(text)));

    internal TSelf Takes(string chinese, Func<TCommand, ImmutableArray<Seat>> read, [CallerArgumentExpression(nameof(read))] string member = "") =>
        With(member, chinese, isRequired: false, c => Content.Judge(read(c), static seat => Content.Judge((Seat?)seat)));

    internal TSelf Takes<T>(string chinese, Func<TCommand, ImmutableArray<T>> read, [CallerArgumentExpression(nameof(read))] string member = "")
        where T : struct, Enum =>
        With(member, chinese, isRequired: false, c => Content.Judge(read(c), static term => Content.Judge((T?)term, Members<T>.Count)));

    internal TSelf Takes(string chinese, Func<TCommand, IContent?> read, [CallerArgumentExpression(nameof(read))] string member = "") =>
        With(member, chinese, isRequired: false, c => Content.Judge(read(c)));

    private TSelf With(string member, string chinese, bool isRequired, Func<TCommand, FieldFault?> judge)
    {
        var field = new Field<TCommand>(Naming.Member(member), chinese, isRequired, judge);
        Form.Add(field);
        ownFields.Add(field);
        return (TSelf)this;
    }
}

/// <summary>The content of a command under a clause of its own, apart from the act.</summary>
internal sealed class ContentDraft<TCommand>(Form form) : FormDraft<ContentDraft<TCommand>, TCommand>(form)
    where TCommand : Command;

/// <summary>How many members an enum has, counted once.</summary>
internal static class Members<T>
    where T : struct, Enum
{
    internal static int Count { get; } = typeof(T).GetEnumNames().Length;
}
