import type { Output } from '@contract/action'
import type { pledgeDesk } from '@contract/pledge-desk'

export type Entry = Output<typeof pledgeDesk.ledger>['items'][number]

export interface EntryDialogProps {
  campaignId: string
  entry: Entry
  onDone: () => void
  onClose: () => void
}
