using Assembly = System.Reflection.Assembly;
using ArchUnitNET.Domain;
using ArchUnitNET.Domain.Dependencies;
using ArchUnitNET.Domain.Extensions;
using ArchUnitNET.Loader;
using Mono.Cecil;
using Model = ArchUnitNET.Domain.Architecture;

namespace Baodi.Procedures.Architecture;

/// <summary>A type, or what is written of it in one file.</summary>
internal sealed record Place(Room Room, string Type, string File)
{
    internal string Short => Room.Short(File);

    public override string ToString() => $"{Room}.{Type} ({Short})";
}

internal sealed record Use(Place From, Place To)
{
    internal bool IsWithinARoom => From.Room == To.Room;

    internal bool IsAllowed => IsWithinARoom || From.Room.Floor > To.Room.Floor;

    public override string ToString() => $"{From} uses {To}: floor {From.Room.Floor} may not use floor {To.Room.Floor}";
}

/// <summary>Assemblies with who uses whom in them.</summary>
internal sealed class Library
{
    private static readonly Lazy<Library> OfThisRepository = new(() => new(
        [.. Directory.GetFiles(AppContext.BaseDirectory, "Baodi.Procedures*.dll").Where(file => Directory.Exists(Path.Combine(Repository.Source, Path.GetFileNameWithoutExtension(file))))]));

    private readonly SourceFiles files = new();

    internal Library(string[] assemblies, string within = "")
    {
        var modules = Array.ConvertAll(assemblies, ModuleDefinition.ReadModule);
        Array.ForEach(modules, files.Add);
        Model = new ArchLoader().LoadAssemblies(Array.ConvertAll(assemblies, Assembly.LoadFrom)).Build();
        Types = [.. Model.Types.Where(type => !type.IsStub && type.FullName.StartsWith(within, StringComparison.Ordinal))];
        var told = Types.SelectMany(type => type.Dependencies).Select(use => (From: FromOf(use), To: ToOf(use)));
        var untold = modules.SelectMany(LeftOut.In).Where(use => use.From.FullName.Contains(within, StringComparison.Ordinal)).Select(use => (From: PlaceOf(use.From), To: PlaceOf(use.To)));
        Uses = [.. told.Concat(untold).Where(use => use is { From: not null, To: not null } && use.From != use.To).Select(use => new Use(use.From!, use.To!)).Distinct()];
    }

    /// <summary>The libraries of <c>src</c>.</summary>
    internal static Library OfSource => OfThisRepository.Value;

    internal Model Model { get; }

    internal IReadOnlyList<IType> Types { get; }

    /// <summary>Each use once, those within a room too.</summary>
    internal IReadOnlyList<Use> Uses { get; }

    /// <summary>Where a type is written; null where no room has it.</summary>
    internal Place? PlaceOf(IType type) => PlaceOf(type.FullName);

    /// <summary>Where a member is written, or its type where it has no body; null where no room has it.</summary>
    internal Place? PlaceOf(IMember member) => PlaceOf(member.DeclaringType.FullName, files.Of(Plain(member.FullName)));

    private Place? FromOf(ITypeDependency use) => use is IMemberTypeDependency ofMember ? PlaceOf(ofMember.OriginMember) : PlaceOf(use.Origin);

    private Place? ToOf(ITypeDependency use) => use is IMemberMemberDependency ofMember ? PlaceOf(ofMember.TargetMember) : PlaceOf(use.Target);

    private Place? PlaceOf(IMemberDefinition member) => PlaceOf((member as TypeDefinition ?? member.DeclaringType).FullName, files.Of(member.FullName));

    private Place? PlaceOf(string type, string? file = null)
    {
        // What the compiler made belongs to the type it was made for.
        var written = type.Replace('+', '/').Split("/<")[0];
        file ??= files.OfType(written);
        return file is not null && Rooms.Of(file) is { } room ? new(room, Named(written), file) : null;
    }

    // ArchUnitNET appends what a method is generic over.
    private static string Plain(string method) => method[..(method.LastIndexOf(')') + 1)];

    private static string Named(string type) =>
        string.Join('.', type[(type.LastIndexOf('.') + 1)..].Split('/').Select(part => part.Split('`')[0]));
}
