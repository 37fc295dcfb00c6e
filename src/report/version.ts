/** The version of this tool: that of package.json, which a test compares. */
export const version = "0.1.0";
