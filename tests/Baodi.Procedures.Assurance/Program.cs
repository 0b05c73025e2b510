using Baodi.Procedures.Assurance;
using Baodi.Procedures.Assurance.Fuzzing;
using Baodi.Procedures.Assurance.Hosting;
using Baodi.Procedures.Assurance.Officers;
using Baodi.Procedures.Assurance.Replaying;
using Baodi.Procedures.Assurance.Sealing;
using Baodi.Procedures.Assurance.Surface;
using Baodi.Procedures.Assurance.Threading;

if (args is [ReplayChild.Verb, var folder, var culture, var zone])
{
    return ReplayChild.Run(folder, culture, zone);
}

Proof[] all = [new ContentFuzz(), new DossierFuzz(), new MutationProof(), new ReplayProof(), new ThreadProof(), new SeparationProof(), new SecrecyProof(), new WidthsProof(), new ArgumentsProof(), new FilesProof(), new SurfaceProof()];
var request = Request.Of(args, [.. all.Select(proof => proof.Name)]);
if (request is null)
{
    Console.Error.WriteLine($"usage: [--quick] [--write PAGE | --check PAGE] [{string.Join(" | ", all.Select(proof => proof.Name))}]...");
    return 2;
}

return Report.Run([.. all.Where(proof => request.Names.Count == 0 || request.Names.Contains(proof.Name))], all, request, Console.Out);
