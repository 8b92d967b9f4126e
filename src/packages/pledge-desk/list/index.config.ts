export default definePageConfig({ navigationBarTitleText: '认捐管理', enablePullDownRefresh: true })
