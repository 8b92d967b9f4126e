import type { ErrorKind } from './errors'

/** What is wrong with a table that was handed in. Spread into `messages`. */
export const tableMessages = {
  'table.encrypted': {
    kind: 'invalid_input',
    text: '“{file}”有密码，打不开。请在 Excel 或 WPS 里取消密码、另存后再上传',
  },
  'table.wrong_kind': {
    kind: 'invalid_input',
    text: '“{file}”是{found}，读不了。{advice}',
  },
  'table.damaged': {
    kind: 'invalid_input',
    text: '“{file}”不完整或已损坏，请重新下载，或用 Excel、WPS 打开后另存为 .xlsx 再上传',
  },
  'table.unreadable': {
    kind: 'invalid_input',
    text: '打不开“{file}”，请用 Excel 或 WPS 另存为 .xlsx 或 .csv 后再上传',
  },
  'table.too_large': {
    kind: 'invalid_input',
    text: '“{file}”{where}内容太多，一次读不完。请把要用的行列复制到新文件，分成几份上传',
  },
  'table.too_many_rows': {
    kind: 'invalid_input',
    text: '“{file}”的工作表“{sheet}”有 {rows} 行，一次最多 {max} 行，请分成几份上传',
  },
  'table.empty': {
    kind: 'invalid_input',
    text: '“{file}”里没有内容，请检查后再上传',
  },
  'table.sheet_empty': {
    kind: 'invalid_input',
    text: '“{file}”的工作表“{sheet}”里没有数据，请检查后再上传，或另选一个工作表',
  },
  'table.no_such_sheet': {
    kind: 'invalid_input',
    text: '“{file}”里没有{sheet}，或它是隐藏、空白的，请另选一个工作表',
  },
} as const satisfies Record<string, { kind: ErrorKind; text: string }>
