import type { young as actions } from '@contract/young'
import type { Handlers } from '../../kernel/serve'
import { addGrowth } from './add-growth'
import { answerEndorsement } from './answer-endorsement'
import { endorse } from './endorse'
import { list } from './list'
import { record } from './record'
import { saveProfile } from './save-profile'

export const young = {
  list,
  record,
  saveProfile,
  endorse,
  answerEndorsement,
  addGrowth,
} satisfies Handlers<typeof actions>
