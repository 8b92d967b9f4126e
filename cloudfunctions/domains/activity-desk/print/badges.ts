import { signUpKindNames } from '@contract/sign-up-kinds'
import type { Guest } from '../roll/guests'
import { othersHeading } from './others-heading'
import { A4, font, mm, points, type Docx } from './page'

/** Millimetres: the usual sleeve for a name badge. */
const [WIDTH, HEIGHT] = [90, 54]
const COLUMNS = 2

/** Points, so that a name stays on one line. */
function nameSize(name: string): number {
  const length = [...name].length
  if (length <= 3) return 40
  if (length <= 5) return 32
  return length <= 8 ? 22 : 15
}

/** Two characters are set as wide as three. */
const spaced = (name: string) => ([...name].length === 2 ? [...name].join('　') : name)

function lineIn({ Paragraph, TextRun, AlignmentType }: Docx) {
  return (text: string, size: number, more: { bold?: boolean; color?: string } = {}) =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { before: mm(1), after: mm(1) },
      children: [new TextRun({ text, size: points(size), font, ...more })],
    })
}

function cellIn(docx: Docx, title: string) {
  const { BorderStyle, TableCell, VerticalAlignTable, WidthType } = docx
  const line = lineIn(docx)
  const cut = { style: BorderStyle.DOTTED, size: 4, color: 'AAAAAA' }
  return (guest: Guest | undefined) =>
    new TableCell({
      borders: { top: cut, bottom: cut, left: cut, right: cut },
      width: { size: mm(WIDTH), type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      children: guest
        ? [
            line(title, title.length > 18 ? 9 : 11, { color: 'B3261E' }),
            line(spaced(guest.name), nameSize(guest.name), { bold: true }),
            line(guest.chamberName, 14),
            ...(guest.kind === 'seated' ? [] : [line(`（${signUpKindNames[guest.kind]}）`, 11)]),
          ]
        : [line('', 11)],
    })
}

function tableOf(docx: Docx, title: string, guests: readonly Guest[]) {
  const cell = cellIn(docx, title)
  const rows = Array.from({ length: Math.ceil(guests.length / COLUMNS) }, (_, row) =>
    Array.from({ length: COLUMNS }, (_, column) => cell(guests[row * COLUMNS + column])),
  )
  return new docx.Table({
    rows: rows.map(
      (children) =>
        new docx.TableRow({
          cantSplit: true,
          height: { value: mm(HEIGHT), rule: docx.HeightRule.EXACT },
          children,
        }),
    ),
    columnWidths: [mm(WIDTH), mm(WIDTH)],
    alignment: docx.AlignmentType.CENTER,
    layout: docx.TableLayoutType.FIXED,
  })
}

/** 胸卡: ten to a page, to be cut along the dotted lines; whoever is not approved on pages of their own. */
export async function writeBadges(
  title: string,
  guests: readonly Guest[],
  others: readonly Guest[],
): Promise<Buffer> {
  const docx = await import('docx')
  // Word puts a paragraph after a table: at its usual height it would begin an empty page.
  const spacing = { before: 0, after: 0, line: 1, lineRule: docx.LineRuleType.EXACT }
  const end = new docx.Paragraph({ spacing })
  const sides = { left: mm(15), right: mm(15), header: 0, footer: 0 }
  const page = { size: A4, margin: { top: mm(13), bottom: mm(10), ...sides } }
  const header = new docx.Header({ children: [lineIn(docx)(othersHeading(others), 9)] })
  const apart = { page: { size: A4, margin: { top: mm(13), bottom: mm(10), ...sides, header: mm(5) } } }
  const sections = [
    ...(guests.length > 0 ? [{ properties: { page }, children: [tableOf(docx, title, guests), end] }] : []),
    ...(others.length > 0
      ? [{ properties: apart, headers: { default: header }, children: [tableOf(docx, title, others), end] }]
      : []),
  ]
  return docx.Packer.toBuffer(new docx.Document({ sections }))
}
