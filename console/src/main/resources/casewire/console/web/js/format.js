// Numbers, dates and keys as people read them.

const whole = new Intl.NumberFormat("en");
const day = new Intl.DateTimeFormat("en", {day: "numeric", month: "short", year: "numeric", timeZone: "UTC"});
const month = new Intl.DateTimeFormat("en", {month: "short", year: "numeric", timeZone: "UTC"});
const clock = new Intl.DateTimeFormat("en-GB", {hour: "2-digit", minute: "2-digit"});
const moment = new Intl.DateTimeFormat("en", {day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23"});

export const number = value => whole.format(value);

/** "1 article", "2 articles". */
export const count = (value, one, many = one + "s") => `${number(value)} ${value === 1 ? one : many}`;

export function bytes(value) {
  const units = ["bytes", "kB", "MB", "GB", "TB"];
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${unit === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`;
}

export function millis(value) {
  if (value === null || value === undefined) return "–";
  return value < 1000 ? `${value} ms` : value < 120_000 ? `${(value / 1000).toFixed(1)} s` : `${Math.round(value / 60_000)} min`;
}

/** An ISO date, date and time, month, year or interval. */
export function date(iso) {
  if (!iso) return null;
  if (iso.includes("/")) return iso.split("/").map(part => date(part) ?? part).join(" – ");
  if (/^\d{4}$/.test(iso)) return iso;
  const parsed = new Date(/^\d{4}-\d{2}-\d{2}/.test(iso) ? iso.slice(0, 10) : iso);
  if (Number.isNaN(parsed.getTime())) return iso;
  return /^\d{4}-\d{2}$/.test(iso) ? month.format(parsed) : day.format(parsed);
}

/** An ISO instant in the reader's own zone. */
export function instant(iso) {
  const parsed = new Date(iso);
  return Number.isNaN(parsed.getTime()) ? iso : moment.format(parsed);
}

export const time = iso => clock.format(new Date(iso));

/** "criminal-copyright-infringement" as "criminal copyright infringement". */
export const words = key => (key ?? "").replaceAll("-", " ");

const TYPES = {
  PERSON: "People", ORG: "Organisations", GPE: "Places", COURT: "Courts", WORK: "Works", DOMAIN: "Domains",
  MONEY: "Amounts", DATE: "Dates", DURATION: "Durations", STATUTE: "Statutes", CITATION: "Citations",
  DOCKET: "Dockets", ROLE: "Roles",
};

export const TYPE_ORDER = Object.keys(TYPES);

/** "PERSON" as "People". */
export const typeName = type => TYPES[type] ?? type;
