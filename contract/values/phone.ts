import * as v from 'valibot'

const fullWidth = /[０-９＋]/g
const narrow = (text: string) =>
  text.replace(fullWidth, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))

/** Eleven digits of a mainland mobile number, whatever blanks, dashes, full-width digits or +86 it was written with; null when it is none. */
export function readPhone(written: string): string | null {
  const digits = narrow(written)
    .replace(/[\s()（）.·-]/g, '')
    .replace(/^(\+|00)?86(?=1)/, '')
  return /^1[3-9]\d{9}$/.test(digits) ? digits : null
}

/** 138****1234: enough to recognise one's own, useless to others. */
export const maskPhone = (phone: string) => `${phone.slice(0, 3)}****${phone.slice(-4)}`

export const phone = v.pipe(
  v.string('请填写手机号'),
  v.maxLength(30, '请填写 11 位手机号'),
  v.check((written) => readPhone(written) !== null, '请填写 11 位手机号'),
  v.transform((written) => readPhone(written) ?? ''),
)
