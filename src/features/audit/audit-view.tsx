import { View } from '@tarojs/components'
import { dateOf, now } from '@contract/values/time'
import { Button } from '@/components/button'
import { DateField } from '@/components/date-field'
import { Empty } from '@/components/empty'
import { PagedView } from '@/components/paged-view'
import { SearchBox } from '@/components/search-box'
import { ToolLine } from '@/components/tool-line'
import { AuditRow } from './audit-row'
import { useAudit } from './use-audit'
import './audit.scss'

/** Every office action; it can be read and searched, never changed. */
export function AuditView() {
  const audit = useAudit()
  const { query, from, to, list } = audit
  const today = dateOf(now())
  const searching = query !== '' || from !== '' || to !== ''
  return (
    <View>
      <ToolLine>
        <SearchBox placeholder="谁、做了什么、对象" value={query} onSearch={audit.setQuery} />
        <View className="audit-dates">
          <DateField label="从哪天" value={from} to={to || today} onChange={audit.setFrom} />
          <DateField label="到哪天" value={to} from={from || undefined} to={today} onChange={audit.setTo} />
          {from || to ? (
            <Button kind="text" size="small" icon="close" onTap={audit.clearDays}>
              不限日期
            </Button>
          ) : null}
        </View>
      </ToolLine>
      <PagedView
        list={list}
        empty={
          searching ? (
            <Empty icon="no-result" title="没有找到操作记录" text="换一个词，或者放宽日期再试" />
          ) : (
            <Empty icon="log" title="还没有操作记录" />
          )
        }
      >
        {(entries) => (
          <View className="audit-list">
            {entries.map((entry) => (
              <AuditRow key={entry.id} entry={entry} />
            ))}
          </View>
        )}
      </PagedView>
    </View>
  )
}
