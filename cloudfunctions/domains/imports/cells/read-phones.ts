import { readPhone } from '@contract/values/phone'

export interface PhonesRead {
  phones: string[]
  /** What else stands there, without the words that only say what it is. */
  rest: string
}

/** Not part of a longer number; blanks or dashes between its groups. */
const MOBILE = /(?<!\d)(?:\+?86[ -]?)?1[3-9]\d(?:[ -]?\d{4}){2}(?!\d)/g
const SEPARATORS = /[\s,，;；/／、|()（）:：]+/g
const WORDS = /手机号码?|手机|联系电话|电话号码?|电话|号码/g

/** 13800000001/0577-88881234, 13800000001（微信同号）. */
export function readPhones(written: string): PhonesRead {
  const whole = readPhone(written)
  if (whole) return { phones: [whole], rest: '' }
  const text = written.normalize('NFKC')
  const phones = (text.match(MOBILE) ?? []).flatMap((found) => readPhone(found) ?? [])
  const rest = text.replace(MOBILE, ' ').replace(WORDS, ' ').replace(SEPARATORS, ' ').trim()
  return { phones: [...new Set(phones)], rest }
}

/** Excel's way of writing a number that is too long for its column: the last digits are lost for good. */
export const isRounded = (text: string) => /^\d(\.\d+)?e\+?\d+$/i.test(text)

/** Somebody meant a mobile number and mistyped it; 0577-88881234 and 无 are none. */
export const looksLikeMobile = (text: string) => /(?<!\d)1[3-9]\d{7,}(?!\d)/.test(text.replace(/[ -]/g, ''))
