import { createHash } from "node:crypto";
import canonicalize from "canonicalize";

const heading = ["format", "procedure", "profile", "case"];

/** SHA-256 over the canonical form of RFC 8785. */
export function digestOf(value) {
  return createHash("sha256").update(canonicalize(value), "utf8").digest("hex");
}

/** The digest of what stands before the entries. */
export function headingOf(dossier) {
  return digestOf(Object.fromEntries(heading.map((name) => [name, dossier[name]])));
}

/** What is wrong with a dossier's chain, told from the document alone; empty when it is whole. */
export function faultsOf(dossier, known) {
  const faults = [];
  let before = headingOf(dossier);
  let inForce = dossier.entries[0]?.rules;
  dossier.entries.forEach((entry, index) => {
    if (entry.change) inForce = entry.rules;
    if (!known.has(entry.rules)) faults.push(`entry ${index + 1} names rules that nobody knows`);
    if (entry.rules !== inForce) faults.push(`entry ${index + 1} names rules that were not in force`);
    if (entry.sequence !== index + 1) faults.push(`entry ${index + 1} says it is ${entry.sequence}`);
    if (entry.previous !== before) faults.push(`entry ${index + 1} does not follow`);
    before = digestOf(entry);
  });
  if (dossier.seal.entries !== dossier.entries.length || dossier.seal.hash !== before) faults.push("the seal is not that of the entries");
  return faults;
}

/** The same dossier with a chain and a seal made anew. */
export function sealedAnew(dossier) {
  let previous = headingOf(dossier);
  const entries = dossier.entries.map((entry, index) => {
    const chained = { ...entry, sequence: index + 1, previous };
    previous = digestOf(chained);
    return chained;
  });
  return { ...dossier, entries, seal: { entries: entries.length, hash: previous } };
}
