import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const built = fileURLToPath(new URL("../../samples/Baodi.Procedures.Console/bin/Release/net10.0/baodi.dll", import.meta.url));

/** Runs the built console host; BAODI_HOST names another build of it. */
export function baodi(args, input = "") {
  const run = spawnSync("dotnet", [process.env.BAODI_HOST ?? built, ...args], { input, encoding: "utf8", maxBuffer: 1 << 30 });
  if (run.error) throw run.error;
  return run;
}

/** What the host answers, or an end of everything where it does not answer. */
export function answered(args, input) {
  const run = baodi(args, input);
  if (run.status !== 0) throw new Error(`baodi ${args.join(" ")} ended with ${run.status}: ${run.stderr}${run.stdout.slice(0, 2000)}`);
  return run.stdout;
}

/** Compares, counts what was compared, and ends the process: with 1 where anything differs or less was compared than must be. */
export class Comparison {
  counts = {};
  differences = [];

  same(kind, where, ours, recounted) {
    this.counts[kind] = (this.counts[kind] ?? 0) + 1;
    const [a, b] = [JSON.stringify(ours), JSON.stringify(recounted)];
    if (a !== b) this.differences.push(`${kind}: ${where}: the library says ${a}, the recount ${b}`);
  }

  end(leasts) {
    for (const difference of this.differences) console.log(`error : ${difference}`);
    const missing = Object.entries(leasts).filter(([kind, least]) => (this.counts[kind] ?? 0) < least);
    for (const [kind, least] of missing) console.log(`error : ${kind}: ${this.counts[kind] ?? 0} compared, at least ${least} belong here`);
    const compared = Object.entries(this.counts).map(([kind, count]) => `${count} ${kind}`).join(", ");
    console.log(`${compared} compared; ${this.differences.length} differences`);
    process.exit(this.differences.length + missing.length === 0 ? 0 : 1);
  }
}
