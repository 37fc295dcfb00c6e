import shared from "./jest.config.js";

/** The workflows of __tests__/e2e, run by act with the committed dist/: `npm run e2e`. @type {import("jest").Config} */
export default {
  testEnvironment: shared.testEnvironment,
  testMatch: ["<rootDir>/__tests__/e2e/*.e2e.ts"],
  globalSetup: shared.globalSetup,
  testTimeout: 180_000,
  maxWorkers: 1,
  extensionsToTreatAsEsm: shared.extensionsToTreatAsEsm,
  transform: shared.transform,
  modulePathIgnorePatterns: shared.modulePathIgnorePatterns,
  reporters: shared.reporters,
};
