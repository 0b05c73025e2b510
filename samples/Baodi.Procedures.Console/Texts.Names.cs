using Baodi.Procedures.Rules;

namespace Baodi.Procedures.ConsoleHost;

/// <content>What is said of a name that nothing has, and which one may have been meant.</content>
internal static partial class Texts
{
    /// <summary>What is wrong with a name, and after it the names that come near.</summary>
    private static Label Meant(Label told, string name, IEnumerable<string> known) => NearWords.To(name, known) switch
    {
        [] => told,
        var near => new(
            $"{told.Chinese}；您是不是要写{string.Join("或", near.Select(one => $"“{one}”"))}？",
            $"{told.English}; did you mean {string.Join(" or ", near.Select(one => $"'{one}'"))}?"),
    };

    internal static Label UnknownMember(string name, IReadOnlyList<string> known) => Meant(
        new($"没有“{name}”这一项；可用：{Listed(known)}", $"no such member '{name}'; there are {Listed(known)}"), name, known);

    internal static Label NotAPost(string text)
    {
        var posts = Procedures.Posts.All.Select(post => post.Id);
        var told = new Label(
            $"没有岗位“{text}”；可用：{Listed(posts)}，或加单位，如 unit-head:education-bureau",
            $"there is no post '{text}'; there are {Listed(posts)}, with a unit where several hold it, such as unit-head:education-bureau");
        return Meant(told, PostOf(text), posts);
    }

    internal static Label UnknownAsker(string text, IEnumerable<string> known) => Meant(
        new($"“{text}”既不是文件中的人员（{Listed(known)}），也不是岗位", $"'{text}' is neither an officer of the file ({Listed(known)}) nor a post"),
        PostOf(text),
        known.Concat(Procedures.Posts.All.Select(post => post.Id)));

    internal static Label UnknownPortfolio(string name, IEnumerable<string> known) => Meant(
        new($"没有此分工；已有：{string.Join("、", known)}", $"there is no such portfolio; there are {string.Join(", ", known)}"), name, known);

    internal static Label UnknownUnitKind(string name, IEnumerable<string> known) => Meant(
        new($"没有此单位类别；可用：{string.Join("、", known)}", $"there is no such kind of unit; there are {string.Join(", ", known)}"), name, known);

    internal static Label UnknownRosterFault(string name, IEnumerable<string> known) => Meant(
        new($"没有此差错；可用：{string.Join("、", known)}", $"there is no such fault; there are {string.Join(", ", known)}"), name, known);

    internal static Label UnknownWork(string name, Office office) => Meant(
        new($"“{name}”不是流程，也不是流程中的事项", $"'{name}' is no procedure and no act of one"),
        name,
        office.Procedures.SelectMany(procedure => procedure.Acts.Select(act => $"{procedure.Id}/{act.Name}").Prepend(procedure.Id)));

    internal static Label UnknownOfficer(string id, IEnumerable<string> known) => Meant(
        new($"没有人员“{id}”；有 {Listed(known)}", $"there is no officer '{id}'; there are {Listed(known)}"), id, known);

    internal static Label UnknownProfile(string id, IEnumerable<string> known) => Meant(
        new($"没有机关设置“{id}”；可用：{Listed(known)}", $"there is no profile '{id}'; there are {Listed(known)}"), id, known);

    internal static Label UnknownProcedure(string id, Office office)
    {
        var known = office.Procedures.Select(procedure => procedure.Id);
        return Meant(new($"没有流程“{id}”；可用：{Listed(known)}", $"there is no procedure '{id}'; there are {Listed(known)}"), id, known);
    }

    internal static Label UnknownCommand(string name, Procedure procedure, IEnumerable<string> offered) => Meant(
        new($"“{procedure.Id}”没有事项“{name}”；可用：{Listed(offered)}", $"'{procedure.Id}' has no act '{name}' here; there are {Listed(offered)}"), name, offered);

    internal static Label UnknownCase(string name, IEnumerable<string> known) => Meant(
        new($"此前没有办件“{name}”；有 {Listed(known)}", $"no case '{name}' is opened before; there are {Listed(known)}"), name, known);

