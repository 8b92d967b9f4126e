import type { chambers as actions } from '@contract/chambers'
import { postNames } from '@contract/posts'
import { maskPhone } from '@contract/values/phone'
import { dateOf } from '@contract/values/time'
import { callerOf } from '../../kernel/people'
import type { Handler } from '../../kernel/serve'
import { waitForItsDay } from '../posts/coming'
import { handOver as hand } from '../posts/hand-over'
import { isComing } from '../posts/rules'
import { isOffice, onlyItsPresidentAndTheOfficeMayHandOver } from './rules'
import { loadChamber } from './store'
import { pageOf } from './views'

/** 换届. The one who leaves keeps his place in the history and loses his rights with this write. */
export const handOver: Handler<typeof actions.handOver> = async ({ id, ...election }, context) => {
  const { caller, now, note } = context
  const { name } = await loadChamber(id)
  const target = `${name} ${postNames[election.post]}`
  note({ target })
  onlyItsPresidentAndTheOfficeMayHandOver(caller, id)
  const by = isOffice(caller) ? null : caller.id
  if (isComing(election, dateOf(now))) {
    const { successor, post, startsOn, endsOn } = election
    const facts = { chamberId: id, chamberName: name, post, ...successor, startsOn, endsOn }
    await waitForItsDay({ ...facts, by, source: 'hand-over' }, now)
    note({ target, after: `待任：${successor.name}（${maskPhone(successor.phone)}），${startsOn} 起` })
    return pageOf(id, context)
  }
  const { ended, began } = await hand({ chamberId: id, ...election, by }, now)
  note({
    target,
    before: ended.map((post) => `${post.name}，至 ${post.endedOn}`).join('；') || '无',
    after: `${began.name}（${maskPhone(began.phone)}），${began.startsOn} 至 ${began.endsOn}`,
  })
  // He may have handed over his own post: then the page is no longer his.
  return pageOf(id, { ...context, caller: await callerOf(caller.openId ?? '') })
}
