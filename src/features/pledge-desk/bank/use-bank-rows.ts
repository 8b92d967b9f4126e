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
  const confirm = (choices: readonly Choice[], atOnce: boolean) =>
    work.run(async () => {
      const rows = choices.map(({ row, pledgeId }) => ({ id: row.id, pledgeId }))
      return (await api.pledgeDesk.confirmBankRows({ campaignId, rows, atOnce })).rows
    })
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
  return { list, ...said, pending: work.pending, error: work.error, confirm, takeBack, restore }
}
