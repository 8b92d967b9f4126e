import { useRouter } from '@tarojs/taro'
import { Page } from '@/components/page'
import { OfficeOnly } from '@/features/office/office-only'
import { DueView } from '@/features/pledge-desk/due/due-view'

export default function DuePage() {
  const { id } = useRouter().params
  return (
    <Page>
      <OfficeOnly>
        <DueView campaignId={id} />
      </OfficeOnly>
    </Page>
  )
}
