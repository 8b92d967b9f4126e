import { formatDateTime } from '@contract/values/time'
import { idFrom } from '../../../kernel/ids'
import type { Telling } from '../../inbox/tell'
import type { ActivityDocument } from '../documents'
import type { Bearer } from '../inboxes'
import type { Effect, EffectKind } from './documents'
import { seatMessage } from './seat-message'

type Words = [title: string, text: string]
type Say = (name: string, title: string, effect: Effect) => Words

const until = ({ until: at }: Effect) => (at === undefined ? '' : formatDateTime(at))
const why = ({ reason }: Effect) => reason ?? '请联系经合办'

/** What whoever entered somebody has not just done himself. */
const words: Partial<Record<EffectKind, Say>> = {
  offered: (name, title, effect) => [
    `请为${name}确认名额`,
    `“${title}”有了名额，轮到${name}。他还没有加入温商之家，请问过他，在 ${until(effect)} 前代为确认或放弃，逾期将让给下一位`,
  ],
  promoted: (name, title) => [`${name}已从候补转为正式报名`, `“${title}”有了名额，已为他保留。请转告他`],
  lapsed: (name, title) => [`${name}的名额已让给下一位`, `“${title}”的名额逾期未确认。请转告他`],
  approved: (name, title) => [`${name}的报名审核已通过`, `“${title}”。请转告他`],
  refused: (name, title, effect) => [`${name}的报名审核未通过`, `“${title}”：${why(effect)}。请转告他`],
  removed: (name, title, effect) => [`${name}的报名已由经合办取消`, `“${title}”：${why(effect)}。请转告他`],
  closed: (name, title) => ['活动已取消', `“${title}”。请转告${name}`],
}

/** Where he acts for whom he entered. */
export const enteredPathOf = (activityId: string) => `/packages/activities/entered/index?id=${activityId}`

/** To those who answer for somebody who is not in WeChat. */
export function noticesForOthers(
  activity: ActivityDocument,
  effects: readonly Effect[],
  bearers: ReadonlyMap<string, readonly Bearer[]>,
): Telling[] {
  const { _id, title: name } = activity
  return effects.flatMap((effect) => {
    const say = words[effect.kind]
    if (!say) return []
    return (bearers.get(effect.participantId) ?? []).map((bearer) => {
      const [title, text] = say(bearer.name, name, effect)
      return {
        id: idFrom('n', effect.id, bearer.to),
        ...{ to: bearer.to, kind: 'activity' as const, title, text, path: enteredPathOf(_id), at: effect.at },
        message: seatMessage(effect, activity, { title, text }, bearer.name),
      }
    })
  })
}
