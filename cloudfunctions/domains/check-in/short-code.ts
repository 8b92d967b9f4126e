/** Prime to 10,000, so that no two of ten thousand are the same; neighbours in the list lie far apart, and a slip of one digit is seldom somebody else’s code. */
const FACTOR = 7_919
const OFFSET = 4_217

/** Four digits, unique in the activity: what is printed beside a name for the day that the phones fail. `seq`: order of sign-up. */
export const shortCodeOf = (seq: number) => String((seq * FACTOR + OFFSET) % 10_000).padStart(4, '0')
