import fc from 'fast-check'
import { columnName } from '../../cloudfunctions/kernel/tables'
import { escapeXml } from './raw-workbook'
import { plain, shared, wide } from './workbook-cells'

/** What lies on a sheet and in none of its cells, and what a reader must say of it. */
export interface Beside {
  kind: 'comment' | 'thread' | 'text box' | 'picture' | 'chart' | 'file' | 'control' | 'header' | 'link'
  /** From 0; of what has a place. */
  row: number
  column: number
  text: string
}

const kinds = [
  ...(['comment', 'thread', 'text box', 'picture', 'chart'] as const),
  ...(['file', 'control', 'header', 'link'] as const),
]

export const besides = fc.array(
  fc.record({
    kind: fc.constantFrom<Beside['kind'][]>(...kinds),
    ...{ row: fc.nat(40), column: fc.nat(30), text: plain },
  }),
  { maxLength: 4 },
)

const placeOf = ({ row, column }: Beside) => `${columnName(column)}${row + 1}`

/** How the report must tell it: what it found, and where. */
export function saidOf(beside: Beside): { found: string; place: string } {
  const text = wide(beside.text)
  const place = placeOf(beside)
  const said: Record<Beside['kind'], { found: string; place: string }> = {
    comment: { found: text, place },
    thread: { found: text, place },
    'text box': { found: text, place },
    picture: { found: '图片', place },
    chart: { found: '图表', place },
    file: { found: '嵌入的文件', place: '' },
    control: { found: '控件', place },
    header: { found: `页眉 ${text}`, place: '' },
    link: { found: place, place: '' },
  }
  return said[beside.kind]
}

const anchored = (beside: Beside, content: string) =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>${beside.column}</xdr:col><xdr:colOff>9</xdr:colOff><xdr:row>${beside.row}</xdr:row></xdr:from><xdr:to><xdr:col>90</xdr:col><xdr:row>91</xdr:row></xdr:to>${content}</xdr:twoCellAnchor>`
const frame =
  '<mc:AlternateContent><mc:Choice><xdr:graphicFrame/></mc:Choice><mc:Fallback><xdr:sp><xdr:txBody><a:t>此图表不可用</a:t></xdr:txBody></xdr:sp></mc:Fallback></mc:AlternateContent>'
const box = ({ text }: Beside) =>
  `<xdr:grpSp><xdr:cxnSp/><xdr:sp><xdr:txBody><a:p><a:r><a:t>${escapeXml(text)}</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:grpSp>`

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** What stands behind the rows, and parts of their own. */
export function writeBesides(all: readonly Beside[], sheet: number) {
  const of = (...wanted: Beside['kind'][]) => all.filter(({ kind }) => wanted.includes(kind))
  const [comments, threads] = [of('comment', 'thread'), of('thread')]
  const drawn = of('text box', 'picture', 'chart').map((each) =>
    anchored(each, each.kind === 'text box' ? box(each) : each.kind === 'picture' ? '<xdr:pic/>' : frame),
  )
  const list = comments.map(
    (each) =>
      `<comment ref="${placeOf(each)}"><text>${shared(each.kind === 'thread' ? `[线程批注] ${each.text}` : each.text)}</text></comment>`,
  )
  const threaded = threads.map(
    (each) =>
      `<threadedComment ref="${placeOf(each)}"><text>${escapeXml(each.text)}</text></threadedComment>`,
  )
  const controls = of('control').map(
    ({ row, column }) =>
      `<v:shape><br><x:ClientData ObjectType="Checkbox"><x:Anchor>${column}, 1, ${row}, 2, 9, 9, 9, 9</x:Anchor></x:ClientData></v:shape>`,
  )
  const parts: [type: string, name: string, xml: string][] = []
  if (list.length > 0)
    parts.push(['comments', 'comments', `<comments><commentList>${list.join('')}</commentList></comments>`])
  if (threaded.length > 0)
    parts.push(['threadedComment', 'threads', `<ThreadedComments>${threaded.join('')}</ThreadedComments>`])
  if (drawn.length > 0) parts.push(['drawing', 'drawing', `<xdr:wsDr>${drawn.join('')}</xdr:wsDr>`])
  if (controls.length > 0) parts.push(['vmlDrawing', 'vml', `<xml>${controls.join('')}<br/></xml>`])
  for (const [i] of of('file').entries()) parts.push(['package', `file${i}-`, '<x/>'])
  const related = parts.map(
    ([type, name], i) =>
      `<Relationship Id="r${i}" Type="http://x/relationships/${type}" Target="../${name}${sheet}.xml"/>`,
  )
  const headers = of('header').map(
    ({ text }) =>
      `<oddHeader>&amp;L&amp;"宋体,加粗"&amp;14页眉&amp;C${escapeXml(text.replaceAll('&', '&&'))}&amp;R&amp;P</oddHeader>`,
  )
  const links = of('link').map((each) => `<hyperlink ref="${placeOf(each)}" r:id="l"/>`)
  return {
    parts: {
      ...Object.fromEntries(parts.map(([, name, xml]) => [`xl/${name}${sheet}.xml`, xml])),
      ...(parts.length > 0 && {
        [`xl/worksheets/_rels/sheet${sheet}.xml.rels`]: `<Relationships xmlns="${PACKAGE}">${related.join('')}</Relationships>`,
      }),
    },
    after: `<hyperlinks>${links.join('')}</hyperlinks><headerFooter>${headers.join('')}</headerFooter>`,
  }
}
