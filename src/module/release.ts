/**
 * Gives the memory of large bytes back at once, where they are all that it holds: the garbage collector would let many
 * of them pile up first. They must not be used any more. Bytes in memory that is shared with others are left alone.
 */
export function release(bytes: Uint8Array): void {
  const { buffer } = bytes;
  // What a decoder gives may be a little shorter than the room that it was given.
  const isAlone = buffer.byteLength >= least && buffer.byteLength - bytes.length <= spare;
  if (isAlone && buffer instanceof ArrayBuffer) {
    buffer.transfer(0);
  }
}

const least = 1 << 16;
const spare = 64;
