import Taro from '@tarojs/taro'
import { templates, type TemplateKey } from '@contract/subscribe-templates'
import { isWeapp } from './device'
import { sendSurely } from './send-surely'
import { newMark } from './use-once'
import { previewHeaders } from './transport'
import { askShell, inShell } from './wechat-shell'

/** By id of the template: accept, reject, ban, … */
type Answers = Record<string, string>

const known = ['accept', 'acceptWithAudio', 'reject', 'ban', 'filter']

async function askWeChat(ids: string[]): Promise<Answers> {
  const option = { tmplIds: ids } as Parameters<typeof Taro.requestSubscribeMessage>[0]
  return (await Taro.requestSubscribeMessage(option)) as unknown as Answers
}

async function askPreview(keys: readonly TemplateKey[]): Promise<Answers> {
  if (inShell()) {
    const asked = keys.map((key) => ({ id: templates[key].id, name: templates[key].name }))
    const question = { type: 'wechat:subscribe', requestId: newMark(), templates: asked }
    return (await askShell<{ answers: Answers }>(question, 'wechat:subscribed')).answers
  }
  const response = await fetch('/wechat/subscribe', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...previewHeaders() },
    body: JSON.stringify({ templateIds: keys.map((key) => templates[key].id) }),
  })
  return ((await response.json()) as { answers?: Answers }).answers ?? {}
}

/**
 * Asks whether WeChat may tell. Only in the handler of a tap, before anything is awaited there: WeChat opens the question at no other
 * time. @param keys three at most. @returns what was allowed, and when the server knows it.
 */
export async function askToTell(keys: readonly TemplateKey[]) {
  let said: Answers = {}
  try {
    said = await (isWeapp ? askWeChat(keys.map((key) => templates[key].id)) : askPreview(keys))
  } catch {
    // Forbidden altogether in WeChat's settings, or an old WeChat: what is to be told is in the inbox.
  }
  const answers = Object.fromEntries(
    keys.flatMap((key) => {
      const answer = said[templates[key].id]
      return answer && known.includes(answer) ? [[key, answer] as const] : []
    }),
  )
  const allowed = keys.filter((key) => answers[key]?.startsWith('accept'))
  const kept = allowed.length
    ? sendSurely('deliveries.allow', { once: newMark(), answers })
    : Promise.resolve()
  return { allowed, kept }
}

const told: Record<TemplateKey, string> = {
  seat: '报名和候补的结果',
  reminder: '活动前一天的提醒',
  due: '认捐到期的提醒',
  notice: '通知公告',
}

/** Said beside the button that asks. */
export const willTell = (keys: readonly TemplateKey[]) =>
  `点按后微信会问您要不要接收：${keys.map((key) => told[key]).join('、')}。不接收也不要紧，都在“消息”里。`
