import { NoAnswer } from '../../faults'
import type { Platform } from '../../platform'
import { WireError } from '../../wire/errors'
import { createActivityId } from './create-activity-id'
import { getPhoneNumber } from './get-phone-number'
import { getUnlimitedWxacode } from './get-unlimited-wxacode'
import { mediaCheckAsync } from './media-check-async'
import { msgSecCheck } from './msg-sec-check'
import {
  type OpenApi,
  type OpenApiData,
  OpenApiError,
  type OpenApiResult,
  PayloadError,
  readPayload,
} from './open-api'
import { sendSubscribeMessage } from './send-subscribe-message'
import { setUpdatableMsg } from './set-updatable-msg'

/** The open APIs the emulator speaks, by their names in 云调用. */
const openApis: Record<string, OpenApi<unknown>> = {
  'security.msgSecCheck': msgSecCheck,
  'security.mediaCheckAsync': mediaCheckAsync,
  'phonenumber.getPhoneNumber': getPhoneNumber,
  'subscribeMessage.send': sendSubscribeMessage,
  'wxacode.getUnlimited': getUnlimitedWxacode,
  'updatableMessage.createActivityId': createActivityId,
  'updatableMessage.setUpdatableMsg': setUpdatableMsg,
}

export const openApiNames = Object.keys(openApis)

/** WeChat's code for an API that is not under `permissions.openapi` of the calling function's config.json. */
const NO_PERMISSION = -604101

/** WeChat's words for what it answers on a bad day. */
const ERRMSGS: Record<number, string> = {
  [-1]: 'system error',
  40001: 'invalid credential, access_token is invalid or not latest',
  42001: 'access_token expired',
  43101: 'user refuse to accept the msg',
  45009: 'reach max api daily quota limit',
}

/** @throws OpenApiError what WeChat refuses; WireError what never reaches it */
export async function callOpenApi(
  platform: Platform,
  name: string,
  data: OpenApiData,
  apiToken: string,
): Promise<OpenApiResult> {
  if (!Object.hasOwn(openApis, name)) {
    platform.log(`[wechat] open API ${name} is not supported`)
    throw new WireError(
      'OPENAPI_NOT_SUPPORTED',
      `[OPENAPI_NOT_SUPPORTED] the emulator does not support the open API ${name}`,
    )
  }
  const owner = platform.functions.ownerOfApiToken(apiToken)
  if (!owner)
    throw new WireError(
      'INVALID_WX_ACCESS_TOKEN',
      'invalid wx openapi access_token: call it from a running function',
    )
  if (!owner.permissions.includes(name) && !owner.permissions.includes('*')) {
    throw new OpenApiError(
      NO_PERMISSION,
      `${owner.functionName} has no permission to call ${name}: add it to permissions.openapi of its config.json`,
    )
  }
  try {
    return await answer(platform, name, data)
  } catch (error) {
    if (error instanceof PayloadError) {
      const { errcode, message: errmsg } = error
      platform.wechat.refusedPayloads.push({ api: name, errcode, errmsg })
      platform.log(`[wechat] ${name} refused a payload: ${errcode} ${errmsg}`)
    }
    throw error
  }
}

/** A payload that is wrong is told before anything goes wrong on WeChat's side. */
async function answer(platform: Platform, name: string, data: OpenApiData): Promise<OpenApiResult> {
  const api = openApis[name]!
  const payload = readPayload(api, data)
  const fault = platform.faults.drawOpenApi(name)
  if (typeof fault?.fail === 'number')
    throw new OpenApiError(fault.fail, ERRMSGS[fault.fail] ?? 'injected by a test')
  if (fault?.fail === 'timeout') throw new NoAnswer(fault.holdMs ?? null)
  const context = { wechat: platform.wechat, download: (url: string) => download(platform, url) }
  const result = await api.answer(payload, context)
  if (fault?.fail === 'lost') throw new NoAnswer(fault.holdMs ?? null)
  return result
}

async function download({ storage, tempUrls }: Platform, url: string): Promise<Buffer | null> {
  const { pathname, searchParams } = new URL(url)
  const path = tempUrls.open(pathname, searchParams)
  if (path === null || (await storage.size(path)) === null) return null
  const chunks: Buffer[] = []
  for await (const chunk of storage.read(path) as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks)
}
