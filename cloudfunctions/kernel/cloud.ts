import { getCloudbaseContext, init, SYMBOL_CURRENT_ENV, type CloudBase } from '@cloudbase/node-sdk'

let app: CloudBase | undefined

/** Made at the first call: the environment it reads is there only then. */
export const cloud = () => (app ??= init({ env: SYMBOL_CURRENT_ENV }))

/** Scripts bring an app of their own, which says where CloudBase is. */
export const connectTo = (given: CloudBase) => {
  app = given
}

/** Set by the platform for this call; a client cannot forge it. Read at call time: an instance serves one call after another. */
export const callerOpenId = () => cloud().auth().getUserInfo().openId

/** How the call came in, e.g. `wx_client` or `wx_client,scf`. */
export const callSource = () => getCloudbaseContext().TCB_SOURCE ?? ''

/** Of this mini-program. */
export const ownAppId = () => cloud().auth().getUserInfo().appId

/** JSON: which top-level fields of the event WeChat itself has filled in; '' when none. A client cannot forge it. */
export const openDataInfo = (): string =>
  (getCloudbaseContext() as unknown as Record<string, string | undefined>)['WX_OPEN_DATA_INFO'] ?? ''
