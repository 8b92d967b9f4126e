import { cellText } from './cell-text'
import type { NumberMeaning } from './number-format'
import { numberText } from './number-text'
import { withoutEscapes } from './shared-strings'
import { hidesText } from './shown-number'
import type { Workbook } from './workbook'

export interface ReadCell {
  text: string
  /** Why the text is not to be trusted; null when it is. */
  problem: string | null
}

/** A cell as the sheet's XML holds it. */
export interface StoredCell {
  /** s, inlineStr, str, b, e, d, n; '' where nothing is said. */
  type: string
  style: number
  /** Null: no value is stored. */
  value: string | null
  inline: string
  hasFormula: boolean
  /** A piece of its text is struck out. */
  isStruck: boolean
}

const sound = (text: string): ReadCell => ({ text, problem: null })
const blank = sound('')
const noResult: ReadCell = {
  text: '',
  problem: '公式没有保存结果，请用 Excel 或 WPS 打开文件、保存一次后再上传',
}
/** WPS keeps a picture within a cell as this formula. */
const isPicture = (text: string) => /^=?(_xlfn\.)?DISPIMG\(/i.test(text)

function sharedText({ shared }: Workbook, value: string): ReadCell {
  const text = shared.texts[Number(value)]
  return text === undefined ? { text: '', problem: '文件里缺少这个格子的文字' } : sound(text)
}

/** Whoever strikes something out means that it holds no more. */
const struck = ({ text, problem }: ReadCell): ReadCell => ({
  text,
  problem: problem ?? '有字划了删除线，看不出还算不算，请核对后改正',
})
const isStruck = ({ type, style, value, isStruck: inText }: StoredCell, { struckStyles, shared }: Workbook) =>
  inText || struckStyles.has(style) || (type === 's' && shared.struck.has(Number(value)))

/** What stands there as text, and nobody sees. */
const unseen = ({ text, problem }: ReadCell): ReadCell => ({
  text,
  problem: problem ?? '格式把文字藏了起来，请把格式改成常规、核对后再上传',
})

export function readCell(cell: StoredCell, workbook: Workbook): ReadCell {
  const meaning = workbook.meanings[cell.style] ?? { kind: 'number' }
  const read = contentOf(cell, workbook, meaning)
  const isText = cell.inline !== '' || ['s', 'str', 'inlineStr'].includes(cell.type)
  if (read.text === '') return read
  if (isStruck(cell, workbook)) return struck(read)
  return isText && meaning.kind === 'shown' && hidesText(meaning.sections) ? unseen(read) : read
}

/** @see ECMA-376 18.18.11, cell types */
function contentOf(cell: StoredCell, workbook: Workbook, meaning: NumberMeaning): ReadCell {
  const { type, value, inline, hasFormula } = cell
  if (inline !== '') return sound(cellText(withoutEscapes(inline)))
  if (value === null) return hasFormula ? noResult : blank
  switch (type) {
    case 's':
      return sharedText(workbook, value)
    case 'str': {
      const text = cellText(withoutEscapes(value))
      return isPicture(text) ? { text: '', problem: '格子里是图片，没有读' } : sound(text)
    }
    case 'b':
      return sound(value.trim() === '1' || value.trim() === 'true' ? '是' : '否')
    case 'e':
      return { text: value, problem: `这个格子是错误值 ${value}，请改成真正的内容` }
    case 'd':
      return sound(
        cellText(
          value
            .replace('T', ' ')
            .replace(/(\.\d+)?Z?$/, '')
            .replace(/ 00:00:00$/, ''),
        ),
      )
    case 'inlineStr':
      return sound(cellText(withoutEscapes(value)))
    default: {
      if (value.trim() === '') return hasFormula ? noResult : blank
      return numberText(value, meaning, workbook.is1904)
    }
  }
}
