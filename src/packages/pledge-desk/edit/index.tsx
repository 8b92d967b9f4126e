import { useRouter } from '@tarojs/taro'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { OfficeOnly } from '@/features/office/office-only'
import { CampaignForm } from '@/features/pledge-desk/edit/campaign-form'
import { Gate } from '@/features/pledge-desk/gate'
import { api } from '@/lib/api'
import { useQuery } from '@/lib/use-query'

function Editing({ id }: { id: string }) {
  const campaign = useQuery(api.campaignDesk.edit, { id })
  return <Gate found={campaign}>{(editing) => <CampaignForm key={editing.rev} editing={editing} />}</Gate>
}

function EditPage() {
  const { id } = useRouter().params
  return (
    <Page title={id ? '修改项目' : '新建项目'}>
      <OfficeOnly>{id ? <Editing id={id} /> : <CampaignForm editing={null} />}</OfficeOnly>
    </Page>
  )
}

export default guarded(EditPage)
