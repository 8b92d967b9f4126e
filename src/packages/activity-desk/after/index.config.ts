export default definePageConfig({ navigationBarTitleText: '活动之后', enablePullDownRefresh: true })
