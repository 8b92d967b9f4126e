import type { campaignDesk as actions } from '@contract/campaign-desk'
import type { Handlers } from '../../kernel/serve'
import { addUse } from './add-use'
import { close } from './close'
import { edit } from './edit'
import { exportReport } from './export-report'
import { list } from './list'
import { open } from './open'
import { removeUse } from './remove-use'
import { save } from './save'

export const campaignDesk = {
  list,
  edit,
  save,
  open,
  close,
  addUse,
  removeUse,
  exportReport,
} satisfies Handlers<typeof actions>
