import type { ErrorBody } from '@contract/errors'
import { Dialog } from '@/components/dialog'
import { yuan } from '../words'
import type { Doubt } from './use-bank-rows'

interface Props {
  doubt: Doubt
  pending: boolean
  error?: ErrorBody
  onConfirm: () => void
  onClose: () => void
}

/** Says what speaks against one payment before it is confirmed all the same. */
export const DoubtsDialog = ({ doubt: { choice, reason }, ...rest }: Props) => (
  <Dialog
    open
    title="确认前请核对"
    text={`${choice.row.payer || '没有付款人'}　${yuan(choice.row.amountFen)}。${reason}`}
    confirm="仍然登记"
    dismiss="先不登记"
    {...rest}
  />
)
