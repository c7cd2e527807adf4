/**
 * An answer as it really comes. The snapshots mark nothing of an answer as required: here stands what is always there;
 * the fields named in `Nullable` may be absent or null.
 */
export type Known<T, Nullable extends keyof T = never> = {
    [K in Exclude<keyof T, Nullable>]-?: NonNullable<T[K]>;
} & { [K in Nullable]?: T[K] | null };
