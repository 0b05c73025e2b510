namespace Baodi.Procedures.ConsoleHost;

/// <content>What is said of what cases wait for.</content>
internal static partial class Texts
{
    internal static Label WaitingVerb { get; } = new(
        "列出卷宗中的办件在等什么：自何时起、何事项、待何岗位何人、怎样才能办、何时截止；给出 --officer 时列出其待办",
        "lists what the cases in dossiers wait for: since when, which act, of which post and whom, what opens it, by when; with --officer, his worklist");

    internal static Label WaitingOfficerOption { get; } = new(
        "谁的待办：卷宗中的人员，或岗位（如 unit-officer:transport-bureau），可用逗号分隔多个；须回避的、自己拟的和不知密的不列入",
        "whose worklist: an officer of the dossiers, or posts such as unit-officer:transport-bureau with commas between them; what he must keep out of, has drafted himself or may not know of is not in it");

    internal static Label WaitingClearanceOption { get; } = new(
        "读者或以岗位给出的人员可接触的密级；高于此级的办件只计数或不列入；不给出时为无",
        "for what the reader is cleared, or whoever is given by his posts; cases above it are counted or left out; nothing if not given");

    internal static Label WaitingHead { get; } = new("待办情况", "what is waited for");
    internal static Label WaitedSince { get; } = new("自何时起", "since");
    internal static Label ActWaitedFor { get; } = new("待办事项", "act");
    internal static Label WaitedForOf { get; } = new("待何人", "of whom");
    internal static Label WhatOpensIt { get; } = new("怎样才能办", "what opens it");
    internal static Label NothingWaitedFor { get; } = new("没有待办事项", "nothing is waited for");

    internal static Label WaitsOf(int cases, int waits) => new($"{cases} 件事，{waits} 项待办", $"{Many(cases, "case")}, {Many(waits, "act")} waited for");

    internal static Label CasesUnmoved(int cases) => new(
        $"另有 {cases} 件所依规则与现行不同，转入（baodi move）之前不能办理，未列出", $"{Many(cases, "case")} under other rules than today's left out: nothing may be done until moved (baodi move)");
}
