import { WECHAT_EVENT_MAX_BYTES, WECHAT_RESULT_MAX_BYTES } from '../limits'
import { WireError } from '../wire/errors'
import type { Person } from './people'
import type { WeChat } from './wechat'

export interface ClientCall {
  name: string
  data?: Record<string, unknown>
  /** Top-level fields of the data that the client made with `wx.cloud.CloudID`, and the id of each. */
  cloudIds?: Record<string, string>
}

/**
 * `wx.cloud.callFunction`: what a mini-program may do and no more. The caller's identity comes from WeChat, never from the
 * data; an object that only looks like open data stays what it is and is not listed in OPEN_DATA_INFO.
 */
export async function callFunction(wechat: WeChat, person: Person, call: ClientCall): Promise<unknown> {
  const { name, data = {}, cloudIds = {} } = call
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw new WireError('INVALID_PARAM', 'parameter.data should be object')
  }
  if (typeof cloudIds !== 'object' || Object.hasOwn(cloudIds, '__proto__')) {
    throw new WireError('INVALID_PARAM', 'cloudIds should name fields of data')
  }
  if (Buffer.byteLength(JSON.stringify(data)) > WECHAT_EVENT_MAX_BYTES) {
    throw new WireError(
      'EXCEED_MAX_PAYLOAD_SIZE',
      `[EXCEED_MAX_PAYLOAD_SIZE] data exceed max size ${WECHAT_EVENT_MAX_BYTES} bytes`,
    )
  }
  wechat.visited(person.openid)
  const event: Record<string, unknown> = { ...data, userInfo: { appId: wechat.appId, openId: person.openid } }
  for (const [field, id] of Object.entries(cloudIds)) event[field] = openData(wechat, person, id)
  const identity = {
    source: 'wx_client',
    openid: person.openid,
    unionid: person.unionid,
    appid: wechat.appId,
    openDataKeys: Object.keys(cloudIds).length > 0 ? Object.keys(cloudIds) : undefined,
  }
  const text = await wechat.functions.invokeText(name, JSON.stringify(event), identity)
  if (Buffer.byteLength(text) > WECHAT_RESULT_MAX_BYTES) {
    throw new WireError(
      'EXCEED_MAX_RESPONSE_SIZE',
      `[EXCEED_MAX_RESPONSE_SIZE] body size is too long, the limit is ${WECHAT_RESULT_MAX_BYTES} bytes`,
    )
  }
  return JSON.parse(text)
}

function openData(wechat: WeChat, person: Person, cloudID: string): Record<string, unknown> {
  const found = wechat.cloudIds.take(cloudID)
  if (found?.person.id !== person.id)
    return { cloudID, errCode: -601006, errMsg: 'cloudID is invalid or has expired' }
  const watermark = { appid: wechat.appId, timestamp: Math.floor(wechat.clock.now() / 1000) }
  return { cloudID, data: { ...found.data, watermark } }
}
