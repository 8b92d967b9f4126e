import { readPhone } from '@contract/values/phone'
import type { Notes } from './plan'
import { readDate } from './read-date'

/** Excel's way of writing a number that is too long for its column: the last digits are lost for good. */
const isRounded = (text: string) => /^\d(\.\d+)?e\+?\d+$/i.test(text)

/** Notes what is wrong while it reads. */
export function cellReader(cells: Readonly<Record<string, string>>) {
  const problems: Notes = {}
  const text = (column: string) => cells[column] ?? ''
  const refuse = (column: string, problem: string) => {
    problems[column] ??= problem
    return ''
  }
  return {
    problems,
    refuse,
    line(column: string, max: number, required = false) {
      if (required && !text(column)) return refuse(column, '没有填写')
      return text(column).length > max ? refuse(column, `不能超过 ${max} 个字`) : text(column)
    },
    phone(column: string, required = false): string | null {
      const written = text(column)
      if (!written) return required ? refuse(column, '没有填写') : null
      if (isRounded(written)) return refuse(column, '号码被表格软件改成了科学计数，请把这一列设为文本后重填')
      return readPhone(written) ?? refuse(column, '不是 11 位手机号')
    },
    date(column: string): string | null {
      const written = text(column)
      if (!written) return null
      return readDate(written) ?? refuse(column, '日期应写成 2024-05-01 这样，并且有这一天')
    },
  }
}
