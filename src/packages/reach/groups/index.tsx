import { useState } from 'react'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { ChamberPicker } from '@/features/chambers/chamber-picker'
import { OfficeOnly } from '@/features/office/office-only'
import { GroupDoings } from '@/features/reach/groups/group-doings'
import { GroupsView } from '@/features/reach/groups/groups-view'
import { useGroups } from '@/features/reach/groups/use-groups'

function Groups() {
  const groups = useGroups()
  const [choosing, setChoosing] = useState(false)
  const { doing, binding } = groups
  return (
    <>
      <GroupsView groups={groups} />
      {choosing ? null : <GroupDoings groups={groups} onOther={() => setChoosing(true)} />}
      <ChamberPicker
        open={choosing}
        onChoose={({ id }) => {
          setChoosing(false)
          if (doing) void binding.run(doing.row.id, { kind: 'chamber', chamberId: id })
        }}
        onClose={() => setChoosing(false)}
      />
    </>
  )
}

function GroupsPage() {
  return (
    <Page>
      <OfficeOnly>
        <Groups />
      </OfficeOnly>
    </Page>
  )
}

export default guarded(GroupsPage)
