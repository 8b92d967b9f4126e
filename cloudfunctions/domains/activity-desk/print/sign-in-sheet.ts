import { postNames } from '@contract/posts'
import { signUpKindNames } from '@contract/sign-up-kinds'
import { formatDate, formatDateTime } from '@contract/values/time'
import type { PublishedActivity } from '../../activities/documents'
import type { Guest, Guests } from '../roll/guests'
import { othersHeading } from './others-heading'
import { A4, font, mm, points, type Docx } from './page'

/** Up to so many sessions fit on an upright page. */
const UPRIGHT = 3
const ROW_MM = 11
/** Millimetres left and right. */
const MARGIN_MM = 12

/** Beside them, a column to sign in for every session. */
const fixed = [
  { heading: '序号', width: 11 },
  { heading: '签到码', width: 16 },
  { heading: '姓名', width: 24 },
  { heading: '商会', width: 48 },
  { heading: '身份', width: 18 },
]
/** In its place stands the mark of those who are apart. */
const POST = 4
const NAME = 2
const CHAMBER = 3

const isWide = ({ sessions }: PublishedActivity) => sessions.length > UPRIGHT

function widthsOf(activity: PublishedActivity): number[] {
  const page = isWide(activity) ? 297 : 210
  const taken = fixed.reduce((sum, { width }) => sum + width, 2 * MARGIN_MM)
  const each = (page - taken) / activity.sessions.length
  return [...fixed.map(({ width }) => width), ...activity.sessions.map(() => each)].map(mm)
}

/** `before`, `after`: millimetres. */
interface Look {
  bold?: boolean
  left?: boolean
  before?: number
  after?: number
}

function centred({ Paragraph, TextRun, AlignmentType }: Docx) {
  return (text: string, size: number, more: Look = {}) =>
    new Paragraph({
      alignment: more.left ? AlignmentType.LEFT : AlignmentType.CENTER,
      spacing: { before: mm(more.before ?? 0), after: mm(more.after ?? 0) },
      children: [new TextRun({ text, size: points(size), bold: more.bold ?? false, font })],
    })
}

/** Points: the name is what one looks for, the chamber what is long. */
function sizeOf(column: number, isHeading: boolean): number {
  if (isHeading) return 10.5
  if (column === NAME) return 12
  return column === CHAMBER ? 9.5 : 10.5
}

function rowIn(docx: Docx, widths: readonly number[]) {
  const { HeightRule, TableCell, TableRow, VerticalAlignTable, WidthType } = docx
  const line = centred(docx)
  return (words: readonly string[], isHeading = false) =>
    new TableRow({
      cantSplit: true,
      tableHeader: isHeading,
      height: { value: mm(ROW_MM), rule: HeightRule.ATLEAST },
      children: words.map(
        (text, i) =>
          new TableCell({
            width: { size: widths[i] ?? 0, type: WidthType.DXA },
            verticalAlign: VerticalAlignTable.CENTER,
            margins: { left: mm(1), right: mm(1) },
            children: [
              line(text, sizeOf(i, isHeading), { bold: isHeading || i === NAME, left: i === CHAMBER }),
            ],
          }),
      ),
    })
}

function tableOf(docx: Docx, activity: PublishedActivity, guests: readonly Guest[], isApart = false) {
  const { sessions } = activity
  const widths = widthsOf(activity)
  const row = rowIn(docx, widths)
  const names = fixed.map(({ heading }, i) => (isApart && i === POST ? '状态' : heading))
  const headings = [...names, ...sessions.map(({ title }) => title)]
  const toSign = sessions.map(() => '')
  const rows = guests.map(({ code, name, chamberName, post, kind }, i) =>
    row([
      ...[String(i + 1), code, name, chamberName],
      ...[isApart ? signUpKindNames[kind] : postNames[post], ...toSign],
    ]),
  )
  return new docx.Table({
    rows: [row(headings, true), ...rows],
    columnWidths: widths,
    layout: docx.TableLayoutType.FIXED,
  })
}

function footer({ AlignmentType, Footer, PageNumber, Paragraph, TextRun }: Docx) {
  const children = ['第 ', PageNumber.CURRENT, ' 页，共 ', PageNumber.TOTAL_PAGES, ' 页']
  const run = new TextRun({ children, size: points(9), font })
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })] })
}

/**
 * 签到表, with the four digits that the office types when the phones fail. First those who are approved; under a heading of their
 * own, and marked, all others.
 */
export async function writeSignInSheet({ activity, guests, others }: Guests, now: number): Promise<Buffer> {
  const docx = await import('docx')
  const { LANDSCAPE, PORTRAIT } = docx.PageOrientation
  const { title, startsAt, place } = activity
  const line = centred(docx)
  const about = `${formatDateTime(startsAt)}　${place.name}　共 ${guests.length} 人（截至 ${formatDate(now)}）`
  const head = [line(`${title}　签到表`, 18, { bold: true, after: 1 }), line(about, 10.5, { after: 3 })]
  const apart = [
    line(othersHeading(others), 10.5, { bold: true, before: 4, after: 1 }),
    tableOf(docx, activity, others, true),
  ]
  const sides = { left: mm(MARGIN_MM), right: mm(MARGIN_MM) }
  const margin = { ...sides, top: mm(14), bottom: mm(14), footer: mm(6) }
  const size = { ...A4, orientation: isWide(activity) ? LANDSCAPE : PORTRAIT }
  const sections = [
    {
      properties: { page: { size, margin } },
      footers: { default: footer(docx) },
      children: [
        ...head,
        ...(guests.length > 0 ? [tableOf(docx, activity, guests)] : []),
        ...(others.length > 0 ? apart : []),
      ],
    },
  ]
  return docx.Packer.toBuffer(new docx.Document({ sections }))
}
