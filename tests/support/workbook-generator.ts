import fc from 'fast-check'
import { columnName } from '../../cloudfunctions/kernel/tables'
import { escapeXml, rawWorkbook, type RawSheet } from './raw-workbook'

/** What one cell's XML is, and what a reader must say of it. */
interface Written {
  /** Attributes and content of `<c>`; `#` stands for the number of a shared text. */
  xml: (share: (text: string) => number) => string
  /** What the cell says; '' with a problem when it says nothing that can be trusted. */
  text: string
  isSuspect?: true
}

export interface PlacedCell {
  /** As Excel counts. */
  row: number
  /** From 0. */
  column: number
  text: string
  isSuspect: boolean
}

export interface MadeSheet {
  name: string
  isHidden: boolean
  cells: PlacedCell[]
  hiddenRows: number[]
  comments: { place: string; text: string }[]
  /** Cells that a merged area repeats downwards. */
  repeated: PlacedCell[]
}

const FORMATS = [
  'yyyy-mm-dd',
  'yyyy"年"m"月"d"日"',
  '[$-804]yyyy/m/d h:mm:ss',
  'h:mm',
  '@',
  '0.00',
  '0000',
] as const
const style = (format: (typeof FORMATS)[number]) => FORMATS.indexOf(format) + 1

