import { callOpenApi } from '../../wechat/open-api'
import { OpenApiError } from '../../wechat/open-api/open-api'
import { parseEnvelope } from '../../wire/parse-envelope'
import { requireString } from '../../wire/params'
import type { Handler } from '../handler'

/** Open APIs in the JSON dialect (`callWxOpenApi`); a refusal of WeChat's is data, not an error of the wire. */
export const api: Handler = async ({ params, apiToken }, platform) => {
  const name = requireString(params, 'apiName')
  const text = params['requestData'] || '{}'
  const data = await parseEnvelope('application/json', Buffer.from(String(text)))
  try {
    const result = await callOpenApi(platform, name, data, apiToken)
    const body =
      'json' in result
        ? result.json
        : { contentType: result.contentType, buffer: result.bytes.toString('base64') }
    return { data: { responseData: JSON.stringify(body) } }
  } catch (error) {
    if (!(error instanceof OpenApiError)) throw error
    return { data: { responseData: JSON.stringify({ errcode: error.errcode, errmsg: error.message }) } }
  }
}
