import { WireError } from '../wire/errors'
import { ClientRefusal } from './client-refusal'

/** `errCode` of `wx.cloud.callFunction` for the codes of the wire, and WeChat's words for them. */
const CODES: Record<string, [errCode: number, text: string]> = {
  FUNCTION_NOT_FOUND: [-501000, 'resource not found'],
  INVALID_PARAM: [-501007, 'invalid parameters'],
  EXCEED_REQUEST_LIMIT: [-501003, 'exceed request limit'],
  EXCEED_MAX_PAYLOAD_SIZE: [-501007, 'invalid parameters'],
  FUNCTIONS_EXECUTE_FAIL: [-504002, 'functions execute fail'],
  FUNCTIONS_TIME_LIMIT_EXCEEDED: [-504003, 'functions time limit exceeded'],
  EXCEED_MAX_RESPONSE_SIZE: [-604001, 'cloud function result size exceeds limit'],
  STORAGE_INVALID_PATH: [-501007, 'invalid parameters'],
}

export function toClientError(error: unknown, api: string): { errCode: number; errMsg: string } {
  if (error instanceof ClientRefusal)
    return { errCode: error.errCode, errMsg: `${api}:fail ${error.message}` }
  const { code, message } = error instanceof WireError ? error : new WireError('SYS_ERR', String(error))
  const [errCode, text] = CODES[code] ?? [-501001, 'resource system error']
  return { errCode, errMsg: `${api}:fail Error: errCode: ${errCode} ${text} | errMsg: ${message}` }
}
