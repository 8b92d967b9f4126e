import Taro from '@tarojs/taro'
import { useState } from 'react'
import type { Notice } from '@contract/inbox'
import { api } from '@/lib/api'
import { go } from '@/lib/go'
import { useCommand } from '@/lib/use-command'
import { usePagedList } from '@/lib/use-paged-list'

const nothing = {}

/** A tab has no page above it to come back from. */
const open = (path: string) => (path.startsWith('/pages/') ? void Taro.switchTab({ url: path }) : go(path))

/** 消息: what one was told. Read is what one has tapped, here at once and on the server behind it. */
export function useInbox() {
  const list = usePagedList(api.inbox.list, nothing)
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const [allRead, setAllRead] = useState(false)
  const marking = useCommand(async () => {
    await api.inbox.markRead({})
    setAllRead(true)
  })
  const isRead = ({ id, read }: Notice) => read || allRead || opened.has(id)
  const tap = (notice: Notice) => {
    if (!isRead(notice)) {
      setOpened((were) => new Set(were).add(notice.id))
      // Unread once more next time, when it does not get through: nothing is lost.
      void api.inbox.markRead({ id: notice.id }).catch(() => undefined)
    }
    if (notice.path) open(notice.path)
  }
  return { list, isRead, tap, markAll: () => void marking.run(), marking }
}
export type Inbox = ReturnType<typeof useInbox>
