using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Baodi.Procedures.Tests.Conventions;

/// <summary>
/// Every public type and member says something: a summary that is more than its name in other words, or an inheritdoc;
/// and what each parameter of a positional record is.
/// </summary>
internal sealed partial class Documentation
{
    // Words that add nothing to a name.
    private static readonly HashSet<string> Filler = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "the", "this", "its", "of", "for", "to", "get", "gets", "set", "sets", "return", "returns", "or", "and", "is", "value",
        "represents", "initializes", "new", "instance", "class", "record", "struct", "enum", "interface", "todo",
    };

    private readonly Dictionary<string, XElement> members;

    internal Documentation(XDocument xml) =>
        members = xml.Descendants("member").ToDictionary(m => m.Attribute("name")!.Value, StringComparer.Ordinal);

    /// <summary>The documentation that was compiled with an assembly and stands beside it.</summary>
    internal static Documentation Beside(Assembly assembly) => new(XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")));

    /// <summary>What a member's summary says.</summary>
    internal string SummaryOf(MemberInfo member) => Text(members[DocumentationId.Of(member)].Element("summary")!);

    internal IEnumerable<string> Violations(Type type) =>
        Visible(type).SelectMany(OfMember).Concat(OfRecordParameters(type));

    private IEnumerable<string> OfMember(MemberInfo member)
    {
        var id = DocumentationId.Of(member);
        if (!members.TryGetValue(id, out var doc))
        {
            yield return $"{id} has no documentation.";
        }
        else if (doc.Element("inheritdoc") is null)
        {
            if (doc.Element("summary") is not { } summary || Text(summary).Length == 0)
            {
                yield return $"{id} has no summary.";
            }
            else if (Restates(Text(summary), member))
            {
                yield return $"{id} restates its name: {Text(summary)}";
            }
        }

        foreach (var empty in doc?.Elements().Where(e => e.Name != "inheritdoc" && Text(e).Length == 0) ?? [])
        {
            if (empty.Name != "summary")
            {
                yield return $"{id} has an empty {empty.Name} {empty.Attribute("name")?.Value}".TrimEnd() + ".";
            }
        }
    }

    private IEnumerable<string> OfRecordParameters(Type type)
    {
        var positional = type.GetMethods(Library.Declared).Where(m => m.Name == "Deconstruct" && Library.IsGenerated(m));
        foreach (var parameter in positional.SelectMany(m => m.GetParameters()))
        {
            var documented = members.TryGetValue(DocumentationId.Of(type), out var doc)
                && doc.Elements("param").Any(p => p.Attribute("name")?.Value == parameter.Name && Text(p).Length > 0);
            if (!documented)
            {
                yield return $"{DocumentationId.Of(type)} has no param {parameter.Name}.";
            }
        }
    }

    // The type and its declared members that a user of the package can name, without what the compiler adds.
    private static IEnumerable<MemberInfo> Visible(Type type)
    {
        yield return type;
        if (type.IsSubclassOf(typeof(Delegate)))
        {
            yield break;
        }

        var positional = type.GetMethods(Library.Declared).Where(m => m.Name == "Deconstruct" && Library.IsGenerated(m))
            .SelectMany(m => m.GetParameters()).Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var member in type.GetMembers(Library.Declared).Where(m => m is not Type && !Library.IsGenerated(m)))
        {
            var visible = member switch
            {
                FieldInfo field => IsVisible(field.Attributes) && !field.IsSpecialName,
                // An implicit constructor cannot be told from a written one, and has nothing to say.
                ConstructorInfo constructor => IsVisible(constructor) && constructor.GetParameters().Length > 0 && !IsPrimary(constructor, positional),
                MethodInfo method => IsVisible(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)),
                PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsVisible) && !positional.Contains(property.Name),
                EventInfo @event => IsVisible(@event.AddMethod!),
                _ => false,
            };
            if (visible)
            {
                yield return member;
            }
        }
    }

    // Judged by its parameters, which stand with the type.
    private static bool IsPrimary(ConstructorInfo constructor, HashSet<string?> positional) =>
        positional.Count > 0 && constructor.GetParameters().Length == positional.Count
        && constructor.GetParameters().All(p => positional.Contains(p.Name));

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsVisible(FieldAttributes attributes) =>
        (attributes & FieldAttributes.FieldAccessMask) is FieldAttributes.Public or FieldAttributes.Family or FieldAttributes.FamORAssem;

    // What a reader sees: the text and, for a reference, the last part of its name.
    private static string Text(XElement element)
    {
        var parts = element.DescendantNodes().Select(n => n switch
        {
            XText text => text.Value,
            XElement { HasElements: false } e when string.IsNullOrEmpty(e.Value) =>
                (e.Attribute("cref") ?? e.Attribute("langword") ?? e.Attribute("name"))?.Value.Split('(')[0].Split('.', ':')[^1] ?? "",
            _ => "",
        });
        return Space().Replace(string.Concat(parts), " ").Trim();
    }

    private static bool Restates(string summary, MemberInfo member)
    {
        var known = Words(member.Name).Concat(member is ConstructorInfo ? Words(member.DeclaringType!.Name) : []).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Words(summary).All(w => known.Contains(w) || Filler.Contains(w));
    }

    private static IEnumerable<string> Words(string text) => Word().Matches(text).Select(m => m.Value.Length > 3 ? m.Value.TrimEnd('s') : m.Value);

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Space();

    // Parts of an identifier, words, numbers, and runs of Chinese.
    [GeneratedRegex(@"\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{Nd}+|\p{Lo}+", RegexOptions.None, 1000)]
    private static partial Regex Word();
}
