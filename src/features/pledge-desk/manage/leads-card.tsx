import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import type { IconName } from '@/components/icon'
import { go, paths } from '../paths'

const leads: readonly { icon: IconName; title: string; note: string; to: (id: string) => string }[] = [
  {
    icon: 'pledge',
    title: '认捐',
    note: '谁认捐了、还差多少、待确认的大额认捐、变更申请',
    to: paths.pledges,
  },
  { icon: 'add', title: '代录认捐', note: '会上口头认捐、电话认捐', to: paths.record },
  { icon: 'money', title: '登记到账', note: '一笔或一批，可分给几笔认捐', to: paths.receive },
  { icon: 'import', title: '银行流水', note: '导入、核对、确认', to: paths.bank },
  { icon: 'phone', title: '催办', note: '本周到期和逾期的', to: paths.due },
  { icon: 'ledger', title: '台账', note: '逐笔记录，更正、匹配', to: paths.ledger },
  { icon: 'reach', title: '触达', note: '哪些商会看过，催读、提醒', to: paths.reach },
  { icon: 'verified', title: '验证账本', note: '谁都可以验', to: paths.verify },
]

/** Everything about the money that has a page of its own. */
export const LeadsCard = ({ id }: { id: string }) => (
  <Card inset="flush">
    {leads.map(({ icon, title, note, to }) => (
      <Cell key={title} icon={icon} title={title} note={note} leads onTap={() => go(to(id))} />
    ))}
  </Card>
)
