/** Numbers as people read them. */

/** `8.1 MB`, `742 kB`, `12 B`: powers of 1000. */
export function size(bytes: number): string {
  let value = bytes;
  for (const unit of ["B", "kB", "MB", "GB"]) {
    const shown = round(value, unit === "B" ? 0 : 1);
    if (Number(shown) < 1000) {
      return `${shown} ${unit}`;
    }
    value /= 1000;
  }
  return `${round(value, 1)} TB`;
}

/** `0.43 s`, `12.5 s`, `2 min 5 s`. */
export function duration(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 59.95) {
    return `${seconds.toFixed(seconds < 9.995 ? 2 : 1)} s`;
  }
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/** `1 file`, `7,386 files`, `2 hashes`. */
export function count(number: number, noun: string): string {
  return `${grouped(number)} ${number === 1 ? noun : plural(noun)}`;
}

/** `7,386`. */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

function plural(noun: string): string {
  return noun.endsWith("sh") ? `${noun}es` : `${noun}s`;
}

/** With decimals only where fewer than three digits stand before them. */
function round(value: number, decimals: number): string {
  return value.toFixed(value < 99.95 ? decimals : 0);
}
