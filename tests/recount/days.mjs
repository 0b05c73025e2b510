// Counts the working calendar and the limits again, day by day, by the data of chinese-days.
import chineseDays from "chinese-days";
import { Comparison, answered, baodi } from "./host.mjs";
import { dateOf, days, endOf, first, isCovered, isWeekend, last, plus, written } from "./dates.mjs";

const everyDay = [...days(first, last)];
const published = new Map(everyDay.map((date) => [date, reading(date)]));
const compared = new Comparison();

compareDays();
compareLimits();
compared.end({ days: 3652, "neighbours of theirs": 7300, limits: 120_000, refusals: 100 });

function reading(date) {
  const { name, work, date: read } = chineseDays.getDayDetail(date);
  if (read !== date) throw new Error(`chinese-days read ${date} as ${read}`);
  const holiday = name.includes(",") ? name.split(",")[1] : null;
  const kind = holiday ? (work ? "make-up-working-day" : "day-off") : isWeekend(date) ? "weekend" : "working";
  if (work !== chineseDays.isWorkday(date)) throw new Error(`chinese-days disagrees with itself on ${date}`);
  return { kind, worked: work, holiday };
}

/** The nth worked day from a day on, in a direction, that day included; null where it leaves the years. */
function worked(date, count, step) {
  for (let left = count; isCovered(date); date = plus(date, step)) {
    left -= published.get(date).worked ? 1 : 0;
    if (left === 0) return date;
  }
  return null;
}

function compareDays() {
  const listed = JSON.parse(answered(["days", "--from", first, "--to", last, "--json"]));
  const byDate = new Map(listed.days.map((day) => [day.date, day]));
  let soFar = 0;
  for (const date of everyDay) {
    const day = byDate.get(date);
    const { kind, worked: isWorked, holiday } = published.get(date);
    soFar += isWorked ? 1 : 0;
    const [previous, next] = [worked(plus(date, -1), 1, -1), worked(plus(date, 1), 1, 1)];
    compared.same(
      "days",
      date,
      day && [day.kind, day.worked, day.holiday?.zh ?? null, day["worked-so-far"], day["previous-working-day"], day["next-working-day"]],
      [kind, isWorked, holiday, soFar, previous, next],
    );
    if (previous) compared.same("neighbours of theirs", date, day?.["previous-working-day"], chineseDays.findWorkday(-1, date));
    if (next) compared.same("neighbours of theirs", date, day?.["next-working-day"], chineseDays.findWorkday(1, date));
  }
  compared.same("totals", `${first} to ${last}`, [listed["working-days"], listed.days.length], [soFar, everyDay.length]);
}

function compareLimits() {
  const doomed = [];
  for (let year = 2017; year <= 2026; year++) {
    const questions = [...days(`${year}-01-01`, `${year}-12-31`)].flatMap((date, number) => [...ofEveryDay(date, number), ...ofSpecialDay(date)]);
    const asked = questions.filter((question) => due(question) !== null);
    doomed.push(...questions.filter((question) => due(question) === null));
    const answers = answered(["due", "--questions", "-", "--json"], lines(asked)).trimEnd().split("\n").map((line) => JSON.parse(line));
    if (answers.length !== asked.length) throw new Error(`${year}: ${asked.length} asked, ${answers.length} answered`);
    asked.forEach((question, i) => compared.same("limits", JSON.stringify(question), [answers[i].limit, answers[i].due], [question.limit, due(question)]));
  }
  compareRefusals(doomed);
}

/** What leaves the years is refused, each question by its line. */
function compareRefusals(doomed) {
  const run = baodi(["due", "--questions", "-", "--json"], lines(doomed));
  compared.same("exit codes", "questions that leave the years", run.status, 2);
  const refused = new Set(JSON.parse(run.stdout).problems.map((problem) => problem.line));
  doomed.forEach((question, i) => compared.same("refusals", JSON.stringify(question), refused.has(i + 1), true));
}

function lines(questions) {
  return questions.map((question) => `${JSON.stringify(question)}\n`).join("");
}

function ofEveryDay(date, number) {
  return questionsOf(date, 1 + (number % 45), ["T00:00:00+08:00", "T09:30:00+08:00", "T23:59:59+08:00"][number % 3]);
}

/** Every amount from each day around the Spring Festival, the week of October, Mid-Autumn and every make-up day. */
function ofSpecialDay(date) {
  const isNear = [...days(plus(date, -12), plus(date, 12))].some((near) => {
    const day = published.get(near);
    return day && (day.kind === "make-up-working-day" || (day.kind === "day-off" && ["春节", "国庆节", "中秋"].includes(day.holiday)));
  });
  return isNear ? [1, 2, 3, 5, 7, 10, 15, 20, 30, 60].flatMap((amount) => questionsOf(date, amount, "T01:00:00Z")) : [];
}

function questionsOf(date, amount, time) {
  const from = date + time;
  const questions = [{ from, limit: `${amount} minutes` }, { from, limit: `${amount} hours` }];
  for (const unit of ["working-days", "calendar-days"]) {
    const limit = `${amount} ${unit}`;
    questions.push({ from, limit }, { before: from, limit });
    for (const firstDay of ["not-counted", "counted"]) {
      for (const lastDay of ["as-it-falls", "next-working-day"]) questions.push({ from, limit, "first-day": firstDay, "last-day": lastDay });
    }
  }
  return questions;
}

/** The due instant, counted again; null where it would have to be known whether a day outside the years is worked. */
function due(question) {
  const [amount, unit] = question.limit.split(" ");
  const count = Number(amount);
  const anchor = Date.parse(question.from ?? question.before);
  if (unit === "minutes") return written(anchor + count * 60_000);
  if (unit === "hours") return written(anchor + count * 3_600_000);
  const day = lastDay(dateOf(anchor), count, unit, question);
  return day && endOf(day);
}

function lastDay(date, count, unit, question) {
  if (question.before) return unit === "calendar-days" ? plus(date, -count) : worked(plus(date, -1), count, -1);
  const begin = question["first-day"] === "counted" ? date : plus(date, 1);
  if (unit === "working-days") return worked(begin, count, 1);
  const end = plus(begin, count - 1);
  return question["last-day"] === "next-working-day" ? worked(end, 1, 1) : end;
}
