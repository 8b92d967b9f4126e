import type { WeChat } from '../wechat'

export interface OpenApiContext {
  wechat: WeChat
  /** The bytes at one of our own temporary URLs; null for any other address. */
  download(url: string): Promise<Buffer | null>
}

export type OpenApiData = Record<string, unknown>

export type OpenApiResult = { json: Record<string, unknown> } | { contentType: string; bytes: Buffer }

/** One open API: takes the documented payload, answers the documented result, throws what WeChat refuses. */
export type OpenApi = (data: OpenApiData, context: OpenApiContext) => Promise<OpenApiResult>

/** `{ errcode, errmsg }` of WeChat. */
export class OpenApiError extends Error {
  constructor(
    readonly errcode: number,
    errmsg: string,
  ) {
    super(errmsg)
  }
}

export function requireText(data: OpenApiData, name: string): string {
  const value = data[name]
  if (typeof value !== 'string' || value === '')
    throw new OpenApiError(47001, `data format error: ${name} must be a text`)
  return value
}

export function requireOneOf<T extends number>(data: OpenApiData, name: string, allowed: readonly T[]): T {
  const value = data[name]
  if (!allowed.includes(value as T)) {
    throw new OpenApiError(47001, `data format error: ${name} must be one of ${allowed.join(', ')}`)
  }
  return value as T
}

/** @throws 40003 for an openid that belongs to nobody of this app */
export function requireOpenid(data: OpenApiData, name: string, { wechat }: OpenApiContext): string {
  const openid = data[name]
  if (!wechat.people.withOpenid(openid)) throw new OpenApiError(40003, `invalid openid: ${name}`)
  return openid as string
}
