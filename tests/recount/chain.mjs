// Verifies the dossiers that the console host writes from the files alone, with the canonical form of another library, and
// changes them in every way there is: what the host says of each must be what the recount says.
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Comparison, answered, baodi } from "./host.mjs";
import { digestOf, faultsOf, sealedAnew } from "./seals.mjs";

const compared = new Comparison();
const folder = mkdtempSync(join(tmpdir(), "baodi-chain-"));
try {
  const played = join(folder, "played");
  const scenarios = fileURLToPath(new URL("../../samples/scenarios/", import.meta.url));
  const files = readdirSync(scenarios).filter((file) => file.endsWith(".json") && !file.includes("schema")).sort();
  answered(["run", ...files.map((file) => join(scenarios, file)), "--dossier", played, "--json"]);
  const dossiers = readdirSync(played).sort().map((file) => [file, JSON.parse(readFileSync(join(played, file), "utf8"))]);
  const known = new Set(dossiers.flatMap(([, dossier]) => dossier.entries.map((entry) => entry.rules)));
  for (const [file, dossier] of dossiers) {
    compared.same("dossiers", file, [], faultsOf(dossier, known));
    dossier.entries.forEach((entry, index) => {
      compared.same("digests", `${file}, entry ${index + 1}`, dossier.entries[index + 1]?.previous ?? dossier.seal.hash, digestOf(entry));
    });
  }
  compareDamage(dossiers, known);
} finally {
  rmSync(folder, { recursive: true });
}
compared.end({ dossiers: 100, digests: 1_400, "damaged dossiers": 500, "dossiers sealed anew": 100 });

/** Every dossier changed in four ways, and sealed anew after a change that leaves what it tells possible and after one that puts a step under rules nobody has. */
function compareDamage(dossiers, known) {
  const damaged = join(folder, "damaged");
  const whole = new Map();
  for (const [file, dossier] of dossiers) {
    for (const [kind, change] of Object.entries(changes(dossier))) {
      whole.set(`${kind}.${file}`, [kind, change]);
    }
  }
  writeAll(damaged, whole);
  const run = baodi(["verify", damaged, "--json", ...[...known].flatMap((rules) => ["--rules", rules])]);
  compared.same("runs", "verify", run.status, 1);
  for (const { file, verdict } of JSON.parse(run.stdout)) {
    const name = file.slice(damaged.length + 1);
    const [kind, dossier] = whole.get(name);
    compared.same(kind === "anew" ? "dossiers sealed anew" : "damaged dossiers", name, verdict !== "faulty", faultsOf(dossier, known).length === 0);
  }
}

function changes(dossier) {
  const { entries } = dossier;
  const middle = Math.floor(entries.length / 2);
  const other = entries.map((entry, index) => (index === middle ? { ...entry, by: { ...entry.by, name: `${entry.by.name}·` } } : entry));
  return {
    changed: { ...dossier, entries: other },
    removed: { ...dossier, entries: entries.filter((_, index) => index !== middle) },
    moved: { ...dossier, entries: [...entries.slice(1), entries[0]] },
    cut: { ...dossier, entries: entries.slice(0, -1) },
    anew: sealedAnew({ ...dossier, entries: other }),
    hidden: sealedAnew({ ...dossier, entries: entries.map((entry, index) => (index === middle ? { ...entry, rules: "0".repeat(64) } : entry)) }),
  };
}

function writeAll(directory, documents) {
  mkdirSync(directory);
  for (const [name, [, dossier]] of documents) writeFileSync(join(directory, name), JSON.stringify(dossier));
}
