import type { DeskItem } from '@contract/news'
import type { IconName } from '@/components/icon'

export type DeskAction =
  'edit' | 'preview' | 'pin' | 'unpin' | 'withdraw' | 'unschedule' | 'reopen' | 'history' | 'discard'

export const actionNames: Record<DeskAction, string> = {
  edit: '编辑',
  preview: '预览',
  pin: '置顶',
  unpin: '取消置顶',
  withdraw: '撤回',
  unschedule: '取消发布，回到草稿',
  reopen: '恢复为草稿',
  history: '历史版本',
  discard: '删除草稿',
}

export const actionIcons: Record<DeskAction, IconName> = {
  edit: 'edit',
  preview: 'preview',
  pin: 'pin',
  unpin: 'unpin',
  withdraw: 'undo',
  unschedule: 'undo',
  reopen: 'undo',
  history: 'history',
  discard: 'delete',
}

/** Waiting for its time or for the picture check: what is going out must not change under it. */
export const isWaiting = ({ status }: Pick<DeskItem, 'status'>) =>
  status === 'scheduled' || status === 'checking'

/** A new version may wait or be refused while readers still have the old one. */
export const isWithReaders = ({ publishedAt }: Pick<DeskItem, 'publishedAt'>) => publishedAt !== null

/** Whoever has read what was withdrawn since has read it. */
export const wasPublished = (item: Pick<DeskItem, 'publishedAt' | 'status'>) =>
  isWithReaders(item) || item.status === 'withdrawn'

/** What can be done with an item, in the order shown. */
export function actionsFor(item: DeskItem): DeskAction[] {
  const { status } = item
  const actions: (DeskAction | false)[] = [
    !isWaiting(item) && status !== 'withdrawn' && 'edit',
    'preview',
    isWithReaders(item) && (item.pinned ? 'unpin' : 'pin'),
    isWaiting(item) && 'unschedule',
    (status === 'withdrawn' || status === 'refused') && 'reopen',
    'history',
    isWithReaders(item) && 'withdraw',
    status === 'draft' && item.publishedAt === null && 'discard',
  ]
  return actions.filter((action) => action !== false)
}
