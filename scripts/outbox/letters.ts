import { noticeMessage } from '../../cloudfunctions/domains/deliveries/notice-message'
import type { Telling } from '../../cloudfunctions/domains/inbox/tell'
import type { Receiver } from './cloud'

/** Each says its own name, so that it is known among what WeChat shows. */
export const letters = (count: number, receivers: readonly Receiver[], at: number): Telling[] =>
  Array.from({ length: count }, (_, i) => {
    const said = { title: `第 ${i} 封`, text: '正文', at }
    const to = receivers[i % receivers.length]!.personId
    return { id: `nt_${i}`, to, kind: 'office', ...said, path: null, message: noticeMessage(said) }
  })
