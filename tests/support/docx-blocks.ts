import { line, paragraph } from './docx-of'
import { choice, math } from './docx-inline'
import type { Make, Maker, Piece } from './docx-maker'

const rowsOf = (maker: Maker, inner: readonly Piece[], width: number) => {
  const rows: string[] = []
  for (let at = 0; at < inner.length; at += width) {
    const cells = inner.slice(at, at + width).map((piece) => `<w:tc>${maker.blocks([piece])}</w:tc>`)
    rows.push(`<w:tr>${cells.join('')}</w:tr>`)
  }
  return rows.join('')
}

const table: Make = (maker, { variant, inner }) =>
  `<w:tbl><w:tblPr/>${rowsOf(maker, inner, 1 + (variant % 3))}${extraRow(maker, variant)}</w:tbl>`

/** Merged cells, deleted and inserted rows, rows and cells in content controls and choices. */
function extraRow(maker: Maker, variant: number): string {
  const cell = (kind: string, properties = '') =>
    `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${line(maker.word(kind))}</w:tc>`
  const ways = [
    () => `<w:tr>${cell('wide cell', '<w:gridSpan w:val="2"/>')}</w:tr>`,
    () =>
      `<w:tr>${cell('tall cell', '<w:vMerge w:val="restart"/>')}${cell('beside')}</w:tr><w:tr>${maker.lost(() => cell('covered cell', '<w:vMerge/>'))}${cell('beside')}</w:tr>`,
    () => `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${maker.lost(() => cell('deleted row'))}</w:tr>`,
    () => `<w:tr><w:trPr><w:ins w:id="1"/></w:trPr>${cell('inserted row')}</w:tr>`,
    () => `<w:sdt><w:sdtPr/><w:sdtContent><w:tr>${cell('row in a control')}</w:tr></w:sdtContent></w:sdt>`,
    () => `<w:tr><w:sdt><w:sdtContent>${cell('cell in a control')}</w:sdtContent></w:sdt></w:tr>`,
    () => `<w:customXml w:element="x"><w:tr>${cell('row in custom XML')}</w:tr></w:customXml>`,
    () => {
      const row = `<w:tr>${cell('row in a choice')}</w:tr>`
      return choice(row, row)
    },
    () =>
      `<w:tr>${cell('legacy merge', '<w:hMerge w:val="restart"/>')}${cell('legacy merge', '<w:hMerge/>')}</w:tr>`,
    () => `<w:tr><w:trPr><w:gridBefore w:val="1"/><w:tblHeader/></w:trPr>${cell('heading row')}</w:tr>`,
  ]
  return ways[variant % ways.length]!()
}

export const blockKinds: Record<string, Make> = {
  paragraph: (maker, { inner }) => paragraph(maker.inline(inner)),
  heading: (maker, { variant, inner }) =>
    paragraph(maker.inline(inner), `<w:pStyle w:val="h${variant % 4}"/>`),
  numbered: (maker, { variant, inner }) =>
    paragraph(
      maker.inline(inner),
      `<w:numPr><w:ilvl w:val="${variant % 4}"/><w:numId w:val="${1 + (variant % 2)}"/></w:numPr>`,
    ),
  table,
  control: (maker, { inner }) =>
    `<w:sdt><w:sdtPr/><w:sdtContent>${maker.blocks(inner)}</w:sdtContent></w:sdt>`,
  placeholder: (maker) => {
    maker.said('placeholder', /没填写的内容控件/)
    return `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${line(maker.word('placeholder block'))}</w:sdtContent></w:sdt>`
  },
  customXml: (maker, { inner }) => `<w:customXml w:element="x">${maker.blocks(inner)}</w:customXml>`,
  unknown: (maker, { inner }) => `<w99:frame>${maker.blocks(inner)}</w99:frame>`,
  loose: (maker, { inner }) => `<w99:frame>${maker.inline(inner)}</w99:frame>`,
  chunk: (maker) => {
    maker.said('altChunk', /插入的其他文档没有导入/)
    return '<w:altChunk r:id="none"/>'
  },
  choice: (maker, { inner }) => {
    const blocks = maker.blocks(inner)
    return choice(blocks, blocks)
  },
  math: (maker, { variant }) =>
    `<m:oMathPara>${math(maker.word('equation of its own'), variant - (variant % 2))}</m:oMathPara>`,
}
