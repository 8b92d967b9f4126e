/** Who or what caused an invocation. The platform puts it into the function's environment; a caller cannot forge it. */
export interface Identity {
  /** The chain of callers, outermost first: `wx_client`, `wx_client,scf`, `wx_trigger`, `wx_unknown`. */
  source: string
  openid?: string
  unionid?: string
  appid?: string
  /** Top-level fields of the event that WeChat itself has filled in (`wx.cloud.CloudID`). */
  openDataKeys?: string[]
}

export interface ApiTokenOwner {
  functionName: string
  /** Names under `permissions.openapi` of the function's config.json. */
  permissions: string[]
}

/** The variables set for one invocation, as `getWXContext()` and `auth().getUserInfo()` read them. */
export function identityVariables(identity: Identity, env: string, apiToken: string): Record<string, string> {
  const timer = identity.source.startsWith('wx_trigger')
  const wechat: Record<string, string | undefined> = {
    WX_CLIENTIP: identity.openid && '127.0.0.1',
    WX_OPENID: identity.openid,
    WX_APPID: identity.appid,
    WX_UNIONID: identity.unionid,
    WX_OPEN_DATA_INFO: identity.openDataKeys && JSON.stringify({ keys: identity.openDataKeys }),
    WX_API_TOKEN: apiToken,
    WX_TRIGGER_API_TOKEN_V0: timer ? apiToken : undefined,
  }
  const tcb = { TCB_ENV: env, TCB_SOURCE: identity.source, TCB_SEQID: apiToken.slice(0, 8) }
  const present = Object.entries(wechat).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return {
    ...Object.fromEntries(present),
    ...tcb,
    WX_CONTEXT_KEYS: present.map(([key]) => key).join(','),
    TCB_CONTEXT_KEYS: Object.keys(tcb).join(','),
    ...(timer && { TRIGGER_SRC: 'timer' }),
  }
}
