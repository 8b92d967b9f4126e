import { useRouter } from '@tarojs/taro'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { OfficeOnly } from '@/features/office/office-only'
import { VersionList } from '@/features/office/versions/version-list'

function HistoryPage() {
  const { id = '' } = useRouter().params
  return (
    <Page>
      <OfficeOnly>
        <VersionList id={id} />
      </OfficeOnly>
    </Page>
  )
}

export default guarded(HistoryPage)
