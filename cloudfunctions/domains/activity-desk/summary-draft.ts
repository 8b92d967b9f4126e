import { activityKindNames } from '@contract/activities'
import type { NewsDraft } from '@contract/news'
import { formatDate } from '@contract/values/time'
import type { ActivityDocument } from '../activities/documents'
import type { SheetCounts } from '../activities/seats/documents'

const escape = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
const p = (text: string) => `<p>${escape(text)}</p>`

const daysOf = ({ startsAt, endsAt }: ActivityDocument) => {
  const [first, last] = [formatDate(startsAt), formatDate(endsAt)]
  return first === last ? first : `${first}至${last}`
}

type Counted = { counts: SheetCounts }

function figuresOf({ counts }: Counted): string {
  const { seated } = counts.kinds
  const chambers = Object.values(counts.seatedByChamber).filter((n) => n > 0)
  const came = Object.values(counts.byChamber).reduce((sum, chamber) => sum + chamber.came, 0)
  const share = seated > 0 ? `，出勤率 ${Math.round((came / seated) * 100)}%` : ''
  return `共 ${seated} 人报名，${came} 人到场${share}，来自 ${chambers.length} 家商会。`
}

function feedbackOf({ counts }: Counted): string[] {
  const given = counts.stars.reduce((sum, n) => sum + n, 0)
  if (given === 0) return []
  const total = counts.stars.reduce((sum, n, i) => sum + n * (i + 1), 0)
  return [`${given} 位参加者打了分，平均 ${(total / given).toFixed(1)} 分（满分 5 分）。`]
}

/** What the software knows of it; the words about people are for a person to write. */
export function summaryDraft(
  activity: ActivityDocument,
  sheet: Counted,
  { photoIds, coverFileId }: { photoIds: string[]; coverFileId: string | null },
): NewsDraft {
  const { title, kind, organisers, place, sessions } = activity
  const text = [
    `${daysOf(activity)}，${organisers.join('、')}在${place?.name ?? ''}举办“${title}”。`,
    figuresOf(sheet),
    ...feedbackOf(sheet),
  ]
  const programme = sessions.filter(({ counts }) => counts).map((each) => `<li>${escape(each.title)}</li>`)
  const photos = photoIds.map((id) => `<p><img src="file:${id}" alt=""></p>`)
  return {
    title: `${title.slice(0, 50)}圆满结束`,
    channel: kind === 'training' ? 'chambers' : 'relay',
    audience: 'members',
    summary: `${activityKindNames[kind]}：${figuresOf(sheet)}`.slice(0, 120),
    coverFileId,
    html: [...text.map(p), `<ul>${programme.join('')}</ul>`, ...photos].join(''),
    attachmentIds: [],
  }
}
