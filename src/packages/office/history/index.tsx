import { useRouter } from '@tarojs/taro'
import { Page } from '@/components/page'
import { OfficeOnly } from '@/features/office/office-only'
import { VersionList } from '@/features/office/versions/version-list'

export default function HistoryPage() {
  const { id = '' } = useRouter().params
  return (
    <Page>
      <OfficeOnly>
        <VersionList id={id} />
      </OfficeOnly>
    </Page>
  )
}
