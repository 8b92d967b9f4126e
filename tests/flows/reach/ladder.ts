import type { ActionName } from '@contract/index'
import type { House } from '../house'
import { publish } from '../news-writing'
import { DAY_MS, mustRead } from './world'

/** An announcement that asks for an answer, read and answered: see `ladder-world.ts`. */
export async function reachLadder(house: House): Promise<[ActionName, unknown][]> {
  const { id } = await publish(house, { mustRead: mustRead(house.now() + DAY_MS) })
  await house.get('president', 'news.open', { id })
  await house.get('president', 'news.answer', { id, answer: 'yes' })
  await house.fire('tally-reads')
  const subject = { kind: 'news', id }
  return [
    ['news.answer', { id, answer: 'later' }],
    ['reach.list', {}],
    ['reach.show', { subject }],
    ['reach.nudge', { subject }],
    ['reach.audience', { subject }],
    ['reach.tickCall', { subject, chamberId: 'c_wuxi', called: true }],
    ['reach.exportCalls', { subject }],
    ['reach.remind', { subject }],
  ]
}
