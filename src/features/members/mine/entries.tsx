import { isAllowed, leaders, office, type Role } from '@contract/access'
import type { Standing } from '@contract/members'
import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { Tag } from '@/components/tag'
import { go, paths } from '../paths'

interface Props {
  roles: readonly Role[]
  standing: Standing
}

/** Where somebody can go from 我的, by what he is. */
export function Entries({ roles, standing }: Props) {
  const decides = isAllowed([...leaders, ...office], roles)
  const { waitingForMe, posts, consented } = standing
  if (!decides && !posts.length && !consented) return null
  return (
    <Card inset="flush">
      {decides ? (
        <Cell
          icon="invite"
          title="入会申请"
          note="等您确认的申请"
          value={waitingForMe ? <Tag tone="accent">{`${waitingForMe} 份`}</Tag> : '没有'}
          leads
          onTap={() => go(paths.queue)}
        />
      ) : null}
      {isAllowed(leaders, roles) ? (
        <Cell
          icon="people"
          title="本会青年温商"
          note="看成长档案，写会长荐"
          leads
          onTap={() => go(paths.youngList)}
        />
      ) : null}
      {roles.includes('young') ? (
        <Cell
          icon="growth"
          title="我的成长档案"
          note="培训、接力、荣誉、会长荐"
          leads
          onTap={() => go(paths.growth)}
        />
      ) : null}
      {posts.length ? (
        <Cell
          icon="certificate"
          title="我的证书"
          note="结业证书、捐赠证书"
          leads
          onTap={() => go('/packages/certificates/mine/index')}
        />
      ) : null}
      {posts.length ? (
        <Cell
          icon="contact"
          title="联系请求"
          note="我请求的、请求我的"
          leads
          onTap={() => go(paths.contacts)}
        />
      ) : null}
      {posts.length ? (
        <Cell
          icon="chamber"
          title="加入另一个商会"
          note="一个人可以在几个商会任职"
          leads
          onTap={() => go(paths.join)}
        />
      ) : null}
      {consented ? (
        <>
          <Cell
            icon="edit"
            title="头像和昵称"
            note={standing.nickname || '还没有填写'}
            leads
            onTap={() => go(paths.profile)}
          />
          <Cell
            icon="my-data"
            title="我的信息"
            note="查看、导出，或者退出"
            leads
            onTap={() => go(paths.myData)}
          />
        </>
      ) : null}
    </Card>
  )
}
