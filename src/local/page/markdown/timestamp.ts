const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const FORMATS: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { hour: '2-digit', minute: '2-digit' },
  T: { hour: '2-digit', minute: '2-digit', second: '2-digit' },
  d: { day: '2-digit', month: '2-digit', year: 'numeric' },
  D: { day: 'numeric', month: 'long', year: 'numeric' },
  f: { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  F: {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  },
  s: { day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  S: {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  },
};

/** A time mark as the reader's own zone and language show it. */
export function localTime(seconds: number, style: string, now: number): string {
  if (style === 'R') return relativeTime(seconds - now / 1000);
  return new Intl.DateTimeFormat(undefined, FORMATS[style] ?? FORMATS.f).format(seconds * 1000);
}

/** The same for every reader, whatever their zone and language. */
export function isoTime(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}

export function messageTime(iso: string): string {
  return new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' }).format(
    new Date(iso),
  );
}

function relativeTime(ahead: number): string {
  const words = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' });
  const away = Math.abs(ahead);
  if (away < MINUTE) return words.format(Math.round(ahead), 'second');
  if (away < HOUR) return words.format(Math.round(ahead / MINUTE), 'minute');
  if (away < DAY) return words.format(Math.round(ahead / HOUR), 'hour');
  if (away < 30 * DAY) return words.format(Math.round(ahead / DAY), 'day');
  if (away < 365 * DAY) return words.format(Math.round(ahead / (30 * DAY)), 'month');
  return words.format(Math.round(ahead / (365 * DAY)), 'year');
}
