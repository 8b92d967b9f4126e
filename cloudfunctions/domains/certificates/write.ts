import { countingSessions } from '@contract/certificates'
import { dateOf, formatDate, shanghai } from '@contract/values/time'
import type { SignUpDocument } from '../activities/documents'
import { certificateCodeOf } from './code'
import type { CertificateDocument } from './documents'
import type { Completed } from './rules'

const OFFICE = '温州市经济合作办公室'

/** 2026年11月23日 · 2026年11月23日至25日 · 2026年11月30日至12月2日 */
export function daysInWords(from: number, to: number): string {
  if (dateOf(from) === dateOf(to)) return formatDate(from)
  const [first, last] = [shanghai(from), shanghai(to)]
  const sameMonth = first.isSame(last, 'month')
  const end = sameMonth
    ? last.format('D日')
    : last.format(first.isSame(last, 'year') ? 'M月D日' : 'YYYY年M月D日')
  return `${formatDate(from)}至${end}`
}

function textOf(activity: Completed): string {
  const sessions = countingSessions(activity)
  const from = Math.min(...sessions.map(({ startsAt }) => startsAt))
  const to = Math.max(...sessions.map(({ endsAt }) => endsAt))
  const { hours } = activity.certificate
  const learnt = hours > 0 ? `修满 ${hours} 学时` : '完成全部学习'
  return `于${daysInWords(from, to)}参加“${activity.title}”，${learnt}，准予结业。`
}

export const trainingCertificate = (
  activity: Completed,
  { participantId, name, chamberName }: Pick<SignUpDocument, 'participantId' | 'name' | 'chamberName'>,
  now: number,
  /** How many of his were revoked. */
  before = 0,
): CertificateDocument => ({
  _id: certificateCodeOf(activity, participantId, before),
  kind: 'training',
  name: activity.certificate.name,
  holder: name,
  chamberName,
  text: textOf(activity),
  issuer: activity.organisers.join('、') || OFFICE,
  issuedOn: dateOf(now),
  revoked: null,
  holderId: participantId,
  activityId: activity._id,
  at: now,
})
