import { templates, type TemplateKey } from '@contract/subscribe-templates'
import { detailOf, log } from './log'
import { miniProgramVersion } from './mini-program-version'
import { errCodeOf, openApi } from './open-api'

/**
 * sent: WeChat took it · refused: it did not, and says why · silent: nobody knows, since the answer was lost or too late.
 * https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-message-management/subscribe-message/sendMessage.html
 */
export type Answer = { kind: 'sent' } | { kind: 'refused'; code: number } | { kind: 'silent' }

export interface SubscribeMessage {
  openId: string
  template: TemplateKey
  /** As notices name it. */
  path: string
  data: Record<string, string>
}

/** A job has 20 s; an answer that is later than that is none. */
const PATIENCE_MS = 5_000

/** The smallest number that WeChat itself answers with: busy. Those below are the platform’s between us. */
const WECHAT_LEAST = -1
/** EXCEED_REQUEST_LIMIT, EXCEED_CONCURRENT_REQUEST_LIMIT, API not found, no permission: WeChat was never asked. */
const NEVER_ASKED = [-501003, -501004, -604100, -604101]

/** Which mini-program opens at a tap, in this API's own words. */
const stateOf = { develop: 'developer', trial: 'trial', release: 'formal' } as const

const tooLate = (): Promise<Answer> =>
  new Promise((resolve) => setTimeout(() => resolve({ kind: 'silent' }), PATIENCE_MS).unref())

async function ask({ openId, template, path, data }: SubscribeMessage): Promise<Answer> {
  const { subscribeMessage } = await openApi()
  try {
    await subscribeMessage().send({
      ...{ touser: openId, templateId: templates[template].id, page: path.replace(/^\//, '') },
      data: Object.fromEntries(Object.entries(data).map(([name, value]) => [name, { value }])),
      ...{ miniprogramState: stateOf[miniProgramVersion()], lang: 'zh_CN' },
    })
    return { kind: 'sent' }
  } catch (error) {
    const code = errCodeOf(error)
    if (code !== null && (code >= WECHAT_LEAST || NEVER_ASKED.includes(code)))
      return { kind: 'refused', code }
    log({ action: 'subscribeMessage.send', kind: 'unavailable', ms: 0, detail: detailOf(error) })
    return { kind: 'silent' }
  }
}

/** Asks once; the SDK does not repeat it either. Never throws. */
export const sendSubscribeMessage = (message: SubscribeMessage): Promise<Answer> =>
  Promise.race([ask(message), tooLate()])
