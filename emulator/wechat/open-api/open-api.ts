import * as v from 'valibot'
import type { WeChat } from '../wechat'

export interface OpenApiContext {
  wechat: WeChat
  /** The bytes at one of our own temporary URLs; null for any other address. */
  download(url: string): Promise<Buffer | null>
}

export type OpenApiData = Record<string, unknown>

export type OpenApiResult = { json: Record<string, unknown> } | { contentType: string; bytes: Buffer }

/** One open API: the documented payload, and what is done with it. Throws what WeChat refuses. */
export interface OpenApi<Payload> {
  /** A message that begins with a number is WeChat's errcode and errmsg; all else is 47001. */
  payload: v.GenericSchema<unknown, Payload>
  answer(payload: Payload, context: OpenApiContext): Promise<OpenApiResult>
}

export const openApi = <Payload>(
  payload: OpenApi<Payload>['payload'],
  answer: OpenApi<Payload>['answer'],
): OpenApi<unknown> => ({
  payload,
  answer: (data, context) => answer(data as Payload, context),
})

/** `{ errcode, errmsg }` of WeChat. */
export class OpenApiError extends Error {
  constructor(
    readonly errcode: number,
    errmsg: string,
  ) {
    super(errmsg)
  }
}

/** The payload is not what WeChat documents. */
export class PayloadError extends OpenApiError {}

/** @throws PayloadError */
export function readPayload<Payload>({ payload }: OpenApi<Payload>, data: OpenApiData): Payload {
  const { success, output, issues } = v.safeParse(payload, data)
  if (success) return output
  const { message } = issues[0]
  const [, errcode, errmsg] = /^(\d{5}) (.+)$/s.exec(message) ?? []
  if (errcode !== undefined) throw new PayloadError(Number(errcode), errmsg!)
  throw new PayloadError(47001, `data format error: ${v.getDotPath(issues[0]) ?? ''} ${message}`)
}

/** @throws OpenApiError 40003 for an openid that belongs to nobody of this app */
export function requireOpenid(openid: string, { wechat }: OpenApiContext): void {
  if (!wechat.people.withOpenid(openid)) throw new OpenApiError(40003, 'invalid openid')
}

/** @throws PayloadError 41030 for a page that app.json does not have, when WeChat knows its pages */
export function requirePage(page: string, { wechat }: OpenApiContext): void {
  const { pages } = wechat.miniProgram
  const [path = ''] = page.split('?')
  if (path !== '' && pages && !pages.includes(path)) throw new PayloadError(41030, `invalid page: ${path}`)
}
