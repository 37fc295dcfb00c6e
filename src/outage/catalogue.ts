import { answers } from "./catalogue/answers.ts";
import { checksum } from "./catalogue/checksum.ts";
import { configuration } from "./catalogue/configuration.ts";
import { machine } from "./catalogue/machine.ts";
import { hang, network } from "./catalogue/network.ts";
import { project } from "./catalogue/project.ts";
import { sumFile } from "./catalogue/sum-file.ts";
import { toolchain } from "./catalogue/toolchain.ts";
import { trust } from "./catalogue/trust.ts";
import { vendor } from "./catalogue/vendor.ts";
import type { Entry } from "./entry.ts";

/** All that go is known to say when it fails. */
export const catalogue: readonly Entry[] = [
  ...checksum,
  ...trust,
  ...machine,
  ...configuration,
  ...toolchain,
  ...vendor,
  ...sumFile,
  ...project,
  ...answers,
  ...network,
  hang,
];
