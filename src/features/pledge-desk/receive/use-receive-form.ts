import { useState } from 'react'
import type { Input, Output } from '@contract/action'
import type { pledgeDesk } from '@contract/pledge-desk'
import { api } from '@/lib/api'
import { useKeptForm } from '@/lib/drafts/use-kept-form'
import { useSentForm } from '@/lib/use-sent-form'
import { newTransfer, transferOf, type TransferWriting } from './transfer-writing'

export type Recorded = Output<typeof pledgeDesk.receive>
type Batch = Input<typeof pledgeDesk.receiveMany>

/** A form of receipts as the clerk has typed it so far. */
interface ReceiptsWriting {
  transfers: TransferWriting[]
  count: number | null
  totalFen: number | null
}

const blank = (): ReceiptsWriting => ({ transfers: [newTransfer()], count: null, totalFen: null })

const inputOf = ({ transfers, count, totalFen }: ReceiptsWriting): Pick<Batch, 'transfers' | 'control'> => ({
  transfers: transfers.map(transferOf),
  control: { count: count as number, totalFen: totalFen as number },
})

/** One transfer goes alone, several as a batch with what the clerk added up by hand; kept until it is booked, sent again as the same form. */
export function useReceiveForm(campaignId: string) {
  const form = useKeptForm(`receive-form/${campaignId}`, blank)
  const { writing, change } = form
  const [recorded, setRecorded] = useState<Recorded | null>(null)
  const batch = writing.transfers.length > 1
  const asSent = () => {
    const { transfers, control } = inputOf(writing)
    return batch ? { transfers, control } : { transfer: transfers[0]! }
  }
  const { run, pending, error, wrong, reset } = useSentForm(async (sure?: string) => {
    const input = { once: form.once(), campaignId, ...asSent(), ...(sure && { sure }) }
    const booked =
      'transfer' in input
        ? await api.pledgeDesk.receive(input as Input<typeof pledgeDesk.receive>)
        : await api.pledgeDesk.receiveMany(input as Batch)
    setRecorded(booked)
    form.done()
  }, asSent)
  /** For a new form: nothing of this one is sent again. */
  const startAnew = () => {
    form.startAnew()
    setRecorded(null)
    reset()
  }
  return {
    ...{ writing, change, batch, recorded, pending, reset, startAnew },
    kept: { ...form, startAnew },
    asAnother() {
      form.asAnother()
      reset()
    },
    wrong: (path: string) => wrong[path],
    error,
    send: (sure?: string) => void run(sure),
  }
}
