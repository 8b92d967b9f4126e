import { formatDateTime } from '@contract/values/time'
import { idFrom } from '../../../kernel/ids'
import type { Telling } from '../../inbox/tell'
import type { ActivityDocument } from '../documents'
import type { Effect, EffectKind } from './documents'
import { seatMessage } from './seat-message'

type Words = [title: string, text: string]

const until = ({ until: at }: Effect) => (at === undefined ? '' : formatDateTime(at))
const reviewed = ({ reviewing }: Effect) => (reviewing ? '，经合办审核后会通知您' : '')

function signedUp({ by, reviewing }: Effect, what: string): Words {
  const own = reviewing ? '已提交报名' : '报名成功'
  const rest = reviewing ? '，经合办审核后会通知您' : ''
  return by ? [`${by}为您报了名`, `${what}${rest}。不参加的话，请在活动页取消`] : [own, `${what}${rest}`]
}

const words: Record<EffectKind, (effect: Effect, title: string) => Words> = {
  seated: (effect, title) => signedUp(effect, `“${title}”`),
  waiting: (effect, title) => {
    const [head, text] = signedUp(effect, `“${title}”名额已满，已进入候补`)
    return [effect.by ? head : '已进入候补', text]
  },
  offered: (effect, title) => [
    '轮到您了，请确认名额',
    `“${title}”有了名额，请在 ${until(effect)} 前确认，逾期将让给下一位`,
  ],
  promoted: (effect, title) => [
    '您已从候补转为正式报名',
    `“${title}”有了名额，已为您保留${reviewed(effect)}`,
  ],
  lapsed: (_, title) => ['名额已让给下一位', `“${title}”的名额逾期未确认`],
  approved: (_, title) => ['报名审核已通过', `“${title}”`],
  refused: ({ reason }, title) => ['报名审核未通过', `“${title}”：${reason ?? '请联系经合办'}`],
  removed: ({ reason }, title) => ['报名已由经合办取消', `“${title}”：${reason ?? '请联系经合办'}`],
  released: (_, title) => ['经合办同意您取消报名', `“${title}”`],
  closed: (_, title) => ['活动已取消', `“${title}”`],
  resubmitted: ({ by }, title) => [
    by ? `${by}为您再次报名` : '已再次提交报名',
    `“${title}”上次审核没有通过，经合办重新审核后会通知您，通过以前不占名额`,
  ],
  withdrawn: ({ by }, title) => [`${by}为您取消了报名`, `“${title}”`],
  replaced: ({ by }, title) => [`${by}把您的名额换给了别人`, `“${title}”：名额已换给同商会的另一位`],
  confirmed: ({ by }, title) => [`${by}为您确认了名额`, `“${title}”的名额已确认。不参加的话，请在活动页取消`],
  declined: ({ by }, title) => [`${by}为您放弃了名额`, `“${title}”的名额已让给下一位`],
}

/** The page of an activity, as notices name it. */
export const pathOf = (activityId: string) => `/packages/activities/show/index?id=${activityId}`

export function noticesOf(
  activity: ActivityDocument,
  effects: readonly Effect[],
  inboxes: ReadonlyMap<string, string>,
): Telling[] {
  const { _id, title: name, reason } = activity
  return effects.flatMap((effect) => {
    const to = inboxes.get(effect.participantId)
    if (to === undefined) return []
    const [title, said] = words[effect.kind](effect, name)
    const text = effect.kind === 'closed' && reason ? `${said}：${reason}` : said
    return {
      id: idFrom('n', effect.id),
      to,
      kind: 'activity' as const,
      ...{ title, text, path: pathOf(_id), at: effect.at },
      message: seatMessage(effect, activity, { title, text }),
    }
  })
}
