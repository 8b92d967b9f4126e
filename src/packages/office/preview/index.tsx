import { useRouter } from '@tarojs/taro'
import { guarded } from '@/components/guarded'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { ArticleSkeleton } from '@/features/news/article-skeleton'
import { ArticleView } from '@/features/news/article-view'
import { OfficeOnly } from '@/features/office/office-only'
import { askArticle } from '@/features/office/versions/ask-article'
import { useQuery } from '@/lib/use-query'

/** Exactly what a reader sees, of the draft or of an older version. */
function Preview({ id, version }: { id: string; version?: number }) {
  const { data, error, loading, refresh } = useQuery(askArticle, { id, version })
  if (loading) return <ArticleSkeleton />
  if (!data) return error ? <Notice error={error} onRetry={() => void refresh()} /> : null
  return (
    <>
      <Notice kind="wait" icon="preview">
        {version ? `这是第 ${version} 版当时的样子，读者现在看到的可能不同` : '预览：发布后读者看到的样子'}
      </Notice>
      <ArticleView article={data} />
    </>
  )
}

function PreviewPage() {
  const { id = '', version } = useRouter().params
  return (
    <Page ground="surface" title={version ? `第 ${version} 版` : '预览'}>
      <OfficeOnly>
        <Preview id={id} version={version ? Number(version) : undefined} />
      </OfficeOnly>
    </Page>
  )
}

export default guarded(PreviewPage)
