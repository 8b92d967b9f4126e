import { cellText } from './cell-text'
import { numberText, type ReadCell } from './number-text'
import { withoutEscapes } from './shared-strings'
import type { Workbook } from './workbook'

/** A cell as the sheet's XML holds it. */
export interface StoredCell {
  /** s, inlineStr, str, b, e, d, n; '' where nothing is said. */
  type: string
  style: number
  /** Null: no value is stored. */
  value: string | null
  inline: string
  hasFormula: boolean
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
  const text = shared[Number(value)]
  return text === undefined ? { text: '', problem: '文件里缺少这个格子的文字' } : sound(text)
}

/** @see ECMA-376 18.18.11, cell types */
export function readCell(cell: StoredCell, workbook: Workbook): ReadCell {
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
      return numberText(value, workbook.meanings[cell.style] ?? { kind: 'number' }, workbook.is1904)
    }
  }
}
