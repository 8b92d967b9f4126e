import { command } from '../../kernel/database'
import { detailOf, log } from '../../kernel/log'
import { newsItems } from './documents'
import { settle } from './settle'

/** Documents in one run; the next minute takes the rest. */
const BATCH = 100

const idsWhere = async (where: object) =>
  (await newsItems.find({ where, limit: BATCH, fields: ['_id'] })).map(({ _id }) => _id)

/** One that fails must not hold up the others; it comes up again in a minute. */
async function settleEach(ids: string[], now: number) {
  for (const id of ids) {
    try {
      await settle(id, now)
    } catch (error) {
      log({ action: 'news.settle', kind: 'internal', ms: 0, detail: detailOf(error) })
    }
  }
}

export const publishDue = async (now: number) =>
  settleEach(await idsWhere({ status: 'scheduled', 'pending.at': command().lte(now) }), now)

export const settleChecking = async (now: number) => settleEach(await idsWhere({ status: 'checking' }), now)

export const settleWaitingFor = async (fileId: string, now: number) =>
  settleEach(await idsWhere({ 'pending.waitingFor': fileId }), now)
