import type { members as actions } from '@contract/members'
import type { Handlers } from '../../kernel/serve'
import { consent } from './consent'
import { decide } from './decide'
import { join } from './join'
import { queue } from './queue'
import { revealPhone } from './reveal-phone'
import { speakFor } from './speak-for'
import { standing } from './standing'
import { updateProfile } from './update-profile'
import { verifyPhone } from './verify-phone'
import { withdrawApplication } from './withdraw-application'

export const members = {
  standing,
  consent,
  verifyPhone,
  join,
  withdrawApplication,
  queue,
  decide,
  revealPhone,
  speakFor,
  updateProfile,
} satisfies Handlers<typeof actions>
