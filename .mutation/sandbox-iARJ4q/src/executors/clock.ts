/** Milliseconds of a clock that is never set back. Not by `performance`, which loads eight modules at its first use. */
// @ts-nocheck

export const milliseconds = (): number => Number(process.hrtime.bigint()) / 1e6;
