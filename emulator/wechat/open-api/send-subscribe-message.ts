import { type OpenApi, type OpenApiData, OpenApiError, requireOpenid } from './open-api'

/** What a field of each type may hold, by the type its name begins with. */
const FIELD_TYPES: Record<string, RegExp> = {
  thing: /^.{1,20}$/su,
  phrase: /^\p{Script=Han}{1,5}$/u,
  number: /^\d{1,32}$/,
  letter: /^[a-zA-Z]{1,32}$/,
  symbol: /^.{1,5}$/u,
  character_string: /^[\x20-\x7e]{1,32}$/,
  name: /^(\p{Script=Han}{1,10}|[\x20-\x7e]{1,20})$/u,
  phone_number: /^[\d+ -]{1,17}$/,
  amount: /^\D?\d{1,10}(\.\d+)?元?$/,
  time: /\d{1,2}:\d{2}/,
  date: /\d{4}\D\d{1,2}\D\d{1,2}/,
}

/** `subscribeMessage.send`. */
export const sendSubscribeMessage: OpenApi = async (data, context) => {
  const openid = requireOpenid(data, 'touser', context)
  const templateId = data['template_id']
  if (typeof templateId !== 'string' || templateId === '')
    throw new OpenApiError(40037, 'invalid template_id')
  const page = data['page'] ?? ''
  if (typeof page !== 'string' || page.startsWith('/') || page.startsWith('http')) {
    throw new OpenApiError(41030, 'invalid page')
  }
  const fields = readFields(data['data'])
  if (!context.wechat.subscriptions.deliver({ openid, templateId, page, data: fields, at: Date.now() })) {
    throw new OpenApiError(43101, 'user refuse to accept the msg')
  }
  return { json: { errcode: 0, errmsg: 'ok' } }
}

function readFields(data: unknown): Record<string, { value: string }> {
  if (typeof data !== 'object' || data === null || Object.keys(data).length === 0) {
    throw new OpenApiError(47003, 'argument invalid! data is empty')
  }
  for (const [name, field] of Object.entries(data as OpenApiData)) {
    const value = (field as { value?: unknown } | null)?.value
    const type = /^(.*?)\d+$/.exec(name)?.[1] ?? ''
    if (!Object.hasOwn(FIELD_TYPES, type))
      throw new OpenApiError(47003, `argument invalid! data.${name} is of no known type`)
    if (typeof value !== 'string' || !FIELD_TYPES[type]!.test(value)) {
      throw new OpenApiError(47003, `argument invalid! data.${name}.value invalid`)
    }
  }
  return data as Record<string, { value: string }>
}
