using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using MethodDefinition = Mono.Cecil.MethodDefinition;
using ModuleDefinition = Mono.Cecil.ModuleDefinition;
using TypeDefinition = Mono.Cecil.TypeDefinition;

namespace Baodi.Procedures.Architecture;

/// <summary>In which file each method and each type of an assembly is written, named from <c>src</c> on, as its symbols say.</summary>
internal sealed class SourceFiles
{
    // Of a type without a method that could say it: the portable PDB's TypeDefinitionDocuments.
    private static readonly Guid TypeDefinitionDocuments = new("932E74BC-DBA9-4478-8D46-0F32A7BAB3D3");

    private readonly Dictionary<string, string> files = new(StringComparer.Ordinal);

    /// <summary>The file of a method where it has a body; null where it has none.</summary>
    internal string? Of(string member) => files.GetValueOrDefault(member);

    /// <summary>The file of a type. Of one in several files it is the one that has its name, or else the first; of a nested one without bodies, the file of the type around it.</summary>
    internal string? OfType(string type) =>
        files.GetValueOrDefault(type) ?? (type.LastIndexOf('/') is > 0 and var end ? OfType(type[..end]) : null);

    internal void Add(ModuleDefinition module)
    {
        using var image = new PEReader(File.OpenRead(module.FileName));
        if (!image.TryOpenAssociatedPortablePdb(module.FileName, path => File.Exists(path) ? File.OpenRead(path) : null, out var symbols, out _))
        {
            throw new FileNotFoundException($"There are no symbols beside {module.FileName}.");
        }

        using (symbols)
        {
            var reader = symbols!.GetMetadataReader();
            foreach (var type in module.Types)
            {
                Add(type, reader);
            }
        }
    }

    private List<string> Add(TypeDefinition type, MetadataReader symbols)
    {
        var found = new List<string>();
        foreach (var method in type.Methods)
        {
            if (FileOf(method, symbols) is { } file)
            {
                files[method.FullName] = file;
                found.Add(file);
            }
        }

        found.AddRange(WithoutBodies(type, symbols));
        var nested = type.NestedTypes.Select(inner => (Type: inner, Files: Add(inner, symbols))).ToList();
        var saysNothing = found.Count == 0;
        found.AddRange(nested.Where(inner => saysNothing || inner.Type.Name.Contains('<', StringComparison.Ordinal)).SelectMany(inner => inner.Files));
        var own = type.Name.Split('`')[0];
        if (found.Distinct(StringComparer.Ordinal).OrderBy(file => Path.GetFileNameWithoutExtension(file) != own).ThenBy(file => file, StringComparer.Ordinal).FirstOrDefault() is { } main)
        {
            files[type.FullName] = main;
        }

        return found;
    }

    private static string? FileOf(MethodDefinition method, MetadataReader symbols)
    {
        var handle = MetadataTokens.MethodDefinitionHandle((int)method.MetadataToken.RID);
        // The body of an iterator or of an async method is that of its state machine.
        var machines = method.DeclaringType.NestedTypes.SelectMany(inner => inner.Methods)
            .Select(inner => symbols.GetMethodDebugInformation(MetadataTokens.MethodDefinitionHandle((int)inner.MetadataToken.RID)))
            .Where(inner => inner.GetStateMachineKickoffMethod() == handle);
        return FileOf(symbols.GetMethodDebugInformation(handle), symbols) ?? machines.Select(body => FileOf(body, symbols)).FirstOrDefault();
    }

    private static string? FileOf(MethodDebugInformation method, MetadataReader symbols) =>
        method.SequencePointsBlob.IsNil ? null : method.GetSequencePoints().Select(point => FileOf(point.Document, symbols)).FirstOrDefault(file => file is not null);

    private static IEnumerable<string> WithoutBodies(TypeDefinition type, MetadataReader symbols) =>
        from handle in symbols.GetCustomDebugInformation(MetadataTokens.TypeDefinitionHandle((int)type.MetadataToken.RID))
        let information = symbols.GetCustomDebugInformation(handle)
        where symbols.GetGuid(information.Kind) == TypeDefinitionDocuments
        from document in DocumentsIn(symbols.GetBlobReader(information.Value))
        let file = FileOf(document, symbols)
        where file is not null
        select file;

    private static List<DocumentHandle> DocumentsIn(BlobReader blob)
    {
        var documents = new List<DocumentHandle>();
        while (blob.RemainingBytes > 0)
        {
            documents.Add(MetadataTokens.DocumentHandle(blob.ReadCompressedInteger()));
        }

        return documents;
    }

    // Null for what a generator wrote.
    private static string? FileOf(DocumentHandle document, MetadataReader symbols)
    {
        var path = symbols.GetString(symbols.GetDocument(document).Name).Replace('\\', '/');
        return path.LastIndexOf("/src/", StringComparison.Ordinal) is >= 0 and var at && !path.Contains("/obj/", StringComparison.Ordinal) ? path[(at + "/src/".Length)..] : null;
    }
}
