import { useState } from 'react'
import type { DeskPledge } from '@contract/pledge-desk'
import { Button } from '@/components/button'
import { Cell } from '@/components/cell'
import { Empty } from '@/components/empty'
import { PagedView } from '@/components/paged-view'
import { SearchBox } from '@/components/search-box'
import { Sheet } from '@/components/sheet'
import { api } from '@/lib/api'
import { usePagedList } from '@/lib/use-paged-list'
import { creditOf, yuan } from '../words'

interface Props {
  campaignId: string
  onPick: (pledge: DeskPledge | null) => void
  onClose: () => void
}

/** What is not in the books takes no money. */
const isInBooks = ({ state }: DeskPledge) => state !== 'held' && state !== 'declined'

/** For which pledge money came. */
export function PledgePicker({ campaignId, onPick, onClose }: Props) {
  const [query, setQuery] = useState('')
  const list = usePagedList(api.pledgeDesk.list, { campaignId, query })
  return (
    <Sheet open title="这笔钱是谁的认捐？" onClose={onClose}>
      <SearchBox placeholder="姓名、企业、附言编号" value={query} onSearch={setQuery} />
      <PagedView list={list} empty={<Empty icon="no-result" title="没有找到这样的认捐" />}>
        {(items) =>
          items
            .filter(isInBooks)
            .map((pledge) => (
              <Cell
                key={pledge.id}
                title={creditOf(pledge)}
                note={`${pledge.reference}　认捐 ${yuan(pledge.pledgedFen)}，还差 ${yuan(pledge.balanceFen)}`}
                onTap={() => onPick(pledge)}
              />
            ))
        }
      </PagedView>
      <Button kind="plain" onTap={() => onPick(null)}>
        还不知道，先记为待匹配
      </Button>
    </Sheet>
  )
}
