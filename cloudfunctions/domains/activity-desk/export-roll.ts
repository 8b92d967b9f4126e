import type { activityDesk } from '@contract/activity-desk'
import { standingWords } from '@contract/activities'
import { postNames } from '@contract/posts'
import { answerInWords } from '@contract/values/questions'
import { dateOf, formatDateTime } from '@contract/values/time'
import { storeDownload } from '../../kernel/downloads'
import type { Handler } from '../../kernel/serve'
import { writeSheet, type Column } from '../../kernel/sheets/write-sheet'
import { signUps, type PublishedActivity, type SignUpDocument } from '../activities/documents'
import type { Place } from '../activities/seats/documents'
import { loadSettled } from '../activities/seats/read'
import { lineOf, standingOf } from '../activities/seats/standing'
import { loadActivity } from '../activities/store'
import { shortCodeOf } from '../check-in/short-code'
import { entriesOf } from './roll/entries'
import { phonesOf } from './roll/rows'

interface Row {
  signUp: SignUpDocument
  place: Place
  standing: string
  phone: string
}

/** A column for every session and every question. */
const columnsOf = ({ sessions, questions }: PublishedActivity): Column<Row>[] => [
  { heading: '姓名', width: 10, value: ({ signUp }) => signUp.name },
  { heading: '商会', width: 20, value: ({ signUp }) => signUp.chamberName },
  { heading: '身份', width: 10, value: ({ signUp }) => postNames[signUp.post] },
  { heading: '手机号', width: 14, value: ({ phone }) => phone },
  { heading: '状态', width: 20, value: ({ standing }) => standing },
  { heading: '报名时间', width: 20, value: ({ signUp }) => formatDateTime(signUp.at) },
  { heading: '代报人', width: 10, value: ({ signUp }) => signUp.signedUpBy?.name ?? '' },
  { heading: '签到码', width: 8, value: ({ place }) => shortCodeOf(place.seq) },
  ...sessions.map(({ id, title }) => ({
    ...{ heading: `签到：${title}`, width: 20 },
    value: ({ place: { came } }: Row) => (came[id] === undefined ? '' : formatDateTime(came[id])),
  })),
  ...questions.map((question) => ({
    ...{ heading: question.label, width: 24 },
    value: ({ signUp }: Row) => answerInWords(question, signUp.answers[question.id]),
  })),
]

/** Everybody who ever signed up, in that order, with whole numbers: hence in the audit log. */
export const exportRoll: Handler<typeof activityDesk.exportRoll> = async ({ id }, { now, note }) => {
  const [activity, sheet, signed] = await Promise.all([
    ...([loadActivity(id), loadSettled(id, now)] as const),
    signUps.findAll({ activityId: id }),
  ])
  const entries = entriesOf(sheet)
  const phones = await phonesOf(entries.map(({ participantId }) => participantId))
  const known = new Map(signed.map((signUp) => [signUp.participantId, signUp]))
  const line = lineOf(sheet)
  const rows = entries.flatMap(({ participantId, place }): Row[] => {
    const signUp = known.get(participantId)
    const standing = standingOf(sheet, participantId, line)
    if (!signUp || !standing) return []
    return [{ signUp, place, standing: standingWords(standing), phone: phones.get(participantId) ?? '' }]
  })
  note({ target: activity.title, after: `共 ${rows.length} 人` })
  const bytes = await writeSheet(columnsOf(activity), rows, now)
  return storeDownload(`${activity.title}-报名表-${dateOf(now)}`, bytes, rows.length, now)
}
