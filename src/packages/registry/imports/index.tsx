import { useRouter } from '@tarojs/taro'
import { importKindNames, type ImportKind } from '@contract/imports'
import { Page } from '@/components/page'
import { Wide } from '@/components/wide'
import { ImportList } from '@/features/imports/import-list'
import { StartCard } from '@/features/imports/start-card'
import { OfficeOnly } from '@/features/office/office-only'

export default function ImportsPage() {
  const kind: ImportKind = useRouter().params.kind === 'merchants' ? 'merchants' : 'roster'
  return (
    <Page title={`导入${importKindNames[kind]}`}>
      <OfficeOnly>
        <Wide>
          <StartCard kind={kind} />
          <ImportList kind={kind} />
        </Wide>
      </OfficeOnly>
    </Page>
  )
}
