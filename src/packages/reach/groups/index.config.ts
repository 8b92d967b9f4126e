export default definePageConfig({ navigationBarTitleText: '微信群', enablePullDownRefresh: true })
