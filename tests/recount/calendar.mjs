// Reads the calendar files that the console host writes with ical.js, and compares them with what the dossiers,
// the other output of the host and chinese-days say belongs there.
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import chineseDays from "chinese-days";
import ICAL from "ical.js";
import { Comparison, answered } from "./host.mjs";
import { sealedAnew } from "./seals.mjs";
import { dateOf, days, first, last, plus, written } from "./dates.mjs";

const stamp = "2017-01-01T08:00:00+08:00";
const sessions = ["district:2017-01-04:2017-01-07", "district:2018-01-08:2018-01-11", "municipal:2017-01-14:2017-01-20"];
const compared = new Comparison();
const folder = mkdtempSync(join(tmpdir(), "baodi-recount-"));
try {
  const dossiers = writeDossiers();
  const whole = compareSpan(first, last, dossiers, "zh");
  compared.same("languages", "the ten years", compareSpan(first, last, dossiers, "en"), whole);
  const yearly = new Set();
  for (let year = 2017; year <= 2026; year++) {
    for (const entry of compareSpan(`${year}-01-01`, `${year}-12-31`, dossiers, year % 2 ? "zh" : "en")) yearly.add(entry.uid);
  }
  compared.same("unions", "the ten years", [...yearly].sort(), whole.map((entry) => entry.uid).sort());
} finally {
  rmSync(folder, { recursive: true });
}
compared.end({ calendars: 12, lines: 20_000, entries: 1_500, starts: 150, limits: 200, obligations: 720, alarms: 2_500, "called off": 20 });

/** The dossiers of all scenarios, each case once, and each cut off in several places, where more limits run. */
function writeDossiers() {
  const scenarios = fileURLToPath(new URL("../../samples/scenarios/", import.meta.url));
  const files = readdirSync(scenarios).filter((file) => file.endsWith(".json") && !file.includes("schema")).sort();
  const played = join(folder, "played");
  answered(["run", ...files.map((file) => join(scenarios, file)), "--dossier", played, "--json"]);
  const whole = new Map();
  for (const file of readdirSync(played).sort()) {
    const dossier = JSON.parse(readFileSync(join(played, file), "utf8"));
    const key = `${dossier.procedure}/${dossier.case}`;
    if (whole.has(key) || dossier.profile !== "baodi-2017") rmSync(join(played, file));
    else whole.set(key, dossier);
  }
  const cut = [...whole.values()].flatMap((dossier) => lengths(dossier).map((length) => cutOff(dossier, length)));
  cut.forEach((dossier, number) => writeFileSync(join(played, `cut.${number}.json`), JSON.stringify(dossier)));
  return [...whole.values(), ...cut];
}

function lengths({ entries }) {
  return [...new Set([0.4, 0.7].map((part) => Math.ceil(entries.length * part)))];
}

function cutOff(dossier, length) {
  return sealedAnew({ ...dossier, case: `${dossier.case}，第 ${length} 步; \\ ${length}`, entries: dossier.entries.slice(0, length) });
}

/** The calendar file and the other output of the same run. */
function calendarOf(from, to, language) {
  const file = join(folder, "calendar.ics");
  const options = ["--at", stamp, "--lang", language, "--clearance", "top-secret", "--dossier", join(folder, "played"), ...sessions.flatMap((session) => ["--session", session])];
  const entries = JSON.parse(answered(["calendar", "--from", from, "--to", to, ...options, "--out", file, "--json"]));
  return { entries, text: readFileSync(file, "utf8") };
}

function compareSpan(from, to, dossiers, language) {
  const span = `${from} to ${to} ${language}`;
  const { entries, text } = calendarOf(from, to, language);
  compareLines(span, text);
  compareEntries(span, entries, new ICAL.Component(ICAL.parse(text)), language);
  compareDues(span, entries, dossiers.flatMap(runningIn).filter(({ day }) => day >= from && day <= to));
  compareStarts(span, entries, dossiers.map(startOf).filter((start) => start && dateOf(start.at) >= from && dateOf(start.at) <= to));
  compareMonths(span, entries.filter((entry) => entry.kind === "obligation" && entry.from === entry.to), from, to);
  return entries;
}

/** The rules of content lines, by their octets. */
function compareLines(where, text) {
  const lines = text.split("\r\n");
  compared.same("ends", where, [lines.at(-1), text.replaceAll("\r\n", "").includes("\n")], ["", false]);
  for (const line of lines) compared.same("lines", `${where}: ${line}`, Buffer.byteLength(line) <= 75 && !line.includes("\uFFFD"), true);
}

function compareEntries(where, entries, calendar, language) {
  const zones = calendar.getAllSubcomponents("vtimezone").map((zone) => new ICAL.Timezone(zone));
  compared.same("calendars", where, [zones.map((zone) => zone.tzid), calendar.getFirstPropertyValue("version"), calendar.getFirstPropertyValue("method")], [["Asia/Shanghai"], "2.0", null]);
  const events = calendar.getAllSubcomponents("vevent");
  compared.same("uids", where, new Set(events.map((event) => event.getFirstPropertyValue("uid"))).size, entries.length);
  compared.same("order", where, events.map((event) => event.getFirstPropertyValue("uid")), entries.map((entry) => entry.uid));
  events.forEach((event, i) => compareEvent(`${where}: ${entries[i]?.uid}`, entries[i], event, zones[0], language));
}

