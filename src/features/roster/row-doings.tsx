import { PhoneLook } from '@/components/phone-look'
import { api } from '@/lib/api'
import { EndPost } from './end-post'
import { RowActions } from './row-actions'
import type { useRoster } from './use-roster'

/** What is being done with one line, over the list: choosing it, looking at the number, ending the post. */
export function RowDoings({
  doing,
  begin,
  close,
  done,
}: Pick<ReturnType<typeof useRoster>, 'doing' | 'begin' | 'close' | 'done'>) {
  if (!doing) return null
  const { what, row } = doing
  switch (what) {
    case 'actions':
      return <RowActions row={row} onChoose={(next) => begin(next, row)} onClose={close} />
    case 'look':
      return (
        <PhoneLook
          name={row.name}
          reveal={() => api.roster.revealPhone({ id: row.id }).then(({ phone }) => phone)}
          onClose={close}
        />
      )
    case 'end':
      return <EndPost row={row} onEnded={done} onClose={close} />
    case 'edit':
      return null
  }
}
