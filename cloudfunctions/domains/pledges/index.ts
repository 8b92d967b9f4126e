import type { pledges as actions } from '@contract/pledges'
import type { Handlers } from '../../kernel/serve'
import { ask } from './ask'
import { change } from './change'
import { make } from './make'
import { mine } from './mine'
import { saveReceipt } from './save-receipt'
import { show } from './show'
import { withdraw } from './withdraw'

export const pledges = { make, mine, show, change, withdraw, ask, saveReceipt } satisfies Handlers<
  typeof actions
>