const plain = fc
  .stringMatching(/^[一-龥A-Za-z&<>'"（）、。\-·]{1,12}$/)
  .map((text) => text.replace(/^[-'`=]+/, '甲'))
const wide = (text: string) => text.replace(/（/g, '(').replace(/）/g, ')')
const shared = (text: string) => `<t xml:space="preserve">${escapeXml(text)}</t>`

const texts: fc.Arbitrary<Written> = fc
  .tuple(
    plain,
    fc.constantFrom('shared', 'padded', 'rich', 'inline', 'cdata', 'formula', 'phonetic', 'escaped'),
  )
  .map(([text, how]) => {
    const half = Math.floor(text.length / 2)
    const t = `t="s"`
    const forms: Record<string, Written['xml']> = {
      shared: (share) => `${t}><v>${share(shared(text))}</v>`,
      padded: (share) => `${t}><v>${share(shared(`  ${text}\n`))}</v>`,
      rich: (share) =>
        `${t}><v>${share(`<r>${shared(text.slice(0, half))}</r><r><rPr><b/></rPr>${shared(text.slice(half))}</r>`)}</v>`,
      phonetic: (share) => `${t}><v>${share(`${shared(text)}<rPh sb="0" eb="1"><t>ヨミ</t></rPh>`)}</v>`,
      inline: () => `t="inlineStr"><is>${shared(text)}</is>`,
      cdata: () => `t="inlineStr"><is><t><![CDATA[${text}]]></t></is>`,
      formula: () => `t="str"><f>A1&amp;"x"</f><v>${escapeXml(text)}</v>`,
      escaped: (share) => `${t}><v>${share(shared(`${text}_x000D_`))}</v>`,
    }
    return { xml: forms[how]!, text: wide(text) }
  })

const numbers: fc.Arbitrary<Written> = fc.oneof(
  fc
    .integer({ min: 13_000_000_000, max: 19_999_999_999 })
    .map((n) => ({ xml: () => `><v>${n}</v>`, text: `${n}` })),
  fc
    .integer({ min: -99_999, max: 99_999 })
    .map((n) => ({ xml: () => `><v>${n / 100}</v>`, text: `${n / 100}` })),
  fc.constant({ xml: () => `><v>1.3800000001E10</v>`, text: '13800000001' }),
  fc.constant({ xml: () => `><v>0.30000000000000004</v>`, text: '0.3' }),
  fc.constant({ xml: () => `s="${style('0000')}"><v>12</v>`, text: '0012' }),
  fc.constant({ xml: () => `t="b"><v>1</v>`, text: '是' }),
)

const broken: fc.Arbitrary<Written> = fc.constantFrom<Written[]>(
  { xml: () => `t="e"><v>#N/A</v>`, text: '#N/A', isSuspect: true },
  { xml: () => `><f>A1*2</f>`, text: '', isSuspect: true },
  { xml: () => `><f>A1*2</f><v></v>`, text: '', isSuspect: true },
  { xml: () => `t="s"><v>99999</v>`, text: '', isSuspect: true },
  { xml: () => `><v>6222021234567890123</v>`, text: '6222021234567890000', isSuspect: true },
  { xml: () => `t="str"><f>DISPIMG("ID_1",1)</f><v>=DISPIMG("ID_1",1)</v>`, text: '', isSuspect: true },
)

const DAY_MS = 86_400_000
const [EPOCH_1900, EPOCH_1904] = [Date.UTC(1899, 11, 30), Date.UTC(1904, 0, 1)]
const moments = (is1904: boolean): fc.Arbitrary<Written> =>
  fc
    .tuple(
      fc.integer({ min: Date.UTC(1950, 0, 1) / 1000, max: Date.UTC(2060, 0, 1) / 1000 }),
      fc.constantFrom(
        'yyyy-mm-dd' as const,
        'yyyy"年"m"月"d"日"' as const,
        '[$-804]yyyy/m/d h:mm:ss' as const,
      ),
      fc.boolean(),
    )
    .map(([second, format, isWhole]) => {
      const at = isWhole ? Math.floor(second / 86_400) * DAY_MS : second * 1000
      const serial = (at - (is1904 ? EPOCH_1904 : EPOCH_1900)) / DAY_MS
      const [day, time] = new Date(at).toISOString().slice(0, 19).split('T')
      return {
        xml: () => `s="${style(format)}"><v>${serial}</v>`,
        text: time === '00:00:00' ? day! : `${day} ${time}`,
      }
    })

const cell = (is1904: boolean) =>
  fc.oneof(
    { weight: 8, arbitrary: texts },
    { weight: 3, arbitrary: numbers },
    { weight: 2, arbitrary: moments(is1904) },
    { weight: 1, arbitrary: broken },
  )

/** Blank in several ways: a format alone, an empty text, blanks. */
const blank: fc.Arbitrary<Written> = fc.constantFrom<Written[]>(
  { xml: () => `s="1">`, text: '' },
  { xml: (share) => `t="s"><v>${share(shared('  '))}</v>`, text: '' },
  { xml: () => `t="str"><f>""</f><v></v>`, text: '' },
)

const line = (is1904: boolean) =>
  fc.record({
    gap: fc.constantFrom(0, 0, 0, 1, 3, 5000),
    isHidden: fc.nat(9).map((n) => n === 0),
    saysWhere: fc.nat(4).map((n) => n > 0),
    cells: fc.array(
      fc.tuple(
        fc.constantFrom(0, 0, 0, 1, 2, 300),
        fc.oneof({ weight: 5, arbitrary: cell(is1904) }, { weight: 1, arbitrary: blank }),
      ),
      {
        minLength: 1,
        maxLength: 6,
      },
    ),
  })

const sheet = (is1904: boolean) =>
  fc.record({
    state: fc.constantFrom(undefined, undefined, undefined, 'hidden' as const, 'veryHidden' as const),
    lines: fc.array(line(is1904), { minLength: 0, maxLength: 8 }),
    comments: fc.array(plain, { maxLength: 2 }),
    prefix: fc.constantFrom('', '', 'x:'),
    mergedRows: fc.constantFrom(0, 0, 3),
  })

type SheetPlan = ReturnType<typeof sheet> extends fc.Arbitrary<infer T> ? T : never

interface MadeXml extends RawSheet {
  made: MadeSheet
}

function writeSheet(plan: SheetPlan, name: string, share: (text: string) => number): MadeXml {
  const made: MadeSheet = {
    name,
    isHidden: plan.state !== undefined,
    cells: [],
    hiddenRows: [],
    comments: [],
    repeated: [],
  }
  let [row, rows] = [0, '']
  for (const { gap, isHidden, saysWhere, cells } of plan.lines) {
    const says = saysWhere || gap > 0
    row += 1 + (says ? gap : 0)
    let [column, xml] = [-1, '']
    for (const [step, written] of cells) {
      column += 1 + (says ? step : 0)
      const place = says ? `r="${columnName(column)}${row}" ` : ''
      xml += `<c ${place}${written.xml(share)}</c>`
      if (written.text !== '' || written.isSuspect)
        made.cells.push({ row, column, text: written.text, isSuspect: written.isSuspect === true })
    }
    if (isHidden) made.hiddenRows.push(row)
    rows += `<row${says ? ` r="${row}"` : ''}${isHidden ? ' hidden="1"' : ''}>${xml}</row>`
  }
  const first = made.cells.find(({ row: at, column }) => column < 256 && !made.hiddenRows.includes(at))
  let after = ''
  if (plan.mergedRows > 0 && first) {
    const last = first.row + plan.mergedRows
    after = `<mergeCells count="1"><mergeCell ref="${columnName(first.column)}${first.row}:${columnName(first.column)}${last}"/></mergeCells>`
    for (let at = first.row + 1; at <= last; at++) made.repeated.push({ ...first, row: at })
  }
  made.comments = plan.comments.map((text, i) => ({ place: `B${i + 2}`, text }))
  const tagged = plan.prefix ? rows.replace(/<(\/?)(row|c|v|f|is|t)(?=[ >])/g, `<$1${plan.prefix}$2`) : rows
  return { name, rows: tagged, after, made, ...(plan.state && { state: plan.state }) }
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'

function commentParts(sheets: readonly MadeXml[]): Record<string, string> {
  const parts: Record<string, string> = {}
  sheets.forEach(({ made }, i) => {
    if (made.comments.length === 0) return
    parts[`xl/worksheets/_rels/sheet${i + 1}.xml.rels`] =
      `<Relationships xmlns="${PACKAGE}"><Relationship Id="r1" Type="http://x/relationships/comments" Target="../comments${i + 1}.xml"/></Relationships>`
    const list = made.comments.map(
      ({ place, text }) => `<comment ref="${place}"><text>${shared(text)}</text></comment>`,
    )
    parts[`xl/comments${i + 1}.xml`] = `<comments><commentList>${list.join('')}</commentList></comments>`
  })
  return parts
}

/** A workbook as no library writes it, and what stands in it. */
export const workbooks: fc.Arbitrary<{ bytes: Buffer; sheets: MadeSheet[] }> = fc
  .boolean()
  .chain((is1904) => fc.tuple(fc.constant(is1904), fc.array(sheet(is1904), { minLength: 1, maxLength: 3 })))
  .map(([is1904, plans]) => {
    const list: string[] = []
    const share = (text: string) => {
      const known = list.indexOf(text)
      return known >= 0 ? known : list.push(text) - 1
    }
    const sheets = plans.map((plan, i) => writeSheet(plan, `表${i + 1}`, share))
    const bytes = rawWorkbook({ sheets, formats: FORMATS, shared: list, is1904, parts: commentParts(sheets) })
    return { bytes, sheets: sheets.map(({ made }) => made) }
  })
