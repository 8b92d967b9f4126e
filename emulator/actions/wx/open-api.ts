import { callOpenApi } from '../../wechat/open-api'
import { type OpenApiData, OpenApiError } from '../../wechat/open-api/open-api'
import { invalidParam } from '../../wire/errors'
import { requireString } from '../../wire/params'
import { bytesField, decodeFields, intField, textOf } from '../../wire/protobuf'
import { RawReply } from '../../wire/request'
import type { Handler } from '../handler'

/** Codes of the platform rather than of the API go into a field of their own. */
const isPlatformCode = (errcode: number) => errcode <= -604100

/** Open APIs in the protobuf dialect of wx-server-sdk: CommApiData in, CommOpenApiResp out. */
export const openApi: Handler = async ({ params, apiToken }, platform) => {
  const name = requireString(params, 'apiName')
  const message = params['requestData']
  if (!Buffer.isBuffer(message)) throw invalidParam('requestData must be binary')
  try {
    const result = await callOpenApi(platform, name, readPairs(message), apiToken)
    if (!('json' in result)) return reply(result.bytes, result.contentType)
    return reply(Buffer.from(JSON.stringify(result.json)), 'application/json')
  } catch (error) {
    if (!(error instanceof OpenApiError)) throw error
    if (isPlatformCode(error.errcode))
      return new RawReply('application/octet-stream', intField(3, error.errcode))
    return reply(
      Buffer.from(JSON.stringify({ errcode: error.errcode, errmsg: error.message })),
      'application/json',
    )
  }
}

const reply = (respData: Buffer, contentType: string) =>
  new RawReply(
    'application/octet-stream',
    Buffer.concat([bytesField(1, respData), bytesField(2, contentType)]),
  )

/** Field 2 of CommApiData holds pairs: key (1), value as JSON (2), for files a content type (3). */
function readPairs(message: Buffer): OpenApiData {
  const data: [string, unknown][] = []
  try {
    for (const openapiData of decodeFields(message).get(2) ?? []) {
      for (const pair of decodeFields(openapiData as Buffer).get(1) ?? []) {
        const fields = decodeFields(pair as Buffer)
        const value = fields.get(2)?.[0]
        data.push([textOf(fields.get(1)?.[0]), fields.has(3) ? value : JSON.parse(textOf(value))])
      }
    }
  } catch {
    throw invalidParam('requestData is not a CommApiData message')
  }
  return Object.fromEntries(data)
}
