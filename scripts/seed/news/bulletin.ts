import type { SeedNews } from '../types'

/** 招商简报 */
export const bulletin: SeedNews[] = [
  {
    key: 'bulletin-jan-apr',
    channel: 'bulletin',
    title: '一至四月温商回归到位资金 106.29 亿元',
    summary: '完成全年目标的 21.26%，同比增长 14.9%。',
    cover: 'chart.jpg',
    hoursAgo: 12,
    readers: 41,
    html: `<p>2014 年 1—4 月，温商回归到位资金 <strong>106.29 亿元</strong>，完成全年 500 亿元目标的 21.26%，同比增长 14.9%。</p>
<p><img src="picture:chart.jpg" alt="到位资金走势示意"></p>
<h2>主要特点</h2>
<ul><li>总量继续增长，但进度慢于时间要求，后两个季度任务较重；</li><li>大项目带动作用明显，前期工作是关键；</li><li>各县（市、区）进度不平衡，需要加强调度。</li></ul>
<h2>下一步打算</h2>
<ol><li>签约项目抓开工：逐个排出时间表；</li><li>开工项目抓进度：服务员跟到底；</li><li>在谈项目抓落地：会长陪同考察的项目优先对接。</li></ol>
<p>各商会掌握的投资意向，请随时报经合办项目处，一事一议。</p>`,
  },
  {
    key: 'bulletin-2013',
    channel: 'bulletin',
    title: '2013 年温商回归到位资金突破四百亿元',
    summary: '到位 410.09 亿元，增长 94%；新引进项目 392 个。',
    hoursAgo: 260,
    readers: 35,
    html: `<p>2013 年，温商回归到位资金 <strong>410.09 亿元</strong>，比上年增长 94%，回归工作迈上新台阶。</p>
<h2>新引进项目</h2>
<table><thead><tr><th>指标</th><th>数量</th></tr></thead><tbody><tr><td>新引进项目</td><td>392 个</td></tr><tr><td>总投资</td><td>624.47 亿元</td></tr><tr><td>当年到位资金</td><td>220.35 亿元</td></tr></tbody></table>
<h2>几点体会</h2>
<p>回归不只是把钱带回来。项目、人才、市场和信息一起回来，才留得住、做得大。</p>
<p>会长带头作用突出。各地商会组织回乡投资考察团 10 批，会长陪同客商考察 12 批，上海、新疆、昆明、石家庄、合肥、南京、长沙、苏州等地商会都组织了考察团。</p>
<p>服务是最好的招商。一个项目办顺了，会带来一串项目。</p>`,
  },
  {
    key: 'bulletin-delegations',
    channel: 'bulletin',
    title: '二十二批考察团回乡看项目',
    summary: '上海、新疆、昆明等地商会组团回乡，实地考察产业平台。',
    cover: 'journey.jpg',
    hoursAgo: 140,
    readers: 28,
    html: `<p>一年来，回乡投资考察共 <strong>22 批</strong>，其中商会组团 10 批，会长陪同客商考察 12 批。</p>
<h2>哪些商会组了团</h2>
<p>上海、新疆、昆明、石家庄、合肥、南京、长沙、苏州等地商会都组织了考察团，多数团组在温州停留两天以上。</p>
<p><img src="picture:journey.jpg" alt="考察团返乡示意"></p>
<h2>怎样安排一次考察</h2>
<ol><li>提前两周把人数、行业、关注点告诉经合办；</li><li>经合办按行业匹配项目和平台，排出日程；</li><li>考察结束后一周内，服务员逐一回访，意向登记在册。</li></ol>
<blockquote>看项目不在多，在于看得细、问得透、有下文。</blockquote>
<p>拟在近期组团的商会，请与项目处联系。</p>`,
  },
]
