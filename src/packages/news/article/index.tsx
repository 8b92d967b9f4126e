import { View } from '@tarojs/components'
import { useRouter, useShareAppMessage } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { Button } from '@/components/button'
import { Page } from '@/components/page'
import { Sheet } from '@/components/sheet'
import { articlePath } from '@/features/news/article-path'
import { ArticleRefusal } from '@/features/news/article-refusal'
import { ArticleSkeleton } from '@/features/news/article-skeleton'
import { ArticleView } from '@/features/news/article-view'
import { markOpened } from '@/features/news/opened'
import { TextSizeChoice } from '@/features/settings/text-size-choice'
import { api } from '@/lib/api'
import { isWeapp } from '@/lib/device'
import { useQuery } from '@/lib/use-query'
import './index.scss'

export default function Article() {
  const { id = '' } = useRouter().params
  const { data: article, error, loading, refresh } = useQuery(api.news.open, { id })
  const [choosingSize, setChoosingSize] = useState(false)
  useEffect(() => {
    if (article) markOpened(article.id)
  }, [article])
  useShareAppMessage(() => ({
    title: article?.title ?? '温商之家 · 温商资讯',
    path: articlePath(id),
    imageUrl: article?.coverUrl ?? undefined,
  }))
  return (
    <Page ground="surface">
      {article ? (
        <>
          <ArticleView article={article} />
          <View className="article-page__actions">
            <Button kind="plain" icon="text-size" onTap={() => setChoosingSize(true)}>
              文字大小
            </Button>
            {isWeapp ? (
              <Button icon="share" openType="share">
                转发
              </Button>
            ) : null}
          </View>
        </>
      ) : error && !loading ? (
        <ArticleRefusal error={error} onRetry={refresh} />
      ) : (
        <ArticleSkeleton />
      )}
      <Sheet open={choosingSize} title="文字大小" onClose={() => setChoosingSize(false)}>
        <TextSizeChoice />
      </Sheet>
    </Page>
  )
}
