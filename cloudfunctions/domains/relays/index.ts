import type { relays as actions } from '@contract/relays'
import type { Handlers } from '../../kernel/serve'
import { accept } from './accept'
import { decline } from './decline'
import { finish } from './finish'
import { pair } from './pair'
import { pass } from './pass'
import { runners } from './runners'
import { show } from './show'
import { start } from './start'
import { takeBack } from './take-back'

export const relays = {
  show,
  runners,
  start,
  pass,
  takeBack,
  accept,
  decline,
  pair,
  finish,
} satisfies Handlers<typeof actions>
