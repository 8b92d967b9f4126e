import type { JobName } from '@contract/set-aside'
import { command } from '../../kernel/database'
import { each, without } from '../../kernel/jobs/each'
import { newsItems, type NewsDocument } from './documents'
import { settle } from './settle'

/** Documents in one run; the next minute takes the rest. */
const BATCH = 100

/** Those that fit `where`. `batch` as `each` has it. */
const settleWhere = (job: JobName, where: object, now: number, batch?: number) =>
  each<NewsDocument>({
    ...{ job, batch, now },
    load: (paused) =>
      newsItems.find({ where: { ...where, ...without(paused) }, limit: BATCH, fields: ['draft.title'] }),
    keyOf: ({ _id }) => _id,
    wordsOf: ({ draft }) => `资讯“${draft.title}”`,
    work: ({ _id }) => settle(_id, now),
  })

export const publishDue = (now: number) =>
  settleWhere('publish-news', { status: 'scheduled', 'pending.at': command().lte(now) }, now, BATCH)

export const settleChecking = (now: number) => settleWhere('check-news', { status: 'checking' }, now, BATCH)

export const settleWaitingFor = (fileId: string, now: number) =>
  settleWhere('check-news', { 'pending.waitingFor': fileId }, now)
