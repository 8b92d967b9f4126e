import { jobNames, type setAside } from '@contract/set-aside'
import { setAsideItems } from '../../kernel/jobs/set-aside'
import type { Handler } from '../../kernel/serve'

const SHOWN = 100

/** The latest first. `total` says when there are more than are shown. */
export const list: Handler<typeof setAside.list> = async () => {
  const [found, total] = await Promise.all([
    setAsideItems.find({ where: {}, order: ['lastAt', 'desc'], limit: SHOWN }),
    setAsideItems.count({}),
  ])
  const items = found.map(({ _id, job, what, reason, tries, firstAt, lastAt, nextAt }) => ({
    ...{ id: _id, job: jobNames[job] ?? job, what, reason, tries, firstAt, lastAt, nextAt },
  }))
  return { items, total }
}
