export default definePageConfig({ navigationBarTitleText: '催办', enablePullDownRefresh: true })
