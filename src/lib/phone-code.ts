import { AppError, errorBody } from '@contract/errors'
import { previewHeaders } from './transport'

/** In a browser, where WeChat's phone-number button does not exist: the local WeChat's code for whoever holds the phone. */
export async function localPhoneCode(): Promise<string> {
  try {
    const response = await fetch('/wechat/phone-code', { method: 'POST', headers: previewHeaders() })
    const { code } = (await response.json()) as { code?: string }
    if (!code) throw new Error(String(response.status))
    return code
  } catch {
    throw new AppError(errorBody('service.unavailable'))
  }
}
