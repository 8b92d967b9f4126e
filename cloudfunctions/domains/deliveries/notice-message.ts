import { formatDateTime } from '@contract/values/time'
import type { MessageOf } from './outgoing'

const OFFICE = '温州市经合办'

/** 通知公告: for whatever has no template of its own. */
export const noticeMessage = (
  { title, text, at }: { title: string; text: string; at: number },
  from: string = OFFICE,
): MessageOf<'notice'> => ({
  template: 'notice',
  data: { thing1: title, thing2: from, time3: formatDateTime(at), thing4: text },
})
