/** One thing that an entry says, before and after; null where it said nothing of it. */
export interface Difference {
  label: string
  before: string | null
  after: string | null
}

const SEPARATOR = '；'

/** 姓名：郑海川；任期：2021 至 2026 → its parts; null when it is a plain sentence. */
function partsOf(text: string): Map<string, string> | null {
  const parts = text.split(SEPARATOR).map((part) => {
    const at = part.indexOf('：')
    return at > 0 && at <= 12 ? ([part.slice(0, at), part.slice(at + 1)] as const) : null
  })
  return parts.every((part) => part !== null) ? new Map(parts) : null
}

export interface Compared {
  differences: Difference[]
  /** How many things stayed as they were. */
  same: number
}

/** What changed, thing by thing where both sides list things, else the two texts as they are. */
export function compareWords(before: string | null, after: string | null): Compared {
  const [was, is] = [before === null ? null : partsOf(before), after === null ? null : partsOf(after)]
  if (!was || !is) return { differences: before === after ? [] : [{ label: '', before, after }], same: 0 }
  const labels = [...new Set([...was.keys(), ...is.keys()])]
  const differences = labels
    .map((label) => ({ label, before: was.get(label) ?? null, after: is.get(label) ?? null }))
    .filter((each) => each.before !== each.after)
  return { differences, same: labels.length - differences.length }
}
