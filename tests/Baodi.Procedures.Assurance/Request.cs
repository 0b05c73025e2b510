namespace Baodi.Procedures.Assurance;

/// <summary>What the command line asks for.</summary>
/// <param name="Names">The proofs asked for; none means all.</param>
/// <param name="Write">The page to write the figures to.</param>
/// <param name="Check">The page that must say what the proofs do.</param>
internal sealed record Request(bool IsQuick, IReadOnlyList<string> Names, string? Write, string? Check)
{
    /// <summary>Null where the words cannot be understood.</summary>
    internal static Request? Of(string[] args, IReadOnlyList<string> known)
    {
        var request = new Request(false, [], null, null);
        for (var i = 0; i < args.Length; i++)
        {
            var next = i + 1 < args.Length ? args[i + 1] : null;
            switch (args[i])
            {
                case "--quick":
                    request = request with { IsQuick = true };
                    break;
                case "--write" when next is not null:
                    request = request with { Write = next };
                    i++;
                    break;
                case "--check" when next is not null:
                    request = request with { Check = next };
                    i++;
                    break;
                case var name when known.Contains(name):
                    request = request with { Names = [.. request.Names, name] };
                    break;
                default:
                    return null;
            }
        }

        return request;
    }
}
