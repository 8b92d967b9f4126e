import type { ReactNode } from 'react'
import { Gate as AnyGate, type Found } from '@/components/gate'
import { goInstead, paths } from './paths'

const missing = {
  ...{ title: '没有找到', text: '还没有发布过，或者链接不完整。', back: '看全部触达' },
  onBack: () => goInstead(paths.list),
}

/** Of an announcement: without it, to the list of all. */
export const Gate = <T,>(props: { found: Found<T>; children: (data: T) => ReactNode }) => (
  <AnyGate {...props} missing={missing} />
)
