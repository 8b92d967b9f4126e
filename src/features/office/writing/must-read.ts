import { answersTo, mustAnswerNames, type MustAsk, type MustRead } from '@contract/news'
import { messages } from '@contract/messages'
import { dateOf, formatDateTime, fromShanghai } from '@contract/values/time'

const DAY_MS = 86_400_000
const DAYS_TO_ANSWER = 3
const END_OF_WORK = '18:00'

/** 参加、不参加、稍后答复 */
export const choicesInWords = (ask: MustAsk) =>
  answersTo[ask].map((answer) => mustAnswerNames[answer]).join('、')

/** What is proposed when it is switched on: a tick, within three days. */
export const startMustRead = (now: number): MustRead => ({
  ask: 'read',
  until: fromShanghai(dateOf(now + DAYS_TO_ANSWER * DAY_MS), END_OF_WORK),
})

/** What the server would refuse on publication at `at`, in its words. A deadline that is out already stays as it is. */
export const mustReadFault = (mustRead: MustRead | null, published: MustRead | null, at: number) =>
  mustRead && mustRead.until <= at && mustRead.until !== published?.until
    ? messages['news.answer_deadline_past'].text
    : undefined

export const mustReadInWords = ({ ask, until }: MustRead) =>
  `必读：请会长、秘书长和会员答复“${choicesInWords(ask)}”，${formatDateTime(until)} 截止`
