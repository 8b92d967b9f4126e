import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import type { DeskItem } from '@contract/news'
import { api } from '@/lib/api'
import { usePagedList } from '@/lib/use-paged-list'
import { go, paths } from '../paths'
import type { AskedAction } from './confirm-action'
import type { DeskAction } from './desk-actions'
import type { DeskStatus } from './desk-filter'
import { useDeskActions } from './use-desk-actions'

const leadsTo = { edit: paths.edit, preview: paths.preview, history: paths.history }
const isLeading = (action: DeskAction): action is keyof typeof leadsTo => action in leadsTo

/** The desk: its list, the item whose actions are open, the action that waits for a yes. */
export function useDesk() {
  const [status, setStatus] = useState<DeskStatus>('all')
  const list = usePagedList(api.news.desk, status === 'all' ? {} : { status })
  const [chosen, setChosen] = useState<DeskItem | null>(null)
  const [asked, setAsked] = useState<{ action: AskedAction; item: DeskItem } | null>(null)
  const [words, setWords] = useState<string | null>(null)

  const actions = useDeskActions((done) => {
    setAsked(null)
    setWords(done)
    void list.refresh()
  })
  // The first load is the list's own; this part may be mounted after the page was first shown.
  useDidShow(() => {
    if (list.items) void list.refresh()
  })

  const choose = (action: DeskAction, item: DeskItem) => {
    setChosen(null)
    setWords(null)
    actions.reset()
    if (isLeading(action)) go(leadsTo[action](item.id))
    else if (action === 'pin' || action === 'unpin') void actions.run(action, item, '')
    else setAsked({ action, item })
  }
  return { status, setStatus, list, chosen, setChosen, asked, setAsked, actions, words, choose }
}
