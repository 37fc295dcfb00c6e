/** The doors. scripts/bundle.js makes one launcher in dist/ for each name; what a door does is loaded when it opens. */

/** `uses: org/go-offline-action@v1` */
export async function restore(): Promise<void> {
  const door = await import("./actions/restore.ts");
  await door.restore();
}

/** `uses: org/go-offline-action/pack@v1` */
export async function pack(): Promise<void> {
  const door = await import("./actions/pack.ts");
  await door.pack();
}

/** `uses: org/go-offline-action/verify@v1` */
export async function verify(): Promise<void> {
  const door = await import("./actions/verify.ts");
  await door.verify();
}

/** `uses: org/go-offline-action/diff@v1` */
export async function diff(): Promise<void> {
  const door = await import("./actions/diff.ts");
  await door.diff();
}

/** `uses: org/go-offline-action/leave@v1` */
export async function leave(): Promise<void> {
  const door = await import("./actions/leave.ts");
  await door.leave();
}

/** `go-offline` on a terminal. */
export async function cli(): Promise<void> {
  const door = await import("./cli/main.ts");
  await door.cli();
}
