import { useRouter } from '@tarojs/taro'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { OfficeOnly } from '@/features/office/office-only'
import { PledgeList } from '@/features/pledge-desk/pledges/pledge-list'

function PledgesPage() {
  const { id = '' } = useRouter().params
  return (
    <Page>
      <OfficeOnly>
        <PledgeList campaignId={id} />
      </OfficeOnly>
    </Page>
  )
}

export default guarded(PledgesPage)
