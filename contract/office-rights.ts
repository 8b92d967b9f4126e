import type { OfficeRole } from './office'

/** What one kind of staff may do, in the words of the page that invites them; `domains` lets a test compare it with the contract. */
export interface Right {
  title: string
  text: string
  domains: readonly string[]
}

const editorRights: readonly Right[] = [
  { title: '资讯', text: '撰写、导入 Word、发布、置顶、撤回、设必读', domains: ['news', 'files'] },
  {
    title: '活动',
    text: '发布、改期、取消、代报名、审核报名、签到、颁发和撤销证书、接力',
    domains: ['activityDesk', 'activities', 'checkIn', 'certificates', 'relays'],
  },
  {
    title: '认捐的钱',
    text: '开放项目、代录认捐、确认大额认捐、登记到账、更正和核销台账、导入银行流水、答复异议、公布资金使用',
    domains: ['campaignDesk', 'pledgeDesk'],
  },
  {
    title: '名册和温商信息',
    text: '导入、修改、合并、换届、结束任职、审核入会申请、更正商会资料',
    domains: ['roster', 'imports', 'merchants', 'chambers', 'members', 'young'],
  },
  {
    title: '手机号',
    text: '查看完整手机号，导出名册、报名表和认捐台账（每次都有记录）',
    domains: ['roster', 'merchants', 'members', 'activityDesk', 'pledgeDesk'],
  },
  {
    title: '触达',
    text: '提醒未读商会、登记电话提醒、重发订阅消息、绑定和解除微信群',
    domains: ['reach', 'deliveries', 'groups'],
  },
  { title: '搁置事项', text: '查看没有办成的自动任务，马上重试', domains: ['setAside'] },
]

const managerRights: readonly Right[] = [
  { title: '工作人员', text: '邀请、撤回邀请码、移出', domains: ['office'] },
  { title: '操作记录', text: '查看谁在什么时候做了什么', domains: ['audit'] },
]

export const rightsOf: Record<OfficeRole, readonly Right[]> = {
  editor: editorRights,
  manager: [...editorRights, ...managerRights],
}
