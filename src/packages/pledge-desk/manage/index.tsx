import { useRouter } from '@tarojs/taro'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { OfficeOnly } from '@/features/office/office-only'
import { Gate } from '@/features/pledge-desk/gate'
import { ManageView } from '@/features/pledge-desk/manage/manage-view'
import { useCampaign } from '@/features/pledge-desk/use-campaign'

function Managing({ id }: { id: string }) {
  const campaign = useCampaign(id)
  return (
    <Gate found={campaign}>{(editing) => <ManageView editing={editing} replace={campaign.replace} />}</Gate>
  )
}

function ManagePage() {
  const { id = '' } = useRouter().params
  return (
    <Page>
      <OfficeOnly>
        <Managing id={id} />
      </OfficeOnly>
    </Page>
  )
}

export default guarded(ManagePage)
