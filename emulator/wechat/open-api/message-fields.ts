import type { MessageTemplate } from '../mini-program'
import { PayloadError } from './open-api'

const DAY = String.raw`(\d{4}年\d{1,2}月\d{1,2}日|\d{4}[-/.]\d{1,2}[-/.]\d{1,2})`
const HOUR = String.raw`\d{1,2}:\d{2}(:\d{2})?`
const span = (moment: string) => new RegExp(`^${moment}( ?~ ?${moment})?$`)

/**
 * What a field of each type may hold, by the type its name begins with: 订阅消息参数值内容限制说明 at the end of
 * https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-message-management/subscribe-message/sendMessage.html
 */
const FIELD_TYPES: Record<string, RegExp> = {
  thing: /^.{1,20}$/su,
  number: /^(?=.{1,32}$)\d+(\.\d+)?$/,
  letter: /^[a-zA-Z]{1,32}$/,
  symbol: /^[^\p{L}\p{N}\s]{1,5}$/u,
  character_string: /^[\x20-\x7e]{1,32}$/,
  time: span(`(${DAY} ?)?${HOUR}`),
  date: span(`${DAY}( ?${HOUR})?`),
  amount: /^[^\d\s]?\d{1,10}(\.\d+)?元?$/,
  phone_number: /^[\d+ -]{1,17}$/,
  car_number: /^[\p{Script=Han}a-zA-Z\d][a-zA-Z\d]{0,6}[\p{Script=Han}a-zA-Z\d]$/u,
  name: /^(\p{Script=Han}{1,10}|[a-zA-Z\x20-\x2f·]{1,20})$/u,
  phrase: /^\p{Script=Han}{1,5}$/u,
}

export type MessageFields = Record<string, { value: string }>

const refuse = (what: string) => new PayloadError(47003, `argument invalid! ${what}`)

/** @throws PayloadError 47003 */
export function checkFields(data: MessageFields, template: MessageTemplate | undefined): void {
  const names = Object.keys(data)
  if (names.length === 0) throw refuse('data is empty')
  for (const name of template ? Object.keys(template.fields) : [])
    if (!names.includes(name)) throw refuse(`data.${name}.value is empty`)
  for (const name of names) {
    const type = /^(.*?)\d+$/.exec(name)?.[1] ?? ''
    if (!Object.hasOwn(FIELD_TYPES, type)) throw refuse(`data.${name} is of no known type`)
    if (template && !Object.hasOwn(template.fields, name))
      throw refuse(`data.${name}: the template has no such field`)
    if (!FIELD_TYPES[type]!.test(data[name]!.value)) throw refuse(`data.${name}.value invalid`)
  }
}
