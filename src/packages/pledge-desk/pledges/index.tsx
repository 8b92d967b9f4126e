import { useRouter } from '@tarojs/taro'
import { Page } from '@/components/page'
import { OfficeOnly } from '@/features/office/office-only'
import { PledgeList } from '@/features/pledge-desk/pledges/pledge-list'

export default function PledgesPage() {
  const { id = '' } = useRouter().params
  return (
    <Page>
      <OfficeOnly>
        <PledgeList campaignId={id} />
      </OfficeOnly>
    </Page>
  )
}
