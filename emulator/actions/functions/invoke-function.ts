import { requireString } from '../../wire/params'
import type { Handler } from '../handler'

/** `callFunction` by a server. The caller's openid does not travel on: it exists only where the mini-program called. */
export const invokeFunction: Handler = async ({ params, source }, { functions }) => {
  const name = requireString(params, 'function_name')
  const data = params['request_data']
  const event = typeof data === 'string' && data !== '' ? data : '{}'
  return { data: { response_data: await functions.invokeText(name, event, { source }) } }
}
