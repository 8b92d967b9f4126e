/** Whatever people put between two words. */
const BETWEEN = /[、，,；;/\s]+/

export const skillsOf = (written: string) => [...new Set(written.split(BETWEEN).filter(Boolean))]
