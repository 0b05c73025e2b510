using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Baodi.Procedures.Tests.Conventions;

/// <summary>
/// Time, chance, the environment and the outside world come in as arguments or not at all.
/// Read from the compiled methods, so that neither a suppressed warning nor generated code passes.
/// </summary>
internal static class Purity
{
    // A whole type.
    private static readonly HashSet<string> Types = new(StringComparer.Ordinal)
    {
        "System.Diagnostics.Stopwatch", "System.Environment", "System.AppContext", "System.AppDomain", "System.Console", "System.Random",
        "System.Threading.Thread", "System.Threading.ThreadPool", "System.Threading.Timer", "System.Threading.PeriodicTimer",
        "System.Threading.Tasks.Parallel", "System.Threading.Tasks.TaskFactory", "System.Timers.Timer",
        "System.Security.Cryptography.RandomNumberGenerator",
        "NodaTime.SystemClock", "NodaTime.ZonedClock", "NodaTime.DateTimeZoneProviders", "NodaTime.TimeZones.BclDateTimeZone",
        "NodaTime.TimeZones.TzdbDateTimeZoneSource",
    };

    // A namespace and what is below it.
    private static readonly ImmutableArray<string> Namespaces =
        ["System.IO", "System.Net", "System.Reflection.Emit", "System.Linq.Expressions", "System.Data", "Microsoft.Win32"];

    // What of a forbidden namespace is memory and not the outside world.
    private static readonly HashSet<string> Memory = new(StringComparer.Ordinal)
    {
        "System.IO.Stream", "System.IO.MemoryStream", "System.IO.TextWriter", "System.IO.TextReader", "System.IO.StringWriter",
        "System.IO.StringReader",
    };

    private static readonly HashSet<string> Members = new(StringComparer.Ordinal)
    {
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today",
        "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow",
        "System.TimeProvider.get_System", "System.TimeZoneInfo.get_Local", "System.TimeZoneInfo.FindSystemTimeZoneById",
        "System.DateTime.ToLocalTime", "System.DateTimeOffset.ToLocalTime",
        "System.Guid.NewGuid", "System.Guid.CreateVersion7",
        "System.Globalization.CultureInfo.get_CurrentCulture", "System.Globalization.CultureInfo.get_CurrentUICulture",
        "System.Globalization.CultureInfo.get_InstalledUICulture",
        "System.Globalization.DateTimeFormatInfo.get_CurrentInfo", "System.Globalization.NumberFormatInfo.get_CurrentInfo",
        "System.Diagnostics.Process.Start", "System.Threading.Tasks.Task.Run", "System.Threading.Tasks.Task.Delay",
    };

    // The compiler writes this one into every iterator, to tell who enumerates it.
    private const string IteratorsOwn = "System.Environment.get_CurrentManagedThreadId";

    private static readonly Dictionary<short, OperandType> Operands = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(f => (OpCode)f.GetValue(null)!)
        .ToDictionary(o => o.Value, o => o.OperandType);

    /// <summary>One line for each forbidden name a method uses, as <c>Type.Method uses Name</c>.</summary>
    internal static IEnumerable<string> Violations(Assembly assembly)
    {
        using var file = File.OpenRead(assembly.Location);
        using var image = new PEReader(file);
        var metadata = image.GetMetadataReader();
        var found = new List<string>();
        foreach (var handle in metadata.MethodDefinitions)
        {
            var method = metadata.GetMethodDefinition(handle);
            if (method.RelativeVirtualAddress == 0)
            {
                continue;
            }

            var name = $"{Name(metadata, method.GetDeclaringType())}.{metadata.GetString(method.Name)}";
            var body = image.GetMethodBody(method.RelativeVirtualAddress);
            found.AddRange(
                Names(metadata, body.GetILReader())
                    .Where(used => IsForbidden(used.Type, used.Member))
                    .Select(used => $"{name} uses {used.Type}{(used.Member is null ? "" : "." + used.Member)}")
                    .Distinct(StringComparer.Ordinal));
        }

        return found;
    }

    private static bool IsForbidden(string type, string? member) =>
        Members.Contains($"{type}.{member}")
        || (Types.Contains(type) && $"{type}.{member}" != IteratorsOwn)
        || (Namespaces.Any(n => type.StartsWith(n + ".", StringComparison.Ordinal))
            && !Memory.Contains(type)
            && !type.EndsWith("Exception", StringComparison.Ordinal));

    // Every type and member that the instructions of a method name.
    private static List<(string Type, string? Member)> Names(MetadataReader metadata, BlobReader code)
    {
        var names = new List<(string, string?)>();
        while (code.RemainingBytes > 0)
        {
            short value = code.ReadByte();
            if (value == 0xFE)
            {
                value = unchecked((short)(0xFE00 | code.ReadByte()));
            }

            switch (Operands[value])
            {
                case OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType:
                    Add(MetadataTokens.EntityHandle(code.ReadInt32()));
                    break;
                case OperandType.InlineSwitch:
                    var targets = code.ReadInt32();
                    code.Offset += sizeof(int) * targets;
                    break;
                case OperandType.InlineI8 or OperandType.InlineR:
                    code.Offset += 8;
                    break;
                case OperandType.InlineBrTarget or OperandType.InlineI or OperandType.InlineSig or OperandType.InlineString or OperandType.ShortInlineR:
                    code.Offset += 4;
                    break;
                case OperandType.InlineVar:
                    code.Offset += 2;
                    break;
                case OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar:
                    code.Offset += 1;
                    break;
                case OperandType.InlineNone:
                    break;
                default:
                    throw new InvalidOperationException($"No operand is known for {value:x}.");
            }
        }

        return names;

        void Add(EntityHandle handle)
        {
            if (handle.Kind == HandleKind.MethodSpecification)
            {
                handle = metadata.GetMethodSpecification((MethodSpecificationHandle)handle).Method;
            }

            if (handle.Kind == HandleKind.TypeReference)
            {
                names.Add((Name(metadata, (TypeReferenceHandle)handle), null));
            }
            else if (handle.Kind == HandleKind.MemberReference)
            {
                var member = metadata.GetMemberReference((MemberReferenceHandle)handle);
                if (member.Parent.Kind == HandleKind.TypeReference)
                {
                    names.Add((Name(metadata, (TypeReferenceHandle)member.Parent), metadata.GetString(member.Name)));
                }
            }
        }
    }

    private static string Name(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? $"{Name(metadata, (TypeReferenceHandle)type.ResolutionScope)}.{metadata.GetString(type.Name)}"
            : Join(metadata.GetString(type.Namespace), metadata.GetString(type.Name));
    }

    private static string Name(MetadataReader metadata, TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        return type.GetDeclaringType() is { IsNil: false } outer
            ? $"{Name(metadata, outer)}.{metadata.GetString(type.Name)}"
            : Join(metadata.GetString(type.Namespace), metadata.GetString(type.Name));
    }

    private static string Join(string space, string name) => space.Length == 0 ? name : $"{space}.{name}";
}
