/** What the next requests meet that match. Sizes in bytes, times in milliseconds. */
export interface Fault {
  /** Part of `METHOD path?comp=…`. */
  readonly match: string;
  /** How many requests meet it: 1 unless said. */
  times?: number;
  /** Answered with this status; 503 if nothing else is said. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** The message of a refusal in JSON. */
  readonly msg?: string;
  /** The body instead of JSON. */
  readonly text?: string;
  /** The connection is closed without an answer. */
  readonly drop?: boolean;
  /** Answered after a while. */
  readonly delay?: number;
  /** Closed after so many bytes of the body. */
  readonly cut?: number;
  /** Silent after so many bytes of the body. */
  readonly stall?: number;
  /** The body comes in ten pieces, with so many milliseconds between them. */
  readonly trickle?: number;
  /** Never answered. */
  readonly hang?: boolean;
  /** So many more bytes than there are, of no announced length. */
  readonly grow?: number;
  /** So many bytes less than there are, properly ended. */
  readonly short?: number;
  /** A range that is asked for is not heard. */
  readonly whole?: boolean;
}

/** Takes the fault that a request meets; it is used up after its times. */
export function take(faults: Fault[], request: string): Fault | undefined {
  const fault = faults.find(({ match }) => request.includes(match));
  if (fault === undefined) {
    return undefined;
  }
  fault.times = (fault.times ?? 1) - 1;
  if (fault.times <= 0) {
    faults.splice(faults.indexOf(fault), 1);
  }
  return fault;
}

/** The status that is answered instead; undefined where the real answer is changed or late. */
export function statusOf(fault: Fault): number | undefined {
  const { delay, cut, stall, grow, short, whole, trickle } = fault;
  const others = [delay, cut, stall, grow, short, whole, trickle];
  const isOther = others.some((each) => each !== undefined);
  return fault.status ?? (isOther ? undefined : 503);
}
