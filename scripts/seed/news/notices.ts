import type { SeedNews } from '../types'

/** 通知公告 */
export const notices: SeedNews[] = [
  {
    key: 'notices-training',
    channel: 'notices',
    title: '关于举办会长（秘书长）培训班的通知',
    summary: '两期，每期三天，请各商会于一周内报名。',
    cover: 'study.jpg',
    hoursAgo: 5,
    pinned: true,
    readers: 52,
    attachments: [{ file: 'training-timetable.pdf', name: '会长（秘书长）培训班课程安排.pdf' }],
    html: `<p>各异地温州商会：</p>
<p>上一年度举办的两期培训班有 200 多位会长、秘书长参加，反响良好。经研究，今年继续举办 <strong>2 期</strong>，现将有关事项通知如下。</p>
<h2>一、参加对象</h2>
<p>各异地温州商会会长、秘书长。新成立的商会、新任会长和秘书长优先。</p>
<h2>二、主要内容</h2>
<ul><li>温州经济形势和温商回归政策；</li><li>商会规范化建设：章程、换届、财务；</li><li>维权与商会调解委员会的运作；</li><li>考察重点项目和产业集聚区。</li></ul>
<h2>三、报名办法</h2>
<p>请于通知发布之日起 <strong>一周内</strong>，由商会秘书处统一报经合办联络处。每家商会不超过两人，食宿统一安排，往返交通自理。课程安排见附件。</p>
<p style="text-align:right">温州市经济合作办公室</p>`,
  },
  {
    key: 'notices-annual-meeting',
    channel: 'notices',
    audience: 'members',
    title: '关于召开第十二次异地温州商会年会的通知',
    summary: '请各商会会长、秘书长答复能否参加。',
    cover: 'meeting.jpg',
    hoursAgo: 28,
    mustRead: { ask: 'attend', withinHours: 120 },
    html: `<p>各异地温州商会：</p>
<p>第十二次异地温州商会年会定于下月在温州召开，请各商会会长、秘书长参加，并请转告本商会青年温商。</p>
<h2>一、议程</h2>
<ul><li>一年来的工作报告；</li><li>“五水共治”认捐情况通报；</li><li>重点项目对接；</li><li>青年温商座谈。</li></ul>
<h2>二、答复</h2>
<p>请会长、秘书长在本页答复能否参加。来不了的，可请一位副会长代为参加。</p>
<p style="text-align:right">温州市经济合作办公室</p>`,
  },
  {
    key: 'notices-conference',
    channel: 'notices',
    title: '异地温州商会年会工作报告摘要',
    summary: '一年做了什么、明年做什么，一页看完。',
    cover: 'meeting.jpg',
    hoursAgo: 76,
    readers: 49,
    html: `<p>第十一次异地温州商会年会于 2014 年 5 月 30 日召开。会上所作工作报告的主要数字摘录如下，供各商会传达学习。</p>
<h2>一年来</h2>
<table><thead><tr><th>工作</th><th>完成情况</th></tr></thead><tbody><tr><td>商会网络</td><td>252 家，新增 50 家</td></tr><tr><td>温商回归</td><td>2013 年到位资金 410.09 亿元，增长 94%</td></tr><tr><td>会馆建设</td><td>12 座基本完工</td></tr><tr><td>教育培训</td><td>2 期，200 多人</td></tr><tr><td>捐资捐物</td><td>各商会合计 2 亿多元</td></tr><tr><td>维权服务</td><td>2000 多人（件）</td></tr></tbody></table>
<h2>下一步</h2>
<ol><li>到位资金确保完成年度 500 亿元目标；</li><li>商会覆盖率达到 80%；</li><li>新开工会馆 15 座；</li><li>新建党委 8 家，党组织覆盖率达到 80%；</li><li>再办会长（秘书长）培训班 2 期。</li></ol>
<p>请各商会结合实际，把目标分解到人、落实到季度。</p>`,
  },
  {
    key: 'notices-contacts',
    channel: 'notices',
    audience: 'presidents',
    title: '请各商会核对会长、秘书长联系方式',
    summary: '仅会长、秘书长可见。一周内核对完毕，有变动的请更正。',
    hoursAgo: 20,
    readers: 17,
    html: `<p>各位会长、秘书长：</p>
<p>为了让通知发得到人、急事找得到人，现请各商会核对一次联系方式。</p>
<h2>核对什么</h2>
<ul><li>会长、秘书长姓名和任职时间；</li><li>手机号码和微信号；</li><li>商会地址、座机和传真。</li></ul>
<h2>怎么核对</h2>
<p>由秘书长打开“我的”页面逐项核对，有误的当场更正。换届未满一个月的，请附换届决议。</p>
<blockquote>联系方式只供工作使用，不在任何公开页面显示。</blockquote>
<p>请于一周内完成。逾期未核对的，经合办将逐一电话联系。</p>`,
  },
  {
    key: 'notices-spring-visits',
    channel: 'notices',
    title: '“温商之春”走访慰问工作情况',
    summary: '98 个走访组看望 855 人，寄出慰问信 50 万封。',
    hoursAgo: 330,
    readers: 24,
    html: `<p>春节前后，全市开展“温商之春”走访慰问活动，向在外打拼的家乡人问一声好。</p>
<ul><li>组成走访组 <strong>98 个</strong>；</li><li>登门看望温商 <strong>855 人</strong>；</li><li>寄出慰问信 <strong>50 万封</strong>。</li></ul>
<h2>听到了什么</h2>
<p>大家最关心三件事：家乡的项目怎么对接，孩子回来读书怎么办，老人看病能不能方便些。走访中收集的意见，已经按部门分办。</p>
<h2>接下来</h2>
<p>“走商会、送服务、促回归”活动全年进行。一年来已召开座谈会 20 多场，上门走访 50 多次。希望经合办去走访的商会，请与联络处约定时间。</p>`,
  },
  {
    key: 'notices-withdrawn',
    channel: 'notices',
    title: '关于调整培训班报到地点的通知',
    summary: '报到地点临时调整。',
    hoursAgo: 60,
    state: 'withdrawn',
    withdrawnBecause: '报到地点有误，以正式通知为准',
    readers: 6,
    html: `<p>因场地检修，第一期培训班报到地点临时调整。</p><p>请已报名的会长、秘书长留意后续通知。</p><p>给大家带来不便，敬请谅解。</p>`,
  },
  {
    key: 'notices-scheduled',
    channel: 'notices',
    title: '全市项目服务月活动安排',
    summary: '重点项目服务员逐一上门，现场解决问题。',
    hoursAgo: -26,
    state: 'scheduled',
    attachments: [{ file: 'project-officers.docx', name: '重点项目服务员登记表.docx' }],
    html: `<p>为帮助回归项目早落地、早投产，全市将集中开展项目服务月活动。</p>
<h2>活动内容</h2>
<ol><li>每个重点项目确定一名服务员，姓名电话向投资人公开；</li><li>服务员每周上门一次，问题记录在案；</li><li>需要协调的事项，五个工作日内答复。</li></ol>
<p>投资人对服务不满意的，可以通过效能投诉渠道反映，办理时限向投诉人承诺。登记表见附件，请商会秘书处协助填写。</p>`,
  },
]
