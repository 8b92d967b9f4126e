import { useRouter } from '@tarojs/taro'
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

export default function ManagePage() {
  const { id = '' } = useRouter().params
  return (
    <Page>
      <OfficeOnly>
        <Managing id={id} />
      </OfficeOnly>
    </Page>
  )
}
