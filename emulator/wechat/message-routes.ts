import { invalidParam } from '../wire/errors'
import { ClientRefusal } from './client-refusal'
import { templateOf } from './mini-program'
import { type Context, json, type Routes } from './routes'
import type { ServiceMessage } from './subscriptions'

/** Templates of one `requestSubscribeMessage`. */
const TEMPLATES_AT_ONCE = 3
const NO_TEMPLATE = 20001

/** His tap in the sheet: one answer for each template; all accepted when none are given. */
async function subscribe(context: Context) {
  const { templateIds, answers = {} } = await json(context)
  const { miniProgram, subscriptions } = context.platform.wechat
  if (!Array.isArray(templateIds) || templateIds.length === 0 || templateIds.length > TEMPLATES_AT_ONCE)
    throw invalidParam('templateIds: one to three')
  const ids = templateIds.map(String)
  if (miniProgram.templates && ids.some((id) => !templateOf(miniProgram, id)))
    throw new ClientRefusal(NO_TEMPLATE, 'No template data return, verify the template id exist')
  const given = new Map(Object.entries(answers as Record<string, unknown>))
  const answered = ids.map((id) => [id, given.get(id) === 'reject' ? 'reject' : 'accept'] as const)
  const accepted = answered.filter(([, answer]) => answer === 'accept').map(([id]) => id)
  for (const id of accepted) subscriptions.accept(context.person.openid, id)
  return { accepted, answers: Object.fromEntries(answered) }
}

const mine = ({ person, platform }: Context) =>
  platform.wechat.subscriptions.inbox.filter(({ openid }) => openid === person.openid)

/** As 服务通知 shows it: the words before each field are the template's. */
function show({ id, templateId, page, data, at }: ServiceMessage, { platform }: Context) {
  const template = templateOf(platform.wechat.miniProgram, templateId)
  const fields = Object.entries(data).map(([name, { value }]) => ({
    label: template?.fields[name] ?? name,
    value,
  }))
  return { id, templateId, title: template?.name ?? templateId, page, data, fields, at }
}

/** What WeChat tells of subscription messages. */
export const messageRoutes: Routes = {
  'POST /wechat/subscribe': { api: 'requestSubscribeMessage', serve: subscribe },
  'GET /wechat/inbox': { api: 'inbox', serve: async (context) => mine(context) },
  'GET /wechat/service-messages': {
    api: 'serviceMessages',
    serve: async (context) =>
      mine(context)
        .map((message) => show(message, context))
        .reverse(),
  },
}
