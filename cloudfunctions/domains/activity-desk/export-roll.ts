import type { activityDesk } from '@contract/activity-desk'
import { postNames } from '@contract/posts'
import { officeWords } from '@contract/sign-up-kinds'
import { answerInWords, type Answer, type Question } from '@contract/values/questions'
import { dateOf } from '@contract/values/time'
import { storeDownload } from '../../kernel/downloads'
import type { Handler } from '../../kernel/serve'
import type { Column } from '../../kernel/sheets/column'
import { sheetOf, writeWorkbook } from '../../kernel/sheets/write-workbook'
import { signUps, type PublishedActivity, type SignUpDocument } from '../activities/documents'
import type { Place } from '../activities/seats/documents'
import { kindOf } from '../activities/seats/kinds'
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

/** Numbers without their unit, which stands in the heading, so that they can be summed. */
function answersTo(question: Question): Column<Row> {
  const { id, label, kind } = question
  const answerOf = ({ signUp }: Row) => signUp.answers[id]
  const shape = { heading: label, width: 24 }
  if (kind === 'number') {
    const heading = question.unit ? `${label}（${question.unit}）` : label
    const numberOf = (answer: Answer | undefined) => (typeof answer === 'number' ? answer : null)
    return { ...shape, heading, kind, width: 12, value: (row) => numberOf(answerOf(row)) }
  }
  if (kind === 'date')
    return { ...shape, kind: 'day', width: 12, value: (row) => answerInWords(question, answerOf(row)) }
  return { ...shape, kind: 'text', value: (row) => answerInWords(question, answerOf(row)) }
}

/** A column for every session and every question. */
const columnsOf = ({ sessions, questions }: PublishedActivity): Column<Row>[] => [
  { heading: '姓名', kind: 'text', width: 10, value: ({ signUp }) => signUp.name },
  { heading: '商会', kind: 'text', width: 20, value: ({ signUp }) => signUp.chamberName },
  { heading: '身份', kind: 'text', width: 10, value: ({ signUp }) => postNames[signUp.post] },
  { heading: '手机号', kind: 'text', width: 14, value: ({ phone }) => phone },
  { heading: '状态', kind: 'text', width: 20, value: ({ standing }) => standing },
  { heading: '报名时间', kind: 'moment', width: 18, value: ({ signUp }) => signUp.at },
  { heading: '代报人', kind: 'text', width: 10, value: ({ signUp }) => signUp.signedUpBy?.name ?? '' },
  { heading: '签到码', kind: 'text', width: 8, value: ({ place }) => shortCodeOf(place.seq) },
  ...sessions.map(({ id, title }): Column<Row> => ({
    ...{ heading: `签到：${title}`, width: 18 },
    kind: 'moment',
    value: ({ place: { came } }) => came[id],
  })),
  ...questions.map(answersTo),
]

/** Everybody who ever signed up, in that order, with whole numbers: hence in the audit log. */
export const exportRoll: Handler<typeof activityDesk.exportRoll> = async ({ id }, { caller, now, note }) => {
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
    const words = officeWords(kindOf(place, signUp.asking !== ''), standing)
    return [{ signUp, place, standing: words, phone: phones.get(participantId) ?? '' }]
  })
  note({ target: activity.title, after: `共 ${rows.length} 人` })
  const bytes = await writeWorkbook([sheetOf('报名表', columnsOf(activity), rows, now)])
  return storeDownload(
    { name: `${activity.title}-报名表-${dateOf(now)}`, bytes, rows: rows.length },
    { caller, now },
  )
}
