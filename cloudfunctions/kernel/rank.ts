/** Digits of epoch ms until the year 33658, so that text sorts as numbers do. */
export const padded = (at: number) => String(at).padStart(15, '0')
