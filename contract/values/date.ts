import * as v from 'valibot'

/** `2026-11-23` on the Shanghai calendar. */
export const date = v.pipe(
  v.string('请选择日期'),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, '日期应写成 2026-11-23 这样'),
  v.check((text) => isDate(text), '没有这一天'),
)

/** `2013` or `2013-12` or `2013-12-08`: old facts are often known only that well. */
export const roughDate = v.pipe(
  v.string('请填写日期'),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, '日期应写成 2013、2013-12 或 2013-12-08'),
  v.check((text) => isDate(`${text}-01-01`.slice(0, 10)), '没有这一天'),
)

function isDate(text: string) {
  const [year, month, day] = text.split('-').map(Number)
  const found = new Date(Date.UTC(year!, month! - 1, day))
  return found.getUTCMonth() === month! - 1 && found.getUTCDate() === day
}
