import { sha256 } from 'js-sha256'

export const entryKinds = [
  'pledged',
  'changed',
  'withdrawn',
  'reopened',
  'received',
  'matched',
  'goodsConfirmed',
  'corrected',
  'refunded',
  'writtenOff',
] as const
export type EntryKind = (typeof entryKinds)[number]
export const entryKindNames: Record<EntryKind, string> = {
  pledged: '认捐',
  changed: '变更认捐',
  withdrawn: '撤回认捐',
  reopened: '恢复认捐',
  received: '到账',
  matched: '匹配到账',
  goodsConfirmed: '物资确认',
  corrected: '更正',
  refunded: '退款',
  writtenOff: '核销',
}

/** What everybody may know of an entry. Who, for whom and exactly when is in the seal, which only the books' owner can open. */
export interface LedgerLine {
  no: number
  day: string
  kind: EntryKind
  /** Signed changes of 认捐 and of 到账, 分. */
  pledgedFen: number
  receivedFen: number
  /** The entry that it takes back or whose money it uses. */
  of: number | null
  seal: string
}

/** `rest`: everything of an entry that is not in its line, in a fixed order. */
export const sealOf = (salt: string, rest: readonly unknown[]) => sha256(`${salt}\n${JSON.stringify(rest)}`)

export const textOf = ({ no, day, kind, pledgedFen, receivedFen, of, seal }: LedgerLine) =>
  JSON.stringify([no, day, kind, pledgedFen, receivedFen, of, seal])

/** Each entry's hash holds all before it: `prev` is the hash before, '' at the beginning. */
export const hashAfter = (prev: string, text: string) => sha256(`${prev}\n${text}`)

/** How far the books were recomputed. */
export interface Checked {
  no: number
  hash: string
  pledgedFen: number
  receivedFen: number
}
export const nothingChecked: Checked = { no: 0, hash: '', pledgedFen: 0, receivedFen: 0 }

/** Recomputes further entries, oldest first. `brokenAt`: the first that was changed, left out or added; null when all hold. */
export function checkOn(
  from: Checked,
  items: readonly { no: number; hash: string; text: string }[],
): Checked & { brokenAt: number | null } {
  const sum = { ...from }
  for (const { no, hash, text } of items) {
    const [stated, , , pledgedFen, receivedFen] = JSON.parse(text) as [number, string, string, number, number]
    const broken = no !== sum.no + 1 || stated !== no || hashAfter(sum.hash, text) !== hash
    if (broken) return { ...sum, brokenAt: no }
    sum.no = no
    sum.hash = hash
    sum.pledgedFen += pledgedFen
    sum.receivedFen += receivedFen
  }
  return { ...sum, brokenAt: null }
}
