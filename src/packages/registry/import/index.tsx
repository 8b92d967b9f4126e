import { useRouter } from '@tarojs/taro'
import { Page } from '@/components/page'
import { Wide } from '@/components/wide'
import { ImportRun } from '@/features/imports/import-run'
import { OfficeOnly } from '@/features/office/office-only'

export default function ImportPage() {
  const { id = '' } = useRouter().params
  return (
    <Page>
      <OfficeOnly>
        <Wide>
          <ImportRun id={id} />
        </Wide>
      </OfficeOnly>
    </Page>
  )
}
