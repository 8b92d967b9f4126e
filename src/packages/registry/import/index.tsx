import { useRouter } from '@tarojs/taro'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { Wide } from '@/components/wide'
import { ImportRun } from '@/features/imports/import-run'
import { OfficeOnly } from '@/features/office/office-only'

function ImportPage() {
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

export default guarded(ImportPage)
