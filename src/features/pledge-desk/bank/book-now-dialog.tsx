import type { BankRow } from '@contract/pledge-desk'
import { Dialog } from '@/components/dialog'
import { creditOf, yuan } from '../words'

interface Props {
  row: BankRow
  pending: boolean
  onConfirm: () => void
  onClose: () => void
}

/** Asks before the ten minutes are given up. */
export const BookNowDialog = ({ row, pending, onConfirm, onClose }: Props) => (
  <Dialog
    open
    title={`立即入账 ${yuan(row.amountFen)}？`}
    text={`记到${row.chosen ? creditOf(row.chosen) : '待匹配'}。马上公示并通知认捐人，不能再收回，只能在台账里冲销。`}
    confirm="立即入账"
    pending={pending}
    onConfirm={onConfirm}
    onClose={onClose}
  />
)
