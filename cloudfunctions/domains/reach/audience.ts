import type { reach } from '@contract/reach'
import { maskPhone } from '@contract/values/phone'
import type { Handler } from '../../kernel/serve'
import { waysTo } from './call-list'
import { lookUp } from './look-up'

export const audience: Handler<typeof reach.audience> = async ({ subject }, { now }) => {
  const { behind, counted } = await lookUp(subject, now)
  const { wechat, inbox, calls } = await waysTo(behind, counted)
  return {
    ...{ wechat, inbox },
    calls: calls.map(({ chamber: { chamberId, name, president, presidentPostId }, phone, called }) => ({
      ...{ chamberId, chamberName: name, name: president, postId: presidentPostId, called },
      phoneMasked: phone ? maskPhone(phone) : null,
    })),
  }
}
