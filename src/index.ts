/** The doors. scripts/bundle.js makes one launcher in dist/ for each name. */
export { cli } from "./cli/main.ts";
