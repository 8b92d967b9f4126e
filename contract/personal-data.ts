import * as v from 'valibot'
import { anyone } from './access'
import { action } from './action'
import { download } from './roster'

/** One thing held about the caller, in words: 手机号 · 138… · 用于核对名册. */
const datum = v.object({ group: v.string(), label: v.string(), value: v.string(), purpose: v.string() })

/** What leaving does, said before it is asked for and again when it is done. */
export const accountOfLeaving = {
  deleted: [
    '微信身份、姓名、昵称、头像和手机号',
    '入会申请和请求联系的记录',
    '新生代数据库里的资料和收到的推荐',
    '您读过哪些资讯、对必读的答复，收到的消息',
    '活动报名表里填写的内容和上传的图片；还没开始的活动，名额让给下一位',
    '别人收到的消息里您的姓名，您导出的文件',
  ],
  kept: [
    '经合办名册里由商会报送的任职（与您的微信解除关联），这是商会的历史',
    '成长档案里的培训和荣誉、参加过的活动和签到（不再显示是谁）',
    '结业证书的编号、接力棒里的那一棒，显示为“隐名”',
    '您处理商会或经合办事务的操作记录，用于责任追溯',
    '您已作的认捐，在台账里显示为“隐名”；银行流水和凭证按会计要求保存',
  ],
}

export const personalData = {
  show: action({ access: anyone, input: v.strictObject({}), output: v.object({ items: v.array(datum) }) }),
  export: action({ access: anyone, input: v.strictObject({}), output: download }),
  /** Deletes what may be deleted and makes the rest nameless; typed word against a slip of the finger. */
  leave: action({
    access: anyone,
    input: v.strictObject({ confirm: v.literal('退出', '请输入“退出”两个字') }),
    /** `finished`: false while so much of him is there that it takes more calls; the minute job goes on as well. */
    output: v.object({
      deleted: v.array(v.string()),
      kept: v.array(v.string()),
      finished: v.boolean(),
    }),
  }),
}
