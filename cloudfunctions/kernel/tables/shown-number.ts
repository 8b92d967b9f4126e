import type { Section } from './format-sections'
import { plainNumber } from './plain-number'
import type { ReadCell } from './read-cell'

const sound = (text: string): ReadCell => ({ text, problem: null })

/** Units that a format may divide for. */
const worth: Record<string, number> = { 千: 1e3, k: 1e3, 万: 1e4, 百万: 1e6, m: 1e6, 亿: 1e8 }
const worthOf = (unit: string) => worth[/^(百万|[千万亿km])/i.exec(unit)?.[0].toLowerCase() ?? ''] ?? 1

/** The section that Excel shows a number by, and whether it is one for numbers below nothing alone. */
function sectionFor(sections: readonly Section[], value: number): { section: Section; own: boolean } | null {
  const forNumbers = sections.slice(0, 3)
  if (forNumbers.some(({ when }) => when)) {
    const section =
      forNumbers.find(({ when }) => when?.(value)) ?? forNumbers.filter(({ when }) => !when).at(-1)
    return section ? { section, own: false } : null
  }
  const [above, below, nothing] = forNumbers
  if (value < 0 && below) return { section: below, own: true }
  return { section: (value === 0 && nothing) || above!, own: false }
}

/** Of a number below nothing: its section may say so by a minus, by brackets or by red. */
function signOf({ before, after, isRed }: Section, own: boolean) {
  const inBrackets = before.startsWith('(') && after.endsWith(')')
  const isSaid = inBrackets || /^-|-$/.test(before) || after.endsWith('-') || isRed
  return {
    before: before.replace(/^[-(]|[-(]$/g, '').trim(),
    after: after.replace(/[-)]$/, '').trim(),
    isLost: own && !isSaid,
  }
}

const differs = (shown: string, stored: string): ReadCell => ({
  text: stored,
  problem: `格子里显示的是 ${shown}，存的是 ${stored}，看不出哪个对，请把格式改成常规、核对后再上传`,
})

/** A number as the person sees it, with its unit and its money, but with all its digits: US$1000, 12.5万元, 50%. */
export function shownNumber(value: number, sections: readonly Section[]): ReadCell {
  const stored = plainNumber(value)
  const found = sectionFor(sections, value)
  if (!found) return sound(stored)
  const { section, own } = found
  const { hasDigits, digits, divisor, isPercent } = section
  if (!hasDigits) {
    const text = `${section.before}${section.after}`
    if (text !== '' || value === 0) return sound(text)
    return { text: stored, problem: `格式把内容藏了起来（里面是 ${stored}），请把格式改成常规、核对后再上传` }
  }
  if (value === 0 && !isPercent && digits < 2) return sound('0')
  const sign = value < 0 ? signOf(section, own) : { ...section, isLost: false }
  const figure = plainNumber((Math.abs(value) / divisor) * (isPercent ? 100 : 1))
  const padded =
    Number.isInteger(value) && value >= 0 && divisor === 1 ? figure.padStart(digits, '0') : figure
  const shown = `${sign.before}${padded}${isPercent ? '%' : ''}${sign.after}`
  if (sign.isLost || (divisor > 1 && worthOf(sign.after) !== divisor)) return differs(shown, stored)
  return sound(value < 0 ? `-${shown}` : shown)
}

/** The fourth section is for text; an empty one hides it. */
export const hidesText = (sections: readonly Section[]) => {
  const forText = sections[3]
  return forText !== undefined && !forText.hasDigits && `${forText.before}${forText.after}` === ''
}
