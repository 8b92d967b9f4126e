import type { DeskItem } from '@contract/news'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'
import type { DeskAction } from './desk-actions'

type ServerAction = Exclude<DeskAction, 'edit' | 'preview' | 'history'>

const done: Record<ServerAction, string> = {
  pin: '已置顶',
  unpin: '已取消置顶',
  withdraw: '已撤回，读者看不到了',
  unschedule: '已取消发布，回到草稿',
  reopen: '已恢复为草稿',
  discard: '草稿已删除',
}

const send: Record<ServerAction, (id: string, reason: string) => Promise<unknown>> = {
  pin: (id) => api.news.pin({ id, pinned: true }),
  unpin: (id) => api.news.pin({ id, pinned: false }),
  withdraw: (id, reason) => api.news.withdraw({ id, reason }),
  unschedule: (id) => api.news.reopen({ id }),
  reopen: (id) => api.news.reopen({ id }),
  discard: (id) => api.news.discard({ id }),
}

/** Runs what changes an item on the server and tells `onDone` in words what came of it. */
export const useDeskActions = (onDone: (words: string) => void) =>
  useCommand(async (action: ServerAction, item: DeskItem, reason: string) => {
    await send[action](item.id, reason)
    onDone(done[action])
  })
