/**
 * 订阅消息: the one-off templates of the account. `id` is given by WeChat when the template is chosen in the console (docs/deploy.md);
 * the names of the fields are WeChat's, and say of what type each is.
 * https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-message-management/subscribe-message/sendMessage.html
 */
export const templates = {
  seat: {
    id: 'SEAT_TEMPLATE_ID',
    name: '报名结果通知',
    fields: { thing1: '活动名称', phrase2: '报名结果', time3: '活动时间', thing4: '备注' },
  },
  reminder: {
    id: 'REMINDER_TEMPLATE_ID',
    name: '活动开始提醒',
    fields: { thing1: '活动名称', time2: '开始时间', thing3: '活动地点', thing4: '温馨提示' },
  },
  due: {
    id: 'DUE_TEMPLATE_ID',
    name: '付款到期提醒',
    fields: { thing1: '项目名称', amount2: '金额', date3: '到期日期', thing4: '备注' },
  },
  notice: {
    id: 'NOTICE_TEMPLATE_ID',
    name: '通知公告提醒',
    fields: { thing1: '标题', thing2: '发布单位', time3: '时间', thing4: '备注' },
  },
} as const

export type TemplateKey = keyof typeof templates
export const templateKeys = ['seat', 'reminder', 'due', 'notice'] as const satisfies readonly TemplateKey[]

/** What one message of a template says. */
export type TemplateData<K extends TemplateKey = TemplateKey> = Record<
  keyof (typeof templates)[K]['fields'] & string,
  string
>
