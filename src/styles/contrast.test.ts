import { readFileSync } from 'node:fs'
import path from 'node:path'
import bars from '../theme.json'

const scss = readFileSync(path.join(__dirname, 'tokens.scss'), 'utf8')

function coloursOf(mixin: string) {
  const body = new RegExp(`@mixin ${mixin} \\{([^}]*)\\}`).exec(scss)?.[1] ?? ''
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]),
  )
}
const modes = { light: coloursOf('light-colours'), dark: coloursOf('dark-colours') }

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string) {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string) {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

const TEXT = 4.5
/** Edges of things that can be used, and pictograms. */
const GRAPHIC = 3

const texts: [front: string, back: string][] = [
  ...['paper', 'surface', 'press', 'quiet-soft'].flatMap((back): [string, string][] => [
    ['ink', back],
    ['ink-2', back],
    ['ink-3', back],
  ]),
  ['accent', 'surface'],
  ['accent', 'paper'],
  ['accent', 'accent-soft'],
  ['ink', 'accent-soft'],
  ['on-accent', 'accent'],
  ['good', 'good-soft'],
  ['good', 'surface'],
  ['ink', 'good-soft'],
  ['wait', 'wait-soft'],
  ['wait', 'surface'],
  ['ink', 'wait-soft'],
  ...['on-festive', 'gold'].flatMap((front): [string, string][] => [
    [front, 'festive'],
    [front, 'festive-2'],
  ]),
  ...[1, 2, 3, 4].map((step): [string, string] => [`on-shade-${step}`, `shade-${step}`]),
]

describe.each(['light', 'dark'] as const)('in %s mode', (mode) => {
  const colours = modes[mode]
  const at = (name: string) => {
    const hex = colours[name]
    if (!hex) throw new Error(`no colour ${name} in ${mode}`)
    return hex
  }

  test.each(texts)('%s on %s can be read', (front, back) => {
    expect(contrast(at(front), at(back))).toBeGreaterThanOrEqual(TEXT)
  })

  test.each(['surface', 'paper'])('the edge of a field can be seen on %s', (back) => {
    expect(contrast(at('edge'), at(back))).toBeGreaterThanOrEqual(GRAPHIC)
  })

  test.each(['#7a746d', '#d0392e'])('a tab icon of %s can be seen on the tab bar', (icon) => {
    expect(contrast(icon, at('surface'))).toBeGreaterThanOrEqual(GRAPHIC)
  })

  test("WeChat's own bars wear the same colours", () => {
    const { paper, surface, ink2, accent } = bars[mode]
    expect({ paper, surface, 'ink-2': ink2, accent }).toEqual({
      paper: at('paper'),
      surface: at('surface'),
      'ink-2': at('ink-2'),
      accent: at('accent'),
    })
  })
})
