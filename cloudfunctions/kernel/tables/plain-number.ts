/** Digits that Excel keeps of a number. */
export const DIGITS = 15

/** In full, as Excel shows it with room enough: 15 digits, no exponent. */
export function plainNumber(value: number): string {
  const [mantissa, power] = Math.abs(value)
    .toExponential(DIGITS - 1)
    .split('e') as [string, string]
  const digits = mantissa.replace('.', '')
  const whole = Number(power) + 1
  const all = whole > 0 ? digits.padEnd(whole, '0') : '0'.repeat(1 - whole) + digits
  const point = Math.max(whole, 1)
  const fraction = all.slice(point).replace(/0+$/, '')
  return `${value < 0 ? '-' : ''}${all.slice(0, point)}${fraction && `.${fraction}`}`
}
