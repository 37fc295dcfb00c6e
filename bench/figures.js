// Figures as people read them.

/** A set by its name and where it was. */
export function title({ kind, name, modules }) {
  switch (kind) {
    case "disk":
      return `${name}, on disk`;
    case "memory":
      return `${name}, in memory`;
    default:
      return `${modules} generated modules`;
  }
}

/** `0.43 s`; nothing for what was not measured. */
export function seconds(milliseconds) {
  return Number.isNaN(milliseconds) ? "" : `${(milliseconds / 1000).toFixed(2)} s`;
}

/** `12.3 MB`. */
export function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(bytes < 1e8 ? 1 : 0)} MB`;
}
