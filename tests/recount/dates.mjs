/** Dates as texts such as 2017-01-01; no time zone of the machine comes in. */
export const first = "2017-01-01";
export const last = "2026-12-31";

const at = (date) => Date.parse(`${date}T00:00:00Z`);

export const plus = (date, days) => new Date(at(date) + days * 86_400_000).toISOString().slice(0, 10);

export const isWeekend = (date) => [0, 6].includes(new Date(at(date)).getUTCDay());

export const isCovered = (date) => date >= first && date <= last;

export function* days(from, to) {
  for (let date = from; date <= to; date = plus(date, 1)) yield date;
}

/** An instant as the host writes it: at +08:00, to the second. */
export const written = (milliseconds) => `${new Date(milliseconds + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`;

/** The date at +08:00 on which an instant falls. */
export const dateOf = (milliseconds) => written(milliseconds).slice(0, 10);

export const endOf = (date) => `${plus(date, 1)}T00:00:00+08:00`;