function compareEvent(where, entry, event, zone, language) {
  const value = (name) => event.getFirstPropertyValue(name);
  const starts = instantOf(value("dtstart"), zone);
  const ends = value("dtend") ? instantOf(value("dtend"), zone) : starts;
  const theirs = {
    starts: written(starts),
    ends: written(ends),
    days: value("dtstart").isDate,
    title: value("summary"),
    text: value("description"),
    place: value("location"),
    off: value("status") === "CANCELLED",
    revision: Number(value("sequence") ?? 0),
    stamp: written(value("dtstamp").toJSDate().getTime()),
  };
  const ours = {
    starts: entry.starts,
    ends: entry.ends,
    days: entry["whole-days"],
    title: entry.title[language],
    text: entry.text[language],
    place: entry.place,
    off: entry["called-off"],
    revision: entry.revision,
    stamp,
  };
  compared.same("entries", where, ours, theirs);
  if (theirs.off) compared.same("called off", where, value("transp"), "OPAQUE");
  const alarms = event.getAllSubcomponents("valarm");
  compared.same("alarm lists", where, alarms.length, entry.alarms.length);
  alarms.forEach((alarm, i) => {
    const trigger = alarm.getFirstPropertyValue("trigger");
    compared.same("alarms", where, entry.alarms[i], written(trigger.toUnixTime() * 1000));
  });
}

/** A date stands for its midnight at +08:00. */
function instantOf(time, zone) {
  if (time.isDate) return Date.parse(`${time.toString()}T00:00:00+08:00`);
  time.zone = zone;
  return time.toUnixTime() * 1000;
}

/** What runs at the end of a dossier, by what its events say of limits. */
function runningIn(dossier) {
  const running = new Map();
  for (const change of dossier.entries.flatMap((entry) => entry.limits ?? [])) {
    const key = `${dossier.procedure}/${dossier.case}/${change.limit}/${change.item ?? ""}`;
    if (["met", "released", "suspended"].includes(change.turn)) running.delete(key);
    else running.set(key, { due: change.due, day: dateOf(Date.parse(change.due) - 1) });
  }
  return [...running].map(([key, { due, day }]) => ({ case: key.split("/").slice(0, 2).join("/"), due, day }));
}

function compareDues(span, entries, expected) {
  const ours = entries.filter((entry) => entry.kind === "due").map((entry) => `${entry.procedure}/${entry.case} ${entry.ends}`).sort();
  const theirs = expected.map((limit) => `${limit.case} ${limit.due}`).sort();
  for (let i = 0; i < Math.max(ours.length, theirs.length); i++) compared.same("limits", span, ours[i] ?? null, theirs[i] ?? null);
}

/** The start, of a session of the congress too, that a step of the case named last; a case that is about none has none. */
function startOf(dossier) {
  const named = dossier.entries.map((entry) => entry.with?.starts ?? entry.with?.["session-at"]).filter((starts) => starts !== undefined && starts !== null);
  return named.length > 0 ? { case: `${dossier.procedure}/${dossier.case}`, at: Date.parse(named.at(-1)) } : null;
}

function compareStarts(span, entries, expected) {
  const ours = entries.filter((entry) => entry.kind === "start").map((entry) => `${entry.procedure}/${entry.case} ${entry.starts}`).sort();
  const theirs = expected.map((start) => `${start.case} ${written(start.at)}`).sort();
  for (let i = 0; i < Math.max(ours.length, theirs.length); i++) compared.same("starts", span, ours[i] ?? null, theirs[i] ?? null);
}

/** What comes back every month stands on the first or the last day worked of each, by chinese-days. */
function compareMonths(span, obligations, from, to) {
  const titles = [...new Set(obligations.map((entry) => `${entry.procedure}: ${entry.title.zh}`))];
  compared.same("monthly obligations", span, titles.length, 3);
  const months = [...new Set([...days(from, to)].map((date) => date.slice(0, 7)))];
  for (const title of titles) {
    const dues = obligations.filter((entry) => `${entry.procedure}: ${entry.title.zh}` === title).map((entry) => entry.from);
    const ends = [months.map(firstWorked), months.map(lastWorked)];
    const which = dues[0] === ends[0][0] ? 0 : 1;
    months.forEach((month, i) => compared.same("obligations", `${title} ${month}`, dues[i] ?? null, ends[which][i]));
  }
}

function firstWorked(month) {
  let date = `${month}-01`;
  while (!chineseDays.isWorkday(date)) date = plus(date, 1);
  return date;
}

function lastWorked(month) {
  let date = plus(`${plus(`${month}-28`, 4).slice(0, 7)}-01`, -1);
  while (!chineseDays.isWorkday(date)) date = plus(date, -1);
  return date;
}
