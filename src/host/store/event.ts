/** What a store does, as it happens: for the log. Sizes in bytes, times in milliseconds. */
export type Event = { readonly store: string } & (
  | {
      /** A request that is made again. `attempt` is the one that failed, of `attempts` in all. */
      readonly kind: "again";
      readonly what: string;
      readonly reason: string;
      readonly wait: number;
      readonly attempt: number;
      readonly attempts: number;
    }
  | {
      /** A transfer that takes a while. */
      readonly kind: "progress";
      readonly file: string;
      readonly bytes: number;
      readonly size: number | undefined;
      readonly milliseconds: number;
    }
  | {
      /** A transfer that has ended; `resumed` says how often it was cut off and went on. */
      readonly kind: "received" | "sent";
      readonly file: string;
      readonly bytes: number;
      readonly milliseconds: number;
      readonly resumed: number;
    }
  | {
      /** A file that the store had already. */
      readonly kind: "kept";
      readonly file: string;
      readonly bytes: number;
    }
  | {
      /** A question to GitHub's REST interface, numbered from 1, and what came. */
      readonly kind: "asked";
      readonly number: number;
      readonly what: string;
      readonly came: string;
    }
);
