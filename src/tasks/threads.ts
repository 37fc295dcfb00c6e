/** The script of the pool's threads: bundled on its own, beside what starts it. See scripts/bundle.js. */
export const workers = new URL("./inspect-worker.js", import.meta.url);
