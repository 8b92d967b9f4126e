import Taro, { useDidShow } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import type { BankOutcome, BankRow } from '@contract/pledge-desk'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'
import { usePagedList } from '@/lib/use-paged-list'
import { outcomesInWords, refusalsInWords } from './looks'

export type BankState = 'open' | 'waiting' | 'recorded' | 'ignored'

export interface Choice {
  row: BankRow
  pledgeId: string | null
  sure?: string
}

/** What is asked before one row is confirmed all the same. */
export interface Doubt {
  choice: Choice
  atOnce: boolean
  reason: string
}

/** Only where one row was confirmed by itself: several together are never confirmed over doubts. */
function doubtIn(choices: readonly Choice[], atOnce: boolean, [said]: readonly BankOutcome[]): Doubt | null {
  const [choice] = choices
  if (choices.length !== 1 || !choice || !said?.sure) return null
  return { choice: { ...choice, sure: said.sure }, atOnce, reason: said.reason ?? '' }
}

/** The rows of one state, what can be done with them, and what came of it in words. */
export function useBankRows(campaignId: string, state: BankState) {
  const list = usePagedList(api.pledgeDesk.bankRows, { campaignId, state })
  const shown = useRef(false)
  // Back from an import, there is something new.
  useDidShow(() => {
    if (shown.current) void list.refresh()
    shown.current = true
  })
  const [said, setSaid] = useState({ words: '', refused: [] as string[] })
  const work = useCommand(async (doing: () => Promise<BankOutcome[]>) => {
    setSaid({ words: '', refused: [] })
    try {
      const rows = await doing()
      setSaid({ words: outcomesInWords(rows), refused: refusalsInWords(rows, list.items ?? []) })
    } finally {
      await list.refresh()
    }
  })
  const [doubt, setDoubt] = useState<Doubt | null>(null)
  const confirm = (choices: readonly Choice[], atOnce: boolean) =>
    work.run(async () => {
      const rows = choices.map(({ row, pledgeId, sure }) => ({ id: row.id, pledgeId, ...(sure && { sure }) }))
      const outcomes = (await api.pledgeDesk.confirmBankRows({ campaignId, rows, atOnce })).rows
      const asked = doubtIn(choices, atOnce, outcomes)
      setDoubt(asked)
      return asked ? [] : outcomes
    })
  const confirmDoubted = () => doubt && confirm([doubt.choice], doubt.atOnce)
  const takeBack = ({ id }: BankRow) =>
    work.run(async () => (await api.pledgeDesk.takeBackBankRows({ campaignId, ids: [id] })).rows)
  const restore = ({ id }: BankRow) =>
    work.run(async () => {
      await api.pledgeDesk.restoreBankRow({ campaignId, id })
      return []
    })
  // What was refused is said above the list.
  const trouble = work.error !== undefined || said.refused.length > 0
  useEffect(() => {
    if (trouble) void Taro.pageScrollTo({ scrollTop: 0, duration: 200 })
  }, [trouble])
  const asking = { doubt, confirmDoubted, dropDoubt: () => setDoubt(null) }
  return { list, ...said, ...asking, pending: work.pending, error: work.error, confirm, takeBack, restore }
}
