import { useCallback, useEffect, useState } from 'react'
import type { Output } from '@contract/action'
import type { campaigns } from '@contract/campaigns'
import type { ErrorBody } from '@contract/errors'
import { checkOn, nothingChecked, type Checked } from '@contract/values/ledger-hash'
import { api } from '@/lib/api'
import { bodyOf } from '@/lib/app-error'
import { useTurns } from '@/lib/use-turns'

type Page = Output<typeof campaigns.verify>
export type Line = Page['items'][number]

export type Verdict =
  | { kind: 'holds' }
  /** The first entry that was changed, left out or added. */
  | { kind: 'broken'; no: number }
  /** The chain holds, but it does not end where the board says, or adds up to something else. */
  | { kind: 'differs' }

interface State {
  checked: Checked
  head?: Page['head']
  lines: Line[]
  verdict?: Verdict
  error?: ErrorBody
  busy: boolean
}

const nothing: State = { checked: nothingChecked, lines: [], busy: true }
/** Of the entries read, the latest are kept to be looked at. */
const KEPT = 20

const agree = (checked: Checked, head: Page['head']) =>
  checked.no === head.no &&
  checked.hash === head.hash &&
  checked.pledgedFen === head.pledgedFen &&
  checked.receivedFen === head.receivedFen

/** What comes of one more page. New entries may be booked meanwhile: the head is always that of the last page. */
export function judge(from: Checked, { items, next, head }: Page): { checked: Checked; verdict?: Verdict } {
  const { brokenAt, ...checked } = checkOn(from, items)
  if (brokenAt !== null) return { checked, verdict: { kind: 'broken', no: brokenAt } }
  if (next !== null) return { checked }
  return { checked, verdict: { kind: agree(checked, head) ? 'holds' : 'differs' } }
}

/** Recomputes the whole chain on this phone, page by page. A page that did not come is asked for again from there. */
export function useVerification(id: string) {
  const [state, setState] = useState(nothing)
  const turns = useTurns()
  const goOn = useCallback(
    async (begun: State) => {
      const isLatest = turns.take()
      let now: State = { ...begun, busy: true, error: undefined }
      setState(now)
      while (!now.verdict) {
        try {
          const page = await api.campaigns.verify({ id, after: now.checked.no })
          if (!isLatest()) return
          const { checked, verdict } = judge(now.checked, page)
          const lines = [...now.lines, ...page.items].slice(-KEPT)
          now = { checked, head: page.head, lines, verdict, busy: !verdict }
        } catch (thrown) {
          if (!isLatest()) return
          now = { ...now, error: bodyOf(thrown), busy: false }
          return setState(now)
        }
        setState(now)
      }
    },
    [id, turns],
  )
  useEffect(() => {
    void goOn(nothing)
    return turns.drop
  }, [goOn, turns])
  return { ...state, again: () => void goOn(nothing), resume: () => void goOn(state) }
}
