import type { campaigns as actions } from '@contract/campaigns'
import type { Handlers } from '../../kernel/serve'
import { board } from './board'
import { honours } from './honours'
import { object } from './object'
import { receipts } from './receipts'
import { show } from './show'
import { verify } from './verify'

export const campaigns = { board, show, honours, receipts, object, verify } satisfies Handlers<typeof actions>
