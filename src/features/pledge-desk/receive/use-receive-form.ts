import { useRef, useState } from 'react'
import type { Input, Output } from '@contract/action'
import type { pledgeDesk } from '@contract/pledge-desk'
import { api } from '@/lib/api'
import { stillWrong } from '@/lib/still-wrong'
import { useCommand } from '@/lib/use-command'
import { useOnce } from '@/lib/use-once'
import { keptReceipts, type ReceiptsWriting } from './kept-receipts'
import { newTransfer, transferOf } from './transfer-writing'

export type Recorded = Output<typeof pledgeDesk.receive>
type Batch = Input<typeof pledgeDesk.receiveMany>

const blank = (): ReceiptsWriting => ({ transfers: [newTransfer()], count: null, totalFen: null })

const inputOf = ({ transfers, count, totalFen }: ReceiptsWriting): Pick<Batch, 'transfers' | 'control'> => ({
  transfers: transfers.map(transferOf),
  control: { count: count as number, totalFen: totalFen as number },
})

/** One transfer goes alone, several as a batch with what the clerk added up by hand; kept until it is booked, sent again as the same form. */
export function useReceiveForm(campaignId: string) {
  const [keeper] = useState(() => keptReceipts(campaignId))
  const [kept] = useState(keeper.read)
  const { once, renew } = useOnce(kept?.once)
  const [writing, setWriting] = useState(kept?.writing ?? blank)
  const [recorded, setRecorded] = useState<Recorded | null>(null)
  const sent = useRef<object | null>(null)
  const batch = writing.transfers.length > 1
  const asSent = () => {
    const { transfers, control } = inputOf(writing)
    return batch ? { transfers, control } : { transfer: transfers[0]! }
  }
  const { run, pending, error, fields, reset } = useCommand(async (sure?: string) => {
    const form = asSent()
    sent.current = form
    const input = { once: once(), campaignId, ...form, ...(sure && { sure }) }
    const booked =
      'transfer' in input
        ? await api.pledgeDesk.receive(input as Input<typeof pledgeDesk.receive>)
        : await api.pledgeDesk.receiveMany(input as Batch)
    setRecorded(booked)
    keeper.forget()
    renew()
  })
  const change = (part: Partial<ReceiptsWriting>) => {
    const next = { ...writing, ...part }
    setWriting(next)
    keeper.keep({ once: once(), writing: next })
  }
  /** For a new form: nothing of this one is sent again. */
  const startAnew = () => {
    keeper.forget()
    renew()
    setWriting(blank())
    setRecorded(null)
    reset()
  }
  const wrong = stillWrong(fields, sent.current, asSent())
  const fieldsGone = error?.fields !== undefined && Object.keys(wrong).length === 0
  return {
    ...{ writing, change, batch, recorded, pending, reset, startAnew },
    resumed: kept !== null && recorded === null,
    wrong: (path: string) => wrong[path],
    error: error && (fieldsGone ? undefined : { ...error, ...(error.fields && { fields: wrong }) }),
    send: (sure?: string) => void run(sure),
  }
}
