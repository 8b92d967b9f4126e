import fc from 'fast-check'
import { escapeXml, type RawStyle } from './raw-workbook'

/** What one cell's XML is, and what a reader must say of it. */
export interface Written {
  /** Attributes and content of `<c>`; `#` stands for the number of a shared text. */
  xml: (share: (text: string) => number) => string
  /** What the cell says; '' with a problem when it says nothing that can be trusted. */
  text: string
  isSuspect?: true
}

/** Built-in formats have numbers (ECMA-376 18.8.30): dates of China, ¥ with or without brackets or red. */
export const STYLES = [
  'yyyy-mm-dd',
  'yyyy"年"m"月"d"日"',
  '[$-804]yyyy/m/d h:mm:ss',
  'h:mm',
  '@',
  '0.00',
  '0000',
  ...([5, 6, 7, 8, 37, 38, 39, 40, 41, 42, 43, 44] as const),
  ...([14, 27, 31, 36, 50, 57, 58] as const),
  'struck out',
] as const satisfies readonly RawStyle[]
const style = (wanted: (typeof STYLES)[number]) => STYLES.indexOf(wanted) + 1

export const plain = fc
  .stringMatching(/^[一-龥A-Za-z&<>'"（）、。\-·]{1,12}$/)
  .map((text) => text.replace(/^[-'`=]+/, '甲'))
export const wide = (text: string) => text.replace(/（/g, '(').replace(/）/g, ')')
export const shared = (text: string) => `<t xml:space="preserve">${escapeXml(text)}</t>`

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
  fc
    .tuple(
      fc.constantFrom(5 as const, 6 as const, 7 as const, 8 as const, 37 as const, 38 as const, 39 as const),
      fc.constantFrom(40 as const, 41 as const, 42 as const, 43 as const, 44 as const),
      fc.boolean(),
      fc.integer({ min: -999_999, max: 999_999 }),
    )
    .map(([a, b, first, n]) => ({
      xml: () => `s="${style(first ? a : b)}"><v>${n / 100}</v>`,
      text: `${n / 100}`,
    })),
)

const broken: fc.Arbitrary<Written> = fc.constantFrom<Written[]>(
  { xml: () => `s="${style('struck out')}"><v>12</v>`, text: '12', isSuspect: true },
  {
    xml: (share) =>
      `t="s"><v>${share(`<r><rPr><strike/></rPr>${shared('郑')}</r><r>${shared('林')}</r>`)}</v>`,
    text: '郑林',
    isSuspect: true,
  },
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
      fc.constantFrom<(typeof STYLES)[number]>(
        ...['yyyy-mm-dd' as const, 'yyyy"年"m"月"d"日"' as const, '[$-804]yyyy/m/d h:mm:ss' as const],
        ...[14 as const, 27 as const, 31 as const, 36 as const, 50 as const, 57 as const, 58 as const],
      ),
      fc.boolean(),
    )
    .map(([second, format, isWhole]) => {
      const at = isWhole ? Math.floor(second / 86_400) * DAY_MS : second * 1000
      const serial = (at - (is1904 ? EPOCH_1904 : EPOCH_1900)) / DAY_MS
      const [day, time] = new Date(at).toISOString().slice(0, 19).split('T')
      const isMonth = [27, 36, 50, 57].includes(format as number) && day!.endsWith('-01')
      const shown = isMonth ? day!.slice(0, 7) : day!
      return {
        xml: () => `s="${style(format)}"><v>${serial}</v>`,
        text: time === '00:00:00' ? shown : `${day} ${time}`,
      }
    })

export const cell = (is1904: boolean) =>
  fc.oneof(
    { weight: 8, arbitrary: texts },
    { weight: 3, arbitrary: numbers },
    { weight: 2, arbitrary: moments(is1904) },
    { weight: 1, arbitrary: broken },
  )

/** Blank in several ways: a format alone, an empty text, blanks. */
export const blank: fc.Arbitrary<Written> = fc.constantFrom<Written[]>(
  { xml: () => `s="1">`, text: '' },
  { xml: (share) => `t="s"><v>${share(shared('  '))}</v>`, text: '' },
  { xml: () => `t="str"><f>""</f><v></v>`, text: '' },
)