    internal static Label UnknownRemark(string name)
    {
        var known = Remarks.Kinds.All.Select(kind => kind.Name);
        return Meant(new($"没有附记类别“{name}”；可用：{Listed(known)}", $"there is no remark '{name}'; there are {Listed(known)}"), name, known);
    }

    internal static Label UnknownState(string name, Procedure procedure)
    {
        var known = procedure.States.Select(state => state.Name);
        return Meant(new($"没有环节“{name}”；可用：{Listed(known)}", $"there is no state '{name}'; there are {Listed(known)}"), name, known);
    }

    internal static Label UnknownLimit(string name, Procedure procedure)
    {
        var known = procedure.Limits.Select(limit => limit.Name);
        return Meant(new($"没有时限“{name}”；可用：{Listed(known)}", $"there is no limit '{name}'; there are {Listed(known)}"), name, known);
    }

    internal static Label UnknownClause(string number) => Meant(
        new($"没有条款 {number}", $"the notice has no clause {number}"), number, BaodiNotice.Of2017.Clauses.Select(clause => clause.Number));

    internal static Label NotALevel(string text)
    {
        var known = ClassificationLevels.All.All.Select(term => term.Name);
        return Meant(
            new($"“{text}”不是密级；应为 {string.Join("、", known)}", $"'{text}' is not a level; one of {string.Join(", ", known)} belongs here"), text, known);
    }

    internal static Label UnknownDemo(string name, IEnumerable<string> names) => Meant(
        new($"没有演示“{name}”，有：{string.Join('、', names)}", $"there is no demonstration '{name}'; there are {string.Join(", ", names)}"), name, names);

    internal static Label UnknownVerb(string text, IEnumerable<string> verbs) => Meant(
        new($"没有命令“{text}”；可用：{Listed(verbs)}", $"there is no verb '{text}'; there are {Listed(verbs)}"),
        text,
        [.. verbs, "--help", "--version", .. HostOffice.Default.Find(text) is null ? Array.Empty<string>() : [$"show {text}"]]);

    internal static Label StrayWord(string word, IEnumerable<string> options) => Meant(
        new($"命令行有误：不认识“{word}”", $"'{word}' is not known here"), word, word.StartsWith('-') ? options : []);

    internal static Label UnknownSet(string id, IEnumerable<string> known) => Meant(
        new($"没有规则集“{id}”；可用：{Listed(known)}", $"there is no rule set '{id}'; there are {Listed(known)}"), id, known);

    internal static Label OfQuestion(InputProblem problem) =>
        Meant(problem.Text, problem.Kind == InputProblemKind.UnknownName ? problem.Name : problem.Value ?? "", problem.Expected);

    internal static Label NotALanguage(string text) => NotOneOf(text, new("语言", "language"), "zh", "en");

    internal static Label NotAFormat(string text) => NotOneOf(text, new("图的格式", "notation"), "mermaid", "dot");

    internal static Label NoSuchPaper(string number, IEnumerable<Paper> made)
    {
        var all = made.Select(paper => (paper.Number, paper.Title)).ToList();
        var (chinese, english) = (string.Join("、", all.Select(one => $"{one.Number} {one.Title.Chinese}")), string.Join(", ", all.Select(one => $"{one.Number} {one.Title.English}")));
        return new($"没有编号为“{number}”的文书；现有：{chinese}", $"there is no paper '{number}'; there are {english}");
    }

    internal static Label NotAPaperFormat(string text) => NotOneOf(text, new("文书的格式", "format of papers"), "markdown", "html");

    internal static Label NotATerm(string text, Terms terms)
    {
        var known = terms.All.Select(term => term.Name);
        return Meant(new($"“{text}”不在可选值之中：{string.Join('、', known)}", $"'{text}' is not one of {string.Join(", ", known)}"), text, known);
    }

    private static Label NotOneOf(string text, Label what, params IReadOnlyList<string> known) => Meant(
        new($"“{text}”不是{what.Chinese}；可用：{Listed(known)}", $"'{text}' is not a {what.English}; there are {Listed(known)}"), text, known);

    private static string PostOf(string seat) => seat.Split(':')[0];
}
