import { View } from '@tarojs/components'
import { Card } from '@/components/card'
import { Chips } from '@/components/chips'
import { Failure } from '@/components/failure'
import { SavedCopyNotice } from '@/components/saved-copy-notice'
import { Skeleton } from '@/components/skeleton'
import { DirectoryCounts } from './directory-counts'
import { DirectoryList } from './directory-list'
import { MapCard } from './map-card'
import type { Directory } from './use-directory'
import './directory-view.scss'

function Waiting() {
  return (
    <Card>
      {[0, 1, 2, 3].map((row) => (
        <Skeleton key={row} widths={[60, 80, 40]} />
      ))}
    </Card>
  )
}

/** Map beside the list where there is room, above it on a phone. While one searches there is only the list. */
export function DirectoryView(directory: Directory) {
  const { answer, query, options, filter, choose, at } = directory
  const { data, error, savedAt, loading, refreshing, refresh } = answer
  if (loading) return <Waiting />
  if (!data) return error ? <Failure error={error} onRetry={refresh} /> : null
  const searching = query.trim() !== ''
  return (
    <View>
      <SavedCopyNotice error={error} savedAt={savedAt} now={at} retrying={refreshing} onRetry={refresh} />
      {searching ? null : (
        <View className="directory__filters">
          <Chips label="筛选" options={options} value={filter} onChange={choose} />
        </View>
      )}
      <View className={searching ? 'directory__columns directory__columns--one' : 'directory__columns'}>
        {searching ? null : (
          <View className="directory__side">
            <Card>
              <DirectoryCounts {...data} />
            </Card>
            <MapCard {...directory} />
          </View>
        )}
        <View className="directory__main">
          <DirectoryList {...directory} />
        </View>
      </View>
    </View>
  )
}
