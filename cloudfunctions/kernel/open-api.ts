import { fail } from '@contract/errors'
import { detailOf, log } from './log'

/**
 * `wx-server-sdk` is for open APIs only and loads when the first one is called. In a box of its own: its `openapi` takes every
 * name for an API, `then` too, so it must not be what a promise resolves to.
 */
export async function openApi() {
  const { default: sdk } = await import('wx-server-sdk')
  sdk.init({ env: sdk.DYNAMIC_CURRENT_ENV as unknown as string })
  return {
    security: () => sdk.openapi.security,
    phonenumber: () => sdk.openapi.phonenumber,
    subscribeMessage: () => sdk.openapi.subscribeMessage,
    wxacode: () => sdk.openapi.wxacode,
    updatableMessage: () => sdk.openapi.updatableMessage,
  }
}

/** WeChat's own number of what went wrong; null when it never got there. */
export const errCodeOf = (error: unknown) => {
  const code = (error as { errCode?: unknown } | null)?.errCode
  return typeof code === 'number' ? code : null
}

/** `expected` answers WeChat's error codes that are no failure of ours. @throws service.unavailable for all others */
export async function ask<T>(
  name: string,
  question: () => Promise<unknown>,
  expected: Record<number, () => T> = {},
): Promise<T> {
  try {
    return (await question()) as T
  } catch (error) {
    const answer = expected[errCodeOf(error) ?? NaN]
    if (answer) return answer()
    log({ action: name, kind: 'unavailable', ms: 0, detail: detailOf(error) })
    return fail('service.unavailable')
  }
}
