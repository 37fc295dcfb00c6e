import { checkout } from "./checkout.ts";
import { irregular } from "./irregular.ts";
import { lines } from "./lines.ts";
import { proof } from "./proof.ts";
import type { Mutation } from "./refused.ts";
import { replaced } from "./replaced.ts";
import { tree } from "./tree.ts";

/** Everything that is done to a tree, its proof and its checkout, and has to be refused. */
export const mutations: readonly Mutation[] = [
  ...tree,
  ...lines,
  ...proof,
  ...irregular,
  ...replaced,
  ...checkout,
];
