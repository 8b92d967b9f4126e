import type { Condition, Conditions } from './conditions'
import type { Bound, DocumentIndex } from './document-index'
import type { Sort } from './document-order'
import type { Position } from './sorted-list'

export interface Plan {
  index: DocumentIndex
  ranges: { from: Position; to: Position }[]
  /** How many leading fields of the sort the index's own order provides. */
  served: number
  reverse: boolean
  /** Every entry in the ranges belongs to a matching document. */
  exact: boolean
  /** No document has two entries in the ranges. */
  distinct: boolean
  /** About how many entries lie in the ranges. */
  entries: number
}

/** More combinations of `$in` values than this are left to the filter. */
const MAX_RANGES = 1000

/** The cheapest way through an index, or null when reading the whole collection is no dearer. */
export function choosePlan(
  indexes: Iterable<DocumentIndex>,
  conditions: Conditions,
  sort: Sort,
  wanted: number,
  size: number,
): Plan | null {
  let best: Plan | null = null
  let bestCost = size * (sort.length ? 2 : 1)
  for (const index of indexes) {
    const plan = planThrough(index, conditions, sort)
    if (!plan) continue
    const ordered = plan.served === sort.length || (plan.served > 0 && wanted < size)
    const cost = ordered ? (plan.exact ? Math.min(plan.entries, wanted) : plan.entries) : plan.entries * 2
    if (cost < bestCost) [best, bestCost] = [plan, cost]
  }
  return best
}

/** Equality on leading keys, then at most one range, then whatever order is left. */
function planThrough(index: DocumentIndex, { byPath, complete }: Conditions, sort: Sort): Plan | null {
  let prefixes: unknown[][] = [[]]
  const counts: number[] = []
  for (const { path } of index.keys) {
    const { points, all } = byPath.get(path) ?? {}
    const used = points ?? (all && [rarest(index, prefixes[0] ?? [], all)])
    if (!used || prefixes.length * used.length > MAX_RANGES) break
    prefixes = prefixes.flatMap((prefix) => used.map((point) => [...prefix, point]))
    counts.push(used.length)
  }
  const pinned = counts.length
  const next = index.keys[pinned]
  const range = next && byPath.get(next.path)
  const bounded =
    range && (range.low || range.high) ? boundsOf(range, next.direction, index.arrays[pinned]! > 0) : null
  const { served, reverse } = orderOf(index, byPath, sort, pinned)
  if (pinned === 0 && !bounded && served === 0) return null
  const ranges = prefixes.map((prefix) => ({
    from: index.seek(bounded ? under(prefix, bounded.from) : { values: prefix, edge: -1 }),
    to: index.seek(bounded ? under(prefix, bounded.to) : { values: prefix, edge: 1 }),
  }))
  return {
    index,
    ranges,
    served,
    reverse,
    exact: complete && (!bounded || bounded.whole) && pinned + (bounded ? 1 : 0) === byPath.size,
    distinct: index.keys.every((_, i) => index.arrays[i] === 0 || counts[i] === 1),
    entries: ranges.reduce((sum, { from, to }) => sum + index.entries.estimate(from, to), 0),
  }
}

/** Of values that must all be there, the one with the fewest entries. MongoDB would take the first, so callers put rare ones first. */
function rarest(index: DocumentIndex, prefix: unknown[], all: unknown[]): unknown {
  const entries = all.map((value) => {
    const values = [...prefix, value]
    return index.entries.estimate(index.seek({ values, edge: -1 }), index.seek({ values, edge: 1 }))
  })
  return all[entries.indexOf(Math.min(...entries))]
}

function under(prefix: unknown[], { values, edge }: Bound): Bound {
  return { values: [...prefix, ...values], edge }
}

function orderOf(index: DocumentIndex, byPath: Map<string, Condition>, sort: Sort, pinned: number) {
  // Entries tie-break by _id, so the order goes on with it after the last key.
  const rest = [...index.keys.map((key, i) => ({ ...key, array: index.arrays[i]! > 0 })), ID_KEY].slice(
    pinned,
  )
  const constant = new Set(
    index.keys
      .slice(0, pinned)
      .filter(({ path }, i) => index.arrays[i] === 0 && byPath.get(path)?.points?.length === 1)
      .map(({ path }) => path),
  )
  let reverse: boolean | undefined
  let served = 0
  let used = 0
  for (const [path, direction] of sort) {
    if (!constant.has(path)) {
      const key = rest[used]
      const against = key && key.direction !== direction
      if (!key || key.path !== path || key.array || (reverse ?? against) !== against) break
      reverse = against
      used++
    }
    served++
  }
  return { served, reverse: reverse ?? false }
}

const ID_KEY = { path: '_id', direction: 1 as const, array: false }

/** `whole` is false when one end had to be dropped: different elements of an array may meet the two ends. */
function boundsOf({ low, high }: Condition, direction: 1 | -1, array: boolean) {
  const [least, greatest] = typeRange(low?.value ?? high?.value)
  const bottom = low ?? { value: least, inclusive: true }
  const whole = !(array && low && high)
  const top = (whole && high) || greatest
  const below: Bound = { values: [bottom.value], edge: bottom.inclusive ? -1 : 1 }
  const above: Bound = { values: [top.value], edge: top.inclusive ? 1 : -1 }
  if (direction === 1) return { from: below, to: above, whole }
  return { from: { ...above, edge: flip(above.edge) }, to: { ...below, edge: flip(below.edge) }, whole }
}

function flip(edge: -1 | 1): -1 | 1 {
  return edge === 1 ? -1 : 1
}

/** The least value of a type, and the bound above all its values. Milliseconds of the widest Date: ±8.64e15. */
function typeRange(value: unknown): [least: unknown, greatest: { value: unknown; inclusive: boolean }] {
  if (typeof value === 'number') return [Number.NaN, { value: Infinity, inclusive: true }]
  if (typeof value === 'string') return ['', { value: {}, inclusive: false }]
  return [new Date(-8.64e15), { value: new Date(8.64e15), inclusive: true }]
}
