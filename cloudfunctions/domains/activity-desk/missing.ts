import type { ActivityDraft } from '@contract/activities'
import { problemOfPlan } from '../activities/seats/plan'
import { plainTextOf } from '../news/content/plain-text'

type Sentences = (string | false | undefined | null)[]

function aboutSessions({ sessions, certificate }: ActivityDraft): Sentences {
  const counting = sessions.filter(({ counts }) => counts).length
  return [
    sessions.length === 0 && '请至少安排一个场次',
    ...sessions.map(({ title, startsAt, endsAt }) => endsAt <= startsAt && `“${title}”应在开始以后结束`),
    sessions.length > 0 && counting === 0 && '请至少有一个场次计入出勤',
    certificate && certificate.atLeast > counting && `结业证书要求的场次多于计入出勤的 ${counting} 场`,
  ]
}

function aboutTimes({ opensAt, closesAt, cancelBy, sessions, seats }: ActivityDraft): Sentences {
  const startsAt = Math.min(...sessions.map((session) => session.startsAt))
  return [
    opensAt === null && '请填写报名开始时间',
    closesAt === null && '请填写报名截止时间',
    cancelBy === null && '请填写取消截止时间',
    opensAt !== null && closesAt !== null && closesAt <= opensAt && '报名截止应晚于报名开始',
    closesAt !== null && closesAt > startsAt && '报名截止不能晚于活动开始',
    cancelBy !== null && cancelBy > startsAt && '取消截止不能晚于活动开始',
    seats.releaseAt !== null && seats.releaseAt > startsAt && '预留名额的释放时间不能晚于活动开始',
  ]
}

function aboutWho({ who }: ActivityDraft): Sentences {
  const forYoung = who.roles.length === 0 || who.roles.includes('young')
  return [who.endorsedOnly && !forYoung && '凭推荐报名只适用于青年温商，请把青年温商选上']
}

/** What has to be there before anybody may see it, each a sentence. The same list greys the button and refuses the call. */
export function missingFor(draft: ActivityDraft): string[] {
  const sentences: Sentences = [
    !draft.title && '请填写标题',
    !plainTextOf(draft.html) && '请填写活动说明',
    draft.organisers.length === 0 && '请填写主办单位',
    !draft.place && '请填写地点',
    ...aboutSessions(draft),
    ...aboutTimes(draft),
    ...aboutWho(draft),
    problemOfPlan(draft.seats)?.message,
  ]
  return sentences.filter((sentence): sentence is string => Boolean(sentence))
}

/** Nobody can sign up for what is over. */
export function pastIn({ sessions, closesAt }: ActivityDraft, now: number): string[] {
  const sentences: Sentences = [
    ...sessions.map(({ title, startsAt }) => startsAt <= now && `“${title}”的时间已经过去，请重新安排`),
    closesAt !== null && closesAt <= now && '报名截止时间已经过去，请重新填写',
  ]
  return sentences.filter((sentence): sentence is string => Boolean(sentence))
}
