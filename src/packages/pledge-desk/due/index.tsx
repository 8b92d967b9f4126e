import { useRouter } from '@tarojs/taro'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { OfficeOnly } from '@/features/office/office-only'
import { DueView } from '@/features/pledge-desk/due/due-view'

function DuePage() {
  const { id } = useRouter().params
  return (
    <Page>
      <OfficeOnly>
        <DueView campaignId={id} />
      </OfficeOnly>
    </Page>
  )
}

export default guarded(DuePage)
