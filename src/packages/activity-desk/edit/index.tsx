import { useRouter } from '@tarojs/taro'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { OpenEditor } from '@/features/activity-desk/edit/open-editor'
import { useChamberPicker } from '@/features/chambers/use-chamber-picker'
import { OfficeOnly } from '@/features/office/office-only'

function EditPage() {
  const { id } = useRouter().params
  const { pick, picker } = useChamberPicker()
  return (
    <Page title={id ? '修改活动' : '办活动'}>
      <OfficeOnly>
        <OpenEditor id={id} pickChamber={pick} />
        {picker}
      </OfficeOnly>
    </Page>
  )
}

export default guarded(EditPage)
