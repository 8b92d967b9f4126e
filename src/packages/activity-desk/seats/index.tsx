import { useRouter } from '@tarojs/taro'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { Wide } from '@/components/wide'
import { ActivityGate } from '@/features/activity-desk/activity-gate'
import { SeatsForm } from '@/features/activity-desk/seats/seats-form'
import { useActivity } from '@/features/activity-desk/use-activity'
import { useChamberPicker } from '@/features/chambers/use-chamber-picker'
import { OfficeOnly } from '@/features/office/office-only'

function Seats({ id }: { id: string }) {
  const activity = useActivity(id)
  const { pick, picker } = useChamberPicker()
  return (
    <Wide>
      <ActivityGate {...activity}>
        {(editing) => <SeatsForm editing={editing} pickChamber={pick} replace={activity.replace} />}
      </ActivityGate>
      {picker}
    </Wide>
  )
}

function SeatsPage() {
  const { id = '' } = useRouter().params
  return (
    <Page>
      <OfficeOnly>
        <Seats id={id} />
      </OfficeOnly>
    </Page>
  )
}

export default guarded(SeatsPage)
