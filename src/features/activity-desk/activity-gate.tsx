import type { ReactNode } from 'react'
import type { ActivityEditing } from '@contract/activity-desk'
import { Gate, type Found } from '@/components/gate'
import { goInstead, paths } from './paths'

const missing = {
  ...{ title: '没有找到这个活动', text: '可能已经删除，或者链接不完整。', back: '回到活动管理' },
  onBack: () => goInstead(paths.list),
}

type Props = Found<ActivityEditing> & { children: (editing: ActivityEditing) => ReactNode }

/** Waits for an activity; without it, to the list of all. */
export const ActivityGate = ({ children, ...found }: Props) => (
  <Gate found={found} missing={missing}>
    {children}
  </Gate>
)
