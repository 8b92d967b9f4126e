import { Text } from '@tarojs/components'
import type { HonourRow } from '@contract/campaigns'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { go, paths } from '../paths'
import { HonourLine } from './honour-line'

/** On the board; the rest is a page of its own. */
const SHOWN = 10

export const HonoursCard = ({ campaignId, honours }: { campaignId: string; honours: HonourRow[] }) => (
  <Card title="芳名榜">
    {honours.length === 0 ? <Text className="board-note">还没有认捐，期待您的第一笔。</Text> : null}
    {honours.slice(0, SHOWN).map((row) => (
      <HonourLine key={row.id} row={row} />
    ))}
    {honours.length > 0 ? (
      <Button kind="plain" icon="search" onTap={() => go(paths.honours(campaignId))}>
        看全部、找名字
      </Button>
    ) : null}
  </Card>
)
