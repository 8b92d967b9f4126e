import type { Leg } from '@contract/relays'

export const WIDTH = 375
/** Beyond it the picture shows the first leg and the latest ones. */
export const MOST_LEGS = 30
/** So many legs have room for what was written. */
const RIVER_LEGS = 8
const TOP = 214
const BOTTOM = 118

export interface Spot {
  leg: Leg
  x: number
  y: number
  /** Where its words stand. */
  words: 'left' | 'right' | 'below'
}

export interface Layout {
  kind: 'river' | 'bends'
  spots: Spot[]
  /** How many legs are left out between the first and the second spot. */
  skipped: number
  /** Where the baton goes next. */
  next: { x: number; y: number }
  height: number
  /** Of the words at a spot. */
  measure: number
}

const RIVER = { left: 62, right: WIDTH - 62, measure: 226, row: 124, line: 20, perLine: 16 }

/** One wide river, a leg on alternating banks, each as high as its words. */
function river(legs: readonly Leg[]): Layout {
  let y = TOP + 28
  const spots = legs.map((leg, index): Spot => {
    const spot = { leg, x: index % 2 ? RIVER.right : RIVER.left, y }
    y += RIVER.row + Math.ceil((leg.line?.length ?? 0) / RIVER.perLine) * RIVER.line
    return { ...spot, words: index % 2 ? 'left' : 'right' }
  })
  return {
    kind: 'river',
    spots,
    skipped: 0,
    next: { x: WIDTH / 2, y },
    height: y + BOTTOM,
    measure: RIVER.measure,
  }
}

/** Many legs: the river runs to and fro, two or three of them to a row. */
function bends(legs: readonly Leg[], skipped: number): Layout {
  const columns = legs.length > 14 ? [80, WIDTH / 2, WIDTH - 80] : [106, WIDTH - 106]
  const row = columns.length === 3 ? 98 : 116
  const at = (index: number) => {
    const line = Math.floor(index / columns.length)
    const along = index % columns.length
    const x = columns[line % 2 ? columns.length - 1 - along : along] ?? 0
    return { x, y: TOP + 24 + line * row }
  }
  const spots = legs.map((leg, index): Spot => ({ leg, ...at(index), words: 'below' }))
  const next = at(legs.length)
  return {
    kind: 'bends',
    spots,
    skipped,
    next,
    height: next.y + 64 + BOTTOM,
    measure: columns.length === 3 ? 94 : 104,
  }
}

export function layOut(legs: readonly Leg[]): Layout {
  if (legs.length <= RIVER_LEGS) return river(legs)
  const skipped = Math.max(0, legs.length - MOST_LEGS)
  return bends(skipped ? [...legs.slice(0, 1), ...legs.slice(skipped + 1)] : legs, skipped)
}
