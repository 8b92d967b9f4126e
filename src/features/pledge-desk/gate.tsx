import type { ReactNode } from 'react'
import { Gate as AnyGate, type Found } from '@/components/gate'
import { goInstead, paths } from './paths'

const missing = {
  ...{ title: '没有找到', text: '可能已经删除，或者链接不完整。', back: '回到认捐管理' },
  onBack: () => goInstead(paths.list),
}

/** Of a campaign or a pledge: without it, to the list of campaigns. */
export const Gate = <T,>(props: { found: Found<T>; children: (data: T) => ReactNode }) => (
  <AnyGate {...props} missing={missing} />
)
