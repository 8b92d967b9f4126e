import { NoAnswer } from '../../faults'
import type { Platform } from '../../platform'
import { WireError } from '../../wire/errors'
import { getPhoneNumber } from './get-phone-number'
import { getUnlimitedWxacode } from './get-unlimited-wxacode'
import { mediaCheckAsync } from './media-check-async'
import { msgSecCheck } from './msg-sec-check'
import { type OpenApi, type OpenApiData, OpenApiError, type OpenApiResult } from './open-api'
import { sendSubscribeMessage } from './send-subscribe-message'

/** The open APIs the emulator speaks, by their names in 云调用. */
const openApis: Record<string, OpenApi> = {
  'security.msgSecCheck': msgSecCheck,
  'security.mediaCheckAsync': mediaCheckAsync,
  'phonenumber.getPhoneNumber': getPhoneNumber,
  'subscribeMessage.send': sendSubscribeMessage,
  'wxacode.getUnlimited': getUnlimitedWxacode,
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
  const fault = platform.faults.drawOpenApi(name)
  if (typeof fault?.fail === 'number')
    throw new OpenApiError(fault.fail, ERRMSGS[fault.fail] ?? 'injected by a test')
  if (fault?.fail === 'timeout') throw new NoAnswer(fault.holdMs ?? null)
  const result = await openApis[name]!(data, {
    wechat: platform.wechat,
    download: (url) => download(platform, url),
  })
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
